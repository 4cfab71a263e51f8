import { receiptWords } from './receipt-words.ts'

/** How many words a receipt has: six of 1,296 are 62 bits. */
export const receiptLength = 6

const known = new Set(receiptWords)
const longest = 2 * receiptLength * 9

/**
 * A receipt: six words drawn with random bytes, four for each word. Throws where there are too few.
 *
 * What is left over of 2^32 makes the first words of the list likelier by one in three million, which takes nothing from
 * the 62 bits that anybody would notice.
 */
export function makeReceipt(random: Uint8Array): string[] {
  const view = new DataView(random.buffer, random.byteOffset, random.byteLength)
  if (random.byteLength < receiptLength * 4) {
    throw new RangeError(`A receipt takes ${receiptLength * 4} random bytes, not ${random.byteLength}`)
  }
  return Array.from(
    { length: receiptLength },
    (_, at) => receiptWords[view.getUint32(at * 4) % receiptWords.length] ?? '',
  )
}

/**
 * The words of a receipt as somebody typed it: in capitals or not, with hyphens, commas, full stops or spaces between them.
 * Undefined where it cannot be a receipt, so that nothing costly is done for it.
 */
export function readReceipt(text: string): string[] | undefined {
  if (text.length > 4 * longest) return undefined
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  if (words.length !== receiptLength || !words.every((word) => known.has(word))) return undefined
  return words
}
