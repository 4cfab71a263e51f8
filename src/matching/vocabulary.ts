import { beginHash, hashWith, mixed } from './letter-hash.ts'

/**
 * The parts that names are made of, each under a number: a word, or a group of ways to write the same. Asked with
 * the hash of some letters, it says which part they spell; it compares the letters, since hashes meet by chance.
 */
export class Vocabulary {
  readonly #spelled: string[] = []
  readonly #partOf: number[] = []
  #slots = new Int32Array(1024).fill(-1)
  #hashes = new Int32Array(1024)
  #parts = 0

  /** The number of a part, which it gets now if it has none. */
  number(ways: readonly string[]): number {
    const known = this.#find(ways[0]!)
    if (known >= 0) return known
    const part = this.#parts++
    for (const way of ways) this.#learn(way, part)
    return part
  }

  /** The part that letters `first` to `last` spell, or -1. `hash` is theirs. */
  partAt(hash: number, letters: Uint16Array, first: number, last: number): number {
    const mask = this.#slots.length - 1
    for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot]!
      if (entry < 0) return -1
      if (this.#hashes[slot] === hash && spells(this.#spelled[entry]!, letters, first, last))
        return this.#partOf[entry]!
    }
  }

  #find(way: string): number {
    const mask = this.#slots.length - 1
    const hash = hashOf(way)
    for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot]!
      if (entry < 0) return -1
      if (this.#hashes[slot] === hash && this.#spelled[entry] === way) return this.#partOf[entry]!
    }
  }

  #learn(way: string, part: number): void {
    if (this.#spelled.length * 2 >= this.#slots.length) this.#grow()
    this.#spelled.push(way)
    this.#partOf.push(part)
    this.#place(this.#spelled.length - 1)
  }

  #place(entry: number): void {
    const mask = this.#slots.length - 1
    const hash = hashOf(this.#spelled[entry]!)
    let slot = mixed(hash) & mask
    while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask
    this.#slots[slot] = entry
    this.#hashes[slot] = hash
  }

  #grow(): void {
    const size = this.#slots.length * 4
    this.#slots = new Int32Array(size).fill(-1)
    this.#hashes = new Int32Array(size)
    this.#spelled.forEach((_, entry) => {
      this.#place(entry)
    })
  }
}

function hashOf(way: string): number {
  let hash = beginHash
  for (let n = 0; n < way.length; n++) hash = hashWith(hash, way.charCodeAt(n))
  return hash
}

function spells(way: string, letters: Uint16Array, first: number, last: number): boolean {
  if (way.length !== last - first + 1) return false
  for (let n = 0; n < way.length; n++) if (way.charCodeAt(n) !== letters[first + n]) return false
  return true
}
