import type { Beginnings } from './beginnings.ts'
import { rawLetters, rawStarts, readRaw } from './raw-reading.ts'

const quote = 0x22

/** Texts of JSON lines that may hold a term: what assembly/scan.ts does, byte by byte and readable. */
export function scanInScript(
  bytes: Uint8Array,
  offset: number,
  beginnings: Beginnings,
  found: { from: number; to: number }[],
): void {
  for (let place = 5; place < bytes.length; place++) {
    if (bytes[place] !== quote || bytes[place + 1] !== 0x3a || !endsKey(bytes, place)) continue
    let from = place + 2
    while (bytes[from] === 0x20) from++
    if (bytes[from] !== quote) continue
    from++
    const { words, surely, end } = readRaw(bytes, from, bytes.length, true, beginnings.isWide)
    if (surely || someBegins(beginnings, words)) found.push({ from: offset + from, to: offset + end })
    place = end - 1
  }
}

const keys = ['"text', 'title', 'ption', '{"alt', ',"alt', ' "alt', '\n"alt'].map((end) => Buffer.from(end))

/** Does a key whose value counts end here? */
const endsKey = (bytes: Uint8Array, at: number) =>
  keys.some((end) => end.every((code, n) => bytes[at - end.length + n] === code))

/** May a term begin at one of the words that were read last? */
function someBegins(beginnings: Beginnings, words: number): boolean {
  const { tables } = beginnings
  const next = (from: number) => tables.nextStart(rawLetters, rawStarts, from, words)
  for (let word = next(0); word < words; word = next(word + 1))
    if (beginnings.mayBeginIn(rawLetters, rawStarts[word]!)) return true
  return false
}

/** Longer texts are read in full at once. */
export const longest = 1 << 16
const bytes = Buffer.alloc(longest * 3 + 16)

/** Whether a term may stand in a text, of `longest` characters at the most: false where certainly none does. */
export function mayHoldInScript(text: string, beginnings: Beginnings): boolean {
  const length = bytes.write(text, 0, 'utf8')
  bytes.fill(0, length, length + 16)
  const { words, surely } = readRaw(bytes, 0, length, false, beginnings.isWide)
  return surely || someBegins(beginnings, words)
}
