import { firstOf, hashOfEight, hashOfMore } from './filter-hash.ts'
import { FilterTables, unmarked } from './filter-tables.ts'
import { type Reading, wordEnd } from './reading.ts'
import type { Ways } from './ways.ts'

/** So many letters of a beginning are asked for at first, and so many in the end. */
const first = 8
export const most = 16

/** Marks a letter with which a word may begin, among letters of ASCII. */
export const begins = 0x80

/**
 * How terms begin: it says of sixteen letters whether any term may begin with them. It never denies a beginning that
 * there is; very rarely it claims one that there is not.
 *
 * Letters run on over gaps, as in a reading, so that one beginning serves `St Mary’s`, `st-marys` and `#StMarys`.
 * Terms of fewer letters are asked for whole, where a word ends.
 */
export class Beginnings {
  readonly tables: FilterTables
  /** Has a term letters outside ASCII? Then every text that has some is read in full. */
  isWide = false
  readonly #bytes = new Uint8Array(most)
  readonly #view = new DataView(this.#bytes.buffer)

  constructor(expected: number) {
    this.tables = new FilterTables(expected)
  }

  /** Learns how a name begins, in all ways of writing it. */
  add(ways: Ways): void {
    this.#spell(ways, 0, 0)
  }

  /** May a name begin at this letter of a reading? */
  mayBegin({ ascii, edges }: Reading, start: number): boolean {
    if (this.isWide) return true
    const a = ascii.getInt32(start, true)
    const b = ascii.getInt32(start + 4, true)
    const eight = hashOfEight(a, b)
    if (!this.tables.startsSome(a, eight)) return false
    let ends = 0
    for (let length = 1; length < most; length++)
      if (edges[start + length - 1]! & wordEnd) ends |= 1 << length
    return this.#isSome(a, b, eight, ascii.getInt32(start + 8, true), ascii.getInt32(start + 12, true), ends)
  }

  /** The same for letters of ASCII, those with which a word may begin marked; sixteen marks follow the last. */
  mayBeginIn(letters: DataView, start: number): boolean {
    const four = (at: number) => letters.getInt32(start + at, true) & unmarked
    const a = four(0)
    const b = four(4)
    const eight = hashOfEight(a, b)
    if (!this.tables.startsSome(a, eight)) return false
    let ends = 0
    for (let length = 1; length < most; length++)
      if (letters.getUint8(start + length) >= begins) ends |= 1 << length
    return this.#isSome(a, b, eight, four(8), four(12), ends)
  }

  /** Of sixteen letters; `ends` has a bit for each number of them after which a word ends. */
  #isSome(a: number, b: number, eight: number, c: number, d: number, ends: number): boolean {
    const { tables } = this
    if (tables.isEight(eight)) {
      const twelve = hashOfMore(eight, c)
      if (tables.isTwelve(twelve)) {
        if (tables.isKnown(hashOfMore(twelve, d))) return true
        for (let length = 12; length < most; length++)
          if (ends & (1 << length) && tables.isKnown(hashOfMore(twelve, firstOf(d, length - 12)))) return true
      }
      for (let length = first; length < 12; length++)
        if (
          ends & (1 << length) &&
          tables.isKnown(hashOfMore(hashOfMore(eight, firstOf(c, length - first)), 0))
        )
          return true
    }
    if (!tables.startsShort(a)) return false
    for (let length = 1; length < first; length++) {
      const whole = hashOfEight(firstOf(a, length), firstOf(b, length - 4))
      if (ends & (1 << length) && tables.isKnown(hashOfMore(hashOfMore(whole, 0), 0))) return true
    }
    return false
  }

  #spell(ways: Ways, part: number, so: number): void {
    const here = ways[part]
    if (so >= most || here === undefined) {
      this.#learn(so)
      return
    }
    for (const way of here) {
      const length = Math.min(way.length, most - so)
      for (let n = 0; n < length; n++) {
        const letter = way.charCodeAt(n)
        if (letter > 0x7f) this.isWide = true
        this.#bytes[so + n] = letter & 0x7f
      }
      this.#spell(ways, part + 1, so + length)
    }
    // An & is passed over by the filters, which know no words.
    if (here[0] === 'and') this.#spell(ways, part + 1, so)
  }

  #learn(length: number): void {
    if (length === 0) return
    const view = this.#view
    for (let n = length; n < most; n++) this.#bytes[n] = 0
    const a = view.getInt32(0, true)
    const eight = hashOfEight(a, view.getInt32(4, true))
    const twelve = hashOfMore(eight, view.getInt32(8, true))
    if (!this.tables.learn(hashOfMore(twelve, view.getInt32(12, true)))) return
    if (length >= first) this.tables.learnEight(eight)
    else this.tables.learnShort(a, length)
    if (length >= 12) this.tables.learnTwelve(twelve)
  }
}
