import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { assembled } from '../../tests/support/assembled.ts'
import { mayStandForLetter } from './folding-places.ts'
import { character } from './letters.ts'
import { buildMatcher } from './matcher.ts'
import { RawScanner } from './raw-scanner.ts'
import type { Term } from './term.ts'

const terms: Term[] = [
  ["St Mary's CofE Primary School", 'name'],
  ['Oakfield & Ash Infants', 'name'],
  ['Christ Church', 'alias'],
  ['Pace', 'alias'],
  ['X', 'alias'],
  ['ysgol.sch.uk', 'alias'],
  ['#OakfieldAsh', 'hashtag'],
  ['@oakfield', 'handle'],
].map(([words, kind], place) => ({ id: String(place), school: 'a', words, kind }) as Term)

let compiled: WebAssembly.Module
beforeAll(async () => {
  compiled = new WebAssembly.Module(await assembled('scanner'))
})

const pieces = [
  `St|Saint|Mary|marys|Mary's|Mary’s|CofE|C of E|C.E.|Church of England|Primary|Prim|School|sch|Oakfield|Ash`,
  `and|&|&amp;|&amp;amp;|Infants|infant|Christ|Church|christchurch|Pace|pace|x|X|xx|ysgol.sch.uk|#|@|@oakfield|#OakfieldAsh`,
  `.|,|!|\n|\\|"|'|’|-|_|\u00ad|\u200b|\u0301|É|é|𝐀𝐬𝐡|Ａｓｈ|🎉|👩‍🏫|橡|ß|ﬁ|🄰|\ud83d|text|"text":"|&#39;|²|<|>|\u2028|🯰`,
].flatMap((line) => line.split('|'))
const scraps = fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', '', ' ', ' ', '-'))
const written = fc.constantFrom(...terms.map(({ words }) => words), "ST. MARY'S C OF E PRIM SCH", '#pace')
const texts = fc
  .array(
    fc.oneof(
      scraps.map((parts) => parts.join('')),
      scraps.map((parts) => parts.join('')),
      written,
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))

/** As some producer writes it: plainly, as Go does, or in ASCII only. */
const producers: ((text: string) => string)[] = [
  (text) => JSON.stringify(text),
  (text) => JSON.stringify(text).replace(/[&<>\u2028\u2029]/g, escaped),
  (text) => JSON.stringify(text).replace(/[^\x20-\x7e]/g, escaped),
]
const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
const lines = fc
  .array(
    fc.tuple(
      texts,
      fc.constantFrom(...producers),
      fc.constantFrom('text', 'title', 'alt', 'description'),
      fc.constantFrom('', ' '),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => ({
    texts: all.map(([text]) => text),
    bytes: Buffer.from(
      all
        .map(
          ([text, write, key, gap]) => `{"did":"did:plc:x","${key}":${gap}${write(text)},"langs":["en"]}\n`,
        )
        .join(''),
    ),
  }))

test('the compiled scanner and the one in TypeScript say the same', async () => {
  const { beginnings } = buildMatcher(terms)
  const fast = new RawScanner(beginnings, compiled)
  const slow = new RawScanner(beginnings, null)
  fc.assert(
    fc.property(lines, ({ bytes }) => {
      expect(fast.scan(bytes)).toEqual(slow.scan(bytes))
    }),
    { numRuns: 2000 },
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), lines, (noise, { bytes }) => {
      const both = Buffer.concat([noise, Buffer.from('\n'), bytes])
      expect(fast.scan(both)).toEqual(slow.scan(both))
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['narrow', terms],
  ['wide', [...terms, { id: 'w', school: 'a', words: '橡树小学 Ash', kind: 'name' as const }]],
])('what a scanner leaves out holds no term (%s terms), however it was escaped', async (_, some) => {
  const matcher = buildMatcher(some)
  for (const module of [compiled, null]) {
    const scanner = new RawScanner(matcher.beginnings, module)
    fc.assert(
      fc.property(lines, ({ texts, bytes }) => {
        const kept = scanner
          .scan(bytes)
          .map(({ from, to }) => JSON.parse(`"${bytes.toString('utf8', from, to)}"`) as string)
          .map((text) => text.toWellFormed())
        for (const text of texts)
          if (matcher.findSurely(text).length > 0) expect(kept).toContain(text.toWellFormed())
      }),
      { numRuns: 1500 },
    )
  }
})

test('a term that is added later is found by the scanner too', async () => {
  const matcher = buildMatcher(terms)
  const scanner = new RawScanner(matcher.beginnings, compiled)
  const bytes = Buffer.from('{"text":"at Ripley Court School"}\n')
  expect(scanner.scan(bytes)).toEqual([])
  matcher.add({ id: 'new', school: 'b', words: 'Ripley Court School', kind: 'name' })
  expect(scanner.scan(bytes)).toHaveLength(1)
})

test('batches of megabytes are looked through line by line', async () => {
  const { beginnings } = buildMatcher(terms)
  const filler = `{"text":"${'nothing here '.repeat(40)}"}\n`
  const bytes = Buffer.from(`${filler.repeat(3000)}{"text":"Christ Church"}\n${filler}`)
  for (const module of [compiled, null]) {
    const [found, ...others] = new RawScanner(beginnings, module).scan(bytes)
    expect(bytes.toString('utf8', found!.from, found!.to)).toBe('Christ Church')
    expect(others).toEqual([])
  }
})

test('of a line of more than a megabyte every text is kept, to be read in full', async () => {
  const { beginnings } = buildMatcher(terms)
  const bytes = Buffer.from(`{"text":"nothing \\"here\\" ${'x '.repeat(600_000)}","alt":"nor here"}\n`)
  for (const module of [compiled, null]) {
    const found = new RawScanner(beginnings, module).scan(bytes)
    const written = found.map(({ from, to }) => JSON.parse(`"${bytes.toString('utf8', from, to)}"`) as string)
    expect(written.map((text) => text.slice(0, 14))).toEqual(['nothing "here"', 'nor here'])
  }
})

test('every character that folds to an ASCII letter or digit is known to the scanner', () => {
  const missed: string[] = []
  const lettered: string[] = []
  for (let code = 0x80; code < 0x110000; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const { letters } = character(code)
    if (/[a-z0-9]/.test(letters) && !mayStandForLetter(code, false)) missed.push(code.toString(16))
    if (letters !== '' && !mayStandForLetter(code, true)) lettered.push(code.toString(16))
  }
  expect({ missed, lettered }).toEqual({ missed: [], lettered: [] })
})
