import type { TypeTable } from './type-table.ts'
import type { Vectors } from './vectors.ts'

/** How many words to each side tell what an unknown word may mean. */
const reach = 4
/** The length that a vector worked out from neighbours is given. */
const length = 2

/**
 * Where the rows of words begin: with the public vector, or, for a word that has none (an emoji, slang), with the mean of
 * the vectors of the words around it.
 */
export function firstRows(types: TypeTable, vectors: Vectors): Map<number, Float32Array> {
  const rows = new Map<number, Float32Array>()
  types.words.forEach((word, row) => {
    const vector = vectors.find(word)
    if (vector) rows.set(row, vector)
  })
  for (const [row, vector] of fromNeighbours(types, rows, vectors.size)) rows.set(row, vector)
  return rows
}

function fromNeighbours(types: TypeTable, known: ReadonlyMap<number, Float32Array>, size: number) {
  const rowOf = Int32Array.from({ length: types.typeStart.length - 1 }, (_, type) => {
    const at = types.typeStart[type]!
    const row = at < types.typeStart[type + 1]! ? types.typeRow[at]! : -1
    return row < types.words.length ? row : -1
  })
  const mean = new Float32Array(size)
  let count = 0
  for (const text of types.texts)
    for (const type of text) {
      const vector = known.get(rowOf[type]!)
      if (!vector) continue
      count += 1
      for (let d = 0; d < size; d++) mean[d]! += vector[d]!
    }
  for (let d = 0; d < size; d++) mean[d]! /= Math.max(count, 1)
  const sums = new Map<number, Float32Array>()
  for (const text of types.texts) {
    for (let at = 0; at < text.length; at++) {
      const row = rowOf[text[at]!]!
      if (row < 0 || known.has(row)) continue
      let sum = sums.get(row)
      if (!sum) {
        sum = new Float32Array(size)
        sums.set(row, sum)
      }
      for (let near = Math.max(0, at - reach); near <= Math.min(text.length - 1, at + reach); near++) {
        const vector = near === at ? undefined : known.get(rowOf[text[near]!]!)
        if (vector) for (let d = 0; d < size; d++) sum[d]! += vector[d]! - mean[d]!
      }
    }
  }
  for (const sum of sums.values()) {
    const norm = Math.hypot(...sum)
    for (let d = 0; d < size; d++) sum[d] = norm > 0 ? (sum[d]! * length) / norm : 0
    for (let d = size - 4; d < size; d++) sum[d] = 0
  }
  return sums
}
