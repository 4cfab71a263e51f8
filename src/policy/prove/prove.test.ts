import { expect, test } from 'vitest'
import type { PostFacts } from '../../domain/facts.ts'
import { defaultPack, type Pack } from '../pack.ts'
import { titleOfStep } from '../words.ts'
import { caseOf } from './case.ts'
import type { Check } from './must-hold.ts'
import { type Budget, prove, verdictOf } from './prove.ts'
import { smallest, wrongIn } from './shrink.ts'
import { whatMustHold } from './what-must-hold.ts'

const quick: Budget = { breadth: 'quick', random: 0, seed: 1 }

/** Where a child can be identified, a deletion is asked for within two hours. */
const lateEvidence: Pack = {
  ...defaultPack,
  deadlines: { ...defaultPack.deadlines, evidenceOfChild: { hours: 5 } },
}

const proof = prove(lateEvidence, quick)
const broken = proof.rules.filter(({ counterExample }) => counterExample)

test('a pack that breaks a rule is told as a story of the fewest facts in which it does', () => {
  expect(broken.map(({ id }) => id)).toEqual(['order-c'])
  expect(broken[0]?.counterExample).toEqual({
    facts: { kind: 'post', ownPage: true },
    story: `Somebody posts something on a page of the school’s own. “${titleOfStep('hide-on-own-page')}” would be due before “${titleOfStep('capture-evidence')}”, for which it waits.`,
  })
})

test('whoever changes the settings is told the rule and the story', () => {
  const rule = 'No step is due before one that it waits for.'
  expect(verdictOf(proof)).toEqual({ type: 'broken', rule, story: broken[0]?.counterExample?.story })
})

test('of the counter-example no fact, and no word of a list, could be left out', () => {
  const check = whatMustHold.find(({ id }) => id === 'order-c')?.every as Check<'post'>
  const facts: PostFacts = {
    kind: 'post',
    author: 'staff',
    nature: ['privacy', 'rude', 'praise'],
    audience: 'public',
    namesChild: true,
  }
  const found = smallest(check, facts, lateEvidence)
  expect(found?.facts).toEqual({ kind: 'post', author: 'staff', nature: ['rude'] })
  for (const fewer of [{ nature: ['rude'] }, { author: 'staff' }, { author: 'staff', nature: [] }])
    expect(wrongIn(check, caseOf({ kind: 'post', ...fewer } as PostFacts, lateEvidence))).toBeUndefined()
})

test('what ships holds, and it is said what it was tried on', () => {
  const proof = prove(defaultPack, { ...quick, random: 100 })
  expect(verdictOf(proof)).toEqual({ type: 'holds' })
  expect(proof).toMatchObject({ ended: true, tried: { random: 100, seed: 1 } })
  expect(proof.tried.designed).toBeGreaterThan(10_000)
  expect(proof.tried.others).toBeGreaterThan(25_000)
})

test('a proof tells how far it is, and ends where it is stopped', () => {
  const told: number[] = []
  const proof = prove(defaultPack, quick, (done, of) => {
    expect(done).toBeLessThanOrEqual(of)
    told.push(done)
    return done >= 1000 ? 'stop' : undefined
  })
  expect(told[0]).toBe(0)
  expect(proof.ended).toBe(false)
  expect(proof.tried.designed).toBe(1000)
})
