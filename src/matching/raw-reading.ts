import { foldsTo, foldTable, unsure } from './fold-table.ts'

const quote = 0x22
const backslash = 0x5c
const ampersand = 0x26

/** So many bytes can be read in one go. */
export const mostBytes = 1 << 20

/** Marks a letter with which a word may begin, among letters of ASCII. */
export const begins = 0x80

/*
 * What the loop below works on is constant in this module: that makes it several times as quick as it is with arrays
 * that might be others.
 */
const input = new Uint8Array(mostBytes + 64)
const letters = new Uint8Array(mostBytes + 64)
const starts = new Int32Array(mostBytes + 64)

/** Where the bytes are put that are to be read. */
export const rawInput = Buffer.from(input.buffer)
/** The letters that were read, and where in them words may begin. The next reading overwrites them. */
export const rawLetters = new DataView(letters.buffer)
export const rawStarts = starts
/** What the last reading came to: how many words, where the text ends, and whether it has to be read in full. */
export const rawRead = { words: 0, end: 0, surely: false }

const isLetter = 0x100
const special = 0x400
/** What bytes of JSON are stands behind what bytes of a plain text are. */
const json = 0x100

/** What a byte is: a letter in its folded form, marked if it is a capital; 0 for a sign; or something to look at. */
const kinds = new Uint16Array(0x200)
for (let code = 0x30; code <= 0x39; code++) kinds[code] = isLetter | code
for (let code = 0x61; code <= 0x7a; code++) {
  kinds[code] = isLetter | code
  kinds[code - 0x20] = isLetter | begins | code
}
kinds.fill(special, 0x80, 0x100)
kinds[ampersand] = special
kinds.copyWithin(json, 0, json)
kinds[json | quote] = kinds[json | backslash] = special

/**
 * Reads the input as a text in UTF-8 up to `to`, or in JSON up to its closing quotation mark: its letters folded to ASCII
 * and run together, those with which a word may begin marked. assembly/scan.ts does the same.
 */
export function readRaw(from: number, to: number, isJson: boolean, wide: boolean): void {
  const folds = foldTable(wide)
  const among = isJson ? json : 0
  const after = input[to]!
  input[to] = 0xff
  let place = from
  let count = 0
  let words = 0
  let before = 0
  let surely = false
  for (;;) {
    const kind = kinds[input[place]! | among]!
    if (kind !== special) {
      const first = (kind | (~before >> 1)) & (kind >> 1) & begins
      letters[count] = kind | first
      starts[words] = count
      words += first >> 7
      count += kind >> 8
      before = kind
      place++
      continue
    }
    const byte = input[place]!
    if (place >= to || (isJson && byte === quote)) break
    before = 0
    if (byte >= 0x80) {
      const folded = foldsTo(folds, input, place)
      if (folded === unsure) surely = true
      else if (folded !== 0) {
        starts[words++] = count
        letters[count++] = folded | begins
      }
      place += byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    } else {
      const next = byte === ampersand ? afterAmpersand(place + 1) : afterBackslash(place)
      if (next < 0) surely = true
      place = next < 0 ? ~next : next
    }
  }
  for (let n = 0; n < 24; n += 4) rawLetters.setInt32(count + n, allBegin)
  input[to] = after
  rawRead.words = words
  rawRead.end = Math.min(place, to)
  rawRead.surely = surely
}

const allBegin = 0x80808080 | 0

/**
 * Where it goes on after an escape of JSON. Go writes & < > and two separators of lines so; another code point may be a
 * letter, and then the place is given as its complement.
 */
function afterBackslash(at: number): number {
  if (input[at + 1] !== 0x75) return at + 2
  const code = rawInput.toString('latin1', at + 2, at + 6).toLowerCase()
  if (code === '0026') return afterAmpersand(at + 6)
  return code === '003c' || code === '003e' || code.startsWith('202') ? at + 6 : ~(at + 6)
}

const amp = [0x61, 0x6d, 0x70, 0x3b]
const signs = ['lt;', 'gt;', '#39;', 'quot;'].map((name) => Array.from(name, (one) => one.charCodeAt(0)))

/** Where it goes on after an ampersand: entities of signs are passed over, others may be letters (the complement). */
function afterAmpersand(from: number): number {
  let at = from
  while (stands(amp, at)) at += amp.length
  for (const sign of signs) if (stands(sign, at)) return at + sign.length
  let last = at
  while (last < at + 9 && isOfEntity(input[last]!)) last++
  return last > at && input[last] === 0x3b ? ~at : at
}

function stands(name: readonly number[], at: number): boolean {
  for (let n = 0; n < name.length; n++) if (input[at + n] !== name[n]) return false
  return true
}

const isOfEntity = (byte: number) => byte === 0x23 || (kinds[byte]! & isLetter) !== 0
