import { expect, test } from 'vitest'
import { decide } from '../../../policy/decide.ts'
import { defaultPack } from '../../../policy/pack.ts'
import type { Answers } from './answers.ts'
import { factsAsked, factsHappened, factsWorried } from './facts-told.ts'
import { goesOutside } from './readers-in-words.ts'
import { standingOf } from './so-far.ts'

const answers = (given: Record<string, string | string[]>): Answers =>
  new Map(Object.entries(given).map(([field, value]) => [field, [value].flat()]))
const happened = (given: Record<string, string | string[]>) => factsHappened(answers(given), defaultPack)

test('of several things that happened, the gravest is what the policy is asked about', () => {
  expect(happened({ what: ['young', 'unkind'], harm: 'none', age: '12', platform: 'whatsapp' }).kind).toBe(
    'post',
  )
  expect(happened({ what: ['young', 'grown-up'] }).kind).toBe('contact')
  expect(happened({ what: ['grown-up', 'body'] })).toMatchObject({
    kind: 'post',
    nature: ['inappropriate', 'intimate-image-of-child'],
  })
})

test('danger is never lost, whatever happened', () => {
  for (const what of ['grown-up', 'young', 'published', 'channel', 'other', 'unknown']) {
    const facts = happened({ what: [what], danger: 'yes' })
    expect([what, facts]).toEqual([what, expect.objectContaining({ kind: 'post', danger: 'immediate' })])
    expect(decide(facts, defaultPack).severity).toBe('critical')
  }
  expect(factsWorried(answers({ danger: 'yes', about: ['staff'] }))).toMatchObject({
    kind: 'post',
    danger: 'immediate',
    nature: ['allegation'],
  })
})

test('me is whoever tells', () => {
  expect(happened({ who: 'pupil-7', what: ['unkind'], about: ['me', 'pupil'] })).toMatchObject({
    about: ['pupil'],
  })
  expect(happened({ who: 'parent', what: ['unkind'], about: ['me', 'pupil'] })).toMatchObject({
    about: ['pupil', 'parent'],
  })
  expect(happened({ who: 'staff', what: ['unkind'], about: ['me'] })).toMatchObject({ about: ['staff'] })
})

test('what nobody knows is left out, and so is what nobody offers', () => {
  expect(happened({ what: ['unkind'], author: 'unknown', audience: 'planted', age: 'x' })).toEqual({
    kind: 'post',
    nature: ['bullying'],
  })
  expect(happened({ what: ['young'], age: '-5', harm: 'planted' })).toEqual({ kind: 'underage-use' })
  expect(factsAsked(answers({ who: 'planted', topic: 'planted' }))).toEqual({ kind: 'question' })
})

test('what the headteacher did, and what is about them in a way that nobody has named, goes outside the school', () => {
  const outside = (given: Record<string, string | string[]>) =>
    goesOutside(standingOf('happened', answers(given), { pack: defaultPack }))
  expect(outside({ what: ['grown-up'], author: 'headteacher' })).toBe(true)
  expect(outside({ what: ['other'], about: ['headteacher'] })).toBe(true)
  expect(outside({ what: ['rude'], author: 'pupil', about: ['headteacher'] })).toBe(false)
  expect(outside({ what: ['unkind'], author: 'pupil', about: ['pupil'], trouble: 'not-sure' })).toBe(true)
  expect(outside({ what: ['unkind'], author: 'pupil', about: ['pupil'], trouble: 'no' })).toBe(false)
})

test('a worry names its office, so that nobody deals with one about themselves', () => {
  const worried = (about: string[]) => factsWorried(answers({ about, stage: 'new' }))
  expect(worried(['headteacher'])).toMatchObject({ kind: 'concern', office: 'headteacher' })
  expect(worried(['dsl', 'pupil'])).toMatchObject({ office: 'dsl' })
  expect(worried(['staff'])).toMatchObject({ office: 'none' })
  expect(worried(['unknown'])).toEqual({ kind: 'concern', stage: 'new' })
})
