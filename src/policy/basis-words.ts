import { findClause } from './clauses.ts'
import { findGap } from './gaps.ts'
import { guidance } from './guidance.ts'

/** What something rests on: the sentence by itself, whose word it is, and where it can be read. */
export type BasisWords = {
  kind: 'clause' | 'default' | 'guidance'
  id: string
  /** The sentence, with a word before it where it is not the policy's own. */
  text: string
  sentence: string
  href: string
}

/**
 * What a basis says, and where it stands: a clause (`INC-2`) in the policy's own words, a default of ours
 * (`default:G4`) or guidance from outside (`guidance:…`), each marked as what it is.
 *
 * @throws where the basis names nothing that exists
 */
export function basisWords(basis: string): BasisWords {
  const words = clauseWords(basis) ?? defaultWords(basis) ?? guidanceWords(basis)
  if (!words) throw new Error(`Nothing is known under the basis ${basis}`)
  return words
}

function clauseWords(id: string): BasisWords | undefined {
  const sentence = findClause(id)?.sentence
  return sentence === undefined
    ? undefined
    : { kind: 'clause', id, text: sentence, sentence, href: `/policy/${id}` }
}

function defaultWords(basis: string): BasisWords | undefined {
  const gap = findGap(after('default:', basis))
  if (!gap) return undefined
  const text = `Our default, because the policy does not say: ${gap.byDefault}`
  return { kind: 'default', id: gap.id, text, sentence: gap.byDefault, href: `/policy/${gap.id}` }
}

function guidanceWords(basis: string): BasisWords | undefined {
  const found = guidance.find(({ name }) => name === after('guidance:', basis))
  if (!found) return undefined
  const text = `Guidance: ${found.says} (${found.source})`
  return {
    kind: 'guidance',
    id: found.name,
    text,
    sentence: found.says,
    href: `/policy/guidance/${found.name}`,
  }
}

const after = (start: string, basis: string) => (basis.startsWith(start) ? basis.slice(start.length) : '')
