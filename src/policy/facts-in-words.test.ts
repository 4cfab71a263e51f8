import { expect, test } from 'vitest'
import { type Facts, kinds } from '../domain/facts.ts'
import { factsOfSize, oneFactMore } from './examples/small-facts.ts'
import { sentenceOfFacts } from './facts-in-words.ts'

test('facts of every kind are a sentence, whatever is known', () => {
  const all = kinds.flatMap((kind) => [{ kind } as Facts, ...factsOfSize(kind, 1), ...factsOfSize(kind, 2)])
  expect(all.length).toBeGreaterThan(2000)
  for (const facts of all) {
    const sentence = sentenceOfFacts(facts)
    expect(sentence).toMatch(/^[A-Z][^;.]+(; [^;.]+)*\.$/)
    expect(sentence, JSON.stringify(facts)).not.toMatch(/undefined|unknown|\[object| {2}|null/)
  }
})

/** Which platform a child of what age is on makes a sentence longer; who holds no office is not worth a word. */
const unsaid = /^(office)$/

test('what is known is said: one fact more changes the sentence', () => {
  for (const kind of kinds) {
    const nothing = { kind } as Facts
    for (const more of oneFactMore(nothing)) {
      const [name] = Object.keys(more).filter((field) => field !== 'kind')
      if (unsaid.test(name ?? '')) continue
      if (kind === 'contact' && name === 'account') continue
      expect(sentenceOfFacts(more), JSON.stringify(more)).not.toBe(sentenceOfFacts(nothing))
    }
  }
})

test('a sentence says who did what, and under what circumstances', () => {
  const post = { kind: 'post', author: 'pupil', authorAge: 12, nature: ['rude'], danger: 'none' } as const
  expect(sentenceOfFacts(post)).toBe('A pupil of 12 posts something rude; nobody is in danger.')
  expect(
    sentenceOfFacts({ kind: 'contact', from: 'staff', to: 'pupil', form: 'follow', account: 'public' }),
  ).toBe('A member of staff follows the public account of a pupil.')
})
