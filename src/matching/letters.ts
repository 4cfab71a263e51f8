/**
 * What one character means to the matcher. Everything from `firstLetter` on is a letter or digit, folded:
 * lower case, without accents, out of its full-width or bold mathematical form.
 */
export const gap = 0
export const pause = 1
export const nothing = 2
export const apostrophe = 3
export const fullStop = 4
export const ampersand = 5
export const hash = 6
export const at = 7
export const lineBreak = 8
export const underscore = 9
/** Folds to several letters, stands outside the first 65,536 code points, or is a word by itself. */
export const uncommon = 10
const unknown = 11
export const firstLetter = 0x30

/** No character folds to more letters than this; the few that would (`㌖`) are taken for signs. */
export const mostLetters = 3

/** A character in full: its class (`uncommon` for letters), its folded letters, and whether it is a word by itself. */
export type Character = { kind: number; letters: string; alone: boolean }

const apostrophes = new Set("'`´ʹʻʼʽʾʿˈ‘’‛′‵՚׳ꞌ＇")
const signs: Record<string, number> = {
  '.': fullStop,
  '&': ampersand,
  '#': hash,
  '@': at,
  '\n': lineBreak,
  _: underscore,
}
const gaps = new Set(',/\\*~:·•™®©')
const spelledOut: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
}

const circled = (code: number) => (code >= 0x2460 && code <= 0x24ff) || (code >= 0x1f100 && code <= 0x1f12c)

/** Marks that a writer may leave out: accents, vowel points, the marks that choose between emoji and text. */
const marks = [
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x0591, 0x05c7],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xe0100, 0xe01ef],
] as const

function isMark(character: string): boolean {
  const code = character.codePointAt(0)!
  return marks.some(([first, last]) => code >= first && code <= last)
}

/** Scripts that are written without spaces: each character is taken as a word, so that names are found in a run. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u

const fillers = /^[\u115f\u1160\u3164\uffa0]$/

function judge(code: number): Character {
  if (code >= 0xff01 && code <= 0xff0f) return judge(code - 0xfee0)
  if (code >= 0xff1a && code <= 0xff20) return judge(code - 0xfee0)
  if (code === 0xff3f) return judge(0x5f)
  const character = String.fromCodePoint(code)
  const plainly = (kind: number) => ({ kind, letters: '', alone: false })
  const sign = signs[character]
  if (sign !== undefined) return plainly(sign)
  if (apostrophes.has(character)) return plainly(apostrophe)
  if (gaps.has(character) || /^[\p{Z}\p{Cc}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}"]$/u.test(character)) {
    return plainly(character === '\u2028' || character === '\u2029' ? lineBreak : gap)
  }
  if (/^\p{Cf}$/u.test(character) || isMark(character) || fillers.test(character)) return plainly(nothing)
  if (!/^[\p{L}\p{N}\p{M}]$/u.test(character) && !circled(code)) return plainly(pause)
  const letters = fold(character)
  if (letters.length > mostLetters) return plainly(pause)
  return letters === '' ? plainly(nothing) : { kind: uncommon, letters, alone: unspaced.test(character) }
}

function fold(character: string): string {
  return Array.from(character.normalize('NFKD').toLowerCase().normalize('NFKD'))
    .map((part) => spelledOut[part] ?? part)
    .filter((part) => /^[\p{L}\p{N}\p{M}]$/u.test(part) && !isMark(part))
    .join('')
}

const known = new Map<number, Character>()
/** What `kindOf` knows already; less than `firstLetter` where it does not. */
export const kinds = new Uint16Array(0x10000).fill(unknown)

/** The character at a code point, in full. */
export function character(code: number): Character {
  const before = known.get(code)
  if (before) return before
  const judged = judge(code)
  known.set(code, judged)
  return judged
}

/** The class of a UTF-16 unit, or its folded letter. A surrogate is `uncommon`: ask for the code point. */
export function kindOf(unit: number): number {
  const kind = kinds[unit]!
  return kind === unknown ? learn(unit) : kind
}

function learn(unit: number): number {
  const { kind, letters, alone } = character(unit)
  const single = kind === uncommon && letters.length === 1 && !alone
  const learnt = isSurrogate(unit) ? uncommon : single ? letters.charCodeAt(0) : kind
  kinds[unit] = learnt
  return learnt
}

const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff

/** Is there a letter or digit at this place? */
export function isLetter(text: string, place: number): boolean {
  const code = text.codePointAt(place)
  return code !== undefined && character(code).letters !== ''
}

/** Is it a capital letter? False for scripts that have none; the whole character must be one UTF-16 unit. */
export function isUpper(text: string, place: number): boolean {
  const unit = text.charAt(place)
  return unit !== unit.toLowerCase()
}

/** Is it a small letter that has a capital? The whole character must be one UTF-16 unit. */
export function isLower(text: string, place: number): boolean {
  const unit = text.charAt(place)
  return unit !== unit.toUpperCase()
}
