import type { TermKind } from '../domain/mention.ts'
import { Beginnings } from './beginnings.ts'
import { endOfCharacter } from './end-of-character.ts'
import { keepLongest, type Overlapping } from './overlaps.ts'
import { Phrases } from './phrases.ts'
import { RawScanner } from './raw-scanner.ts'
import { Reading } from './reading.ts'
import type { Hit, Term } from './term.ts'
import { readingsOf, wordsOf } from './ways.ts'

export type MatcherOptions = {
  /** Terms that tell no school from another are found too, for somebody who looks what stands around. */
  keepsCommon?: boolean
  /** scan.wasm: the first glance at a text in WebAssembly. */
  compiled?: WebAssembly.Module | null
}

type Words = { words: string; kind: TermKind; school: string }

/** A term where it is kept, with its place in the order in which they were given, and a number for its school. */
type Placed<T> = { term: T; order: number; school: number }

type Found<T> = Overlapping & { term: T }

/**
 * Finds the terms of any number of schools in a text; its speed hardly depends on how many. Terms are added and
 * removed while it is in use, in microseconds.
 *
 * Names and aliases are found as whole words in every script and in every way of writing them: case, accents,
 * full width, bold letters, apostrophes, hyphens, joined words, St and Saint, CofE and Church of England, RC and
 * Catholic, '&' and 'and', hashtags that hold them. A handle is found exactly, with its domain if it has one; a
 * hashtag as that whole hashtag. Spelling mistakes are not forgiven: that finds more of other things than of schools.
 *
 * A term that tells no school from another ('the academy', 'Catholic Primary School') is left out; with its town
 * ('The Academy, Selby') it is listened for.
 *
 * It works in two steps: a glance says whether any term may begin in a text (raw-scan.ts), and only then the text is
 * read letter by letter (reading.ts) and its names looked up (phrases.ts). Nothing is decided by a hash alone.
 */
export class Matcher<T extends Words = Term> {
  readonly beginnings: Beginnings
  /** Looks through raw events for texts in which a term may stand. */
  readonly raw: RawScanner
  /** Terms that are not listened for, because they would find any school ('the academy') or hold no letters. */
  readonly leftOut: T[] = []
  readonly #names: Phrases<Placed<T>>
  /** Under their letters. */
  readonly #tags = new Map<string, Placed<T>[]>()
  readonly #handles = new Map<string, Placed<T>[]>()
  readonly #page = new Reading()
  readonly #keepsCommon: boolean
  /** A number for each school: quicker to compare than its name. */
  readonly #schools = new Map<string, number>()
  #given = 0

  /** For about so many ways of writing terms; more are no trouble. */
  constructor(expected: number, { keepsCommon = false, compiled = null }: MatcherOptions = {}) {
    this.#keepsCommon = keepsCommon
    this.beginnings = new Beginnings(expected)
    this.raw = new RawScanner(this.beginnings, compiled)
    this.#names = new Phrases(this.beginnings)
  }

  /** Listens for a term from now on; false where it is left out. */
  add(term: T): boolean {
    const placed = { term, order: this.#given++, school: this.#numberOf(term.school) }
    if (term.kind === 'handle' || term.kind === 'hashtag') {
      const [all, key, letters] = this.#exactly(term)
      if (letters === '') this.leftOut.push(term)
      if (letters === '') return false
      const there = all.get(key)
      if (there) there.push(placed)
      else all.set(key, [placed])
      this.beginnings.add([[letters]])
      return true
    }
    const readings = readingsOf(term.words, this.#keepsCommon)
    for (const ways of readings) this.#names.add(ways, placed)
    if (readings.length === 0) this.leftOut.push(term)
    return readings.length > 0
  }

  /** Listens no longer for a term; false where it was not listened for. */
  remove(term: T): boolean {
    const isIt = (placed: Placed<T>) => placed.term === term
    if (term.kind === 'handle' || term.kind === 'hashtag') {
      const [all, key] = this.#exactly(term)
      const there = all.get(key) ?? []
      const place = there.findIndex(isIt)
      if (place >= 0) there.splice(place, 1)
      return place >= 0
    }
    return readingsOf(term.words, this.#keepsCommon)
      .map((ways) => this.#names.remove(ways, isIt))
      .includes(true)
  }

  #numberOf(school: string): number {
    const known = this.#schools.get(school)
    if (known !== undefined) return known
    this.#schools.set(school, this.#schools.size)
    return this.#schools.size - 1
  }

  /** Where a handle or hashtag is kept, under which key, and its letters. */
  #exactly({ kind, words }: T): [all: Map<string, Placed<T>[]>, key: string, letters: string] {
    if (kind === 'handle') return [this.#handles, bodyOf(words), wordsOf(bodyOf(words)).join('')]
    const letters = wordsOf(words).join('')
    return [this.#tags, letters, letters]
  }

  /** Every place where a term stands in the text. Several schools may have the same words: each gets its hit. */
  find(text: string): Hit<T>[] {
    return this.quickly(text) ? this.findSurely(text) : []
  }

  /** False where `find` would certainly find nothing, and quicker: for streams of thousands of posts a second. */
  quickly(text: string): boolean {
    return this.raw.mayHold(text)
  }

  /** What `find` finds, without the glance before it. */
  findSurely(text: string): Hit<T>[] {
    const page = this.#page
    page.read(text)
    const hits: Found<T>[] = []
    const add = ({ term, order, school }: Placed<T>, start: number, end: number) =>
      hits.push({ term, start, end, order, school })
    for (const { body, start, end } of page.handles)
      for (const placed of this.#handles.get(body) ?? []) add(placed, start, end)
    for (const { first, next, start, end } of page.tags)
      if (this.beginnings.mayStart(page, first))
        for (const placed of this.#tags.get(page.spelling(first, next)) ?? []) add(placed, start, end)
    let pause = 0
    for (let word = 0; word < page.words; word++) {
      const first = page.starts[word]!
      if (!this.beginnings.mayStart(page, first)) continue
      while (page.pauses[pause]! <= first) pause++
      const end = page.pauses[pause]!
      this.#names.search(page, first, end, (last, placed) =>
        add(placed, page.from[first]!, endOfCharacter(text, page.from[last]!)),
      )
    }
    const kept = hits.length < 2 ? hits : keepLongest(hits)
    return kept.map(({ term, start, end }) => ({ term, words: text.slice(start, end), start, end }))
  }
}

/** A matcher for these terms; more can be added to it later. */
export function buildMatcher<T extends Words>(terms: readonly T[], options?: MatcherOptions): Matcher<T> {
  const matcher = new Matcher<T>(terms.length * 6, options)
  for (const term of terms) matcher.add(term)
  return matcher
}

const bodyOf = (handle: string) =>
  handle
    .trim()
    .replace(/^[@＠]/, '')
    .toLowerCase()
