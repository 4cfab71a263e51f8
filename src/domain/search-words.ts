import { type OwnNames, personIn } from './person-in-words.ts'
import { profileIn } from './profile-link.ts'
import { plainWords } from './school-words.ts'

/** What words that somebody searches for say about a person: an account, a name, or nothing. */
export type SearchWords = 'account' | 'name' | 'nothing'

/**
 * Do these words look for a person? An account (a handle, a profile's address) is never looked for: that would be
 * watching somebody. A name is looked for only for the sake of an incident that is open.
 */
export function searchFor(words: string, own: OwnNames): SearchWords {
  if (/(^|\s)@[\w.-]{2,}/.test(words) || words.split(/\s+/).some((word) => profileIn(word) !== null))
    return 'account'
  return personIn(plainWords(words), false, own) === null ? 'nothing' : 'name'
}
