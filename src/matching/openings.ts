/** Of each opening: four words of four letters, the node, how many letters lead to it, and the next in its slot. */
const fields = 8

/**
 * Where the first sixteen letters of names lead, or all letters of a shorter name: to a node of the tree of names (see
 * phrases.ts), by so many of the letters. The letters themselves are kept and compared, in words of four (0 where there
 * is none).
 */
export class Openings {
  /** The last opening of each slot; 0 for none. */
  #slots = new Int32Array(1024)
  #fields = new Int32Array(1024 * fields)
  #count = 1

  /** Notes where letters lead; once, however often it is told. */
  learn(a: number, b: number, c: number, d: number, node: number, letters: number): void {
    for (let at = this.find(a, b, c, d); at !== 0; at = this.next(at, a, b, c, d))
      if (this.node(at) === node && this.letters(at) === letters) return
    if (this.#count * fields === this.#fields.length) this.#grow()
    const at = this.#count++
    const from = at * fields
    this.#fields[from] = a
    this.#fields[from + 1] = b
    this.#fields[from + 2] = c
    this.#fields[from + 3] = d
    this.#fields[from + 4] = node
    this.#fields[from + 5] = letters
    this.#link(at)
  }

  /** The first opening with these letters; 0 where there is none. */
  find(a: number, b: number, c: number, d: number): number {
    return this.#from(this.#slots[this.#slotOf(a, b, c, d)]!, a, b, c, d)
  }

  next(opening: number, a: number, b: number, c: number, d: number): number {
    return this.#from(this.#fields[opening * fields + 6]!, a, b, c, d)
  }

  node(opening: number): number {
    return this.#fields[opening * fields + 4]!
  }

  letters(opening: number): number {
    return this.#fields[opening * fields + 5]!
  }

  #from(opening: number, a: number, b: number, c: number, d: number): number {
    const all = this.#fields
    let at = opening * fields
    while (at !== 0) {
      if (all[at] === a && all[at + 1] === b && all[at + 2] === c && all[at + 3] === d) return at / fields
      at = all[at + 6]! * fields
    }
    return 0
  }

  #slotOf(a: number, b: number, c: number, d: number): number {
    const ab = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b)
    const all = Math.imul(Math.imul(ab ^ (ab >>> 15) ^ c, 0x27d4eb2f) ^ d, 0x165667b1)
    return (all ^ (all >>> 15)) & (this.#slots.length - 1)
  }

  #link(at: number): void {
    const all = this.#fields
    const from = at * fields
    const slot = this.#slotOf(all[from]!, all[from + 1]!, all[from + 2]!, all[from + 3]!)
    all[from + 6] = this.#slots[slot]!
    this.#slots[slot] = at
  }

  #grow(): void {
    const before = this.#fields
    this.#fields = new Int32Array(before.length * 2)
    this.#fields.set(before)
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (let at = 1; at < this.#count; at++) this.#link(at)
  }
}
