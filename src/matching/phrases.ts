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
  /** How many letters the longest part has that leads on from a node. */
  #longest = new Uint8Array(1024)

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
    const end = Math.min(page.count, from + this.#longest[node]!)
    let hash = beginHash
    for (let last = from; last < end; last++) {
      if (last > first && edges[last]! & pauseBefore) return
      hash = hashWith(hash, letters[last]!)
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
    if (child >= this.#longest.length) {
      const before = this.#longest
      this.#longest = new Uint8Array(before.length * 2)
      this.#longest.set(before)
    }
    for (const way of ways) this.#longest[node] = Math.max(this.#longest[node]!, Math.min(way.length, 255))
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
