/**
 * Fits weights so that the logistic function of their sum over a row's numbers says how probable it is that the row is
 * right: by steepest descent over all rows with a pull towards `begin`. Always the same for the same rows. A row counts as
 * `weights` says, or as much as any other.
 */
export function fitLogistic(
  rows: readonly ArrayLike<number>[],
  right: readonly boolean[],
  begin: readonly number[],
  pull: number,
  weights?: readonly number[],
): number[] {
  const size = begin.length
  const count = Math.max(weights ? weights.reduce((sum, one) => sum + one, 0) : rows.length, 1)
  const found = Float64Array.from(begin)
  const squares = new Float64Array(size).fill(1e-8)
  const slope = new Float64Array(size)
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < size; at++) slope[at] = (pull * (found[at]! - begin[at]!)) / count
    for (let row = 0; row < rows.length; row++) {
      const numbers = rows[row]!
      let sum = 0
      for (let at = 0; at < size; at++) sum += found[at]! * numbers[at]!
      const miss = ((weights?.[row] ?? 1) * (1 / (1 + Math.exp(-sum)) - (right[row] ? 1 : 0))) / count
      for (let at = 0; at < size; at++) slope[at]! += miss * numbers[at]!
    }
    for (let at = 0; at < size; at++) {
      squares[at] = 0.9 * squares[at]! + 0.1 * slope[at]! ** 2
      found[at]! -= (pace * (1 - round / rounds) * slope[at]!) / Math.sqrt(squares[at]! + 1e-12)
    }
  }
  return Array.from(found, (weight) => Number(weight.toFixed(4)))
}

const rounds = 300
const pace = 0.05
