import { expect, test } from 'vitest'
import { noFamily } from '../model.ts'
import { familiesOf, familyIn } from './families.ts'
import type { Vectors } from './vectors.ts'

/** Words of 300 meanings, two words of each: 'a7' and 'b7' point the same way, one of them further. */
const words = Array.from({ length: 600 }, (_, at) => `${at < 300 ? 'a' : 'b'}${at % 300}`)
const vectors: Vectors = {
  size: 4,
  words,
  find(word) {
    const meaning = Number(word.slice(1))
    if (!/^[ab]\d+$/.test(word)) return null
    const far = word.startsWith('a') ? 1 : 3
    return Float32Array.from([1, 2, 3, 5], (by) => far * Math.sin(meaning * by))
  },
}
const counted = new Map(words.map((word) => [word, 9]))
const model = { words: [...words, 'unknown'] }

test('words that point the same way are of one family, and a word without a vector of none', () => {
  const families = familiesOf(model, counted, vectors, 1)
  const familyOf = familyIn(model.words, families)
  for (let meaning = 0; meaning < 300; meaning++)
    expect(familyOf(`a${meaning}`)).toBe(familyOf(`b${meaning}`))
  expect(new Set(families).size).toBeGreaterThan(150)
  expect(familyOf('unknown')).toBe(noFamily)
  expect(familyOf('never seen')).toBe(noFamily)
})

test('the same words and seed give the same families', () => {
  expect(familiesOf(model, counted, vectors, 1)).toEqual(familiesOf(model, counted, vectors, 1))
})

test('where too few words are counted there are no families', () => {
  expect(new Set(familiesOf(model, new Map(), vectors, 1))).toEqual(new Set([noFamily]))
})
