import type { Level } from './actor.ts'

const shingleLength = 5
/** What comes after so many letters makes no difference, so that nobody can make the comparing costly. */
const longest = 5_000
const bandCount = 16
const rowsInBand = 3

/** From this likeness on, two texts are taken for much the same: the share of their five-letter pieces that both have. */
const alikeFrom = 0.6

/** So many that are alike are left to stand on their own in a day: several children may well say the same thing. */
const alone = 5

/** For how long what is alike is looked for. */
export const alikeWithin = 24 * 3_600_000

/** Something that was told before and stands on its own. */
export type Like = { id: string; text: string; level: Level; urgency: number; kind: string | null }

/** The pieces of five letters that a text is made of: without case, accents, punctuation and spacing, every digit a 0. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const plain = plainLetters(text.slice(0, longest), 'digit').slice(0, longest)
  const shingles = new Set<number>()
  if (plain.length === 0) return shingles
  const codes = new Uint16Array(plain.length)
  for (let at = 0; at < plain.length; at++) codes[at] = plain.charCodeAt(at)
  for (let at = 0; at === 0 || at + shingleLength <= codes.length; at++)
    shingles.add(hash(codes, at, Math.min(at + shingleLength, codes.length)))
  return shingles
}

/** What of a text is compared: its letters, without case and accents, one space between words, and a 0 for each digit or number. */
export function plainLetters(text: string, zeroFor: 'digit' | 'number'): string {
  // Most posts hold nothing else, and for them a third of the work does the same.
  if (onlyAscii.test(text))
    return text
      .toLowerCase()
      .replace(zeroFor === 'digit' ? /\d/g : /\d+/g, '0')
      .replace(/[^a-z0]+/g, ' ')
      .trim()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(zeroFor === 'digit' ? /\p{N}/gu : /\p{N}+/gu, '0')
    .replace(/[^\p{L}0]+/gu, ' ')
    .trim()
}

const onlyAscii = /^[\0-\x7f]*$/

/** How much two texts have in common: 0 nothing, 1 everything. Two that are empty are the same. */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1
  let both = 0
  for (const shingle of a) if (b.has(shingle)) both += 1
  return both / (a.size + b.size - both)
}

/**
 * Numbers of which two texts that are much the same share one almost always, and others seldom: to find the one by the
 * other without comparing all. (MinHash, in bands of three.)
 */
export function bandsOf(shingles: ReadonlySet<number>): number[] {
  const least = new Uint32Array(bandCount * rowsInBand).fill(0xffff_ffff)
  for (const shingle of shingles) {
    for (let row = 0; row < least.length; row++) {
      const mixed = mix(shingle ^ Math.imul(row + 1, 0x9e37_79b1))
      if (mixed < (least[row] ?? 0)) least[row] = mixed
    }
  }
  return Array.from({ length: bandCount }, (_, band) => {
    let sum = band
    for (let row = 0; row < rowsInBand; row++) sum = mix(sum ^ (least[band * rowsInBand + row] ?? 0))
    return sum | 0
  })
}

/** Are there so many like it, or did it come in such a rush, that it need not be looked at on its own? */
export function isOneOfMany(alike: readonly Like[], inRush: boolean): boolean {
  return alike.length >= (inRush ? 1 : alone)
}

/** Those that are much the same as this text, of those that may be. */
export function alikeOf(candidates: readonly Like[], text: string): Like[] {
  const shingles = shinglesOf(text)
  return candidates.filter((one) => likeness(shinglesOf(one.text), shingles) >= alikeFrom)
}

/**
 * Under which of those that are alike a new one is gathered: the first that is as private, at least as urgent and of the
 * same kind, so that nothing is hidden from anybody or behind something slighter; undefined where there is none.
 */
export function gathersUnder(alike: readonly Like[], told: Omit<Like, 'id' | 'text'>): Like | undefined {
  return alike.find(
    ({ level, urgency, kind }) => level === told.level && urgency >= told.urgency && kind === told.kind,
  )
}

/** FNV-1a, over the UTF-16 units from one place to another. With its sign, as such numbers need no memory of their own. */
function hash(codes: Uint16Array, from: number, to: number): number {
  let sum = 0x811c_9dc5
  for (let at = from; at < to; at++) sum = Math.imul(sum ^ (codes[at] ?? 0), 0x0100_0193)
  return sum | 0
}

/** Mixes the bits of a number (the end of MurmurHash3). */
function mix(number: number): number {
  let mixed = number
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
