import { type Form, formsOf, shapes, subwordsOf } from './forms.ts'
import type { Model, NetNumbers } from './model.ts'
import { type Piece, piecesOf } from './words.ts'

/** So many forms of words keep what the filters make of them; then all are forgotten, and worked out again. */
const slots = 12_000
/** So many ways to write a word are kept. */
const longestKnown = 60_000

/** What a model made of one text: an answer for each output, and what is needed to say why. */
export type Reading = {
  text: string
  pieces: Piece[]
  forms: Form[]
  logits: Float32Array
  /** The slot of each word, and of each net's filters the word that it found most. */
  places: Int32Array
  highest: Int32Array[]
}

/**
 * Asks a model about texts. What each filter makes of a word does not depend on its neighbours until it is summed, so it
 * is worked out once for a word: to read a text takes additions only.
 */
export class Reader {
  readonly model: Model
  readonly outputs: number
  private readonly width: number
  private readonly rowOf: Map<string, number>
  private readonly known = new Map<string, Form>()
  private readonly inSlot: Form[] = []
  private readonly made: Float32Array[]
  private readonly biases: Float32Array[]
  private readonly sums: Float32Array

  constructor(model: Model) {
    this.model = model
    this.outputs = model.heads.reduce((sum, { labels }) => sum + labels.length, 0)
    this.width = 3 * model.filters + this.outputs
    this.rowOf = new Map(model.words.map((word, row) => [word, row]))
    this.made = model.nets.map(() => new Float32Array((slots + 1) * this.width))
    this.sums = new Float32Array(model.filters)
    this.biases = model.nets.map((net) => net.conv.subarray(3 * model.dims * model.filters))
  }

  /** Does the model have a row for this word itself? */
  knows(form: Form): boolean {
    return this.rowOf.has(form.key)
  }

  read(text: string): Reading {
    if (this.known.size > longestKnown) this.forget()
    const pieces = piecesOf(text)
    const forms = formsOf(text, pieces, this.known)
    const places = this.placesOf(forms)
    const logits = new Float32Array(this.outputs)
    const highest = this.model.nets.map((net, at) => this.ask(net, at, places, logits))
    for (let o = 0; o < logits.length; o++) logits[o]! /= this.model.nets.length
    return { text, pieces, forms, logits, places, highest }
  }

  /** How much each word spoke for a mixture of the outputs (`by`, a number for each). */
  weigh(reading: Reading, by: Float32Array): Float32Array {
    const { filters, dims } = this.model
    const { places } = reading
    const found = new Float32Array(places.length)
    this.model.nets.forEach((net, at) => {
      const made = this.made[at]!
      const highest = reading.highest[at]!
      for (let f = 0; f < filters; f++) {
        const place = highest[f]!
        if (place < 0) continue
        let weight = 0
        for (let o = 0; o < by.length; o++) weight += by[o]! * net.outputs[o * (filters + dims) + f]!
        for (let tap = 0; tap < 3; tap++) {
          const word = place + tap - 1
          if (word >= 0 && word < places.length)
            found[word]! += weight * made[places[word]! * this.width + tap * filters + f]!
        }
      }
      for (let word = 0; word < places.length; word++) {
        const from = places[word]! * this.width + 3 * filters
        let sum = 0
        for (let o = 0; o < by.length; o++) sum += by[o]! * made[from + o]!
        found[word]! += sum / places.length
      }
    })
    return found.map((weight) => weight / this.model.nets.length)
  }

  private ask(net: NetNumbers, at: number, places: Int32Array, logits: Float32Array): Int32Array {
    const { filters, dims } = this.model
    const { width, sums } = this
    const made = this.made[at]!
    const bias = this.biases[at]!
    const count = places.length
    const highest = new Int32Array(filters).fill(-1)
    sums.fill(0)
    // Slot 0 is empty: it stands before the first word and after the last.
    for (let t = 0; t < count; t++) {
      const before = (t > 0 ? places[t - 1]! : 0) * width
      const here = places[t]! * width + filters
      const after = (t + 1 < count ? places[t + 1]! : 0) * width + 2 * filters
      for (let f = 0; f < filters; f++) {
        const value = made[before + f]! + made[here + f]! + made[after + f]! + bias[f]!
        if (value > sums[f]!) {
          sums[f] = value
          highest[f] = t
        }
      }
    }
    const size = filters + dims
    for (let o = 0; o < logits.length; o++) {
      let sum = net.outputs[logits.length * size + o]!
      for (let f = 0; f < filters; f++) sum += net.outputs[o * size + f]! * sums[f]!
      let words = 0
      for (let t = 0; t < count; t++) words += made[places[t]! * width + 3 * filters + o]!
      logits[o]! += sum + words / Math.max(count, 1)
    }
    return highest
  }

  private placesOf(forms: readonly Form[]): Int32Array {
    const places = new Int32Array(forms.length)
    for (let at = 0; at < forms.length; at++) {
      const form = forms[at]!
      if (this.inSlot[form.slot] !== form) {
        if (this.inSlot.length >= slots) {
          this.inSlot.length = 0
          // Words that this text has had already must stay where they are.
          for (let again = 0; again < at; again++) this.settle(forms[again]!)
          for (let again = 0; again < at; again++) places[again] = forms[again]!.slot + 1
        }
        this.settle(form)
      }
      places[at] = form.slot + 1
    }
    return places
  }

  private settle(form: Form): void {
    if (this.inSlot[form.slot] === form) return
    if (this.inSlot.length >= slots) {
      form.slot = slots - 1
      this.inSlot[slots - 1] = form
    } else form.slot = this.inSlot.push(form) - 1
    this.model.nets.forEach((net, at) => {
      this.make(net, this.made[at]!, form)
    })
  }

  /** What the taps and the outputs make of a word: the sum of its rows, seen through them. */
  private make(net: NetNumbers, made: Float32Array, form: Form): void {
    const { dims, filters } = this.model
    const vector = this.vectorOf(net, form)
    const to = (form.slot + 1) * this.width
    for (let f = 0; f < filters; f++)
      for (let tap = 0; tap < 3; tap++) {
        const from = (f * 3 + tap) * dims
        let sum = 0
        for (let d = 0; d < dims; d++) sum += net.conv[from + d]! * vector[d]!
        made[to + tap * filters + f] = sum
      }
    for (let o = 0; o < this.outputs; o++) {
      const from = o * (filters + dims) + filters
      let sum = 0
      for (let d = 0; d < dims; d++) sum += net.outputs[from + d]! * vector[d]!
      made[to + 3 * filters + o] = sum
    }
  }

  private vectorOf(net: NetNumbers, form: Form): Float32Array {
    const { dims, words, subwordBuckets } = this.model
    const vector = new Float32Array(dims)
    const add = (row: number, share: number) => {
      const scale = net.scales[row]! * share
      for (let d = 0; d < dims; d++) vector[d]! += scale * net.rows[row * dims + d]!
    }
    const own = this.rowOf.get(form.key)
    if (own !== undefined) add(own, 1)
    for (const shape of form.shapes) add(words.length + shape, 1)
    const parts = form.subwords ? subwordsOf(form.key, subwordBuckets) : []
    for (const part of parts) add(words.length + shapes.length + part, 1 / parts.length)
    return vector
  }

  private forget(): void {
    this.known.clear()
    this.inSlot.length = 0
  }
}
