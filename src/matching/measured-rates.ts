/** So many posts have to be seen with it before a term is judged by them. */
const fewest = 3
/** A term that is in more than one post of so many, though nothing points to its school, is an ordinary phrase. */
const often = 20_000

/**
 * How often terms stand in the stream that is listened to, with nothing beside them that points to a school. What is
 * frequent so ('Terra Nova', in the weeks of a series of that name) counts only in context, until it is rare again.
 */
export class MeasuredRates {
  readonly #seen = new Map<string, number>()
  #posts = 0

  /** Counts a post, and the term that stood in it alone, if one did. */
  count(term: string | null): void {
    this.#posts++
    if (term !== null) this.#seen.set(term, (this.#seen.get(term) ?? 0) + 1)
    if (this.#posts >= often * 50) this.#fade()
  }

  isCommon(term: string): boolean {
    const seen = this.#seen.get(term) ?? 0
    return seen >= fewest && seen * often > Math.max(this.#posts, often)
  }

  /** What was long ago counts for half. */
  #fade(): void {
    this.#posts /= 2
    for (const [term, seen] of this.#seen) {
      if (seen < 2) this.#seen.delete(term)
      else this.#seen.set(term, seen / 2)
    }
  }
}
