import type { Namesake } from '../domain/namesake.ts'
import type { RegisteredSchool } from '../domain/registered-school.ts'
import { plainWords, saysNoSchool } from '../domain/school-words.ts'
import { SchoolFinder } from './school-finder.ts'

/** What of a name tells a school from another, in plain words; schools that have them all may be called alike. */
export function tellingWords(name: string): string[] {
  return plainWords(name)
    .map((word) => (word === 'saint' ? 'st' : word))
    .filter((word) => !saysNoSchool(word))
}

/**
 * Whether a text is about one of the schools of a register that are called like ours, rather than ours: null where it points
 * to ours more than to any other, or to none of them.
 */
export function namesakeIn(
  text: string,
  ours: RegisteredSchool,
  others: readonly RegisteredSchool[],
): Namesake | null {
  if (others.length === 0) return null
  const candidates = new SchoolFinder([ours, ...others]).find(text)
  const [first] = candidates
  if (!first) return null
  const settles = [ours.town, ours.postcode].filter((one) => one !== null)
  // Where ours is nobody has written down: any of them may be it.
  if (settles.length === 0) return { type: 'any', others: others.length, settles }
  const own = candidates.find(({ urn }) => urn === ours.urn)
  if (own?.sure === first.sure) {
    const tied = candidates.filter(({ sure }) => sure === first.sure).length - 1
    return tied === 0 ? null : { type: 'any', others: tied, settles }
  }
  const school = others.find(({ urn }) => urn === first.urn)
  const [, ...signs] = first.why.split('; ')
  return school && first.sure >= likely ? { type: 'another', school, signs } : null
}

/** What is less sure than this is not said of another school. */
const likely = 0.5
