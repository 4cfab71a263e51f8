import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  alikeOf,
  bandsOf,
  gathersUnder,
  isOneOfMany,
  type Like,
  likeness,
  shinglesOf,
} from './near-duplicate.ts'

const like = (changes: Partial<Like> = {}): Like => ({
  id: 'a',
  text: 'Mr Fields is the worst of them all, everybody says so',
  level: 1,
  urgency: 2,
  kind: 'post',
  ...changes,
})

test('case, accents, punctuation, spacing and numbers make no difference', () => {
  const one = shinglesOf('Le café est FERMÉ!! 12 times')
  expect(likeness(one, shinglesOf('le cafe est ferme — 98   times…'))).toBe(1)
  expect(likeness(shinglesOf('\u200bhe\u200dllo there'), shinglesOf('hello there'))).toBe(1)
})

test('other words are other words, in any script', () => {
  expect(
    likeness(shinglesOf('They put me out of the chat'), shinglesOf('My photo is on a page')),
  ).toBeLessThan(0.1)
  expect(likeness(shinglesOf('میرا فون چوری ہو گیا'), shinglesOf('وہ مجھے تنگ کرتے ہیں'))).toBeLessThan(0.2)
})

test('nothing is like anything but nothing', () => {
  expect(likeness(shinglesOf(''), shinglesOf(' … '))).toBe(1)
  expect(likeness(shinglesOf(''), shinglesOf('hello'))).toBe(0)
})

test('likeness is between 0 and 1, the same both ways, and 1 with itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const [one, other] = [shinglesOf(a), shinglesOf(b)]
      expect(likeness(one, other)).toBe(likeness(other, one))
      expect(likeness(one, other)).toBeGreaterThanOrEqual(0)
      expect(likeness(one, other)).toBeLessThanOrEqual(1)
      expect(likeness(one, one)).toBe(1)
    }),
  )
})

test('what is much the same is found by a band, almost always', () => {
  const words =
    'the boys of the other class wrote under the photo that nobody wants to see me at the disco'.split(' ')
  const base = bandsOf(shinglesOf(words.join(' ')))
  const found = words.filter((_, at) => {
    const changed = bandsOf(shinglesOf(words.with(at, 'another').join(' ')))
    return changed.some((band) => base.includes(band))
  })
  expect(found.length).toBe(words.length)
  const other = bandsOf(
    shinglesOf('my question is about the age for the app and who can help us with it at home'),
  )
  expect(other.filter((band) => base.includes(band))).toEqual([])
})

test('several may say the same thing and are heard one by one; from then on, or in a rush, they are one of many', () => {
  const four = [1, 2, 3, 4].map((n) => like({ id: `${n}` }))
  expect(isOneOfMany(four, false)).toBe(false)
  expect(isOneOfMany([...four, like()], false)).toBe(true)
  expect(isOneOfMany([like()], true)).toBe(true)
  expect(isOneOfMany([], true)).toBe(false)
})

test('nothing is put behind what is more private, less urgent or of another kind', () => {
  const told = { level: 1, urgency: 2, kind: 'post' } as const
  expect(gathersUnder([like()], told)?.id).toBe('a')
  expect(
    gathersUnder([like({ level: 2 }), like({ urgency: 1 }), like({ kind: 'contact' })], told),
  ).toBeUndefined()
  expect(
    alikeOf([like(), like({ text: 'Something else altogether is said here' })], like().text),
  ).toHaveLength(1)
})
