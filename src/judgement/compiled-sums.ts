import { featureBuckets } from './features.ts'
import type { Form } from './forms.ts'
import { hashWord, linearOfWord, rarityStep } from './linear.ts'
import type { Model, NetNumbers } from './model.ts'
import { mostWords, type Sums, slots } from './sums.ts'

type Module = {
  place(...numbers: number[]): void
  make(net: number, slot: number): void
  ask(count: number): void
  weigh(count: number, first: number, netShare: number, wordShare: number): void
}

/** The weights of a feature lie so many bytes apart; a linear part with more outputs is not for the compiled one. */
const linearRoom = 32
const slotCount = slots + 1

/** Is the compiled arithmetic made for a model of this shape? */
export function compiles({ filters, dims, linear, nets }: Model): boolean {
  const fits = filters % 16 === 0 && dims % 4 === 0 && nets.length > 0
  return fits && (linear === null || linear.outputs < linearRoom)
}

/** The arithmetic of a model, compiled: everything lies in the memory of the module (see assembly/sums.ts). */
export class CompiledSums implements Sums {
  private readonly model: Model
  private readonly outputs: number
  private readonly module: Module
  private readonly vector: Float32Array
  private readonly hashes: Int32Array
  private readonly linearMade: Float32Array
  private readonly answer: Float32Array
  private readonly linearAnswer: Float32Array
  private readonly whole: Int32Array
  private readonly squares: Float64Array
  private readonly by: Float32Array
  private readonly scaled: Float32Array
  private readonly places: Int32Array
  private readonly moved: Float32Array
  private count = 0
  private length = 1

  constructor(model: Model, compiled: WebAssembly.Module) {
    const { dims, filters, nets, linear } = model
    this.model = model
    this.outputs = model.heads.reduce((sum, { labels }) => sum + labels.length, 0)
    const padded = (this.outputs + 15) & ~15
    const width = 3 * filters + padded
    const features = linear ? featureBuckets : 0
    let end = 1024
    const take = (bytes: number) => {
      const from = end
      end += (bytes + 31) & ~15
      return from
    }
    const at = {
      across: take(4 * nets.length * dims * width),
      filterBias: take(4 * nets.length * filters),
      byFilter: take(4 * nets.length * filters * padded),
      bias: take(4 * nets.length * padded),
      made: take(4 * nets.length * slotCount * width),
      vector: take(4 * dims),
      weights: take(features * linearRoom),
      rarity: take(features),
      linearMade: take(linear ? 4 * slotCount * linearRoom : 0),
      hashes: take(12 * slotCount),
      answer: take(4 * padded),
      linearAnswer: take(4 * linearRoom),
      whole: take(4 * linearRoom),
      squares: take(8),
      sums: take(4 * filters),
      highest: take(4 * nets.length * filters),
      by: take(4 * padded),
      scaled: take(4 * linearRoom),
      places: take(4 * mostWords),
      pairs: take(40 * mostWords),
      moved: take(4 * mostWords),
    }
    const memory = new WebAssembly.Memory({ initial: Math.ceil(end / 65536) + 1, maximum: 32768 })
    const { exports } = new WebAssembly.Instance(compiled, { env: { memory, abort: () => {} } })
    this.module = exports as unknown as Module
    const floats = (from: number, count: number) => new Float32Array(memory.buffer, from, count)
    this.vector = floats(at.vector, dims)
    this.hashes = new Int32Array(memory.buffer, at.hashes, 3 * slotCount)
    this.linearMade = floats(at.linearMade, linear ? slotCount * linearRoom : 0)
    this.answer = floats(at.answer, this.outputs)
    this.linearAnswer = floats(at.linearAnswer, linearRoom)
    this.whole = new Int32Array(memory.buffer, at.whole, linearRoom)
    this.squares = new Float64Array(memory.buffer, at.squares, 1)
    this.by = floats(at.by, padded)
    this.scaled = floats(at.scaled, linearRoom)
    this.places = new Int32Array(memory.buffer, at.places, mostWords)
    this.moved = floats(at.moved, mostWords)
    nets.forEach((net, one) => {
      this.layDown(net, {
        across: floats(at.across + 4 * one * dims * width, dims * width),
        filterBias: floats(at.filterBias + 4 * one * filters, filters),
        byFilter: floats(at.byFilter + 4 * one * filters * padded, filters * padded),
        bias: floats(at.bias + 4 * one * padded, padded),
      })
    })
    if (linear) {
      const weights = new Int8Array(memory.buffer, at.weights, featureBuckets * linearRoom)
      for (let f = 0; f < featureBuckets; f++)
        for (let o = 0; o < linear.outputs; o++)
          weights[f * linearRoom + o] = linear.weights[f * linear.outputs + o]!
      new Uint8Array(memory.buffer, at.rarity, featureBuckets).set(linear.rarity)
    }
    this.module.place(
      ...[dims, filters, padded, nets.length, linear?.outputs ?? 0, slotCount, featureBuckets],
      ...Object.values(at),
    )
  }

