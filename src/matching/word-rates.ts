import { plainWords } from '../domain/school-words.ts'
import { surnames } from '../domain/surnames.ts'
import { commonWords } from './common-words.ts'
import type { Weight } from './term.ts'

/** A word in no list is at most in one post of 2^15. */
const rarest = 15
/** Words of one phrase stand together more often than chance has it: that is what makes it a phrase. */
const togetherness = 7

let read: ReadonlyMap<string, number> | undefined

/** Read from the lists when somebody asks first. */
function halvingsOfWords(): ReadonlyMap<string, number> {
  read ??= new Map(
    Object.entries(commonWords).flatMap(([halvings, words]) =>
      words.split(/\s/).map((word) => [word, Number(halvings)] as const),
    ),
  )
  return read
}

/**
 * How often a phrase is in ordinary posts, whatever they are about: estimated from its words, and corrected by what
 * is measured in the stream that is listened to.
 */
export class WordRates {
  readonly #halvings = halvingsOfWords()

  /** In one post of 2^n a word is: n. */
  halvings(word: string): number {
    return this.#halvings.get(word) ?? (word.length === 1 ? 3 : rarest)
  }

  /** In about one post of 2^n these words stand together: n. */
  ofPhrase(words: string): number {
    const all = plainWords(words)
    const sum = all.reduce((total, word) => total + this.halvings(word), 0)
    return sum - Math.min(togetherness * (all.length - 1), sum / 2)
  }

  /** Is it a long word that ordinary posts hardly ever have, and nobody's name? */
  isRare(words: string): boolean {
    const [word = ''] = plainWords(words)
    return (
      word.length > 9 &&
      !this.#halvings.has(word) &&
      !surnames.has(word) &&
      !surnames.has(word.replace(/s$/, ''))
    )
  }

  /** Is it so frequent that it says nothing by itself? */
  isCommon(words: string, weight: Weight): boolean {
    if (weight === 'own') return false
    return this.ofPhrase(words) < (weight === 'bare' ? 15 : 11)
  }
}
