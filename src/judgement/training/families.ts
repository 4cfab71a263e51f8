import { type Model, noFamily } from '../model.ts'
import { seeded, shuffle } from '../seeded.ts'
import type { Vectors } from './vectors.ts'

/** So many families there are; one more number is kept for words without. */
const count = 250
const rounds = 8
/** A word that occurs so often has a say in which families there are. */
const often = 3

/**
 * The family of each word of a model: words whose vectors point in like directions ('filthy', 'dirty', 'smelly'). What the
 * linear part learns of one of them it knows of the others too. Which families there are is found among the words that are
 * `counted` often in what is to be learned from.
 */
export function familiesOf(
  { words }: Pick<Model, 'words'>,
  counted: ReadonlyMap<string, number>,
  vectors: Vectors,
  seed: number,
): Uint8Array {
  const own = words.map((word) => {
    const vector = vectors.find(word)
    return vector && unit(vector)
  })
  const known = own.filter((vector, at) => vector !== null && (counted.get(words[at]!) ?? 0) >= often)
  if (known.length < 2 * count) return new Uint8Array(words.length).fill(noFamily)
  const centres = centresOf(
    known.filter((vector) => vector !== null),
    seed,
  )
  return Uint8Array.from(own, (vector) => (vector ? nearest(centres, vector) : noFamily))
}

/** The family of any word, by a model's words and their families. */
export function familyIn(words: readonly string[], families: Uint8Array): (word: string) => number {
  const rows = new Map(words.map((word, row) => [word, row]))
  return (word) => {
    const row = rows.get(word)
    return row === undefined ? noFamily : families[row]!
  }
}

function centresOf(known: readonly Float32Array[], seed: number): Float32Array[] {
  let centres = shuffle([...known], seeded(seed)).slice(0, count)
  for (let round = 0; round < rounds; round++) {
    const sums = centres.map((centre) => new Float32Array(centre.length))
    for (const vector of known) {
      const sum = sums[nearest(centres, vector)]!
      for (let d = 0; d < vector.length; d++) sum[d]! += vector[d]!
    }
    centres = sums.map((sum, at) => (sum.some((one) => one !== 0) ? unit(sum) : centres[at]!))
  }
  return centres
}

function unit(vector: Float32Array): Float32Array {
  const norm = Math.hypot(...vector) || 1
  return vector.map((number) => number / norm)
}

function nearest(centres: readonly Float32Array[], vector: Float32Array): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let at = 0; at < centres.length; at++) {
    const centre = centres[at]!
    let sum = 0
    for (let d = 0; d < vector.length; d++) sum += centre[d]! * vector[d]!
    if (sum > most) {
      most = sum
      best = at
    }
  }
  return best
}
