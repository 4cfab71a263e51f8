import { character } from './letters.ts'

/**
 * Where, from U+0800 on, the characters stand that fold to an ASCII letter or digit (full width, bold, circled …), in
 * blocks of 64 code points. A text that has one of a block is read in full. A test compares this with letters.ts.
 */
const blocks: readonly (readonly [number, number])[] = [
  [0x1d00, 0x1dbf],
  [0x1e00, 0x1eff],
  [0x2040, 0x20bf],
  [0x2100, 0x21bf],
  [0x2440, 0x24ff],
  [0x2c40, 0x2c7f],
  [0x3240, 0x32bf],
  [0xa7c0, 0xa7ff],
  [0xfb00, 0xfb3f],
  [0xff00, 0xff7f],
  [0x10780, 0x107bf],
  [0x1ccc0, 0x1ccff],
  [0x1d400, 0x1d6bf],
  [0x1d7c0, 0x1d7ff],
  [0x1f100, 0x1f13f],
  [0x1fbc0, 0x1fbff],
]

/** Punctuation, symbols and emoji from U+0800 on: none of them is a letter of any script. */
const signs: readonly (readonly [number, number])[] = [
  [0x2000, 0x203f],
  [0x20c0, 0x20ff],
  [0x21c0, 0x243f],
  [0x2500, 0x273f],
  [0x2800, 0x2bff],
  [0xfe00, 0xfe0f],
  [0x1f140, 0x1fbbf],
]

const within = (ranges: readonly (readonly [number, number])[], code: number) =>
  ranges.some(([first, last]) => code >= first && code <= last)

/**
 * May this character stand for a letter that a term holds? `wide` where some term has letters outside ASCII. It errs
 * on the side of yes.
 */
export function mayStandForLetter(code: number, wide: boolean): boolean {
  if (code < 0x800) {
    const { letters } = character(code)
    return wide ? letters !== '' : /[a-z0-9]/.test(letters)
  }
  return wide ? !within(signs, code) : within(blocks, code)
}
