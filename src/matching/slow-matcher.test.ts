import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entityAt } from './entity.ts'
import * as kinds from './letters.ts'
import { buildMatcher } from './matcher.ts'
import { keepLongest } from './overlaps.ts'
import type { Hit, Term } from './term.ts'
import { spellOut, waysOf, wordsOf } from './ways.ts'

/**
 * The slow and clear matcher: it takes every run of letters that begins and ends where a word may, and asks of
 * each term whether that is one of its ways of writing. It shares with the quick one what a single character
 * means, the ways of writing a name, and the choice among overlapping hits.
 */
function slowly(terms: readonly Term[], text: string): Hit[] {
  const { letters, handles } = cells(text)
  const hits: Hit[] = []
  const add = (term: Term, start: number, end: number) =>
    hits.push({ term, words: text.slice(start, end), start, end })
  for (const term of terms) {
    for (const { body, start, end } of handles) {
      if (term.kind === 'handle' && body === term.words.replace(/^@/, '').toLowerCase()) add(term, start, end)
    }
    if (term.kind === 'handle') continue
    const forms = new Set(
      term.kind === 'hashtag' ? [wordsOf(term.words).join('')] : spellOut(waysOf(term.words)),
    )
    letters.forEach((first, from) => {
      if (!first.mayStart) return
      let written = ''
      for (const last of letters.slice(from)) {
        if (last !== first && last.paused) break
        written += last.letters
        if (!last.mayEnd || !forms.has(written)) continue
        const end = withAccents(text, last.end)
        if (term.kind !== 'hashtag') add(term, first.start, end)
        else if (first.opensTag !== null && last.closesTag) add(term, first.opensTag, end)
      }
    })
  }
  return keepLongest(hits, (term) => terms.indexOf(term))
}

type Cell = {
  letters: string
  start: number
  end: number
  alone: boolean
  mayStart: boolean
  mayEnd: boolean
  paused: boolean
  opensTag: number | null
  closesTag: boolean
}

type Unit = { kind: number; letters: string; start: number; end: number; alone: boolean }

function unitAt(text: string, start: number): Unit {
  const entity = entityAt(text, start)
  const code = entity?.code ?? text.codePointAt(start)!
  const end = start + (entity?.length ?? String.fromCodePoint(code).length)
  const { kind, letters, alone } = kinds.character(code)
  return kind === kinds.ampersand
    ? { kind: kinds.uncommon, letters: 'and', start, end, alone: true }
    : { kind, letters, start, end, alone }
}

function cells(text: string): { letters: Cell[]; handles: { body: string; start: number; end: number }[] } {
  const letters: Cell[] = []
  const handles: { body: string; start: number; end: number }[] = []
  let between: Unit[] = []
  let handled = false
  let tag: { sign: number; letters: Cell[] } | null = null
  const closeTag = () => {
    const last = tag?.letters.at(-1)
    if (last) last.closesTag = true
    tag = null
  }
  const inWord = () => between.length === 0 && letters.length > 0 && !letters.at(-1)!.alone && !handled
  for (let place = 0; place < text.length; ) {
    const unit = unitAt(text, place)
    place = unit.end
    if (unit.kind === kinds.nothing) continue
    if (unit.letters === '') {
      if (unit.kind !== kinds.underscore) closeTag()
      if (unit.kind === kinds.at && !inWord()) {
        handled = true
        const rest = text.slice(place)
        const body = /^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?(@[a-z0-9-]+(\.[a-z0-9-]+)+)?/i.exec(rest)?.[0] ?? ''
        if (body !== '' && !kinds.isLetter(text, place + body.length)) {
          handles.push({ body: body.toLowerCase(), start: unit.start, end: place + body.length })
          place += body.length
        }
      }
      if (unit.kind === kinds.hash && !inWord()) tag = { sign: unit.start, letters: [] }
      between.push(unit)
      continue
    }
    if (unit.letters === 'and' && unit.alone) closeTag()
    const before = letters.at(-1)
    const previous = tag?.letters.at(-1)
    const capital = previous && between.length === 0 && isCapital(text, previous, unit)
    const oneWord =
      before &&
      !handled &&
      !before.alone &&
      !unit.alone &&
      !capital &&
      (between.length === 0 || (between.length === 1 && between[0]!.kind === kinds.apostrophe))
    if (before && (!oneWord || between.length === 1)) before.mayEnd = true
    const cell: Cell = {
      letters: unit.letters,
      start: unit.start,
      end: unit.end,
      alone: unit.alone,
      mayStart: !oneWord,
      mayEnd: false,
      paused: !before || handled || (!oneWord && pauses(text, letters, between)),
      opensTag: tag && tag.letters.length === 0 ? tag.sign : null,
      closesTag: false,
    }
    letters.push(cell)
    tag?.letters.push(cell)
    between = []
    handled = false
  }
  closeTag()
  const last = letters.at(-1)
  if (last) last.mayEnd = true
  return { letters, handles }
}

