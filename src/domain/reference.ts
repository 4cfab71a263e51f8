const digits = '23467'
const letters = 'DHKMNPQRTVWX'
const signs = digits + letters

/** Two letters are no word yet; a third might make one. */
const mostLetters = 2
const groupLength = 4

/**
 * A short reference such as `BR-7KQ4-XM2P-D6TR`, made from random bytes, one for each sign; bytes beyond those are not
 * used. Throws where there are too few.
 *
 * Three groups hold about 45 bits, so that among a million references hardly ever two are alike; two groups (31 bits)
 * do for some thousands. Whoever keeps them still asks for another where one is taken.
 *
 * References are random and never a number that grows, so that a gap tells nobody of an item that they may not see.
 * Of signs that are taken for each other (0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, 6, C and G …) at most one is
 * used, and with no vowels and at most two letters together none spells a word.
 */
export function reference(bytes: Uint8Array, groups: 2 | 3 | 4 = 3): string {
  const length = groups * groupLength
  if (bytes.length < length) {
    throw new RangeError(`a reference of ${groups} groups takes ${length} random bytes, not ${bytes.length}`)
  }
  let body = ''
  let together = 0
  for (const byte of bytes.subarray(0, length)) {
    const from = together < mostLetters ? signs : digits
    const sign = from.charAt(byte % from.length)
    together = letters.includes(sign) ? together + 1 : 0
    body += sign
  }
  return ['BR', ...(body.match(/.{4}/g) ?? [])].join('-')
}
