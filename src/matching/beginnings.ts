import { firstOf, hashOfEight, hashOfMore } from './filter-hash.ts'
import { anyEnds, FilterTables, holds, unmarked } from './filter-tables.ts'
import { Openings } from './openings.ts'
import { choiceOf } from './raw-reading.ts'
import { type Reading, wordEnd } from './reading.ts'
import type { Ways } from './ways.ts'

/** So many letters of a beginning are asked for at first, and so many in the end. */
const first = 8
export const most = 16

/** Where letters lead that are known only to the first glance. */
const nowhere = -1

type OpeningFound = (to: number, letters: number, looked: number) => void

/**
 * How terms begin: it says of sixteen letters whether any term may begin with them. It never denies a beginning that
 * there is; very rarely it claims one that there is not.
 *
 * Letters run on over gaps, as in a reading, so that one beginning serves `St Mary’s`, `st-marys` and `#StMarys`.
 * Terms of fewer letters are asked for whole, where a word ends.
 */
export class Beginnings {
  readonly tables: FilterTables
  readonly openings = new Openings()
  /** Has a term letters outside ASCII? Then every text that has some is read in full. */
  isWide = false
  readonly #bytes = new Uint8Array(most)
  readonly #view = new DataView(this.#bytes.buffer)

  constructor(expected: number) {
    this.tables = new FilterTables(expected)
  }

  /**
   * Learns how a name begins, in all ways of writing it. `path`: where its parts lead in the tree of names, if it is kept
   * there, from the root to the item at its end.
   */
  add(ways: Ways, path: readonly number[] = []): void {
    this.#spell(ways, path, 0, 0, path.length > 0)
  }

  /**
   * Calls `found` for each opening among the letters from this one on, up to `end`: where it leads, the letters that lead
   * there, and those that were looked at, which are as many where it is a whole name.
   */
  openingsAt(page: Reading, start: number, end: number, found: OpeningFound): void {
    const { tables } = this
    const { ascii, edges } = page
    const a = ascii.getInt32(start, true)
    const b = ascii.getInt32(start + 4, true)
    const length = Math.min(end - start, most)
    if (tables.hasShorts)
      for (let n = 1; n <= length && n < first; n++) {
        if (!(edges[start + n - 1]! & wordEnd) || !tables.startsShort(a, 1 << n)) continue
        const [some, more] = [firstOf(a, n), firstOf(b, n - 4)]
        this.#open(hashOfMore(hashOfMore(hashOfEight(some, more), 0), 0), some, more, 0, 0, n, found)
      }
    const eight = hashOfEight(a, b)
    if (length < first || !tables.isEight(eight)) return
    const c = ascii.getInt32(start + 8, true)
    const d = ascii.getInt32(start + 12, true)
    for (let n = first; n <= length && n < 12; n++) {
      if (!(edges[start + n - 1]! & wordEnd)) continue
      const more = firstOf(c, n - first)
      const twelve = hashOfMore(eight, more)
      if (tables.isTwelve(twelve)) this.#open(hashOfMore(twelve, 0), a, b, more, 0, n, found)
    }
    const twelve = hashOfMore(eight, c)
    if (length < 12 || !tables.isTwelve(twelve)) return
    for (let n = 12; n <= length; n++) {
      if (n < most && !(edges[start + n - 1]! & wordEnd)) continue
      const more = firstOf(d, n - 12)
      this.#open(hashOfMore(twelve, more), a, b, c, more, n, found)
    }
  }

  /** May a name begin at this letter of a reading? A quick question: yes is said to one of a hundred that do not, too. */
  mayStart({ ascii }: Reading, letter: number): boolean {
    if (this.isWide) return true
    const { tables } = this
    const a = ascii.getInt32(letter, true)
    const isEight = holds(tables.eights, hashOfEight(a, ascii.getInt32(letter + 4, true)))
    return isEight || (tables.hasShorts && tables.startsShort(a, anyEnds))
  }

