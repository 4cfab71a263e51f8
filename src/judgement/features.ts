import type { Form } from './forms.ts'

/**
 * The features of the linear part, as places in a table: each word, its pieces of three to five letters, each two
 * words that stand side by side, and each two with one between them. Of two side by side also how they are written, and
 * which families they belong to.
 */
export const featureBuckets = 1 << 17

const mask = featureBuckets - 1
const start = 0x811c9dc5
const prime = 0x01000193

const settle = (hash: number) => ((hash ^ (hash >>> 15)) >>> 0) & mask

export function hashOf(word: string): number {
  let hash = start
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime)
  return hash
}

/** Those of a word alone. */
export function featuresOfWord(form: Form): number[] {
  const word = `<${form.key}>`
  const found = [settle(Math.imul(hashOf(form.key) ^ 0x51, prime))]
  for (const shape of form.shapes) found.push(settle(Math.imul(shape + 77, 0x9e3779b1)))
  if (form.family >= 0) found.push(settle(Math.imul(form.family + 977, 0xc2b2ae35)))
  if (!form.subwords) return found
  for (let from = 0; from < word.length; from++) {
    let hash = start ^ 0x33
    for (let at = from; at < Math.min(word.length, from + 5); at++) {
      hash = Math.imul(hash ^ word.charCodeAt(at), prime)
      if (at - from >= 2) found.push(settle(hash))
    }
  }
  return found
}

/** How a word is written, whatever it says: two names side by side are known by that. */
export function shapeHash(form: Form): number {
  let hash = form.subwords ? 0x1234567 : hashOf(form.key)
  for (const shape of form.shapes) hash = Math.imul(hash ^ (shape + 1), prime)
  return hash
}

/** The family of a word, or, where it has none, the word itself. */
export function familyHash(form: Form): number {
  return form.family < 0 ? form.hash : Math.imul(form.family + 1, 0x27d4eb2f)
}

/** Those of a word and the one before it. */
export function featuresOfPair(before: Form, form: Form): [number, number, number, number] {
  return [
    featureOfPair(before.hash, form.hash, 1),
    featureOfPair(before.hash, form.shapeHash, 3),
    featureOfPair(before.shapeHash, form.shapeHash, 4),
    featureOfPair(before.familyHash, form.familyHash, 5),
  ]
}

/** That of two words, `apart` by so many places; by their hashes. */
export function featureOfPair(one: number, other: number, apart: number): number {
  return settle(Math.imul(Math.imul(one ^ (apart * 0x3779), prime) ^ other, 0x85ebca6b))
}
