import { begins } from './beginnings.ts'
import { foldsTo, foldTable, unsure } from './fold-table.ts'

const quote = 0x22
const backslash = 0x5c
const ampersand = 0x26
/** Texts of more letters are read in full at once. */
const mostLetters = 0x20000

const sign = 0
const letter = 0x100
const capital = 0x200
const special = 0x400

/** What a byte is; a letter with its folded form. */
const kinds = new Uint16Array(256)
for (let code = 0x30; code <= 0x39; code++) kinds[code] = letter | code
for (let code = 0x61; code <= 0x7a; code++) {
  kinds[code] = letter | code
  kinds[code - 0x20] = letter | capital | code
}
for (let code = 0x80; code < 0x100; code++) kinds[code] = special
for (const code of [quote, backslash, ampersand]) kinds[code] = special

const letters = new Uint8Array(mostLetters + 32)
const starts = new Int32Array(mostLetters + 32)

/**
 * The quick reading of a text: its letters folded to ASCII and run together, those with which a word may begin marked,
 * and where in them words may begin. The next text overwrites them. assembly/scan.ts does the same.
 */
export const rawLetters = new DataView(letters.buffer)
export const rawStarts = starts

/** How many words were read, where the text ends, and whether it has to be read in full. */
export type RawRead = { words: number; end: number; surely: boolean }

/** Reads a text in UTF-8 up to `to`, or in JSON up to its closing quotation mark. */
export function readRaw(bytes: Uint8Array, from: number, to: number, json: boolean, wide: boolean): RawRead {
  const folds = foldTable(wide)
  let place = from
  let count = 0
  let words = 0
  let before = sign
  let surely = false
  while (place < to) {
    const kind = kinds[bytes[place]!]!
    if (kind !== special) {
      const isLetter = (kind >> 8) & 1
      const isFirst = isLetter & (~(before >> 8) | (kind >> 9))
      letters[count] = kind | (isFirst << 7)
      starts[words] = count
      words += isFirst
      count += isLetter
      before = kind
      place++
    } else {
      before = sign
      const byte = bytes[place]!
      if (byte >= 0x80) {
        const folded = foldsTo(folds, bytes, place)
        if (folded === unsure) surely = true
        else if (folded !== 0) {
          starts[words++] = count
          letters[count++] = folded | begins
        }
        place += byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
      } else if (byte === quote && json) break
      else if (byte === ampersand || json) {
        const next = byte === ampersand ? afterAmpersand(bytes, place + 1) : afterBackslash(bytes, place)
        if (next < 0) surely = true
        place = next < 0 ? ~next : next
      } else place++
    }
    if (count <= mostLetters) continue
    surely = true
    count = words = 0
  }
  letters.fill(begins, count, count + 24)
  return { words, end: Math.min(place, to), surely }
}

/**
 * Where it goes on after an escape of JSON. Go writes & < > and two separators of lines so; another code point may be a
 * letter, and then the place is given as its complement.
 */
function afterBackslash(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] !== 0x75) return at + 2
  const code = String.fromCharCode(...bytes.subarray(at + 2, at + 6)).toLowerCase()
  if (code === '0026') return afterAmpersand(bytes, at + 6)
  return code === '003c' || code === '003e' || code.startsWith('202') ? at + 6 : ~(at + 6)
}

const amp = [0x61, 0x6d, 0x70, 0x3b]
const signs = ['lt;', 'gt;', '#39;', 'quot;'].map((name) => Array.from(name, (one) => one.charCodeAt(0)))

/** Where it goes on after an ampersand: entities of signs are passed over, others may be letters (the complement). */
function afterAmpersand(bytes: Uint8Array, from: number): number {
  let at = from
  const stands = (name: readonly number[]) => name.every((code, n) => bytes[at + n] === code)
  while (stands(amp)) at += amp.length
  const known = signs.find(stands)
  if (known) return at + known.length
  let last = at
  while (last < at + 9 && isOfEntity(bytes[last])) last++
  return last > at && bytes[last] === 0x3b ? ~at : at
}

const isOfEntity = (byte: number | undefined) =>
  byte === 0x23 || (byte !== undefined && (kinds[byte]! & letter) !== 0)
