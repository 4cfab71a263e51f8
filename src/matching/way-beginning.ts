/** So many letters say how a way of writing begins: eight or four of them, or all. */
export const sizes = [8, 4, 3, 2, 1] as const

/** How many of so many letters do. */
export const sizeOf = (length: number) => (length > 7 ? 8 : length > 3 ? 4 : length)

/** The first letters in a number; different ones may have the same. */
export function beginningAt(letters: Uint16Array, at: number, size: number): number {
  if (size === 8) return Math.imul(beginningAt(letters, at, 4), 0x85ebca6b) ^ beginningAt(letters, at + 4, 4)
  let beginning = 0
  for (let n = 0; n < size; n++) beginning ^= letters[at + n]! << (n * 8)
  return beginning
}

/** One bit of 32, for this way of beginning and some others. */
export const markOf = (beginning: number) => 1 << (Math.imul(beginning, 0x9e3779b1) >>> 27)
