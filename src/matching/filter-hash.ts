/** The hash of eight letters, in two words of four. scan.ts in assembly/ does the same sum. */
export function hashOfEight(a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1)
  return hash ^ (hash >>> 15)
}

/** The hash with four letters more; 0 where a letter is missing. */
export function hashOfMore(before: number, four: number): number {
  const hash = Math.imul(before ^ Math.imul(four, 0x27d4eb2f), 0x165667b1)
  return hash ^ (hash >>> 15)
}

/** The hash of four letters, in thirteen bits. */
export const hashOfFour = (a: number) => Math.imul(a, 0x9e3779b1) >>> 19

/** The first so many of four letters; none where there are to be none or fewer. */
export const firstOf = (four: number, letters: number) =>
  letters >= 4 ? four : letters <= 0 ? 0 : four & ((1 << (letters * 8)) - 1)
