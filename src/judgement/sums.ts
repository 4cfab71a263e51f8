import type { Form } from './forms.ts'

/** So many forms of words keep what a model makes of them; then all are forgotten, and worked out again. */
export const slots = 12_000

/** No text is read further than so many words. */
export const mostWords = 8_192

/**
 * The arithmetic of a model over words that lie in slots; slot 0 is empty, and stands before the first word and after
 * the last. There are two of it with the same answers: in TypeScript, and compiled (see assembly/), which is several times as fast.
 */
export type Sums = {
  /** Works out what the model makes of a word, and keeps it in a slot. `vectorOf` lays the word's vector in a net down. */
  keep(slot: number, form: Form, vectorOf: (net: number, to: Float32Array) => void): void
  /** The model's answers about the words in these slots, a number for each output. */
  ask(places: Int32Array): Float32Array
  /** How much each word of the text last asked about spoke for a mixture of the first outputs (`by`, a number for each). */
  weigh(by: Float32Array): Float32Array
}
