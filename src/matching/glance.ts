import type { Beginnings } from './beginnings.ts'
import { hashOfEight, hashOfTwelve } from './filter-hash.ts'
import { mayStandForLetter } from './folding-places.ts'

const sign = 0
const isLetter = 0x80
const isCapital = 0x100
/** Where letters may be written in signs: an entity, or a character that folds. */
const isAmpersand = 0x200

/** What an ASCII character is: the folded letter in the low seven bits, and marks. */
export const asciiKinds = new Uint16Array(128).fill(sign)
for (let code = 0x30; code <= 0x39; code++) asciiKinds[code] = isLetter | code
for (let code = 0x61; code <= 0x7a; code++) {
  asciiKinds[code] = isLetter | code
  asciiKinds[code - 0x20] = isLetter | isCapital | code
}
asciiKinds[0x26] = isAmpersand

/** Longer texts are read in full at once. */
const longest = 1 << 16
const letters = new Uint8Array(longest + 16)
const view = new DataView(letters.buffer)
const starts = new Int32Array(longest)

/** Answers for each UTF-16 unit outside ASCII, as they are asked: 0 unknown, 1 no letter that counts, 2 perhaps one. */
const narrowKinds = new Uint8Array(0x10000)
const wideKinds = new Uint8Array(0x10000)

function mayCount(unit: number, wide: boolean): boolean {
  const kinds = wide ? wideKinds : narrowKinds
  const known = kinds[unit]!
  if (known !== 0) return known === 2
  const may = isSurrogate(unit)
    ? unit < 0xdc00 && plane(unit).some((code) => mayStandForLetter(code, wide))
    : mayStandForLetter(unit, wide)
  kinds[unit] = may ? 2 : 1
  return may
}

const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff
/** The blocks of characters that begin with this high surrogate. */
const plane = (unit: number) =>
  Array.from({ length: 16 }, (_, block) => 0x10000 + ((unit - 0xd800) << 10) + (block << 6))

/**
 * Whether a term may stand in the text: false where certainly none does. One pass over the text, and a look or two
 * at each word, however many terms there are.
 */
export function mayHoldTerm(text: string, beginnings: Beginnings): boolean {
  const length = text.length
  if (length > longest) return true
  const wide = beginnings.isWide
  let count = 0
  let words = 0
  let before = sign
  for (let place = 0; place < length; place++) {
    const unit = text.charCodeAt(place)
    if (unit > 0x7f) {
      // Emoji begin with two surrogates; the second says which, and few blocks of them count.
      if (mayCount(unit, wide) && (!isSurrogate(unit) || mayStandForLetter(text.codePointAt(place)!, wide)))
        return true
      before = sign
      continue
    }
    const kind = asciiKinds[unit]!
    if (kind === isAmpersand && mayBeEntity(text.charCodeAt(place + 1))) return true
    letters[count] = kind & 0x7f
    starts[words] = count
    const begins = kind & isLetter & (~before | ((kind & isCapital) >> 1))
    words += begins >> 7
    count += (kind & isLetter) >> 7
    before = kind
  }
  letters.fill(0, count, count + 16)
  return someBegins(beginnings, words, count)
}

/** Before a letter or # it may be `&amp;`; before a space or sign it is an ‘and’. */
const mayBeEntity = (unit: number) => unit === 0x23 || (asciiKinds[unit]! & isLetter) !== 0

function someBegins(beginnings: Beginnings, words: number, count: number): boolean {
  const { eights, twelves } = beginnings
  const mask = eights.length - 1
  for (let word = 0; word < words; word++) {
    const start = starts[word]!
    const hash = hashOfEight(view.getInt32(start, true), view.getInt32(start + 4, true))
    const bits = (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31))
    if ((eights[(hash >>> 10) & mask]! & bits) !== bits) continue
    if (
      holds(twelves, hashOfTwelve(hash, view.getInt32(start + 8, true))) ||
      holds(twelves, hashOfTwelve(hash, 0))
    )
      return true
  }
  return beginnings.hasShorts && someShort(beginnings, words, count)
}

/** Terms shorter than eight letters: the letters up to the end of each word are asked for. */
function someShort({ shorts }: Beginnings, words: number, count: number): boolean {
  for (let word = 0; word < words; word++) {
    const start = starts[word]!
    for (let next = word + 1; ; next++) {
      const length = (next < words ? starts[next]! : count) - start
      if (length > 7) break
      const a = view.getInt32(start, true)
      const b = view.getInt32(start + 4, true)
      const few = length < 4
      const hash = hashOfEight(
        few ? a & ((1 << (length * 8)) - 1) : a,
        few ? 0 : b & ((1 << ((length - 4) * 8)) - 1),
      )
      if (holds(shorts, hash)) return true
      if (next >= words) break
    }
  }
  return false
}

function holds(bits: Int32Array, hash: number): boolean {
  const asked = (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31))
  return (bits[(hash >>> 10) & (bits.length - 1)]! & asked) === asked
}
