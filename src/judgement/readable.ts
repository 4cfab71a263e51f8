import type { Reader, Reading } from './reader.ts'

const fewestWords = 2
/** So many of the words have to be known. */
const knownShare = 0.5
/** Nobody's post is longer: what is, is no post, or is meant to confuse. */
const longest = 20_000

/** Is there enough English here for a judgement? Not in one emoji, in links only, or in another script. */
export function isReadable(reader: Reader, reading: Reading): boolean {
  if (reading.text.length > longest) return false
  let words = 0
  let known = 0
  const different = new Set<string>()
  reading.pieces.forEach(({ kind }, at) => {
    const form = reading.forms[at]!
    if (kind !== 'word') return
    words += 1
    if (!reader.knows(form)) return
    known += 1
    different.add(form.key)
  })
  return different.size >= fewestWords && known / words >= knownShare
}
