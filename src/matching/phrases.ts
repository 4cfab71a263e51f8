import { beginHash, hashWith, mixed } from './letter-hash.ts'
import { pauseBefore, type Reading, wordEnd } from './reading.ts'
import { Vocabulary } from './vocabulary.ts'
import type { Ways } from './ways.ts'

const root = 0
/** In the place of the one part that leads on from a node. */
const none = -1
const several = -2
/** Of each edge: the node that it leads from, a part, and the node that it leads to; side by side, and a gap. */
const fields = 4

/**
 * Names as a tree: from its root, each part of a name leads to a node, and names that begin alike share their nodes.
 * Grown and thinned while it is used. Found in a reading in a time that does not depend on the number of names.
 */
export class Phrases<Item extends object> {
  readonly #vocabulary = new Vocabulary()
  /** What stands at the end of a name: nearly always one item, or none. */
  readonly #items: (Item | Item[] | undefined)[] = [undefined]
  /** For each node the one part that leads on from it, and the node to which: most nodes have one. */
  #only = new Int32Array(1024).fill(none)
  /** The edges from nodes that have several, in slots by node and part; an empty one leads to the root. */
  #edges = new Int32Array(1024 * fields)
  #number = 0
  readonly #lengths: Lengths

  /** `expected`: how many names there may be in all their ways. More are no trouble. */
  constructor(expected: number) {
    this.#lengths = new Lengths(expected)
  }

  /** Puts an item at the end of a name; says how many of the name's parts were there before. */
  add(ways: Ways, item: Item): number {
    let node = root
    let known = 0
    for (const part of ways) {
      const number = this.#vocabulary.number(part)
      const next = this.#next(node, number)
      if (next !== root) known++
      node = next !== root ? next : this.#connect(node, number)
    }
    const there = this.#items[node]
    if (Array.isArray(there)) there.push(item)
    else this.#items[node] = there === undefined ? item : [there, item]
    return known
  }

  /** Takes an item from the end of a name; false where it was not there. */
  remove(ways: Ways, isIt: (item: Item) => boolean): boolean {
    let node = root
    for (const part of ways) {
      node = this.#next(node, this.#vocabulary.number(part))
      if (node === root) return false
    }
    const there = this.#items[node]
    if (Array.isArray(there)) {
      const place = there.findIndex(isIt)
      if (place >= 0) there.splice(place, 1)
      return place >= 0
    }
    if (there === undefined || !isIt(there)) return false
    this.#items[node] = undefined
    return true
  }

  /** Calls `found` with the last letter of each name that begins at this letter, and with each of its items. */
  search(page: Reading, first: number, found: (last: number, item: Item) => void): void {
    this.#walk(page, root, first, first, found)
  }

