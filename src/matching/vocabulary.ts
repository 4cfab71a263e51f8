/**
 * The parts that names are made of, each in all ways of writing it: a word, or a group that says the same. A part is
 * known by the place of its ways among the letters.
 */
export class Vocabulary {
  /** The ways of each part one after the other: how many letters, and the letters; 0 after the last. */
  letters = new Uint16Array(1024)
  #written = 0
  /** Each part under the way that stands for it. */
  readonly #places = new Map<string, number>()

  /** The place of a part, which it gets now if it has none. */
  place(ways: readonly string[]): number {
    const known = this.#places.get(ways[0]!)
    if (known !== undefined) return known
    const place = this.#written
    this.#places.set(ways[0]!, place)
    for (const way of ways) {
      this.#write(way.length)
      for (let n = 0; n < way.length; n++) this.#write(way.charCodeAt(n))
    }
    this.#write(0)
    return place
  }

  #write(letter: number): void {
    if (this.#written === this.letters.length) {
      const before = this.letters
      this.letters = new Uint16Array(before.length * 2)
      this.letters.set(before)
    }
    this.letters[this.#written++] = letter
  }
}
