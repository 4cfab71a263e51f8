import { postCollection } from './bluesky-frames.ts'

const recordKey = Buffer.from('"record":')
const tagsKey = Buffer.from('"tags"')
const brace = 0x7d
const places = { time_us: /"time_us":(\d{1,16})[,}]/, seq: /"seq":(\d{1,16})[,}]/ }
/** What stands before the post is shorter. */
const longestHead = 1000

/**
 * The place of a message of Jetstream that says that a post was written, and nothing more, found without parsing it; null
 * where it may say anything else, or its post has tags, which are no texts. `place` is the name of its place, `kind` what
 * says that it is a commit.
 *
 * Only what stands before the post is looked at: what comes after, anybody may have written. A message in another order
 * than the servers', or without a part that every such message has, is to be read.
 */
export function placeOfNew(bytes: Uint8Array, place: 'time_us' | 'seq', kind: string): number | null {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const from = message.indexOf(recordKey)
  if (from < 0 || from > longestHead || message.at(-1) !== brace || message.includes(tagsKey)) return null
  const head = message.toString('latin1', 0, from)
  const expected = [
    kind,
    `"collection":"${postCollection}"`,
    '"operation":"create"',
    '"did":"',
    '"rev":"',
    '"rkey":"',
  ]
  if (!expected.every((part) => head.includes(part))) return null
  const found = places[place].exec(head)
  const number = Number(found?.[1])
  return Number.isSafeInteger(number) ? number : null
}
