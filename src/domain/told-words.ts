/** The longest that may be told or written at once, in characters. */
export const longestTelling = 20_000

/**
 * Words as they are kept: without what cannot be seen and only misleads (control signs, signs that turn the direction of
 * writing), with plain line ends.
 */
export function plainTelling(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .replace(
      /[^\P{Cc}\n\t]|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\p{Cs}/gu,
      '',
    )
    .replace(/\n{4,}/g, '\n\n\n')
    .trim()
}
