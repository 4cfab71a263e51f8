import { mayStandForLetter } from './folding-places.ts'
import { character } from './letters.ts'

/** In a table of folded letters: the character may stand for several letters, or for one of another script. */
export const unsure = 1

let narrow: Uint8Array | undefined
let broad: Uint8Array | undefined

/**
 * What a character in UTF-8 folds to, under six bits each of its first two bytes: a letter of ASCII, 0 for a sign, or
 * `unsure`, where the text has to be read in full. `wide` where some term has letters outside ASCII.
 */
export function foldTable(wide: boolean): Uint8Array {
  if (wide) broad ??= made(true)
  else narrow ??= made(false)
  return (wide ? broad : narrow)!
}

function made(wide: boolean): Uint8Array {
  const table = new Uint8Array(4096)
  for (let code = 0x80; code < 0x800; code++) {
    const { letters } = character(code)
    if (mayStandForLetter(code, wide))
      table[placeOf(code)] = /^[a-z0-9]$/.test(letters) ? letters.charCodeAt(0) : unsure
  }
  for (let code = 0x800; code < 0x110000; code += 64)
    if ((code < 0xd800 || code > 0xdfff) && mayStandForLetter(code, wide)) table[placeOf(code)] = unsure
  return table
}

function placeOf(code: number): number {
  const [first = 0, second = 0] = new TextEncoder().encode(String.fromCodePoint(code))
  return ((first & 63) << 6) + (second & 63)
}

/** The letter that the character at this place folds to, 0 for a sign to pass over, or `unsure`. */
export function foldsTo(folds: Uint8Array, bytes: Uint8Array, place: number): number {
  const lead = bytes[place]!
  const second = bytes[place + 1]!
  const folded = folds[((lead & 63) << 6) + (second & 63)]!
  if (folded === 0 || lead !== 0xf0 || second !== 0x9f) return folded
  // Emoji, but for a few letters in squares and circles, and digits of clocks.
  return bytes[place + 2] === 0x84 || bytes[place + 2] === 0xaf ? folded : 0
}
