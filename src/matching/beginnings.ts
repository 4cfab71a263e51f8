import { hashOfEight, hashOfTwelve } from './filter-hash.ts'
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
  /** Has a term letters outside ASCII? Then every text that has some is read in full. */
  isWide = false
  readonly #bytes = new Uint8Array(most)
  readonly #view = new DataView(this.#bytes.buffer)

  constructor(expected: number) {
    const words = 2 ** Math.min(17, Math.max(10, Math.ceil(Math.log2(expected + 1)) - 1))
    this.eights = new Int32Array(words)
    this.twelves = new Int32Array(words)
    this.shorts = new Int32Array(words >> 2)
  }

  /** Learns how a name begins, in all ways of writing it. */
  add(ways: Ways): void {
    this.#spell(ways, 0, '')
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
      return
    }
    put(this.eights, eight)
    put(this.twelves, hashOfTwelve(eight, letters.length < most ? 0 : c))
  }
}

function put(bits: Int32Array, hash: number): void {
  bits[(hash >>> 10) & (bits.length - 1)]! |= (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31))
}
