import type { Namesake } from '../domain/namesake.ts'
import type { RegisteredSchool } from '../domain/registered-school.ts'
import { namesakeIn, tellingWords } from '../matching/namesakes.ts'
import type { Transaction } from '../store/as-actor.ts'
import { registeredOf, registeredWith } from '../store/register.ts'
import type { School } from '../store/schools.ts'

/**
 * Which other school of the trust's register a post may be about that names a school of ours: null where none is called like
 * ours, or it points to ours. Worked out when somebody reads it, by the register as it is then; nothing is decided by it.
 */
export async function namesakeOf(
  transaction: Transaction,
  { school, text }: { school: School; text: string },
): Promise<Namesake | null> {
  const ours = (await registeredOf(transaction, school.id)) ?? asRegistered(school)
  const alike = (await registeredWith(transaction, tellingWords(school.name))).filter(({ open }) => open)
  return namesakeIn(text, ours, withoutOurs(alike, ours))
}

/** A school that was entered by hand stands in the register, too. Without its town nobody knows as which: one is left out. */
function withoutOurs(alike: readonly RegisteredSchool[], ours: RegisteredSchool): RegisteredSchool[] {
  if (ours.urn !== '') return alike.filter(({ urn }) => urn !== ours.urn)
  if (ours.town === null) return alike.filter(({ name }) => name === ours.name).slice(1)
  return alike.filter(({ town }) => town !== ours.town)
}

function asRegistered({ name, town, website }: School): RegisteredSchool {
  return {
    ...{ urn: '', name, town, website, open: true },
    ...{ street: null, locality: null, county: null, authority: null, postcode: null, phase: null },
  }
}
