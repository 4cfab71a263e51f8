import { categories } from '../domain/judgement.ts'

const size = categories.length

/**
 * What a school's answers have made of the model's own probabilities: a weight for each pair of categories, row by row,
 * and then one number for each. Where there are no answers it changes nothing.
 */
export type Head = readonly number[]

/** The head that changes nothing. */
export const plainHead: Head = [
  ...categories.flatMap((_, row) => categories.map((_, column) => (row === column ? 1 : 0))),
  ...categories.map(() => 0),
]

/** Probabilities as a head would have them, in the order of `categories`, in sum 1. */
export function throughHead(head: Head, probabilities: readonly number[]): number[] {
  return softmax(scoresThrough(head, probabilities.map(logarithm)))
}

/** The logarithm of a probability, which is never quite 0. */
export function logarithm(probability: number): number {
  return Math.log(Math.max(probability, 1e-6))
}

export function scoresThrough(head: Head, logarithms: readonly number[]): number[] {
  return categories.map((_, row) =>
    logarithms.reduce(
      (sum, one, column) => sum + one * (head[row * size + column] ?? 0),
      head[size * size + row] ?? 0,
    ),
  )
}

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - top))
  const sum = raised.reduce((total, one) => total + one, 0)
  return raised.map((one) => one / sum)
}
