import { plainWords } from '../domain/school-words.ts'
import type { Hit } from './term.ts'

/** Words that name several schools alike: the schools, and the words in one form, however they were written. */
export type Tie = { schools: string[]; words: string }

/** The tie that the hits in a text are, or null where they name one school or none. */
export function tieIn(hits: readonly Hit[]): Tie | null {
  const schools = [...new Set(hits.map(({ term }) => term.school))].sort()
  if (schools.length < 2) return null
  const words = [...new Set(hits.map((hit) => plainWords(hit.words).join(' ')))].sort()
  return { schools, words: words.join('; ') }
}

/** What would settle a tie between schools, in words; null where nothing that is known of them would. */
export function whatSettles(
  schools: readonly { town: string | null; website: string | null }[],
): string | null {
  const differ = (field: 'town' | 'website') => {
    const known = schools.map((school) => school[field])
    return !known.includes(null) && new Set(known).size === known.length
  }
  const signs = [...(differ('town') ? ['the town'] : []), ...(differ('website') ? ['the website'] : [])]
  return signs.length === 0 ? null : signs.join(' or ')
}
