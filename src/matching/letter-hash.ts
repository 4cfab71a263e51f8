/** A running hash of 32 bits over folded letters. */
export const beginHash = 0x811c9dc5 | 0
export const hashWith = (hash: number, letter: number) => Math.imul(hash ^ letter, 0x01000193)
export const mixed = (hash: number) => {
  const mix = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mix ^ (mix >>> 13)
}
