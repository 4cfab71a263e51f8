import { expect, test } from 'vitest'
import { readFacts } from '../read-facts.ts'
import { exampleFacts } from './example-facts.ts'
import { findExamples } from './find-examples.ts'
import { singleRules } from './single-rules.ts'

const found = findExamples()
const hint = 'A rule has changed: vitest run --project pure src/policy/examples -u'

const lines = found.map((one) => `  ${JSON.stringify(one)},`)
const file = [
  '// biome-ignore-all format: one example to a line',
  "import type { Found } from './find-examples.ts'",
  '',
  '/** What `findExamples` finds. Made by its test: `vitest run --project pure src/policy/examples -u`. */',
  'export const exampleFacts: readonly Found[] = [',
  ...lines,
  ']',
  '',
].join('\n')

test('the examples that are kept are those that are found today', async () => {
  await expect(file).toMatchFileSnapshot('example-facts.ts', hint)
})

test('every function of the policy acts in an example', () => {
  const acting = new Set(found.map(({ rule }) => rule))
  expect(singleRules.map(({ key }) => key).filter((key) => !acting.has(key))).toEqual([])
})

test('every function has a name of its own under its clause', () => {
  expect(new Set(singleRules.map(({ key }) => key)).size).toBe(singleRules.length)
  expect(singleRules.filter(({ name }) => !/^[a-z][A-Za-z]+$/.test(name))).toEqual([])
})

test('the facts of every example can be read as facts', () => {
  for (const { facts } of exampleFacts) expect(readFacts(facts)).toEqual({ type: 'facts', facts })
})
