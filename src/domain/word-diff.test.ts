import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DiffPart, diffWords } from './word-diff.ts'

const without = (parts: readonly DiffPart[], type: DiffPart['type']) =>
  parts
    .filter((part) => part.type !== type)
    .map(({ text }) => text)
    .join('')

/** Two texts that have much in common, as two versions of a clause have. */
const sentence = fc.array(
  fc.constantFrom('the', 'school', 'asks', 'a', ' ', '  ', ', ', '.', 'née', '’s', '🐦'),
  {
    maxLength: 30,
  },
)
const anything = fc.string({ unit: 'binary', maxLength: 60 })
const text = fc.oneof(
  sentence.map((words) => words.join('')),
  anything,
)

test('what is left without the insertions is the earlier text, and without the removals the later one', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffWords(before, after)
      expect(without(parts, 'added')).toBe(before)
      expect(without(parts, 'removed')).toBe(after)
    }),
    { numRuns: 500 },
  )
})

test('no part is empty, and no two of one kind follow each other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffWords(before, after)
      expect(parts.every(({ text }) => text !== '')).toBe(true)
      expect(parts.some(({ type }, place) => type === parts[place - 1]?.type)).toBe(false)
    }),
  )
})

test('a text that did not change is one part, and nothing is none', () => {
  expect(diffWords('We ask you.', 'We ask you.')).toEqual([{ type: 'same', text: 'We ask you.' }])
  expect(diffWords('', '')).toEqual([])
})

test('a word that changed is taken out and put in at its place, without its full stop', () => {
  expect(diffWords('We ask promptly.', 'We ask at once.')).toEqual([
    { type: 'same', text: 'We ask ' },
    { type: 'removed', text: 'promptly' },
    { type: 'added', text: 'at once' },
    { type: 'same', text: '.' },
  ])
})

test('a phrase that changed stays in one piece, although its spaces did not change', () => {
  expect(diffWords('the old grey cat sat', 'the young black dog sat')).toEqual([
    { type: 'same', text: 'the ' },
    { type: 'removed', text: 'old grey cat' },
    { type: 'added', text: 'young black dog' },
    { type: 'same', text: ' sat' },
  ])
})
