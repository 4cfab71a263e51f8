import type { How } from '../../../policy/clause.ts'

/** What becomes of a clause, in a sentence or two. */
export function howInWords(how: How): string {
  return how.type === 'people' ? `It is carried out by people. ${how.because}` : how.does
}
