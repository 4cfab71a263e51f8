import type { First } from '../../../domain/decision.ts'
import { wordsForHolder } from '../../../policy/words.ts'

const list = new Intl.ListFormat('en-GB')

/** Those whom the policy names, for the middle of a sentence: 'the headteacher and the trust'. */
export function holdersInWords(holders: readonly First[]): string {
  return list.format(holders.map(wordsForHolder))
}

/** The same words at the beginning: 'The headteacher'. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Words that begin a sentence, for the middle of one; what is written large all through stays so. */
export function uncapital(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** Somebody's name by their id, also where they are no longer there. */
export function nameOf(names: ReadonlyMap<string, string>, person: string | null): string | null {
  return person === null ? null : (names.get(person) ?? 'Somebody who has left')
}
