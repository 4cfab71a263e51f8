import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Facts, type Kind, kinds } from '../domain/facts.ts'
import { type Field, fieldsOf } from '../domain/fields.ts'
import { type Choices, choices, defaultPack, type Pack } from './pack.ts'
import { caseOf } from './prove/case.ts'
import type { Check } from './prove/must-hold.ts'
import { prove, verdictOf } from './prove/prove.ts'
import { decidedClashes } from './prove/rules/clashes.ts'
import { wrongIn } from './prove/shrink.ts'
import { numberOf, whatMustHold } from './prove/what-must-hold.ts'

const proof = prove(defaultPack, { breadth: 'whole', random: 10_000, seed: 1 })

test.for(proof.rules)('$id: $says', ({ cases, counterExample }) => {
  expect(counterExample).toBeNull()
  expect(cases).toBeGreaterThan(0)
})

test('every number of the contract has a rule', () => {
  const numbers = new Set(whatMustHold.map(({ id }) => numberOf(id)))
  for (let number = 1; number <= 17; number++) expect(numbers.has(number), `${number}`).toBe(true)
})

test('every rule is a sentence, has a name of its own, and looks at something', () => {
  expect(new Set(proof.rules.map(({ id }) => id)).size).toBe(proof.rules.length)
  for (const { says } of proof.rules) expect(says).toMatch(/^[A-Z].+\.$/)
  for (const { checks, every } of whatMustHold) expect(every ?? Object.keys(checks ?? {})[0]).toBeDefined()
})

test('every clash that was decided on purpose is one, and says why', () => {
  for (const { asks, forbids, because } of decidedClashes) {
    expect(because).toMatch(/^[A-Z].+\.$/)
    expect(`${asks} ${forbids}`).toMatch(/^\S+ \(.+\) \S+ \(.+\)$/)
  }
  expect(decidedClashes).toHaveLength(1)
})

test('the rules hold as well where the trust fills every gap in another way', () => {
  const gaps = Object.keys(choices) as (keyof Choices)[]
  for (const turn of [1, 2]) {
    const others = gaps.map((gap) => [gap, choices[gap][Math.min(turn, choices[gap].length - 1)]])
    const pack = { ...defaultPack, choices: Object.fromEntries(others) as Choices }
    expect(verdictOf(prove(pack, { breadth: 'quick', random: 0, seed: 1 }))).toEqual({ type: 'holds' })
  }
})

const night = process.env.BIRDSONG_NIGHTLY === '1'

/** Is a rule of this number broken by the facts? What is wrong, in words. */
function wrongs(number: number, facts: Facts, pack: Pack = defaultPack): string[] {
  const it = caseOf<Kind>(facts, pack)
  return whatMustHold
    .filter(({ id }) => numberOf(id) === number)
    .flatMap(({ checks, every }) => {
      const check = (checks?.[facts.kind] as Check<Kind> | undefined) ?? every
      return (check && wrongIn(check, it)) ?? []
    })
}

test.for([
  [2, 'nobody owns or decides what is about themselves'],
  [4, 'in immediate danger 999 comes first'],
  [5, 'nobody looks at or copies an intimate picture of a child'],
  [12, 'nothing is published without permission'],
  [16, 'learning more never removes a protection'],
] as const)('rule %i, of facts of any kind that fast-check makes: %s', ([number]) => {
  fc.assert(
    fc.property(fc.oneof(...kinds.map(factsOf)), fc.constantFrom(...packs()), (facts, pack) => {
      expect(wrongs(number, facts, pack)).toEqual([])
    }),
    { numRuns: night ? 30_000 : 3000 },
  )
})

function packs(): Pack[] {
  const gaps = Object.keys(choices) as (keyof Choices)[]
  return [
    defaultPack,
    ...gaps.flatMap((gap) =>
      choices[gap].map((way) => ({ ...defaultPack, choices: { ...defaultPack.choices, [gap]: way } })),
    ),
  ]
}

/** Facts of a kind as fast-check makes and shrinks them: any field left out, said to be unknown, or with any value. */
function factsOf(kind: Kind): fc.Arbitrary<Facts> {
  const fields = Object.entries<Field>(fieldsOf[kind]).map(([name, field]) => [
    name,
    fc.oneof({ weight: 1, arbitrary: fc.constant('unknown') }, { weight: 6, arbitrary: anyOf(field) }),
  ])
  return fc.record(
    { kind: fc.constant(kind), ...Object.fromEntries(fields) },
    { requiredKeys: ['kind'] },
  ) as fc.Arbitrary<Facts>
}

function anyOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'one':
      return fc.constantFrom(...field.of)
    case 'many':
      return field.repeats
        ? fc.array(fc.constantFrom(...field.of), { maxLength: 6 })
        : fc.subarray([...field.of], { maxLength: 4 })
    case 'claim':
      return fc.boolean()
    case 'age':
      return fc.integer({ min: 0, max: 120 })
    case 'name':
      return fc.constantFrom('email', 'E-mail', 'whatsapp', 'TikTok', 'facebook', 'something else')
  }
}