function isCapital(text: string, previous: Cell, unit: Unit): boolean {
  const upper = (at: number) => text.charAt(at) !== text.charAt(at).toLowerCase()
  const lower = (at: number) => text.charAt(at) !== text.charAt(at).toUpperCase()
  return upper(unit.start) && (!upper(previous.start) || lower(unit.start + 1))
}

function pauses(text: string, letters: Cell[], between: Unit[]): boolean {
  if (between.some((unit) => unit.kind === kinds.pause)) return true
  if (between.filter((unit) => unit.kind === kinds.lineBreak).length > 1) return true
  const wordFrom = letters.findLastIndex((letter) => letter.mayStart)
  const word = letters
    .slice(wordFrom)
    .map((letter) => letter.letters)
    .join('')
  const short = word.length <= 4
  return between.some(
    (unit, place) =>
      unit.kind === kinds.fullStop &&
      !(place === 0 && !letters.at(-1)!.alone && (short || kinds.isLetter(text, unit.end))),
  )
}

function withAccents(text: string, start: number): number {
  const accents = /^\p{M}+/u.exec(text.slice(start))?.[0] ?? ''
  return (
    start +
    Array.from(accents)
      .filter((mark) => kinds.character(mark.codePointAt(0)!).letters === '')
      .join('').length
  )
}

const terms: Term[] = [
  ["St Mary's CofE Primary School", 'name', 'a'],
  ["St Mary's", 'alias', 'a'],
  ["Saint Mary's Primary", 'alias', 'b'],
  ['Oakfield & Ash Infants', 'name', 'b'],
  ['Christ Church', 'alias', 'c'],
  ['Prim Ash', 'alias', 'c'],
  ['christchurch school', 'alias', 'c'],
  ['The Ash', 'alias', 'd'],
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

const seen = (hits: readonly Hit[]) =>
  hits.map(({ term, words, start, end }) => [term.words, words, start, end])

test('finds what the slow matcher finds, in texts made to be difficult', () => {
  const matcher = buildMatcher(terms)
  fc.assert(
    fc.property(texts, (text) => {
      expect(seen(matcher.find(text))).toEqual(seen(slowly(terms, text)))
    }),
    { numRuns: 3000 },
  )
})

test('finds what the slow matcher finds, in any text at all', () => {
  const matcher = buildMatcher(terms)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), texts, (noise, text) => {
      const both = text + noise + text
      expect(seen(matcher.find(both))).toEqual(seen(slowly(terms, both)))
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

test('the quick question never misses what the full one finds', () => {
  const matcher = buildMatcher(terms)
  fc.assert(
    fc.property(texts, (text) => matcher.find(text).length === 0 || matcher.quickly(text)),
    { numRuns: 3000 },
  )
})

test('each hit gives the words as they stand in the text', () => {
  const matcher = buildMatcher(terms)
  fc.assert(
    fc.property(texts, (text) => {
      for (const hit of matcher.find(text)) expect(text.slice(hit.start, hit.end)).toBe(hit.words)
    }),
  )
})
