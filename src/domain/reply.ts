import type { Answering } from './connector.ts'

/**
 * `waiting` is approved and will be posted; `unknown` may or may not stand, and the platform is asked; `kept` was written
 * in a made-up trust, which posts nothing.
 */
export type ReplyState = 'draft' | 'waiting' | 'sent' | 'refused' | 'unknown' | 'kept'

/** Does an answer stand, or may it? Then there is no other. */
export function isOut({ state }: { state: ReplyState }): boolean {
  return state === 'waiting' || state === 'unknown' || state === 'sent'
}

const digits = '234567abcdefghijklmnopqrstuvwxyz'

/**
 * A key for an answer, chosen before it is sent: a TID (https://atproto.com/specs/tid), which Bluesky takes as the name of
 * a post, so that the same answer sent twice is one post. `random` is a number below 2^20.
 */
export function replyKey(at: Date, random: number): string {
  const microseconds = BigInt(at.getTime()) * 1000n + BigInt(random % 1000)
  let number = (microseconds << 10n) | BigInt((random >> 10) & 1023)
  let key = ''
  for (let place = 0; place < 13; place++) {
    key = `${digits[Number(number & 31n)]}${key}`
    number >>= 5n
  }
  return key
}

/** The words as they will stand there: with the author's name before them, where they hear of it only so. */
export function asPosted(text: string, { namesAuthor }: Answering, author: string | null): string {
  const words = text.trim()
  if (!namesAuthor || author === null) return words
  const named = `@${author.replace(/^@/, '')}`
  return words.toLowerCase().startsWith(`${named.toLowerCase()} `) ? words : `${named} ${words}`
}

/** How many characters a text has, as a reader counts them. */
export function lengthOf(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length
}

/** Why an answer cannot be sent as it stands; null where it can. */
export function wrongWithReply(text: string, { most }: Answering): string | null {
  if (text.trim() === '') return 'Write the answer.'
  const length = lengthOf(text)
  if (length > most) return `It has ${length} characters, and there is room for ${most}. Make it shorter.`
  return null
}

/**
 * Are these the same words? Only letters and figures count, since servers change spaces, quotes and links of what they are
 * given; and not whom it names at the beginning, since they shorten or lengthen names.
 */
export function sameWords(one: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/^(?:\s*@\S+)+/u, '')
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
  return bare(one) === bare(other)
}
