import { beginHash, hashWith, mixed } from './letter-hash.ts'

/** Of each way to write a part: its hash, its part, where its letters stand, and how many they are. */
const fields = 4

/**
 * The parts that names are made of, each under a number: a word, or a group of ways to write the same. Asked with
 * the hash of some letters, it says which part they spell; it compares the letters, since hashes meet by chance.
 */
export class Vocabulary {
  /** In slots by their hashes; an empty one has no letters. Side by side, for the processor fetches them together. */
  #ways = new Int32Array(1024 * fields)
  #number = 0
  /** The ways of each part one after the other: how many letters, and the letters; 0 after the last. */
  letters = new Uint16Array(1024)
  #written = 0
  readonly #waysOf: number[] = []
  /** Each part under the way that stands for it. */
  readonly #numbers = new Map<string, number>()

  /** The number of a part, which it gets now if it has none. */
  number(ways: readonly string[]): number {
    const known = this.#numbers.get(ways[0]!)
    if (known !== undefined) return known
    const part = this.#numbers.size
    this.#numbers.set(ways[0]!, part)
    this.#waysOf.push(this.#written)
    for (const way of ways) this.#learn(way, part)
    this.#write(0)
    return part
  }

  /** Where among the letters the ways of a part begin. */
  waysOf(part: number): number {
    return this.#waysOf[part]!
  }

  /** The part that letters `first` to `last` spell, or -1. `hash` is theirs. */
  partAt(hash: number, letters: Uint16Array, first: number, last: number): number {
    const ways = this.#ways
    const length = last - first + 1
    for (let slot = this.#slotOf(hash); ; slot = this.#after(slot)) {
      if (ways[slot + 3] === 0) return -1
      if (ways[slot] !== hash || ways[slot + 3] !== length) continue
      const from = ways[slot + 2]!
      let same = 0
      while (same < length && this.letters[from + same] === letters[first + same]) same++
      if (same === length) return ways[slot + 1]!
    }
  }

  #slotOf(hash: number): number {
    return (mixed(hash) << 2) & (this.#ways.length - 1)
  }

  #after(slot: number): number {
    return (slot + fields) & (this.#ways.length - 1)
  }

  #learn(way: string, part: number): void {
    if (++this.#number * 2 * fields > this.#ways.length) this.#grow()
    this.#write(way.length)
    this.#place(hashOf(way), part, this.#written, way.length)
    for (let n = 0; n < way.length; n++) this.#write(way.charCodeAt(n))
  }

  #write(letter: number): void {
    if (this.#written === this.letters.length) {
      const before = this.letters
      this.letters = new Uint16Array(before.length * 2)
      this.letters.set(before)
    }
    this.letters[this.#written++] = letter
  }

  #place(hash: number, part: number, from: number, length: number): void {
    let slot = this.#slotOf(hash)
    while (this.#ways[slot + 3] !== 0) slot = this.#after(slot)
    this.#ways[slot] = hash
    this.#ways[slot + 1] = part
    this.#ways[slot + 2] = from
    this.#ways[slot + 3] = length
  }

  #grow(): void {
    const before = this.#ways
    this.#ways = new Int32Array(before.length * 2)
    for (let slot = 0; slot < before.length; slot += fields)
      if (before[slot + 3] !== 0)
        this.#place(before[slot]!, before[slot + 1]!, before[slot + 2]!, before[slot + 3]!)
  }
}

function hashOf(way: string): number {
  let hash = beginHash
  for (let n = 0; n < way.length; n++) hash = hashWith(hash, way.charCodeAt(n))
  return hash
}
