import type { Reading } from './reader.ts'

const fewestWords = 2
/** So many of the words have to be known. */
const knownShare = 0.5
/** Nobody's post is longer: what is, is no post, or is meant to confuse. */
const longest = 20_000

/** Is there enough English here for a judgement? Not in one emoji, in links only, or in another script. */
export function isReadable(reading: Reading): boolean {
  if (reading.text.length > longest) return false
  let words = 0
  let known = 0
  let first = ''
  let others = 0
  for (let at = 0; at < reading.pieces.length; at++) {
    if (reading.pieces[at]!.kind !== 'word') continue
    words += 1
    const form = reading.forms[at]!
    if (!form.known) continue
    known += 1
    if (first === '') first = form.key
    else if (form.key !== first) others += 1
  }
  return others + 1 >= fewestWords && known / words >= knownShare
}
