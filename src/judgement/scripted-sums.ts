import type { Form } from './forms.ts'
import { LinearSums } from './linear.ts'
import type { Model, NetNumbers } from './model.ts'
import { type Sums, slots } from './sums.ts'

/** The arithmetic of a model in TypeScript: for where there is no compiled one. */
export class ScriptedSums implements Sums {
  private readonly model: Model
  private readonly outputs: number
  private readonly width: number
  /** Of each net, what its taps and outputs make of the word in each slot. */
  private readonly made: Float32Array[]
  private readonly linear: LinearSums | null
  private readonly vector: Float32Array
  private readonly sums: Float32Array
  private places: Int32Array = new Int32Array(0)
  /** Of each net's filters the place that it found most. */
  private readonly highest: Int32Array[]

  constructor(model: Model) {
    this.model = model
    this.outputs = model.heads.reduce((sum, { labels }) => sum + labels.length, 0)
    this.width = 3 * model.filters + this.outputs
    this.made = model.nets.map(() => new Float32Array((slots + 1) * this.width))
    this.linear = model.linear ? new LinearSums(model.linear, slots) : null
    this.vector = new Float32Array(model.dims)
    this.sums = new Float32Array(model.filters)
    this.highest = model.nets.map(() => new Int32Array(model.filters))
  }

  keep(slot: number, form: Form, vectorOf: (net: number, to: Float32Array) => void): void {
    this.linear?.keep(slot, form)
    this.model.nets.forEach((net, at) => {
      vectorOf(at, this.vector)
      this.make(net, this.made[at]!, slot * this.width)
    })
  }

  ask(places: Int32Array): Float32Array {
    this.places = places
    const { nets, linearShare } = this.model
    const answer = new Float64Array(this.outputs)
    nets.forEach((net, at) => {
      this.askNet(net, at, answer)
    })
    const logits = Float32Array.from(answer, (one) => one / nets.length)
    this.linear?.mixInto(logits, places, linearShare)
    return logits
  }

  weigh(by: Float32Array): Float32Array {
    const { places } = this
    const { nets, linearShare } = this.model
    const found = new Float32Array(places.length)
    nets.forEach((net, at) => {
      this.weighNet(net, at, by, found)
    })
    const share = (this.linear ? 1 - linearShare : 1) / nets.length
    for (let word = 0; word < found.length; word++) found[word]! *= share
    this.linear?.weigh(places, by, found, linearShare)
    return found
  }

  private weighNet(net: NetNumbers, at: number, by: Float32Array, found: Float32Array): void {
    const { width, places } = this
    const { filters, dims } = this.model
    const made = this.made[at]!
    const highest = this.highest[at]!
    for (let f = 0; f < filters; f++) {
      const place = highest[f]!
      if (place < 0) continue
      let weight = 0
      for (let o = 0; o < by.length; o++) weight += by[o]! * net.outputs[o * (filters + dims) + f]!
      if (place > 0) found[place - 1]! += weight * made[places[place - 1]! * width + f]!
      found[place]! += weight * made[places[place]! * width + filters + f]!
      if (place + 1 < places.length)
        found[place + 1]! += weight * made[places[place + 1]! * width + 2 * filters + f]!
    }
    for (let word = 0; word < places.length; word++) {
      const from = places[word]! * width + 3 * filters
      let sum = 0
      for (let o = 0; o < by.length; o++) sum += by[o]! * made[from + o]!
      found[word]! += sum / places.length
    }
  }

  private askNet(net: NetNumbers, at: number, answer: Float64Array): void {
    const { filters, dims } = this.model
    const { width, sums, outputs, places } = this
    const made = this.made[at]!
    const highest = this.highest[at]!.fill(-1)
    const count = places.length
    sums.fill(0)
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
    const size = filters + dims
    for (let o = 0; o < outputs; o++) {
      let sum = net.outputs[outputs * size + o]!
      for (let f = 0; f < filters; f++) sum += sums[f]! * net.outputs[o * size + f]!
      let mean = 0
      for (let t = 0; t < count; t++) mean += made[places[t]! * width + 3 * filters + o]!
      answer[o]! += sum + mean / Math.max(count, 1)
    }
  }

  /** What the taps and the outputs make of the vector of a word, seen through them. */
  private make(net: NetNumbers, made: Float32Array, to: number): void {
    const { dims, filters } = this.model
    const { vector } = this
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
}
