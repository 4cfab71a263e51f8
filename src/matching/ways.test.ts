import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTooCommon, plainWords } from '../domain/school-words.ts'
import { readingsOf, wordsOf, wordsRead } from './ways.ts'

const names = fc
  .array(
    fc.constantFrom(
      'St',
      'Marys',
      'The',
      'Academy',
      'C.E',
      'of',
      'E',
      'a',
      '6',
      ' ',
      ' ',
      ' ',
      "'",
      '-',
      '.',
      '(',
      ')',
      ',',
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''))
  .filter((name) => !name.includes("''"))

test('the words of a plain name are the same, whoever takes them apart', () => {
  fc.assert(
    fc.property(names, (name) => {
      expect(wordsRead(name)).toEqual(plainWords(name))
      expect(wordsOf(name)).toEqual(wordsRead(name))
    }),
    { numRuns: 2000 },
  )
})

test('a name that tells no school from another is read only where it is asked for', () => {
  fc.assert(
    fc.property(names, (name) => {
      const isLeftOut = readingsOf(name, false).length === 0
      expect(isLeftOut).toBe(wordsOf(name).length === 0 || isTooCommon(name))
      expect(readingsOf(name, true).length === 0).toBe(wordsOf(name).length === 0)
    }),
  )
})

test('words of ASCII are taken apart as others are', () => {
  const slowly = (text: string) => plainWords(`${text} ŵ`).slice(0, -1)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(plainWords(text)).toEqual(slowly(text))
    }),
    { numRuns: 2000 },
  )
})
