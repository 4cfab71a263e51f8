import { hashOfEight, hashOfShort, hashOfTwelve } from './filter-hash.ts'
import type { Ways } from './ways.ts'

/** So many letters of a beginning are asked for at first, and so many in the end. */
const first = 8
export const most = 12

/**
 * How terms begin: sets of bits that say of eight letters, and then of twelve, whether any term may begin with them.
 * They never deny a beginning that there is; now and then they claim one that there is not.
 *
 * Letters run on over gaps, as in a reading, so that one beginning serves `St Mary’s`, `st-marys` and `#StMarys`.
 */
export class Beginnings {
  readonly eights: Int32Array
  readonly twelves: Int32Array
  /** Terms of fewer letters than eight, whole. */
  readonly shorts: Int32Array
  hasShorts = false
  /** Under the first two letters of terms so short, a bit for each of their lengths. */
  readonly shortLengths = new Uint8Array(1024)
  /** Has a term letters outside ASCII? Then every text that has some is read in full. */
  isWide = false
  /** How often it has learnt: what keeps a copy of it can tell whether that is still right. */
  changes = 0
  readonly #bytes = new Uint8Array(most)
  readonly #view = new DataView(this.#bytes.buffer)

  constructor(expected: number) {
    // Small enough to stay near the processor: 64 KB and 128 KB for 200,000 terms, under a tenth of the bits set.
    const words = 2 ** Math.min(14, Math.max(8, Math.ceil(Math.log2(expected + 1)) - 4))
    this.eights = new Int32Array(words)
    this.twelves = new Int32Array(words * 2)
    this.shorts = new Int32Array(words)
  }

  /** Learns how a name begins, in all ways of writing it. */
  add(ways: Ways): void {
    this.changes++
    this.#spell(ways, 0, '')
  }

  /** May a name begin at this letter of a reading? */
  mayBegin(letters: Uint16Array, start: number): boolean {
    if (this.isWide) return true
    const a = fourAt(letters, start)
    const b = fourAt(letters, start + 4)
    const eight = hashOfEight(a, b)
    if (holds(this.eights, eight)) {
      if (holds(this.twelves, hashOfTwelve(eight, fourAt(letters, start + 8)))) return true
      if (holds(this.twelves, hashOfTwelve(eight, 0))) return true
    }
    if (!this.hasShorts) return false
    const lengths = this.shortLengths[pairAt(letters, start)]!
    if (lengths === 0) return false
    for (let length = 1; length < first; length++)
      if (lengths & (1 << length) && holds(this.shorts, hashOfShort(a, b, length))) return true
    return false
  }

  #spell(ways: Ways, part: number, so: string): void {
    const here = ways[part]
    if (so.length >= most || here === undefined) {
      this.#learn(so)
      return
    }
    for (const way of here) this.#spell(ways, part + 1, so + way)
    // An & is passed over by the filters, which know no words.
    if (here[0] === 'and') this.#spell(ways, part + 1, so)
  }

  #learn(letters: string): void {
    const bytes = this.#bytes
    for (let n = 0; n < most; n++) {
      const letter = n < letters.length ? letters.charCodeAt(n) : 0
      if (letter > 0x7f) this.isWide = true
      bytes[n] = letter
    }
    const [a, b, c] = [
      this.#view.getInt32(0, true),
      this.#view.getInt32(4, true),
      this.#view.getInt32(8, true),
    ]
    const eight = hashOfEight(a, b)
    if (letters.length < first) {
      this.hasShorts = true
      put(this.shorts, eight)
      for (const pair of letters.length > 1 ? [pairAt(bytes, 0)] : pairsFrom(bytes[0]!))
        this.shortLengths[pair]! |= 1 << letters.length
      return
    }
    put(this.eights, eight)
    put(this.twelves, hashOfTwelve(eight, letters.length < most ? 0 : c))
  }
}

export function holds(bits: Int32Array, hash: number): boolean {
  const asked = (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31))
  return (bits[(hash >>> 10) & (bits.length - 1)]! & asked) === asked
}

function put(bits: Int32Array, hash: number): void {
  bits[(hash >>> 10) & (bits.length - 1)]! |= (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31))
}

/**
 * Does a term begin at one of the words? Given the letters of a text without its gaps, of ASCII, and where in them
 * words begin.
 */
export function mayBeginAmong(
  beginnings: Beginnings,
  letters: Uint8Array,
  starts: Int32Array,
  words: number,
  count: number,
): boolean {
  letters.fill(0, count, count + most)
  const { eights, twelves } = beginnings
  const mask = eights.length - 1
  for (let word = 0; word < words; word++) {
    const start = starts[word]!
    const hash = hashOfEight(fourAt(letters, start), fourAt(letters, start + 4))
    const bits = (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31))
    if ((eights[(hash >>> 10) & mask]! & bits) !== bits) continue
    if (
      holds(twelves, hashOfTwelve(hash, fourAt(letters, start + 8))) ||
      holds(twelves, hashOfTwelve(hash, 0))
    )
      return true
  }
  return beginnings.hasShorts && someShort(beginnings, letters, starts, words, count)
}

/** Whatever letter may follow a term of one. */
const pairsFrom = (letter: number) => Array.from({ length: 32 }, (_, second) => ((letter & 31) << 5) | second)

const pairAt = (letters: Uint8Array | Uint16Array, at: number) =>
  ((letters[at]! & 31) << 5) | (letters[at + 1]! & 31)

const fourAt = (letters: Uint8Array | Uint16Array, at: number) =>
  letters[at]! | (letters[at + 1]! << 8) | (letters[at + 2]! << 16) | (letters[at + 3]! << 24)

/** Terms shorter than eight letters: the letters up to the end of each word are asked for. */
function someShort(
  { shorts, shortLengths }: Beginnings,
  letters: Uint8Array,
  starts: Int32Array,
  words: number,
  count: number,
): boolean {
  for (let word = 0; word < words; word++) {
    const start = starts[word]!
    const lengths = shortLengths[pairAt(letters, start)]!
    if (lengths === 0) continue
    const a = fourAt(letters, start)
    const b = fourAt(letters, start + 4)
    for (let next = word + 1; ; next++) {
      const length = (next < words ? starts[next]! : count) - start
      if (length >= first) break
      if (lengths & (1 << length) && holds(shorts, hashOfShort(a, b, length))) return true
      if (next >= words) break
    }
  }
  return false
}
