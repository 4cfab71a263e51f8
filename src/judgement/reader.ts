import { type Form, formsOf, shapes, subwordsOf } from './forms.ts'
import { LinearReader, linearOfWord } from './linear.ts'
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
  /** The outputs' weights by filter: what a filter that found nothing would add is passed over at once. */
  private readonly byFilter: Float32Array[]
  private readonly sums: Float32Array
  private readonly answer: Float64Array
  private readonly linear: LinearReader | null
  /** What the linear part makes of each word. */
  private readonly linearMade: Float32Array

  constructor(model: Model) {
    this.model = model
    this.outputs = model.heads.reduce((sum, { labels }) => sum + labels.length, 0)
    this.width = 3 * model.filters + this.outputs
    this.rowOf = new Map(model.words.map((word, row) => [word, row]))
    this.made = model.nets.map(() => new Float32Array((slots + 1) * this.width))
    this.sums = new Float32Array(model.filters)
    this.answer = new Float64Array(this.outputs)
    this.linear = model.linear ? new LinearReader(model.linear) : null
    this.linearMade = new Float32Array(model.linear ? (slots + 1) * (model.linear.outputs + 1) : 0)
    this.byFilter = model.nets.map((net) => {
      const size = model.filters + model.dims
      const turned = new Float32Array(model.filters * this.outputs)
      for (let f = 0; f < model.filters; f++)
        for (let o = 0; o < this.outputs; o++) turned[f * this.outputs + o] = net.outputs[o * size + f]!
      return turned
    })
  }

  read(text: string): Reading {
    if (this.known.size > longestKnown) this.forget()
    const { pieces, forms } = formsOf(text, piecesOf(text), this.known)
    const places = this.placesOf(forms)
    const logits = new Float32Array(this.outputs)
    this.answer.fill(0)
    const highest = this.model.nets.map((net, at) => this.ask(net, at, places))
    for (let o = 0; o < logits.length; o++) logits[o] = this.answer[o]! / this.model.nets.length
    this.addLinear(forms, places, logits)
    return { text, pieces, forms, logits, places, highest }
  }

  private addLinear(forms: readonly Form[], places: Int32Array, logits: Float32Array): void {
    const { linear, linearShare } = this.model
    if (!linear || !this.linear) return
    const sums = this.linear.read(forms, places, this.linearMade)
    const length = Math.sqrt(sums[linear.outputs]!) || 1
    for (let o = 0; o < linear.outputs; o++) {
      const own = linear.biases[o]! + sums[o]! / length
      logits[o] = (1 - linearShare) * logits[o]! + linearShare * own
    }
  }

  /** How much each word spoke for a mixture of the first outputs (`by`, a number for each). */
  weigh(reading: Reading, by: Float32Array): Float32Array {
    const { filters } = this.model
    const { places } = reading
    const { width, outputs } = this
    const count = by.length
    const found = new Float32Array(places.length)
    for (let at = 0; at < this.made.length; at++) {
      const made = this.made[at]!
      const byFilter = this.byFilter[at]!
      const highest = reading.highest[at]!
      for (let f = 0; f < filters; f++) {
        const place = highest[f]!
        if (place < 0) continue
        let weight = 0
        for (let o = 0; o < count; o++) weight += by[o]! * byFilter[f * outputs + o]!
        if (place > 0) found[place - 1]! += weight * made[places[place - 1]! * width + f]!
        found[place]! += weight * made[places[place]! * width + filters + f]!
        if (place + 1 < places.length)
          found[place + 1]! += weight * made[places[place + 1]! * width + 2 * filters + f]!
      }
      for (let word = 0; word < places.length; word++) {
        const from = places[word]! * width + 3 * filters
        let sum = 0
        for (let o = 0; o < count; o++) sum += by[o]! * made[from + o]!
        found[word]! += sum / places.length
      }
    }
    const { linearShare } = this.model
    const share = (this.linear ? 1 - linearShare : 1) / this.made.length
    for (let word = 0; word < found.length; word++) found[word]! *= share
    this.linear?.weigh(reading.forms, places, this.linearMade, by, found, linearShare)
    return found
  }

  private ask(net: NetNumbers, at: number, places: Int32Array): Int32Array {
    const { filters, dims } = this.model
    const { width, sums, answer, outputs } = this
    const made = this.made[at]!
    const byFilter = this.byFilter[at]!
    const count = places.length
    const highest = new Int32Array(filters).fill(-1)
    sums.fill(0)
    // Slot 0 is empty: it stands before the first word and after the last.
    for (let t = 0; t < count; t++) {
      const before = (t > 0 ? places[t - 1]! : 0) * width
      const here = places[t]! * width + filters
      const after = (t + 1 < count ? places[t + 1]! : 0) * width + 2 * filters
      for (let f = 0; f < filters; f++) {
        const value = made[before + f]! + made[here + f]! + made[after + f]!
        if (value > sums[f]!) {
          sums[f] = value
          highest[f] = t
        }
      }
    }
    for (let f = 0; f < filters; f++) {
      const sum = sums[f]!
      if (sum <= 0) continue
      const from = f * outputs
      for (let o = 0; o < outputs; o++) answer[o]! += sum * byFilter[from + o]!
    }
    const share = 1 / Math.max(count, 1)
    for (let t = 0; t < count; t++) {
      const from = places[t]! * width + 3 * filters
      for (let o = 0; o < outputs; o++) answer[o]! += share * made[from + o]!
    }
    const biases = outputs * (filters + dims)
    for (let o = 0; o < outputs; o++) answer[o]! += net.outputs[biases + o]!
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
    const { linear } = this.model
    if (linear) linearOfWord(linear, form, this.linearMade, (form.slot + 1) * (linear.outputs + 1))
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
        // The filter's own bias is counted with the word in the middle.
        if (tap === 1) sum += net.conv[3 * dims * filters + f]!
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
    form.known = own !== undefined
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
