import { beginHash, hashWith, mixed } from './letter-hash.ts'
import { pauseBefore, type Reading, wordEnd, wordStart } from './reading.ts'
import { Vocabulary } from './vocabulary.ts'
import type { Ways } from './ways.ts'

const root = 0

/**
 * Names as a tree: from its root, each part of a name leads to a node, and names that begin alike share their nodes.
 * Grown and thinned while it is used. Found in a reading in a time that does not depend on the number of names.
 */
export class Phrases<Item> {
  readonly #vocabulary = new Vocabulary()
  readonly #items: (Item[] | undefined)[] = [undefined]
  #from = new Int32Array(1024).fill(-1)
  #part = new Int32Array(1024)
  #to = new Int32Array(1024)
  #edges = 0
  /** For each node, a bit for each number of letters of the parts that lead on from it; the last bit for 31 and more. */
  #lengths = new Int32Array(1024)
  readonly #rootLengths = new RootLengths()

  /** Puts an item at the end of a name; says how many of the name's parts were there before. */
  add(ways: Ways, item: Item): number {
    let node = root
    let known = 0
    for (const part of ways) {
      const number = this.#vocabulary.number(part)
      const next = this.#next(node, number)
      if (next >= 0) known++
      node = next >= 0 ? next : this.#connect(node, number, part)
    }
    const items = this.#items[node]
    if (items) items.push(item)
    else this.#items[node] = [item]
    return known
  }

  /** Takes an item from the end of a name; false where it was not there. */
  remove(ways: Ways, isIt: (item: Item) => boolean): boolean {
    let node = root
    for (const part of ways) {
      node = this.#next(node, this.#vocabulary.number(part))
      if (node < 0) return false
    }
    const items = this.#items[node]
    const place = items?.findIndex(isIt) ?? -1
    if (!items || place < 0) return false
    items.splice(place, 1)
    if (items.length === 0) this.#items[node] = undefined
    return true
  }

  /**
   * Calls `found` with the first and last letter of each name that stands here, and with its items. Only where
   * `mayBegin` says so a name is looked for.
   */
  search(
    page: Reading,
    mayBegin: (first: number) => boolean,
    found: (first: number, last: number, items: readonly Item[]) => void,
  ): void {
    for (let first = 0; first < page.count; first++) {
      if (page.edges[first]! & wordStart && mayBegin(first)) this.#walk(page, root, first, first, found)
    }
  }

  #walk(
    page: Reading,
    node: number,
    first: number,
    from: number,
    found: (first: number, last: number, items: readonly Item[]) => void,
  ): void {
    const { letters, edges } = page
    const lengths = node === root ? this.#rootLengths.at(letters, from) : this.#lengths[node]!
    if (lengths === 0) return
    const end = lengths < 0 ? page.count : Math.min(page.count, from + 32 - Math.clz32(lengths))
    let hash = beginHash
    for (let last = from; last < end; last++) {
      if (last > first && edges[last]! & pauseBefore) return
      hash = hashWith(hash, letters[last]!)
      if ((lengths & bitFor(last - from + 1)) === 0) continue
      const part = this.#vocabulary.partAt(hash, letters, from, last)
      if (part < 0) continue
      const next = this.#next(node, part)
      if (next < 0) continue
      const items = this.#items[next]
      if (items && edges[last]! & wordEnd) found(first, last, items)
      this.#walk(page, next, first, last + 1, found)
    }
  }

  #next(node: number, part: number): number {
    const mask = this.#from.length - 1
    for (let slot = placeOf(node, part) & mask; ; slot = (slot + 1) & mask) {
      const from = this.#from[slot]!
      if (from < 0) return -1
      if (from === node && this.#part[slot] === part) return this.#to[slot]!
    }
  }

  #connect(node: number, part: number, ways: readonly string[]): number {
    if (this.#edges * 2 >= this.#from.length) this.#grow()
    const child = this.#items.length
    this.#items.push(undefined)
    if (child >= this.#lengths.length) {
      const before = this.#lengths
      this.#lengths = new Int32Array(before.length * 2)
      this.#lengths.set(before)
    }
    for (const way of ways) {
      this.#lengths[node]! |= bitFor(way.length)
      if (node === root) this.#rootLengths.add(way)
    }
    this.#place(node, part, child)
    this.#edges++
    return child
  }

  #place(node: number, part: number, child: number): void {
    const mask = this.#from.length - 1
    let slot = placeOf(node, part) & mask
    while (this.#from[slot]! >= 0) slot = (slot + 1) & mask
    this.#from[slot] = node
    this.#part[slot] = part
    this.#to[slot] = child
  }

  #grow(): void {
    const [froms, parts, tos] = [this.#from, this.#part, this.#to]
    const size = froms.length * 2
    this.#from = new Int32Array(size).fill(-1)
    this.#part = new Int32Array(size)
    this.#to = new Int32Array(size)
    froms.forEach((from, slot) => {
      if (from >= 0) this.#place(from, parts[slot]!, tos[slot]!)
    })
  }
}

const placeOf = (node: number, part: number) => mixed(Math.imul(node, 0x9e3779b1) ^ part)

const bitFor = (length: number) => (length > 30 ? 1 << 31 : 1 << length)

/** The lengths of the parts that names begin with, by their first letters: nearly every length is there at the root. */
class RootLengths {
  /** Of parts under four letters by the first of them, of others by their first four. */
  readonly #short = new Int32Array(256)
  readonly #long = new Int32Array(1 << 14)

  add(way: string): void {
    const code = (n: number) => way.charCodeAt(n)
    if (way.length < 4) this.#short[code(0) & 255]! |= bitFor(way.length)
    else this.#long[placeOfFour(code(0), code(1), code(2), code(3))]! |= bitFor(way.length)
  }

  at(letters: Uint16Array, from: number): number {
    const place = placeOfFour(letters[from]!, letters[from + 1]!, letters[from + 2]!, letters[from + 3]!)
    return this.#short[letters[from]! & 255]! | this.#long[place]!
  }
}

const placeOfFour = (a: number, b: number, c: number, d: number) =>
  Math.imul(a ^ (b << 8) ^ (c << 16) ^ (d << 24), 0x9e3779b1) >>> 18
