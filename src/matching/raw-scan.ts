import { type Beginnings, mayBeginAmong } from './beginnings.ts'
import { mayStandForLetter } from './folding-places.ts'
import { asciiKinds, isAmpersand, isCapital, isLetter } from './glance.ts'

const quote = 0x22
const backslash = 0x5c

let letters = new Uint8Array(1 << 16)
let starts = new Int32Array(1 << 16)

/** Texts of JSON lines that may hold a term: what assembly/scan.ts does, byte by byte and readable. */
export function scanInScript(
  bytes: Uint8Array,
  offset: number,
  beginnings: Beginnings,
  found: { from: number; to: number }[],
): void {
  for (let place = 4; place < bytes.length; place++) {
    if (bytes[place] !== quote || bytes[place + 1] !== 0x3a || !endsKey(bytes, place)) continue
    let from = place + 2
    while (bytes[from] === 0x20) from++
    if (bytes[from] !== quote) continue
    from++
    const text = read(bytes, from, beginnings.isWide)
    if (text.surely || mayBeginAmong(beginnings, letters, starts, text.words, text.count))
      found.push({ from: offset + from, to: offset + text.end })
    place = text.end - 1
  }
}

/** The last four bytes of the keys whose values count, as numbers: text, title, description and "alt. */
const keys = [0x74786574, 0x656c7469, 0x6e6f6974, 0x746c6122]

const endsKey = (bytes: Uint8Array, at: number) =>
  keys.includes(
    (bytes[at - 4]! | (bytes[at - 3]! << 8) | (bytes[at - 2]! << 16) | (bytes[at - 1]! << 24)) >>> 0,
  )

/** Letters and word beginnings up to the closing quotation mark. `surely`: it has to be read in full. */
function read(bytes: Uint8Array, from: number, wide: boolean) {
  const folds = foldTable(wide)
  let surely = false
  let count = 0
  let words = 0
  let before = 0
  let place = from
  while (place < bytes.length && bytes[place] !== quote) {
    const byte = bytes[place]!
    if (byte >= 0x80) {
      if (mayFold(folds, bytes, place, byte)) surely = true
      place += byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
      before = 0
    } else if (byte === backslash) {
      const unicode = bytes[place + 1] === 0x75
      if (unicode && mayBeLetter(bytes, place + 2)) surely = true
      place += unicode ? 6 : 2
      before = 0
    } else {
      const kind = asciiKinds[byte]!
      if (kind === isAmpersand && beginsEntity(bytes[place + 1])) surely = true
      if (count + 1 >= letters.length) makeRoom()
      if (kind & isLetter) {
        if (!(before & isLetter) || kind & isCapital) starts[words++] = count
        letters[count++] = kind & 0x7f
      }
      before = kind
      place++
    }
  }
  return { count, words, surely, end: Math.min(place, bytes.length) }
}

function makeRoom(): void {
  const [some, places] = [letters, starts]
  letters = new Uint8Array(some.length * 2)
  letters.set(some)
  starts = new Int32Array(places.length * 2)
  starts.set(places)
}

/** Go writes & < > and two separators of lines as escapes; another code point may be a letter. */
function mayBeLetter(bytes: Uint8Array, digits: number): boolean {
  const code = String.fromCharCode(...bytes.subarray(digits, digits + 4)).toLowerCase()
  if (code === '0026') return beginsEntity(bytes[digits + 4])
  return code !== '003c' && code !== '003e' && !code.startsWith('202')
}

const beginsEntity = (byte: number | undefined) =>
  byte === 0x23 || (byte !== undefined && byte < 0x80 && (asciiKinds[byte]! & isLetter) !== 0)

function mayFold(folds: Uint8Array, bytes: Uint8Array, place: number, lead: number): boolean {
  const second = bytes[place + 1]!
  if (!folds[((lead & 63) << 6) + (second & 63)]) return false
  // Emoji, but for a few letters in squares and circles, and digits of clocks.
  return lead !== 0xf0 || second !== 0x9f || bytes[place + 2] === 0x84 || bytes[place + 2] === 0xaf
}

const tables = new Map<boolean, Uint8Array>()

/** For the first two bytes of a character in UTF-8 (six bits of each): may it stand for a letter of a term? */
export function foldTable(wide: boolean): Uint8Array {
  const known = tables.get(wide)
  if (known) return known
  const table = new Uint8Array(4096)
  const mark = (code: number) => {
    if (!mayStandForLetter(code, wide)) return
    const [first = 0, second = 0] = new TextEncoder().encode(String.fromCodePoint(code))
    table[((first & 63) << 6) + (second & 63)] = 1
  }
  for (let code = 0x80; code < 0x800; code++) mark(code)
  for (let code = 0x800; code < 0x110000; code += 64) if (code < 0xd800 || code > 0xdfff) mark(code)
  tables.set(wide, table)
  return table
}
