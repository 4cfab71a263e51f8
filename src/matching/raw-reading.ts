import { foldsTo, foldTable, unsure } from './fold-table.ts'

const quote = 0x22
const backslash = 0x5c
const ampersand = 0x26

/** So many bytes can be read in one go. */
export const mostBytes = 1 << 20

/** Marks a letter with which a word may begin, among letters of ASCII. */
const begins = 0x80

/*
 * What the loop below works on is constant in this module: that makes it several times as quick as it is with arrays
 * that might be others.
 */
const input = new Uint8Array(mostBytes + 64)
const inputFours = new DataView(input.buffer)
const letters = new DataView(new ArrayBuffer(mostBytes + 64))

/** Where the bytes are put that are to be read. */
export const rawInput = Buffer.from(input.buffer)
/** The letters that were read. The next reading overwrites them. */
export const rawLetters = letters
/** What the last reading came to: how many letters, where the text ends, and whether it has to be read in full. */
export const rawRead = { letters: 0, end: 0, surely: false }

/** The uppermost bit of each of four bytes, and the lowest. */
export const tops = 0x80808080 | 0
const ones = 0x01010101

/**
 * For each choice among four bytes, how they are pushed together: those that stay or move by so many bits, and those that
 * move by so many more.
 */
const kept = new Int32Array(16)
const moved = new Int32Array(16)
const shifts = new Int32Array(16)
const furtherShifts = new Int32Array(16)
const lengths = new Int32Array(16)
for (let choice = 1; choice < 16; choice++)
  for (let byte = 0; byte < 4; byte++) {
    if (!(choice & (1 << byte))) continue
    const shift = (byte - lengths[choice]!++) * 8
    if (kept[choice] === 0) shifts[choice] = shift
    if (shift === shifts[choice]) kept[choice]! |= 0xff << (byte * 8)
    else {
      moved[choice]! |= 0xff << (byte * 8)
      furtherShifts[choice] = shift
    }
  }

/** A quotation mark and an ampersand differ in one bit. */
const quoteOrAmpersand = ~((quote ^ ampersand) * ones)
const quotes = (quote & ampersand) * ones
const backslashes = backslash * ones

/** The uppermost bits of four bytes as a number under 16. */
export const choiceOf = (bits: number) => (Math.imul((bits >>> 7) & ones, 0x204081) >>> 21) & 15
/** The uppermost bit of bytes that are 0; above the first of them, of others too. */
const zeroes = (four: number) => (four - ones) & ~four

/**
 * Reads the input as a text in UTF-8 up to `to`, or in JSON up to its closing quotation mark: its letters folded to ASCII
 * and run together, those with which a word may begin marked. Four bytes at a time, as assembly/scan.ts does sixteen.
 */
export function readRaw(from: number, to: number, isJson: boolean, wide: boolean): void {
  const folds = foldTable(wide)
  inputFours.setInt32(to, 0)
  let place = from
  let count = 0
  let before = 0
  let surely = false
  while (place < to) {
    const four = inputFours.getInt32(place, true)
    const lower = four | 0x20202020
    const alpha = (lower + 0x1f1f1f1f) & ~(lower + 0x05050505)
    const digit = (four + 0x50505050) & ~(four + 0x46464646)
    const stops = (four | zeroes((four & quoteOrAmpersand) ^ quotes) | zeroes(four ^ backslashes)) & tops
    const isLetter = (alpha | digit) & tops & ~stops & (stops - 1)
    // A word begins with a letter after something else, and with a capital.
    const first = isLetter & ~(((isLetter << 8) | before) & (four << 2))
    const choice = choiceOf(isLetter)
    const marked = lower | first
    const together =
      ((marked & kept[choice]!) >>> shifts[choice]!) | ((marked & moved[choice]!) >>> furtherShifts[choice]!)
    letters.setInt32(count, together, true)
    count = (count + lengths[choice]!) | 0
    before = isLetter >>> 24
    if (stops === 0) {
      place = (place + 4) | 0
      continue
    }
    before = 0
    place += (31 - Math.clz32(stops & (~stops + 1))) >> 3
    const byte = input[place]!
    if (place >= to || (isJson && byte === quote)) break
    if (byte >= 0x80) {
      const folded = foldsTo(folds, input, place)
      if (folded === unsure) surely = true
      else if (folded !== 0) letters.setUint8(count++, folded | begins)
      place += byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    } else if (byte !== ampersand && !isJson) place++
    else {
      const next = byte === ampersand ? afterAmpersand(place + 1) : afterBackslash(place)
      if (next < 0) surely = true
      place = next < 0 ? ~next : next
    }
  }
  for (let n = 0; n < 24; n += 4) letters.setInt32(count + n, tops, true)
  rawRead.letters = count
  rawRead.end = Math.min(place, to)
  rawRead.surely = surely
}

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

const isOfEntity = (byte: number) =>
  byte === 0x23 || (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a)
