import { type Beginnings, mayBeginAmong } from './beginnings.ts'
import { mayStandForLetter } from './folding-places.ts'

const sign = 0
export const isLetter = 0x80
export const isCapital = 0x100
/** Where letters may be written in signs: an entity, or a character that folds. */
export const isAmpersand = 0x200

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
    if (kind === isAmpersand && mayBeEntity(text, place + 1)) return true
    letters[count] = kind & 0x7f
    starts[words] = count
    const begins = kind & isLetter & (~before | ((kind & isCapital) >> 1))
    words += begins >> 7
    count += (kind & isLetter) >> 7
    before = kind
  }
  return mayBeginAmong(beginnings, letters, starts, words, count)
}

/** Before a letter or # it may be `&amp;`; before a space or sign it is an ‘and’. */
function mayBeEntity(text: string, place: number): boolean {
  if (place >= text.length) return false
  const unit = text.charCodeAt(place)
  return unit === 0x23 || (unit < 0x80 && (asciiKinds[unit]! & isLetter) !== 0)
}
