/** A set of words out of one list of at most 31, kept as bits. */
export class WordSet<Word extends string> {
  readonly #bits: number
  readonly #bitOf: ReadonlyMap<Word, number>

  constructor(words: readonly Word[], bitOf: ReadonlyMap<Word, number>) {
    this.#bitOf = bitOf
    this.#bits = words.reduce((bits, word) => bits | (bitOf.get(word) ?? 0), 0)
  }

  /** How many words are in it. */
  get size(): number {
    let count = 0
    for (let bits = this.#bits; bits !== 0; bits &= bits - 1) count++
    return count
  }

  has(word: Word): boolean {
    return (this.#bits & (this.#bitOf.get(word) ?? 0)) !== 0
  }

  /** Is any word in both? Both have to be made of the same list. */
  meets(other: WordSet<Word>): boolean {
    return (this.#bits & other.#bits) !== 0
  }
}

/**
 * Makes sets of the words of one list. A decision is made of such questions, thousands of times a second: bits answer
 * them about ten times as fast as a Set.
 */
export function setsOf<Word extends string>(
  words: readonly Word[],
): (chosen: readonly Word[]) => WordSet<Word> {
  const bitOf = new Map(words.map((word, index) => [word, 1 << index]))
  return (chosen) => new WordSet(chosen, bitOf)
}
