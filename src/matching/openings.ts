/** Of each opening: its letters in four words of four, where they lead, by how many, and the next with the same hash. */
const fields = 8

/**
 * Where the first sixteen letters of names lead, or all letters of a shorter name (0 where there is none): to a node of
 * the tree of names by so many of the letters, or to the item at the end of the name; phrases.ts knows which. The letters
 * themselves are kept and compared.
 */
export class Openings {
  #fields = new Int32Array(1024 * fields)
  #count = 1

  /** Notes where letters lead; once, however often it is told. Gives the first of the openings that `first` began. */
  learn(first: number, a: number, b: number, c: number, d: number, to: number, letters: number): number {
    for (let at = this.find(first, a, b, c, d); at !== 0; at = this.next(at, a, b, c, d))
      if (this.to(at) === to && this.letters(at) === letters) return first
    if (this.#count * fields === this.#fields.length) {
      const before = this.#fields
      this.#fields = new Int32Array(before.length * 2)
      this.#fields.set(before)
    }
    const all = this.#fields
    const at = this.#count * fields
    all[at] = a
    all[at + 1] = b
    all[at + 2] = c
    all[at + 3] = d
    all[at + 4] = to
    all[at + 5] = letters
    all[at + 6] = first
    return this.#count++
  }

  /** Of these openings the first with these letters; 0 where there is none. */
  find(first: number, a: number, b: number, c: number, d: number): number {
    const all = this.#fields
    for (let opening = first; opening !== 0; opening = all[opening * fields + 6]!) {
      const at = opening * fields
      if (all[at] === a && all[at + 1] === b && all[at + 2] === c && all[at + 3] === d) return opening
    }
    return 0
  }

  next(opening: number, a: number, b: number, c: number, d: number): number {
    return this.find(this.#fields[opening * fields + 6]!, a, b, c, d)
  }

  to(opening: number): number {
    return this.#fields[opening * fields + 4]!
  }

  letters(opening: number): number {
    return this.#fields[opening * fields + 5]!
  }
}
