import { personIn } from '../domain/person-in-words.ts'
import { profileTrouble } from '../domain/profile-link.ts'
import { plainWords } from '../domain/school-words.ts'
import { partsOfJoined } from '../domain/term-parts.ts'
import type { Transaction } from '../store/as-actor.ts'
import { listPeople } from '../store/people.ts'
import { listSchools } from '../store/schools.ts'
import { listTerms } from '../store/terms.ts'

/**
 * Why a source may not be connected because it is a person's; null where it is nobody's. The trust's own accounts are the
 * handles among the words of its schools. A hashtag that is somebody's name is a person as well.
 */
export async function personAsSource(
  transaction: Transaction,
  { address, settings = {} }: { address: string | null; settings?: Readonly<Record<string, string>> },
): Promise<string | null> {
  const named = await personInTags(transaction, settings.tags ?? '')
  if (named !== null)
    return `“${named}” looks like the name of a person. Birdsong listens for what is said about the school, and never for one person, whoever they are.`
  if (address === null || address === '') return null
  const handles = (await listTerms(transaction))
    .filter(({ kind }) => kind === 'handle')
    .map(({ words }) => words)
  return profileTrouble(address, handles)
}

async function personInTags(transaction: Transaction, tags: string): Promise<string | null> {
  const all = tags.split(/[\s,;]+/).filter((tag) => tag !== '')
  if (all.length === 0) return null
  const schools = await listSchools(transaction)
  const own = {
    schools: schools.map(({ name }) => plainWords(name)),
    town: schools.flatMap(({ town }) => plainWords(town ?? '')),
    people: (await listPeople(transaction)).map(({ name }) => plainWords(name)),
  }
  return all.find((tag) => personIn(partsOfJoined(tag.replace(/^#/, '')), true, own) !== null) ?? null
}
