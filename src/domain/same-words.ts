import { likeness, plainLetters, shinglesOf } from './near-duplicate.ts'

/** From this likeness on, two posts say much the same: the share of their five-letter pieces that both have. */
const muchTheSame = 0.7

/** With fewer pieces than this beside the school's name, one changed word changes what is said: only the same is the same. */
const tooFewToCompare = 24

/** What comes after so many letters makes no difference: a storm is short things said again and again. */
const longest = 600

const binCount = 24
const binsInBand = 4

/** What a post says beside naming the school: what is compared. The pieces are made when they are first asked for. */
export type SameWords = { readonly key: string; readonly pieces: ReadonlySet<number> }

/**
 * What is compared of a post: its words without the school's name, links, handles and the marks of a repost, so that two
 * posts are not alike because both name the school, and are although each passes it on in its own way.
 */
export function sameWordsOf(text: string, names: readonly { start: number; end: number }[]): SameWords {
  let rest = ''
  let from = 0
  for (const { start, end } of [...names].sort((a, b) => a.start - b.start)) {
    if (start < from) continue
    rest += `${text.slice(from, start)} `
    from = end
  }
  const words = (rest + text.slice(from))
    .replace(/https?:\/\/\S+|\bwww\.\S+/gi, ' ')
    .replace(/^\s*(rt|repost|via|fwd?)\b:?/i, ' ')
    .replace(/@[\w.-]+(@[\w.-]+)?:?/g, ' ')
    .slice(0, longest)
    .trim()
  let pieces: ReadonlySet<number> | undefined
  return {
    key: plainLetters(words, 'number'),
    get pieces() {
      pieces ??= shinglesOf(words)
      return pieces
    },
  }
}

/** Do two posts say much the same? */
export function saysTheSame(one: SameWords, other: SameWords): boolean {
  if (one.key === other.key) return true
  if (Math.min(one.pieces.size, other.pieces.size) < tooFewToCompare) return false
  return likeness(one.pieces, other.pieces) >= muchTheSame
}

/**
 * Numbers of which two posts that say much the same share one almost always, and others seldom: 64 bits, made with the
 * school, so that one index finds them. Six for a post; one, of its exact words, where there are few.
 *
 * MinHash with one permutation: every piece falls into one of 24 bins, and the least of each bin stays; an empty bin
 * borrows from the next. Four bins make a band: what shares 80 % of its pieces is found in 95 cases of 100, what shares 10 %
 * in one of 1,000, so that a school of which much is said costs no more than another.
 */
export function bandsOfWords({ key, pieces }: SameWords, school: string): bigint[] {
  const seed = hash(school, 0x811c_9dc5)
  if (pieces.size < tooFewToCompare) return [wide(seed, hash(key, seed), 99)]
  const least = new Uint32Array(binCount).fill(empty)
  for (const piece of pieces) {
    const mixed = mix(piece ^ seed)
    const bin = mixed % binCount
    const rank = mix(mixed ^ 0x9e37_79b1)
    if (rank < (least[bin] ?? 0)) least[bin] = rank
  }
  const filled = least.map((rank, bin) => (rank === empty ? borrowed(least, bin) : rank))
  return Array.from({ length: binCount / binsInBand }, (_, band) => {
    let sum = seed
    let other = band
    for (let place = band * binsInBand; place < (band + 1) * binsInBand; place++) {
      sum = mix(sum ^ (filled[place] ?? 0))
      other = mix(other ^ sum)
    }
    return wide(sum, other, band)
  })
}

const empty = 0xffff_ffff

function borrowed(least: Uint32Array, bin: number): number {
  for (let step = 1; step < least.length; step++) {
    const rank = least[(bin + step) % least.length] ?? empty
    if (rank !== empty) return mix(rank ^ step)
  }
  return empty
}

const wide = (high: number, low: number, salt: number) =>
  BigInt.asIntN(64, (BigInt(high >>> 0) << 32n) | BigInt(mix(low ^ salt)))

function hash(text: string, seed: number): number {
  let sum = seed
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x0100_0193)
  return mix(sum)
}

function mix(number: number): number {
  let mixed = number
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
