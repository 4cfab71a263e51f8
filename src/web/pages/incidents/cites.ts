import { basisWords } from '../../../policy/basis-words.ts'
import type { Cite } from '../../parts/clause-cite.tsx'

/** What a step or a rule rests on, each with its place on our policy page, where guidance is listed as well. */
export function citesOf(basis: readonly string[]): Cite[] {
  return basis.map((one) => {
    const { kind, id, sentence } = basisWords(one)
    return { kind, id, sentence, href: kind === 'guidance' ? `/policy#guidance-${id}` : `/policy#${id}` }
  })
}
