/** A stream of numbers from 0 to below 1 that is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Puts a list into another order, in place. */
export function shuffle<Thing>(things: Thing[], random: () => number): Thing[] {
  for (let at = things.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = things[at] as Thing
    things[at] = things[other] as Thing
    things[other] = kept
  }
  return things
}
