import { basisWords } from '../../../policy/basis-words.ts'
import type { Cite } from '../../parts/clause-cite.tsx'

/** What a step or a rule rests on, each with the page that says what Birdsong does about it. */
export function citesOf(basis: readonly string[]): Cite[] {
  return basis.map((one) => {
    const { kind, id, sentence, href } = basisWords(one)
    return { kind, id, sentence, href }
  })
}
