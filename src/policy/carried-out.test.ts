import { expect, test } from 'vitest'
import * as facts from '../domain/facts.ts'
import { basisWords } from './basis-words.ts'
import { clauses } from './clauses.ts'
import { decide } from './decide.ts'
import { findGap } from './gaps.ts'

const claims = [true, false, 'unknown'] as const

/** Authors of each sort with each nature, and then with further facts: a sample of the rules, and not a proof. */
function* posts(): Generator<facts.PostFacts> {
  for (const author of ['pupil', 'parent', 'staff', 'school', 'third-party'] as const) {
    for (const nature of facts.natures) {
      const post: facts.PostFacts = { kind: 'post', author, nature: [nature] }
      yield post
      for (const about of facts.abouts) {
        yield { ...post, about: [about] }
        yield { ...post, about: [about], namesChild: true, ownPage: true, danger: 'none' }
      }
      for (const namesChild of claims) yield { ...post, namesChild, audience: 'public' }
      for (const danger of facts.dangers) yield { ...post, danger }
      for (const deletion of facts.deletions) yield { ...post, deletion }
      for (const protectedChild of claims) yield { ...post, protectedChild }
      for (const authorAge of [9, 15, 18]) yield { ...post, authorAge, platform: 'whatsapp' }
    }
  }
}

const decisions = [
  ...[...posts()].map((post) => decide(post)),
  ...(['school', 'person', 'unknown'] as const).map((target) => decide({ kind: 'listening', target })),
]
const cited = new Set(
  decisions.flatMap(({ clauses, steps, never }) => [
    ...clauses,
    ...[...steps, ...never].flatMap(({ basis }) => basis),
  ]),
)

test('a clause that is said to be carried out by decisions is cited by one', () => {
  const promised = clauses
    .filter(({ how }) => how.type === 'executed' && how.by === 'decide')
    .map(({ id }) => id)
  expect(promised.filter((id) => !cited.has(id))).toEqual([])
})

test('whatever a decision rests on can be read', () => {
  for (const basis of cited) expect(basisWords(basis).text, basis).toMatch(/\w.*[.)]$/)
})

test('a default that a decision rests on is not put off until later', () => {
  const used = [...cited]
    .filter((basis) => basis.startsWith('default:'))
    .map((basis) => basis.slice('default:'.length))
  expect(used.length).toBeGreaterThan(2)
  for (const id of used) expect(findGap(id)?.today, id).toBe('acts')
})
