import type { Transaction } from './as-actor.ts'
import type { School } from './schools.ts'

/** A school as anybody may know it, with the name of its trust. */
export type PublicSchool = Omit<School, 'id'> & { trust: string; demonstration: boolean }

/** The school of an address, for a visitor of that school (`asSchoolVisitor`); undefined where there is none. */
export async function findPublicSchool(
  transaction: Transaction,
  slug: string,
): Promise<PublicSchool | undefined> {
  return (
    transaction
      .selectFrom('schools')
      .innerJoin('trusts', 'trusts.id', 'schools.trust_id')
      .select(['schools.name', 'schools.town', 'schools.email', 'schools.website', 'schools.slug'])
      .select(['trusts.name as trust', 'trusts.demonstration'])
      .where('schools.slug', '=', slug)
      // A drill’s schools are copies for a rehearsal: no visitor comes into them.
      .where('trusts.drill_of', 'is', null)
      .executeTakeFirst()
  )
}

/** The ids behind a school's address, for the program itself: no visitor is shown them. Undefined where there is none. */
export async function findIdsBehind(
  transaction: Transaction,
  slug: string,
): Promise<{ school: string; trust: string } | undefined> {
  return transaction
    .selectFrom('schools')
    .innerJoin('trusts', 'trusts.id', 'schools.trust_id')
    .select(['schools.id as school', 'trusts.id as trust'])
    .where('schools.slug', '=', slug)
    .where('trusts.drill_of', 'is', null)
    .executeTakeFirst()
}
