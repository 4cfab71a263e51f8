import { expect, test } from 'vitest'
import { basisWords } from './basis-words.ts'
import type { Clause } from './clause.ts'
import { clauses, findClause } from './clauses.ts'
import { coveredClauses, coveredGaps, coveredGuidance, uncovered } from './coverage.ts'
import { exampleFacts } from './examples/example-facts.ts'
import { addressOfExample, examplesOf } from './examples.ts'
import { gaps } from './gaps.ts'
import { guidance } from './guidance.ts'
import { defaultPack } from './pack.ts'

test('every clause is executed, shown, or left to people with a reason', () => {
  expect(uncovered()).toEqual([])
})

test('a clause of which nothing becomes is found', () => {
  const inc2 = findClause('INC-2') as Clause
  const at = { href: '/families', text: 'For families' }
  const planted: Clause[] = [
    { ...inc2, id: 'INC-99', how: { type: 'executed', does: 'Says that it does something.' } },
    { ...inc2, how: { type: 'people', because: ' ', at } },
    { ...inc2, how: { type: 'shown', does: 'Stands nowhere.', at: { href: '', text: '' } } },
  ]
  expect(planted.map((clause) => uncovered([clause]))).toEqual([['INC-99'], ['INC-2'], ['INC-2']])
})

test('every clause, default and piece of guidance can be seen somewhere', () => {
  const all = [...coveredClauses(), ...coveredGaps(), ...coveredGuidance()]
  expect(all).toHaveLength(clauses.length + gaps.length + guidance.length)
  expect(all.filter(({ places }) => places.length === 0)).toEqual([])
})

test('every default acts in an example, but for the one that only the trust can fill in', () => {
  expect(coveredGaps().flatMap(({ gap, functions }) => (functions === 0 ? [gap.id] : []))).toEqual(['G5'])
  expect(coveredGuidance().filter(({ functions }) => functions === 0)).toEqual([])
})

test('whatever a function rests on can be read', () => {
  const cited = new Set(exampleFacts.flatMap(({ citing }) => citing))
  expect(cited.size).toBeGreaterThan(60)
  for (const basis of cited) expect(basisWords(basis).text, basis).toMatch(/\w.*[.)]$/)
})

test('an example is run afresh, with the times and choices of the trust', () => {
  const requestDeletion = { usual: { hours: 6 }, childIdentified: { hours: 1 } }
  const pack = { ...defaultPack, deadlines: { ...defaultPack.deadlines, requestDeletion } }
  const [asks] = examplesOf('INC-2', pack).own
  expect(asks?.effect).toMatchObject({ does: 'asks', step: { do: 'request-deletion', within: { hours: 1 } } })
  expect(asks && addressOfExample(asks.facts)).toBe('/policy/try/post?author=pupil&nature=bullying&show=all')
})

test('what rests on a clause is found under other clauses, too', () => {
  const { own, others } = examplesOf('default:G4')
  expect([own.length, others.map(({ rule }) => rule.source)]).toEqual([0, ['INC-2', 'INC-2']])
})
