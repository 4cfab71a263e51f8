import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { vignettes } from '../../tests/vignettes/all.ts'
import { sharedExamples } from '../../tests/vignettes/shared-examples.ts'
import { decisionOn, disagreements, type Vignette } from '../../tests/vignettes/vignette.ts'
import { kinds } from '../domain/facts.ts'
import { clauses } from './clauses.ts'

const held = vignettes.filter(({ disputed }) => !disputed)

test.for([...sharedExamples, ...held])('$id $title', (vignette) => {
  expect(disagreements(vignette)).toEqual([])
})

test.for(vignettes.filter(({ disputed }) => disputed))(
  '$id is decided otherwise as yet, which is disputed: $title',
  (vignette) => {
    expect(disagreements(vignette), 'It is as we hold it now: strike its `disputed`').not.toEqual([])
  },
)

test('there are at least 60 vignettes of our own, and of every kind', () => {
  expect(vignettes.length).toBeGreaterThanOrEqual(60)
  expect(kinds.filter((kind) => !vignettes.some(({ facts }) => facts.kind === kind))).toEqual([])
})

test('no two vignettes have the same number, title or story', () => {
  const all = [...vignettes, ...sharedExamples]
  for (const part of ['id', 'title', 'story'] as const) {
    expect(new Set(all.map((one) => one[part])).size).toBe(all.length)
  }
})

test('every clause that decisions carry out is relied on in one of our vignettes', () => {
  const relied = new Set(vignettes.flatMap((vignette) => decisionOn(vignette).clauses))
  expect(clauses.filter(({ id, rules }) => rules && !relied.has(id)).map(({ id }) => id)).toEqual([])
})

/** The team's examples, in its shared folder beside the repository. */
const file = new URL('../../../shared/examples/vignettes.jsonl', import.meta.url)

describe.skipIf(!existsSync(file))('the shared examples (../shared/examples)', () => {
  const shared: Vignette[] = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line))
    : []

  test.for(shared)('$id $title', (vignette) => {
    expect(disagreements(vignette)).toEqual([])
  })

  test('each is asserted in our own copy too, and told in other words', () => {
    const copies = new Map(sharedExamples.map((one) => [one.id, one]))
    expect(shared.length).toBeGreaterThan(0)
    for (const { id, title, story, facts, expect: expected } of shared) {
      expect(copies.get(id)).toMatchObject({ facts, expect: expected })
      expect([copies.get(id)?.title, copies.get(id)?.story]).not.toEqual([title, story])
    }
  })
})
