import { type Beginnings, isLong } from './beginnings.ts'
import { type Reading, wordEnd } from './reading.ts'
import { Vocabulary } from './vocabulary.ts'
import { beginningAt, markOf, sizeOf, sizes } from './way-beginning.ts'
import type { Ways } from './ways.ts'

const root = 0
/** Of each node: the part that leads on from it, the node to which, and its item. */
const nodeFields = 4
/** In the place of the one part that leads on. Where there are several, a mark for how each of their ways begins follows. */
const none = -1
const several = -2
/** Of each edge: the node that it leads from, how its way begins, its way, and the node that it leads to. */
const edgeFields = 4

type Found<Item> = (last: number, item: Item) => void

/**
 * Names as a tree: from its root, each part of a name leads to a node, and names that begin alike share their nodes.
 * Grown and thinned while it is used. Found in a reading in a time that does not depend on the number of names.
 *
 * All of it lies in arrays of numbers, what is asked together side by side: a hit costs what it waits for memory.
 */
export class Phrases<Item extends object> {
  readonly #beginnings: Beginnings
  readonly #vocabulary = new Vocabulary()
  /** What stands at the end of a name: nearly always one item. The nodes have their places here; 0 for none. */
  readonly #items: (Item | Item[] | undefined)[] = [undefined]
  #nodes = new Int32Array(1024 * nodeFields).fill(none)
  #nodeCount = 1
  /** The edges from nodes that have several, in slots by node and beginning; an empty one leads to the root. */
  #edges = new Int32Array(1024 * edgeFields)
  #edgeCount = 0

  /** `beginnings` are told how the names begin. */
  constructor(beginnings: Beginnings) {
    this.#beginnings = beginnings
    this.#nodes.set([several, 0, 0])
  }

  /** Puts an item at the end of a name. */
  add(ways: Ways, item: Item): void {
    const path = [root]
    let node = root
    let known = 0
    for (const part of ways) {
      const place = this.#vocabulary.place(part)
      const next = this.#next(node, place)
      if (next !== root) known++
      node = next !== root ? next : this.#connect(node, place)
      path.push(node)
    }
    path[ways.length] = this.#put(node, item)
    if (!isLong(ways, known)) this.#beginnings.add(ways, path)
  }

