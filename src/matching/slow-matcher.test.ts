import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assembled } from '../../tests/support/assembled.ts'
import { slowMatcher } from '../../tests/support/slow-matcher.ts'
import { buildMatcher } from './matcher.ts'
import type { Hit, Term } from './term.ts'

const terms: Term[] = [
  ["St Mary's CofE Primary School", 'name', 'a'],
  ["St Mary's", 'alias', 'a'],
  ["Saint Mary's Primary", 'alias', 'b'],
  ['Oakfield & Ash Infants', 'name', 'b'],
  ['Christ Church', 'alias', 'c'],
  ['Prim Ash', 'alias', 'c'],
  ['christchurch school', 'alias', 'c'],
  ['The Ash', 'alias', 'd'],
  ['The Ash Infants', 'name', 'd'],
  ['Ysgol Tŷ Gwyn', 'name', 'd'],
  ['橡树小学', 'name', 'e'],
  ['#OakfieldAsh', 'hashtag', 'b'],
  ['#stmarys', 'hashtag', 'a'],
  ['@oakfield', 'handle', 'b'],
  ['@stmarys.bsky.social', 'handle', 'a'],
  ['@ash@mastodon.social', 'handle', 'd'],
].map(([words, kind, school], place) => ({ id: String(place), words, kind, school }) as Term)

const pieces = [
  `St|st|Saint|SAINT|Mary|marys|Marys|Mary's|Mary’s|CofE|C of E|C.E.|Church of England|Primary|Prim|`,
  `School|sch|School’s|Oakfield|oakfield|Ash|ash|and|&|&amp;|&amp;amp;|Infants|infant|Christ|Church|`,
  `christchurch|the|The|Ysgol|Ty\u0302|Tŷ|ŷ|Gwyn|橡树|小学|橡|𝐀𝐬𝐡|Ａｓｈ|É|#|＃|@|＠|@oakfield|`,
  `@stmarys.bsky.social|@ash@mastodon.social|.|...|,|:|!|?|\n|\n\n|\r\n|-|–|_|'|’|\`|´|&#39;|&rsquo;|`,
  `&nbsp;|&shy;|\u00ad|\u200b|\u2060|\u0301|\ufe0f|🎉|👩‍🏫|(|)|"|/|s|x|1|\ud83d|ﬁ|ß|㌖|™|ﷺ`,
].flatMap((line) => line.split('|').filter((piece) => piece !== ''))

const gaps = ['', '', '', ' ', ' ', ' ', ' ', '-', '\u00a0']
const scraps = fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...gaps)).map((parts) => parts.join(''))

/** A term as somebody may write it: other gaps, another case, a sign before it. */
const written = fc
  .tuple(
    fc.constantFrom(...terms),
    fc.constantFrom(' ', ' ', '-', '', '\n', '. ', "'", '_', '\u200b', ' & '),
    fc.constantFrom(...gaps, '#', '@', "'s ", '.'),
    fc.constantFrom('as it is', 'upper', 'lower'),
  )
  .map(([term, between, before, how]) => {
    const words = before + term.words.split(' ').join(between)
    return how === 'upper' ? words.toUpperCase() : how === 'lower' ? words.toLowerCase() : words
  })

const texts = fc.array(fc.oneof(scraps, scraps, written), { maxLength: 16 }).map((parts) => parts.join(''))

const slowly = slowMatcher(terms)

const seen = (hits: readonly Hit[]) =>
  hits.map(({ term, words, start, end }) => [term.words, words, start, end])

/** Without letters outside ASCII, which take a way of their own. */
const narrow = terms.filter(({ words }) => words !== '橡树小学')

test.each([
  ['narrow', narrow],
  ['wide', terms],
])('finds what the slow matcher finds, in texts made to be difficult (%s terms)', (_, some) => {
  const matcher = buildMatcher(some)
  const slowly = slowMatcher(some)
  fc.assert(
    fc.property(texts, (text) => {
      expect(seen(matcher.find(text))).toEqual(seen(slowly(text)))
      expect(seen(matcher.findSurely(text))).toEqual(seen(slowly(text)))
    }),
    { numRuns: 3000 },
  )
})

test('finds what the slow matcher finds, in any text at all', () => {
  const matcher = buildMatcher(terms)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), texts, (noise, text) => {
      const both = text + noise + text
      expect(seen(matcher.find(both))).toEqual(seen(slowly(both)))
    }),
    { numRuns: 1000 },
  )
})

test('the texts made to be difficult do hold terms, or the comparison would say little', () => {
  const matcher = buildMatcher(terms)
  const found = fc.sample(texts, { numRuns: 1000, seed: 2 }).flatMap((text) => matcher.find(text))
  expect(found.length).toBeGreaterThan(1000)
  expect(new Set(found.map((hit) => hit.term)).size).toBe(terms.length)
})

test('the quick question never misses what the full one finds, in TypeScript and compiled alike', async () => {
  const compiled = new WebAssembly.Module(await assembled('scanner'))
  for (const some of [terms, narrow]) {
    const matcher = buildMatcher(some)
    const quick = buildMatcher(some, { compiled })
    fc.assert(
      fc.property(texts, (text) => {
        expect(quick.quickly(text)).toBe(matcher.quickly(text))
        return matcher.quickly(text) || matcher.findSurely(text).length === 0
      }),
      { numRuns: 2000 },
    )
  }
})

test('each hit gives the words as they stand in the text', () => {
  const matcher = buildMatcher(terms)
  fc.assert(
    fc.property(texts, (text) => {
      for (const hit of matcher.find(text)) expect(text.slice(hit.start, hit.end)).toBe(hit.words)
    }),
  )
})
