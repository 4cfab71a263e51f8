import { expect, test } from 'vitest'
import { type Category, categories, type Judgement } from '../domain/judgement.ts'
import { shinglesOf } from '../domain/near-duplicate.ts'
import { logarithm, plainHead, throughHead } from './head.ts'
import { type Answer, asLearnt, biasOf, learn } from './learnt.ts'
import { refit } from './refit.ts'

const at = new Date('2026-11-18T12:00:00Z')

function judged(likely: Partial<Record<Category, number>>, more: Partial<Judgement> = {}): Judgement {
  const rest = 1 - Object.values(likely).reduce((sum, one) => sum + one, 0)
  const others = categories.length - Object.keys(likely).length
  const probabilities = Object.fromEntries(
    categories.map((category) => [category, likely[category] ?? rest / others]),
  ) as Judgement['probabilities']
  const category = categories.reduce((best, one) => (probabilities[one] > probabilities[best] ? one : best))
  return {
    category,
    probabilities,
    sentiment: 'neutral',
    severity: 1,
    aboutChild: false,
    namesPerson: false,
    certainty: { sentiment: 1, severity: 1, aboutChild: 1, namesPerson: 1 },
    natures: { hate: 0 },
    abstained: false,
    reasons: [],
    ...more,
  }
}

function answer(words: string, suggested: Category, right: Category, more: Partial<Answer> = {}): Answer {
  const scores = categories.map((one) => logarithm(one === suggested ? 0.6 : 0.04))
  return { pieces: [...shinglesOf(words)], scores, suggested, right, severity: null, at, ...more }
}

const cake = 'The cake sale on Friday raised two hundred pounds, thank you all'

test('a post that is nearly the same as one that was answered is judged as that was', () => {
  const learnt = learn([answer(cake, 'criticism', 'praise')], null)
  const found = asLearnt(`${cake}!!`, judged({ criticism: 0.7 }), learnt)
  expect(found.judgement.category).toBe('praise')
  expect(found.because).toEqual({ type: 'like-before', at: at.toISOString() })
  expect(asLearnt('The bus was late again', judged({ criticism: 0.7 }), learnt).because).toBeNull()
})

test('an answer about something harmless does not hide the harm in nearly the same words', () => {
  const learnt = learn([answer(cake, 'criticism', 'praise')], null)
  const found = asLearnt(`${cake}, hit him`, judged({ safeguarding: 0.7 }), learnt)
  expect(found.judgement.category).toBe('safeguarding')
  const corrected = learn([answer(cake, 'safeguarding', 'praise')], null)
  expect(asLearnt(cake, judged({ safeguarding: 0.7 }), corrected).judgement.category).toBe('praise')
})

test('an answer raises how pressing something is, and never lowers it', () => {
  const lower = learn([answer(cake, 'conduct', 'praise', { severity: 0 })], null)
  expect(asLearnt(cake, judged({ conduct: 0.7 }, { severity: 2 }), lower).judgement.severity).toBe(2)
  const higher = learn([answer(cake, 'praise', 'safeguarding', { severity: 3 })], null)
  expect(asLearnt(cake, judged({ praise: 0.7 }), higher).judgement.severity).toBe(3)
})

test('where a rule spoke, no answer changes anything', () => {
  const reasons = [{ from: 0, to: 3, words: 'The', weight: 1, rule: 'threat-with-a-time' }]
  const own = judged({ conduct: 0.7 }, { severity: 3, reasons })
  const learnt = learn([answer(cake, 'conduct', 'praise')], null)
  expect(asLearnt(cake, own, learnt)).toEqual({ judgement: own, because: null })
})

test('answers move the harmless classes a little, never further than a bound, and harm not at all', () => {
  const many = (count: number, suggested: Category, right: Category) =>
    Array.from({ length: count }, () => answer(cake, suggested, right))
  const [few, lots] = [biasOf(many(2, 'criticism', 'complaint')), biasOf(many(300, 'criticism', 'complaint'))]
  const of = (bias: number[], category: Category) => bias[categories.indexOf(category)] ?? Number.NaN
  expect(of(few, 'complaint')).toBeGreaterThan(0)
  expect(of(few, 'complaint')).toBeLessThan(0.2)
  expect(of(lots, 'complaint')).toBe(1)
  expect(of(lots, 'criticism')).toBe(-1)
  expect(biasOf(many(300, 'conduct', 'praise'))).toEqual(categories.map(() => 0))
  const found = asLearnt('Words like no other', judged({ criticism: 0.4, complaint: 0.3, conduct: 0.2 }), {
    head: null,
    bias: lots,
    byBand: new Map(),
  }).judgement
  expect(found.category).toBe('complaint')
  expect(found.probabilities.conduct).toBeCloseTo(0.2)
  expect(Object.values(found.probabilities).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1)
})

test('the plain head changes nothing', () => {
  const own = categories.map((_, place) => (place === 2 ? 0.5 : 0.05))
  throughHead(plainHead, own).forEach((one, place) => {
    expect(one).toBeCloseTo(own[place] ?? 0)
  })
})

const known = (suggested: Category, right: Category) => {
  const { scores } = answer('', suggested, right)
  return { scores, right }
}
const fixed = categories.flatMap((category) => Array.from({ length: 20 }, () => known(category, category)))

test('a school that always calls one thing by another name is learnt, and nothing else suffers', () => {
  const answers = [
    ...Array.from({ length: 150 }, () => known('criticism', 'complaint')),
    ...Array.from({ length: 60 }, () => known('praise', 'praise')),
    ...Array.from({ length: 40 }, () => known('conduct', 'conduct')),
  ]
  const made = refit(
    answers,
    fixed.filter(({ right }) => right !== 'criticism'),
  )
  expect(made.school.after.macroF1).toBeGreaterThan(made.school.before.macroF1)
  expect(made.better).toBe(true)
  expect(
    refit(
      answers,
      fixed.filter(({ right }) => right !== 'criticism'),
    ),
  ).toEqual(made)
})

test('what would find less harm is not taken, however well it does otherwise', () => {
  const answers = [
    ...Array.from({ length: 200 }, () => known('conduct', 'criticism')),
    ...Array.from({ length: 100 }, () => known('praise', 'complaint')),
  ]
  const made = refit(answers, fixed)
  expect(made.school.after.macroF1).toBeGreaterThan(made.school.before.macroF1)
  expect(made.fixed.after.harmFound).toBeLessThan(made.fixed.before.harmFound)
  expect(made.better).toBe(false)
})
