import type { Match } from '../domain/mention.ts'
import type { Hit } from '../matching/term.ts'

/** Those of the hits that are about one school, as its mention keeps them: with the term as it reads today. */
export function matchesOf(hits: readonly Hit[], school: string): Match[] {
  return hits
    .filter(({ term }) => term.school === school)
    .map(({ term, words, start, end }) => ({
      term: term.id,
      termWords: term.words,
      kind: term.kind,
      words,
      start,
      end,
    }))
}
