import { entityAt } from '../../src/matching/entity.ts'
import * as kinds from '../../src/matching/letters.ts'
import { keepLongest } from '../../src/matching/overlaps.ts'
import type { Hit, Term } from '../../src/matching/term.ts'
import { type Ways, waysOf, withoutThe, wordsOf } from '../../src/matching/ways.ts'

/**
 * The slow and clear matcher, against which the quick one is held: it takes every run of letters that begins and ends
 * where a word may, and asks of each term whether that is one of its ways of writing. It shares with the quick one
 * what a single character means, the ways of writing a name, and the choice among overlapping hits.
 *
 * Terms lie in drawers by their first four letters, so that it can be asked about hundreds of thousands.
 */
export function slowMatcher(terms: readonly Term[]): (text: string) => Hit[] {
  const drawers = new Map<string, { term: Term; ways: Ways }[]>()
  const order = new Map(terms.map((term, place) => [term, place]))
  for (const term of terms.filter(({ kind }) => kind !== 'handle')) {
    for (const ways of readingsOf(term)) {
      for (const drawer of new Set(beginnings(ways).map((form) => form.slice(0, drawerLetters))))
        drawers.set(drawer, [...(drawers.get(drawer) ?? []), { term, ways }])
    }
  }
  const handles = terms.filter(({ kind }) => kind === 'handle')

  return (text) => {
    const read = cells(text)
    const hits: Hit[] = []
    const add = (term: Term, start: number, end: number) =>
      hits.push({ term, words: text.slice(start, end), start, end })
    for (const { body, start, end } of read.handles)
      for (const term of handles)
        if (body === term.words.replace(/^@/, '').toLowerCase()) add(term, start, end)
    read.letters.forEach((first, from) => {
      if (!first.mayStart) return
      let written = ''
      for (const last of read.letters.slice(from)) {
        if ((last !== first && last.paused) || written.length > longest) break
        written += last.letters
        if (!last.mayEnd) continue
        const end = withAccents(text, last.end)
        for (const { term, ways } of drawers.get(written.slice(0, drawerLetters)) ?? []) {
          if (!isWrittenAs(written, ways)) continue
          if (term.kind !== 'hashtag') add(term, first.start, end)
          else if (first.opensTag !== null && last.closesTag) add(term, first.opensTag, end)
        }
      }
    })
    const found = hits.map((hit) => ({
      hit,
      start: hit.start,
      end: hit.end,
      school: hit.term.school,
      order: order.get(hit.term)!,
    }))
    return keepLongest(found).map(({ hit }) => hit)
  }
}

const drawerLetters = 4
const longest = 300

function readingsOf({ kind, words }: Term): Ways[] {
  if (kind === 'hashtag') return [[[wordsOf(words).join('')]]]
  const short = withoutThe(words)
  return short === null ? [waysOf(words)] : [waysOf(words), short]
}

/** How it may begin, in at least four letters where it has as many. */
function beginnings(ways: Ways): string[] {
  const [first = [''], ...others] = ways
  return first.flatMap((way) =>
    way.length >= drawerLetters || others.length === 0 ? [way] : beginnings(others).map((rest) => way + rest),
  )
}

/** Are these letters, from first to last, one of the ways of writing it? */
function isWrittenAs(letters: string, ways: Ways): boolean {
  const [here, ...others] = ways
  if (here === undefined) return letters === ''
  return here.some((way) => letters.startsWith(way) && isWrittenAs(letters.slice(way.length), others))
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
