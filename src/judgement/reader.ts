import { CompiledSums, compiles } from './compiled-sums.ts'
import { type Form, formsOf, shapes, subwordsOf } from './forms.ts'
import { type Model, noFamily } from './model.ts'
import { ScriptedSums } from './scripted-sums.ts'
import { mostWords, type Sums, slots } from './sums.ts'
import { type Piece, piecesOf } from './words.ts'

/** So many ways to write a word are kept. */
const longestKnown = 60_000

/** What a model made of one text: an answer for each output. */
export type Reading = { text: string; pieces: Piece[]; forms: Form[]; logits: Float32Array }

/**
 * Asks a model about texts. What each filter makes of a word does not depend on its neighbours until it is summed, so it
 * is worked out once for a word: to read a text takes additions only.
 */
export class Reader {
  private readonly model: Model
  private readonly sums: Sums
  private readonly rowOf: Map<string, number>
  private readonly known = new Map<string, Form>()
  private readonly inSlot: Form[] = []
  private last: Reading | null = null

  /** `compiled` is sums.wasm; null where there is none. */
  constructor(model: Model, compiled: WebAssembly.Module | null) {
    this.model = model
    this.sums = compiled && compiles(model) ? new CompiledSums(model, compiled) : new ScriptedSums(model)
    this.rowOf = new Map(model.words.map((word, row) => [word, row]))
  }

  read(text: string): Reading {
    if (this.known.size > longestKnown) this.forget()
    const { pieces, forms } = formsOf(text, piecesOf(text), this.known)
    const logits = this.sums.ask(this.placesOf(forms))
    this.last = { text, pieces, forms, logits }
    return this.last
  }

  /** How much each word spoke for a mixture of the first outputs (`by`, a number for each). */
  weigh(reading: Reading, by: Float32Array): Float32Array {
    if (this.last !== reading) this.sums.ask(this.placesOf(reading.forms))
    this.last = reading
    return this.sums.weigh(by)
  }

  /** The slot of each word, from 1 on. */
  private placesOf(forms: readonly Form[]): Int32Array {
    const count = Math.min(forms.length, mostWords)
    const places = new Int32Array(count)
    for (let at = 0; at < count; at++) {
      const form = forms[at]!
      if (this.inSlot[form.slot] !== form) {
        if (this.inSlot.length >= slots) {
          this.inSlot.length = 0
          return this.placesOf(forms)
        }
        form.slot = this.inSlot.push(form) - 1
        form.family = this.familyOf(form)
        this.sums.keep(form.slot + 1, form, (net, to) => this.vectorOf(net, form, to))
      }
      places[at] = form.slot + 1
    }
    return places
  }

  private familyOf(form: Form): number {
    const row = this.rowOf.get(form.key)
    const family = row === undefined ? noFamily : (this.model.families?.[row] ?? noFamily)
    return family === noFamily ? -1 : family
  }

  private vectorOf(net: number, form: Form, vector: Float32Array): void {
    const { dims, words, subwordBuckets, nets } = this.model
    const { rows, scales } = nets[net]!
    const add = (row: number, share: number) => {
      const scale = scales[row]! * share
      for (let d = 0; d < dims; d++) vector[d]! += scale * rows[row * dims + d]!
    }
    vector.fill(0)
    const own = this.rowOf.get(form.key)
    form.known = own !== undefined
    if (own !== undefined) add(own, 1)
    for (const shape of form.shapes) add(words.length + shape, 1)
    const parts = form.subwords ? subwordsOf(form.key, subwordBuckets) : []
    for (const part of parts) add(words.length + shapes.length + part, 1 / parts.length)
  }

  private forget(): void {
    this.known.clear()
    this.inSlot.length = 0
  }
}
