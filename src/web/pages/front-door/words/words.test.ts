import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readingAge } from '../../../../../tests/support/readability.ts'
import { doors, type ReadingAge, readingAges } from '../../../../domain/report.ts'
import { root } from '../../../../root.ts'
import { wordsOfAsk } from '../asked-in-words.ts'
import { allAsksOf } from '../asks.ts'
import { sayerFor } from '../sayer.ts'
import { en } from './en.ts'

/** Every sentence that one reader can come to see, with where it stands. */
function sentencesFor(reader: ReadingAge): [string, string][] {
  const found: [string, string][] = []
  const look = (words: unknown, place: string) => {
    if (typeof words === 'string') found.push([place, words])
    else if (typeof words === 'object' && words !== null) {
      if (readingAges.every((age) => age in words)) look((words as Record<string, unknown>)[reader], place)
      else for (const [name, inner] of Object.entries(words)) look(inner, `${place}.${name}`)
    }
  }
  look(en, 'en')
  return found
}

test.each(readingAges)('every question has words for everything that can be answered (%s)', (reader) => {
  const sayer = sayerFor(reader, { school: 'Oakfield', trust: 'Larch Trust' })
  for (const door of doors) {
    for (const ask of allAsksOf(door)) {
      const { question, summary, answers = {}, missing } = wordsOfAsk(door, ask, sayer)
      expect([ask.name, sayer(question) !== '', sayer(summary) !== '']).toEqual([ask.name, true, true])
      const offered = ask.of(reader).filter((value) => value !== 'platforms')
      expect([ask.name, offered.filter((value) => !Object.hasOwn(answers, value))]).toEqual([ask.name, []])
      if (ask.type === 'one' || ask.type === 'many')
        expect([ask.name, missing !== undefined]).toEqual([ask.name, true])
    }
  }
})

test('a text is for one reader, and what is in braces is filled in or missed aloud', () => {
  const { words: places } = sayerFor('seven')
  const name = (reader: ReadingAge) => sayerFor(reader, { trust: 'Larch $t(front.title) {school}' })
  const { no, yes } = places.who.trouble.answers
  expect(name('seven')(no.label)).toBe('No, they can read it')
  expect(name('adult')(no.label)).toBe('No, they may read it')
  expect(name('adult')(yes.hint)).toBe('Then it goes to Larch $t(front.title) {school}')
  expect(() => name('seven')(no.hint)).toThrow('{readers}')
})

const oldest = { seven: 9, eleven: 11, adult: 12 } as const

test.each(readingAges)('what is asked can be read from the age for which it is worded (%s)', (reader) => {
  const asked = sentencesFor(reader)
    .filter(([place]) => /^en\.(who|happened|receipt|concern)\b/.test(place) && !/summary|intro/.test(place))
    .map(([, text]) => text.replaceAll(/\{\w+\}/g, 'Oakfield'))
  expect(asked.length).toBeGreaterThan(100)
  expect(readingAge(asked)).toBeLessThan(oldest[reader])
})

test('the apostrophes are curly, and no sentence blames whoever reads it', () => {
  for (const reader of readingAges) {
    for (const [place, text] of sentencesFor(reader)) {
      expect([place, text]).toEqual([
        place,
        expect.not.stringMatching(/\w'\w|"|\byou failed\b|\byour fault\b(?<!not your fault)/),
      ])
    }
  }
})

test.each(['front-door', 'families'])(
  'no sentence stands in the components of %s: all are in the catalogue',
  (pages) => {
    const folder = join(root, 'src/web/pages', pages)
    const found = readdirSync(folder)
      .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
      .flatMap((file) => {
        const source = readFileSync(join(folder, file), 'utf8')
        const inTags = />\s*([A-Z][a-z]+ [a-z]+[^<>{}=;]*)</g
        const inAttributes =
          /(?:label|title|text|legend|hint|header|caption)[=:]\s*['"]([A-Z][a-z]+ [^'"]*)['"]/g
        return [inTags, inAttributes].flatMap((looks) =>
          [...source.matchAll(looks)].map(([, text]) => `${file}: ${text}`),
        )
      })
    expect(found).toEqual([])
  },
)
