import { type Form, formsOf, shapes, subwordsOf } from '../forms.ts'
import { piecesOf } from '../words.ts'

/** How many rows the pieces of words share. */
export const subwordBuckets = 1 << 14

/** Every form of a word that occurs in the texts, numbered, with the rows of the model that it is the sum of. */
export type TypeTable = {
  /** Words that have a row of their own; after them come the rows of the shapes, then those of the pieces of words. */
  words: string[]
  rowCount: number
  typeStart: Int32Array
  typeRow: Int32Array
  typeShare: Float32Array
  /** The types of each text, in order. */
  texts: Int32Array[]
}

/** No text is read further than so many pieces while learning. */
const longest = 200

/**
 * Reads the texts. A word gets a row of its own where `keeps` says so of it and of how often it occurs; all others are
 * known by their pieces alone.
 */
export function readTypes(
  texts: readonly string[],
  keeps: (word: string, count: number) => boolean,
  more: readonly string[],
): TypeTable {
  const known = new Map<string, Form>()
  const typeOf = new Map<string, number>()
  const forms: Form[] = []
  const counts = new Map<string, number>()
  const typeOfForm = (form: Form): number => {
    const name = `${form.key}\t${form.shapes.join()}`
    const type = typeOf.get(name)
    if (type !== undefined) return type
    typeOf.set(name, forms.length)
    return forms.push(form) - 1
  }
  const read = texts.map((text) => {
    const found = formsOf(text, piecesOf(text).slice(0, longest), known).forms
    for (const { key } of found) counts.set(key, (counts.get(key) ?? 0) + 1)
    return Int32Array.from(found, typeOfForm)
  })
  const kept = [...counts].filter(([word, count]) => keeps(word, count)).map(([word]) => word)
  const words = [...new Set([...kept, ...more])]
  return { ...rowsOf(forms, words), words, texts: read }
}

function rowsOf(forms: readonly Form[], words: string[]) {
  const rowOf = new Map(words.map((word, row) => [word, row]))
  const rows: number[] = []
  const shares: number[] = []
  const typeStart = new Int32Array(forms.length + 1)
  forms.forEach((form, type) => {
    // The first row is the one that is left out now and then while learning: the word's own.
    const own = rowOf.get(form.key)
    if (own !== undefined) {
      rows.push(own)
      shares.push(1)
    }
    for (const shape of form.shapes) {
      rows.push(words.length + shape)
      shares.push(1)
    }
    const parts = form.subwords ? subwordsOf(form.key, subwordBuckets) : []
    for (const part of parts) {
      rows.push(words.length + shapes.length + part)
      shares.push(1 / parts.length)
    }
    typeStart[type + 1] = rows.length
  })
  return {
    rowCount: words.length + shapes.length + subwordBuckets,
    typeStart,
    typeRow: Int32Array.from(rows),
    typeShare: Float32Array.from(shares),
  }
}

/** How often each word stands in the texts, as the model knows words. */
export function countsIn(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const known = new Map<string, Form>()
  for (const text of texts)
    for (const { key } of formsOf(text, piecesOf(text), known).forms)
      counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