  keep(slot: number, form: Form, vectorOf: (net: number, to: Float32Array) => void): void {
    const { linear, nets } = this.model
    if (linear) {
      hashWord(form)
      this.hashes[3 * slot] = form.hash
      this.hashes[3 * slot + 1] = form.shapeHash
      this.hashes[3 * slot + 2] = form.familyHash
      linearOfWord(linear, form, this.linearMade, slot * linearRoom)
    }
    for (let net = 0; net < nets.length; net++) {
      vectorOf(net, this.vector)
      this.module.make(net, slot)
    }
  }

  ask(places: Int32Array): Float32Array {
    const { linear, linearShare, nets } = this.model
    this.places.set(places)
    this.count = places.length
    this.module.ask(places.length)
    const logits = new Float32Array(this.outputs)
    for (let o = 0; o < logits.length; o++) logits[o] = this.answer[o]! / nets.length
    if (!linear) return logits
    const { outputs, scales, biases } = linear
    const squares = this.linearAnswer[outputs]! + this.squares[0]! * rarityStep * rarityStep
    this.length = Math.sqrt(squares) || 1
    for (let o = 0; o < outputs; o++) {
      const sum = this.linearAnswer[o]! + this.whole[o]! * rarityStep * scales[o]!
      logits[o] = (1 - linearShare) * logits[o]! + linearShare * (biases[o]! + sum / this.length)
    }
    return logits
  }

  weigh(by: Float32Array): Float32Array {
    const { linear, linearShare, nets } = this.model
    const wordShare = linear ? linearShare / this.length : 0
    this.by.fill(0)
    this.by.set(by)
    for (let o = 0; linear && o < by.length; o++)
      this.scaled[o] = by[o]! * linear.scales[o]! * rarityStep * wordShare
    const netShare = (linear ? 1 - linearShare : 1) / nets.length
    this.module.weigh(this.count, by.length, netShare, wordShare)
    return this.moved.slice(0, this.count)
  }

  private layDown(
    net: NetNumbers,
    to: Record<'across' | 'filterBias' | 'byFilter' | 'bias', Float32Array>,
  ): void {
    const { dims, filters } = this.model
    const size = filters + dims
    const padded = to.bias.length
    const width = 3 * filters + padded
    for (let f = 0; f < filters; f++) {
      to.filterBias[f] = net.conv[3 * dims * filters + f]!
      for (let tap = 0; tap < 3; tap++)
        for (let d = 0; d < dims; d++)
          to.across[d * width + tap * filters + f] = net.conv[(f * 3 + tap) * dims + d]!
    }
    for (let o = 0; o < this.outputs; o++) {
      to.bias[o] = net.outputs[this.outputs * size + o]!
      for (let f = 0; f < filters; f++) to.byFilter[f * padded + o] = net.outputs[o * size + f]!
      for (let d = 0; d < dims; d++)
        to.across[d * width + 3 * filters + o] = net.outputs[o * size + filters + d]!
    }
  }
}
