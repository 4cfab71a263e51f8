/** A school as a country's register has it. What the register leaves empty is null. */
export type RegisteredSchool = {
  urn: string
  name: string
  street: string | null
  locality: string | null
  town: string | null
  /** The county, and the authority that the school belongs to: both are names that people say where they are. */
  county: string | null
  authority: string | null
  postcode: string | null
  phase: string | null
  website: string | null
  open: boolean
}