  #walk(
    page: Reading,
    node: number,
    first: number,
    from: number,
    found: (last: number, item: Item) => void,
  ): void {
    if (this.#only[node * 2] !== several) {
      this.#follow(page, node, first, from, found)
      return
    }
    const { letters, edges } = page
    const lengths = this.#lengths.from(node, letters, from)
    if (lengths === 0) return
    const longer = lengths < 0 ? this.#lengths.longerFrom(node, letters, from) : 0
    const end = longer !== 0 ? page.count : Math.min(page.count, from + 32 - Math.clz32(lengths))
    let hash = beginHash
    for (let last = from; last < end; last++) {
      if (last > first && edges[last]! & pauseBefore) return
      hash = hashWith(hash, letters[last]!)
      const length = last - from + 1
      if (((length > 30 ? longer : lengths) & (1 << length)) === 0) continue
      const part = this.#vocabulary.partAt(hash, letters, from, last)
      if (part < 0) continue
      const next = this.#nextOfSeveral(node, part)
      if (next === root) continue
      this.#arrive(page, next, first, last, found)
    }
  }

  /** The same from a node with one part at the most that leads on: its ways are held against the letters. */
  #follow(
    page: Reading,
    node: number,
    first: number,
    from: number,
    found: (last: number, item: Item) => void,
  ): void {
    const part = this.#only[node * 2]!
    if (part === none) return
    const { letters } = this.#vocabulary
    const next = this.#only[node * 2 + 1]!
    let way = this.#vocabulary.waysOf(part)
    for (let length = letters[way]!; length > 0; length = letters[way]!) {
      let same = 0
      while (
        same < length &&
        letters[way + 1 + same] === page.letters[from + same] &&
        (from + same === first || !(page.edges[from + same]! & pauseBefore))
      )
        same++
      if (same === length) this.#arrive(page, next, first, from + length - 1, found)
      way += length + 1
    }
  }

  #arrive(
    page: Reading,
    node: number,
    first: number,
    last: number,
    found: (last: number, item: Item) => void,
  ): void {
    const there = page.edges[last]! & wordEnd ? this.#items[node] : undefined
    if (Array.isArray(there)) for (const item of there) found(last, item)
    else if (there !== undefined) found(last, there)
    this.#walk(page, node, first, last + 1, found)
  }

  #next(node: number, part: number): number {
    const only = this.#only[node * 2]!
    if (only !== several) return only === part ? this.#only[node * 2 + 1]! : root
    return this.#nextOfSeveral(node, part)
  }

  #nextOfSeveral(node: number, part: number): number {
    const edges = this.#edges
    for (let slot = this.#slotOf(node, part); ; slot = this.#after(slot)) {
      const to = edges[slot + 2]!
      if (to === root || (edges[slot] === node && edges[slot + 1] === part)) return to
    }
  }

  #slotOf(node: number, part: number): number {
    return (mixed(Math.imul(node, 0x9e3779b1) ^ part) << 2) & (this.#edges.length - 1)
  }

  #after(slot: number): number {
    return (slot + fields) & (this.#edges.length - 1)
  }

  #connect(node: number, part: number): number {
    const child = this.#items.length
    this.#items.push(undefined)
    if (child * 2 >= this.#only.length) {
      const before = this.#only
      this.#only = new Int32Array(before.length * 2).fill(none)
      this.#only.set(before)
    }
    const only = this.#only[node * 2]!
    if (only === none && node !== root) {
      this.#only[node * 2] = part
      this.#only[node * 2 + 1] = child
      return child
    }
    if (only !== several) this.#only[node * 2] = several
    if (only >= 0) this.#join(node, only, this.#only[node * 2 + 1]!)
    this.#join(node, part, child)
    return child
  }

  #join(node: number, part: number, child: number): void {
    if (++this.#number * 2 * fields > this.#edges.length) this.#grow()
    const { letters } = this.#vocabulary
    let way = this.#vocabulary.waysOf(part)
    for (let length = letters[way]!; length > 0; length = letters[way]!) {
      this.#lengths.add(node, letters, way + 1, length)
      way += length + 1
    }
    this.#place(node, part, child)
  }

  #place(node: number, part: number, child: number): void {
    let slot = this.#slotOf(node, part)
    while (this.#edges[slot + 2] !== root) slot = this.#after(slot)
    this.#edges[slot] = node
    this.#edges[slot + 1] = part
    this.#edges[slot + 2] = child
  }

  #grow(): void {
    const before = this.#edges
    this.#edges = new Int32Array(before.length * 2)
    for (let slot = 0; slot < before.length; slot += fields)
      if (before[slot + 2] !== root) this.#place(before[slot]!, before[slot + 1]!, before[slot + 2]!)
  }
}

/**
 * How long the parts may be that lead on from a node, where certain letters follow: a bit for each number of letters,
 * under the node and the first four of them, or the first of shorter ones. Some share a place, and then it has the bits
 * of both. The last bit says that there are parts of more than 30 letters, whose bits are kept apart.
 */
class Lengths {
  readonly #bits: Int32Array

  constructor(expected: number) {
    this.#bits = new Int32Array(2 ** Math.min(19, Math.max(10, Math.ceil(Math.log2(expected + 1)))))
  }

  /** So many letters from this place on lead on from the node. */
  add(node: number, letters: Uint16Array, at: number, length: number): void {
    const four = length > 3 ? fourAt(letters, at) : letters[at]!
    this.#bits[this.#placeOf(node, four)]! |= length > 30 ? 1 << 31 : 1 << length
    if (length > 30) this.#bits[this.#placeOf(~node, four)]! |= 1 << length
  }

  from(node: number, letters: Uint16Array, at: number): number {
    return (
      this.#bits[this.#placeOf(node, fourAt(letters, at))]! | this.#bits[this.#placeOf(node, letters[at]!)]!
    )
  }

  longerFrom(node: number, letters: Uint16Array, at: number): number {
    return this.#bits[this.#placeOf(~node, fourAt(letters, at))]!
  }

  #placeOf(node: number, four: number): number {
    return mixed(Math.imul(node, 0x9e3779b1) ^ four) & (this.#bits.length - 1)
  }
}

const fourAt = (letters: Uint16Array, at: number) =>
  letters[at]! ^ (letters[at + 1]! << 8) ^ (letters[at + 2]! << 16) ^ (letters[at + 3]! << 24)
