/** Rows of places: row[column] is the place of a value in that column's list. */
export type Rows = readonly (readonly number[])[]

/**
 * Rows in which every pair of values of every two columns occurs. `sizes` are the numbers of values of the columns.
 *
 * Greedy, and the same each time: a row begins with the first pair that is still open, and every other column takes
 * the value that settles most open pairs with what the row holds already.
 */
export function pairwise(sizes: readonly number[]): Rows {
  const open = sizes.map((size, one) =>
    sizes.map((other, two) => (one < two ? new Set(placesBelow(size * other)) : new Set<number>())),
  )
  const isOpen = (one: number, value: number, two: number, other: number) =>
    one < two
      ? open[one]?.[two]?.has(value * (sizes[two] ?? 0) + other)
      : open[two]?.[one]?.has(other * (sizes[one] ?? 0) + value)
  const rows: number[][] = []
  for (let pair = firstOpen(open, sizes); pair; pair = firstOpen(open, sizes)) {
    const row = new Map([
      [pair.one, pair.value],
      [pair.two, pair.other],
    ])
    for (const [column, size] of sizes.entries()) {
      if (row.has(column)) continue
      const gains = placesBelow(size).map(
        (value) => [...row].filter(([two, other]) => isOpen(column, value, two, other)).length,
      )
      const best = Math.max(...gains)
      const ties = placesBelow(size).filter((value) => gains[value] === best)
      row.set(column, ties[rows.length % ties.length] ?? 0)
    }
    const filled = sizes.map((_, column) => row.get(column) ?? 0)
    settle(open, sizes, filled)
    rows.push(filled)
  }
  return rows
}

type Open = readonly (readonly Set<number>[])[]

function firstOpen(open: Open, sizes: readonly number[]) {
  for (const [one, rest] of open.entries()) {
    for (const [two, pairs] of rest.entries()) {
      const { value: pair } = pairs.values().next()
      if (pair === undefined) continue
      const size = sizes[two] ?? 1
      return { one, two, value: Math.floor(pair / size), other: pair % size }
    }
  }
  return undefined
}

function settle(open: Open, sizes: readonly number[], row: readonly number[]): void {
  for (const [one, rest] of open.entries()) {
    for (const [two, pairs] of rest.entries())
      pairs.delete((row[one] ?? 0) * (sizes[two] ?? 0) + (row[two] ?? 0))
  }
}

/** Triples of values of three columns that stand in none of the rows. */
export function* uncoveredTriples(
  sizes: readonly number[],
  rows: Rows,
): Generator<[column: number, value: number][]> {
  for (const [one, first] of sizes.entries()) {
    for (let two = one + 1; two < sizes.length; two++) {
      for (let three = two + 1; three < sizes.length; three++) {
        const [second, third] = [sizes[two] ?? 0, sizes[three] ?? 0]
        const seen = new Uint8Array(first * second * third)
        for (const row of rows) {
          seen[((row[one] ?? 0) * second + (row[two] ?? 0)) * third + (row[three] ?? 0)] = 1
        }
        for (const [place, times] of seen.entries()) {
          if (times > 0) continue
          const rest = place % (second * third)
          yield [
            [one, Math.floor(place / (second * third))],
            [two, Math.floor(rest / third)],
            [three, rest % third],
          ]
        }
      }
    }
  }
}

function placesBelow(size: number): number[] {
  return Array.from({ length: size }, (_, place) => place)
}