  /** Says where the item is. */
  #put(node: number, item: Item): number {
    const at = node * nodeFields + 2
    const place = this.#nodes[at]!
    if (place <= 0) {
      this.#nodes[at] = this.#items.push(item) - 1
      return this.#nodes[at]!
    }
    const there = this.#items[place]
    if (Array.isArray(there)) there.push(item)
    else this.#items[place] = there === undefined ? item : [there, item]
    return place
  }

  /** Takes an item from the end of a name; false where it was not there. */
  remove(ways: Ways, isIt: (item: Item) => boolean): boolean {
    let node = root
    for (const part of ways) {
      node = this.#next(node, this.#vocabulary.place(part))
      if (node === root) return false
    }
    const at = this.#nodes[node * nodeFields + 2]!
    const there = at > 0 ? this.#items[at] : undefined
    if (Array.isArray(there)) {
      const place = there.findIndex(isIt)
      if (place >= 0) there.splice(place, 1)
      return place >= 0
    }
    if (there === undefined || !isIt(there)) return false
    this.#items[at] = undefined
    return true
  }

  /**
   * Calls `found` with the last letter of each name that begins at this letter, and with each of its items. No name goes
   * further than `end`.
   */
  search(page: Reading, first: number, end: number, found: Found<Item>): void {
    if (this.#beginnings.isWide) {
      this.#goOn(page, root, first, first, end, found)
      return
    }
    this.#beginnings.openingsAt(page, first, end, (to, letters, looked) => {
      if (letters === looked) this.#arrive(to, first + letters, found)
      else this.#goOn(page, to, first + letters, first + looked, end, found)
    })
  }

  #arrive(item: number, end: number, found: Found<Item>): void {
    const there = this.#items[item]
    if (Array.isArray(there)) for (const item of there) found(end - 1, item)
    else if (there !== undefined) found(end - 1, there)
  }

  /** Goes on from a node with the letters from this one on. The next part ends at `least` or later. */
  #goOn(page: Reading, node: number, from: number, least: number, end: number, found: Found<Item>): void {
    const part = this.#nodes[node * nodeFields]!
    if (part === none || from >= end) return
    const next = this.#nodes[node * nodeFields + 1]!
    if (part !== several) {
      const { letters } = this.#vocabulary
      for (let way = part; letters[way] !== 0; way += letters[way]! + 1)
        this.#follow(page, way, next, from, least, end, found)
      return
    }
    for (const size of sizes) {
      const beginning = beginningAt(page.letters, from, size)
      if (next & markOf(beginning)) this.#choose(page, node, beginning, from, least, end, found)
    }
  }

  /** Goes on from a node along the ways that begin so. */
  #choose(
    page: Reading,
    node: number,
    beginning: number,
    from: number,
    least: number,
    end: number,
    found: Found<Item>,
  ): void {
    const edges = this.#edges
    for (let slot = this.#slotOf(node, beginning); ; slot = this.#after(slot)) {
      const to = edges[slot + 3]!
      if (to === root) return
      if (edges[slot] === node && edges[slot + 1] === beginning)
        this.#follow(page, edges[slot + 2]!, to, from, least, end, found)
    }
  }

  /** Goes on to a node where the letters are those of the way to it. */
  #follow(
    page: Reading,
    way: number,
    node: number,
    from: number,
    least: number,
    end: number,
    found: Found<Item>,
  ): void {
    const { letters } = this.#vocabulary
    const length = letters[way]!
    const next = from + length
    if (next < least || next > end) return
    for (let n = 0; n < length; n++) if (letters[way + 1 + n] !== page.letters[from + n]) return
    const item = this.#nodes[node * nodeFields + 2]!
    if (item > 0 && page.edges[next - 1]! & wordEnd) this.#arrive(item, next, found)
    this.#goOn(page, node, next, least, end, found)
  }

  #next(node: number, part: number): number {
    const only = this.#nodes[node * nodeFields]!
    if (only !== several) return only === part ? this.#nodes[node * nodeFields + 1]! : root
    const edges = this.#edges
    for (let slot = this.#slotOf(node, this.#beginningOf(part)); ; slot = this.#after(slot)) {
      const to = edges[slot + 3]!
      if (to === root || (edges[slot] === node && edges[slot + 2] === part)) return to
    }
  }

  #connect(node: number, part: number): number {
    const child = this.#nodeCount++
    if (child * nodeFields >= this.#nodes.length) {
      const before = this.#nodes
      this.#nodes = new Int32Array(before.length * 2).fill(none, before.length)
      this.#nodes.set(before)
    }
    const at = node * nodeFields
    const only = this.#nodes[at]!
    if (only === none) {
      this.#nodes[at] = part
      this.#nodes[at + 1] = child
      return child
    }
    if (only !== several) {
      const before = this.#nodes[at + 1]!
      this.#nodes[at] = several
      this.#nodes[at + 1] = 0
      this.#join(node, only, before)
    }
    this.#join(node, part, child)
    return child
  }

  #join(node: number, part: number, child: number): void {
    const { letters } = this.#vocabulary
    for (let way = part; letters[way] !== 0; way += letters[way]! + 1) {
      const beginning = this.#beginningOf(way)
      this.#nodes[node * nodeFields + 1]! |= markOf(beginning)
      // Two thirds full: what lies closer is waited for less.
      if (++this.#edgeCount * edgeFields * 1.5 > this.#edges.length) this.#grow()
      this.#place(node, beginning, way, child)
    }
  }

  #place(node: number, beginning: number, way: number, child: number): void {
    let slot = this.#slotOf(node, beginning)
    while (this.#edges[slot + 3] !== root) slot = this.#after(slot)
    this.#edges[slot] = node
    this.#edges[slot + 1] = beginning
    this.#edges[slot + 2] = way
    this.#edges[slot + 3] = child
  }

  #grow(): void {
    const before = this.#edges
    this.#edges = new Int32Array(before.length * 2)
    for (let slot = 0; slot < before.length; slot += edgeFields)
      if (before[slot + 3] !== root)
        this.#place(before[slot]!, before[slot + 1]!, before[slot + 2]!, before[slot + 3]!)
  }

  #slotOf(node: number, beginning: number): number {
    const hash = Math.imul(Math.imul(node, 0x9e3779b1) ^ beginning, 0x2c1b3c6d)
    return ((hash ^ (hash >>> 15)) << 2) & (this.#edges.length - 1)
  }

  #after(slot: number): number {
    return (slot + edgeFields) & (this.#edges.length - 1)
  }

  /** How a way begins. */
  #beginningOf(way: number): number {
    const { letters } = this.#vocabulary
    return beginningAt(letters, way + 1, sizeOf(letters[way]!))
  }
}
