/** So many numbers at the end of a vector are the lexicon's, and stay as they are. */
const lexicon = 4
/** So many numbers are left of the two kinds of vector together. */
const kept = 100
/** How much the first kind counts beside the second. */
const share = 0.8
/** The mean length that the vectors are given. */
const length = 5
const rounds = 40

/**
 * One vector for each word out of two: what words stand beside (`first`, null where unknown), and what a sentence means that
 * is this word alone (`second`). Both in length 1, side by side; of these the directions in which words differ most.
 */
export function joined(
  first: readonly (Float32Array | null)[],
  second: readonly Float32Array[],
): Float32Array[] {
  const one = centred(first.map((vector) => vector && unit(vector.slice(0, -lexicon))))
  const other = centred(second.map(unit))
  const rows = one.map((vector, at) =>
    Float64Array.from([...vector.map((number) => number * share), ...other[at]!]),
  )
  const directions = mainDirections(rows)
  const made = rows.map((row) => directions.map((direction) => dot(row, direction)))
  const mean = made.reduce((sum, row) => sum + Math.hypot(...row), 0) / made.length
  return made.map((row, at) =>
    Float32Array.from([
      ...row.map((number) => (number * length) / mean),
      ...(first[at]?.slice(-lexicon) ?? new Float32Array(lexicon)),
    ]),
  )
}

function unit(vector: Float32Array): Float32Array {
  const norm = Math.hypot(...vector) || 1
  return vector.map((number) => number / norm)
}

/** Without their mean; what is unknown lies there. */
function centred(vectors: readonly (Float32Array | null)[]): Float32Array[] {
  const known = vectors.filter((vector) => vector !== null)
  const size = known[0]!.length
  const mean = new Float64Array(size)
  for (const vector of known) for (let d = 0; d < size; d++) mean[d]! += vector[d]! / known.length
  return vectors.map((vector) => vector?.map((number, d) => number - mean[d]!) ?? new Float32Array(size))
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!
  return sum
}

/** The directions of the most variance, by turning a basis again and again. */
function mainDirections(rows: readonly Float64Array[]): Float64Array[] {
  const size = rows[0]!.length
  const spread = Array.from({ length: size }, () => new Float64Array(size))
  for (const row of rows)
    for (let a = 0; a < size; a++) {
      const by = row[a]!
      const line = spread[a]!
      for (let b = 0; b < size; b++) line[b]! += by * row[b]!
    }
  let basis = Array.from({ length: kept }, (_, at) =>
    Float64Array.from({ length: size }, (_, d) => Math.sin(1 + at * 131 + d * 17)),
  )
  for (let round = 0; round < rounds; round++) {
    basis = basis.map((direction) => Float64Array.from(spread, (line) => dot(line, direction)))
    orthogonal(basis)
  }
  return basis
}

function orthogonal(basis: Float64Array[]): void {
  basis.forEach((direction, at) => {
    for (let earlier = 0; earlier < at; earlier++) {
      const by = dot(direction, basis[earlier]!)
      for (let d = 0; d < direction.length; d++) direction[d]! -= by * basis[earlier]![d]!
    }
    const norm = Math.hypot(...direction) || 1
    for (let d = 0; d < direction.length; d++) direction[d]! /= norm
  })
}
