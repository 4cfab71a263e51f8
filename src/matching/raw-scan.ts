import type { Beginnings } from './beginnings.ts'
import { hashOfEight } from './filter-hash.ts'
import { anyEnds, holds, unmarked } from './filter-tables.ts'
import { choiceOf, mostBytes, rawInput, rawLetters, rawRead, readRaw, tops } from './raw-reading.ts'

/** A text in raw events that may hold a term: the bytes between its quotation marks, still escaped. */
export type RawText = { from: number; to: number }

const quote = 0x22

const backslash = 0x5c
const keyEnd = Buffer.from('":')
const keys = ['"text', 'title', 'ption', '{"alt', ',"alt', ' "alt', '\n"alt'].map((end) => Buffer.from(end))

/** Texts of JSON lines that may hold a term: what assembly/scan.ts does, byte by byte and readable. */
export function scanInScript(
  bytes: Uint8Array,
  offset: number,
  beginnings: Beginnings,
  found: RawText[],
): void {
  rawInput.set(bytes)
  rawInput.fill(0, bytes.length, bytes.length + 16)
  eachValue(rawInput.subarray(0, bytes.length), (from) => {
    readRaw(from, bytes.length, true, beginnings.isWide)
    const { surely, end } = rawRead
    if (surely || someBegins(beginnings)) found.push({ from: offset + from, to: offset + end })
    return end
  })
}

/** All texts of a line that is too long to be looked through. */
export function textsOfLongLine(line: Uint8Array, offset: number, found: RawText[]): void {
  eachValue(line, (from) => {
    let to = from
    while (to < line.length && line[to] !== quote) to += line[to] === backslash ? 2 : 1
    to = Math.min(to, line.length)
    found.push({ from: offset + from, to: offset + to })
    return to
  })
}

/** Calls `read` with the place where each text begins, and goes on where that says that it ends. */
function eachValue(bytes: Uint8Array, read: (from: number) => number): void {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let place = all.indexOf(keyEnd); place >= 0; place = all.indexOf(keyEnd, place)) {
    let from = keys.some((key) => endsWith(all, place, key)) ? place + 2 : 0
    while (from > 0 && all[from] === 0x20) from++
    place = from > 0 && all[from] === quote ? read(from + 1) : place + 1
  }
}

const endsWith = (bytes: Uint8Array, place: number, end: Uint8Array) =>
  end.every((code, n) => bytes[place - end.length + n] === code)

/** May a term begin at one of the words that were read last? */
function someBegins(beginnings: Beginnings): boolean {
  const { tables } = beginnings
  const { eights, hasShorts } = tables
  for (let at = 0; at < rawRead.letters; at += 4)
    for (let marks = rawLetters.getInt32(at, true) & tops; marks !== 0; marks &= marks - 1) {
      const start = at + ((31 - Math.clz32(marks & (~marks + 1))) >> 3)
      const a = rawLetters.getInt32(start, true)
      const b = rawLetters.getInt32(start + 4, true)
      const may =
        holds(eights, hashOfEight(a & unmarked, b & unmarked)) ||
        (hasShorts &&
          tables.startsShort(a & unmarked, anyEnds) &&
          tables.startsShort(a & unmarked, choiceOf(a) | (choiceOf(b) << 4)))
      if (may && beginnings.mayBeginIn(rawLetters, start)) return true
    }
  return false
}

/** Longer texts are read in full at once. */
export const longest = (mostBytes >> 2) - 16

/** Whether a term may stand in a text, of `longest` characters at the most: false where certainly none does. */
export function mayHoldInScript(text: string, beginnings: Beginnings): boolean {
  const length = rawInput.write(text, 0, 'utf8')
  readRaw(0, length, false, beginnings.isWide)
  return rawRead.surely || someBegins(beginnings)
}
