/** Chances that come out the same for the same seed: a proof can be run again as it was. */
export type Chance = {
  /** A whole number from 0 up to, and not including, this one. */
  below(limit: number): number
  pick<Value>(values: readonly Value[]): Value
}

/** Mulberry32: small, quick and even enough to choose cases by. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  return { below, pick: (values) => values[below(values.length)] as (typeof values)[number] }
}
