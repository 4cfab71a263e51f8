/** The hash of eight letters, in two words of four. scan.ts in assembly/ does the same sum. */
export function hashOfEight(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
  return hash ^ (hash >>> 13)
}

/** The hash of twelve letters, from that of the first eight; with 0 for a term that ends before the twelfth. */
export function hashOfTwelve(eight: number, c: number): number {
  const hash = Math.imul(eight ^ Math.imul(c, 0x27d4eb2f), 0x165667b1)
  return hash ^ (hash >>> 15)
}

/** The hash of the first one to seven of eight letters. */
export function hashOfShort(a: number, b: number, length: number): number {
  return length < 4
    ? hashOfEight(a & ((1 << (length * 8)) - 1), 0)
    : hashOfEight(a, b & ((1 << ((length - 4) * 8)) - 1))
}
