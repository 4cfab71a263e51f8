import { expect, test } from 'vitest'
import { basisWords } from './basis-words.ts'
import { clauses } from './clauses.ts'
import { gaps } from './gaps.ts'
import { guidance } from './guidance.ts'

test('a clause is quoted with its page', () => {
  for (const { id, sentence } of clauses) {
    expect(basisWords(id)).toMatchObject({ kind: 'clause', text: sentence, href: `/policy/${id}` })
  }
})

test('a default is marked as ours and never as the policy’s word', () => {
  for (const { id, byDefault } of gaps) {
    const { kind, text, href } = basisWords(`default:${id}`)
    expect({ kind, href }).toEqual({ kind: 'default', href: `/policy/${id}` })
    expect(text).toBe(`Our default, because the policy does not say: ${byDefault}`)
  }
})

test('guidance is marked as guidance', () => {
  for (const { name, says, source } of guidance) {
    const { text, href } = basisWords(`guidance:${name}`)
    expect({ text, href }).toEqual({
      text: `Guidance: ${says} (${source})`,
      href: `/policy/guidance/${name}`,
    })
  }
})

test('a basis that does not exist is a surprise', () => {
  for (const basis of ['INC-99', 'default:G99', 'guidance:nothing', 'elsewhere:G4']) {
    expect(() => basisWords(basis)).toThrow(basis)
  }
})