  #open(hash: number, a: number, b: number, c: number, d: number, looked: number, found: OpeningFound): void {
    const { openings } = this
    let at = openings.find(this.tables.opening(hash), a, b, c, d)
    for (; at !== 0; at = openings.next(at, a, b, c, d)) found(openings.to(at), openings.letters(at), looked)
  }

  /** May a name begin at one of letters of ASCII? Those with which a word may begin are marked, as is what follows the last. */
  mayBeginIn(letters: DataView, start: number): boolean {
    const a = letters.getInt32(start, true)
    const b = letters.getInt32(start + 4, true)
    const c = letters.getInt32(start + 8, true)
    const d = letters.getInt32(start + 12, true)
    const ends = choiceOf(a) | (choiceOf(b) << 4) | (choiceOf(c) << 8) | (choiceOf(d) << 12)
    return this.#isSome(a & unmarked, b & unmarked, c & unmarked, d & unmarked, ends)
  }

  /** Of sixteen letters; `ends` has a bit for each number of them after which a word ends. */
  #isSome(a: number, b: number, c: number, d: number, ends: number): boolean {
    const { tables } = this
    const eight = hashOfEight(a, b)
    if (tables.isEight(eight)) {
      const twelve = hashOfMore(eight, c)
      if (tables.isTwelve(twelve)) {
        if (tables.isKnown(hashOfMore(twelve, d))) return true
        for (let length = 12; length < most; length++)
          if (ends & (1 << length) && tables.isKnown(hashOfMore(twelve, firstOf(d, length - 12)))) return true
      }
      for (let length = first; length < 12; length++) {
        if (!(ends & (1 << length))) continue
        const whole = hashOfMore(eight, firstOf(c, length - first))
        if (tables.isTwelve(whole) && tables.isKnown(hashOfMore(whole, 0))) return true
      }
    }
    if (!tables.hasShorts || !tables.startsShort(a, ends)) return false
    for (let length = 1; length < first; length++) {
      const whole = hashOfEight(firstOf(a, length), firstOf(b, length - 4))
      if (ends & (1 << length) && tables.isKnown(hashOfMore(hashOfMore(whole, 0), 0))) return true
    }
    return false
  }

  /** Writes the parts from this one on after `so` letters. `isTold`: the letters are those of a reading, too. */
  /** Writes the parts from this one on after `so` letters. `isTold`: the letters are those of a reading, too. */
  #spell(ways: Ways, path: readonly number[], part: number, so: number, isTold: boolean): void {
    const here = ways[part]!
    const isLast = part + 1 === ways.length
    for (const way of here) {
      const length = Math.min(way.length, most - so)
      for (let n = 0; n < length; n++) {
        const letter = way.charCodeAt(n)
        if (letter > 0x7f) this.isWide = true
        this.#bytes[so + n] = letter & 0x7f
      }
      const now = so + length
      if (now < most && !isLast) this.#spell(ways, path, part + 1, now, isTold)
      else if (!isTold) this.#learn(now)
      else if (now < most) this.#learn(now, path[part + 1]!, now)
      else this.#learn(now, path[part]!, so)
    }
    // An & is passed over by the filters, which know no words.
    if (here[0] === 'and' && !isLast) this.#spell(ways, path, part + 1, so, false)
  }

  #learn(length: number, to = nowhere, letters = 0): void {
    const view = this.#view
    for (let n = length; n < most; n++) this.#bytes[n] = 0
    const a = view.getInt32(0, true)
    const b = view.getInt32(4, true)
    const c = view.getInt32(8, true)
    const d = view.getInt32(12, true)
    const eight = hashOfEight(a, b)
    const twelve = hashOfMore(eight, c)
    const all = hashOfMore(twelve, d)
    if (this.tables.learn(all)) {
      if (length < first) this.tables.learnShort(a, length)
      else this.tables.learnLong(eight, twelve)
    }
    if (to === nowhere) return
    const before = this.tables.opening(all)
    const now = this.openings.learn(before, a, b, c, d, to, letters)
    if (now !== before) this.tables.note(all, now)
  }
}

/** Have the first so many parts, however they are written, as many letters as are asked for? */
export function isLong(ways: Ways, parts: number): boolean {
  let letters = 0
  for (let n = 0; n < parts; n++) {
    let shortest = most
    for (const way of ways[n]!) shortest = Math.min(shortest, way.length)
    // An & is passed over.
    if (ways[n]![0] !== 'and') letters += shortest
  }
  return letters >= most
}
