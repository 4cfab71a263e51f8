import { featureOfPair, featuresOfPair, featuresOfWord, hashOf, shapeHash } from './features.ts'
import type { Form } from './forms.ts'

/** The numbers of the linear part: a weight of each feature for each of its outputs, and how rare a feature is. */
export type LinearNumbers = {
  outputs: number
  weights: Int8Array
  /** What a whole weight stands for, by output. */
  scales: Float32Array
  /** The logarithm of how rare a feature is, in `rarityStep`s. */
  rarity: Uint8Array
  biases: Float32Array
}

export const rarityStep = 0.05

/** What the linear part makes of a word alone: for each output, and last the square of its length. */
export function linearOfWord(linear: LinearNumbers, form: Form, to: Float32Array, at: number): void {
  const { outputs } = linear
  to.fill(0, at, at + outputs + 1)
  form.hash = hashOf(form.key)
  form.shapeHash = shapeHash(form)
  for (const feature of featuresOfWord(form)) addFeature(linear, feature, to, at)
}

function addFeature(linear: LinearNumbers, feature: number, to: Float32Array, at: number): void {
  const { outputs, weights, scales, rarity } = linear
  const rare = rarity[feature]! * rarityStep
  if (rare === 0) return
  for (let o = 0; o < outputs; o++) to[at + o]! += rare * scales[o]! * weights[feature * outputs + o]!
  to[at + outputs]! += rare * rare
}

/** The answers of the linear part about a text; `slots` says where `made` holds each word's own. */
export class LinearReader {
  /** For each output, before it is divided by the length; last the square of the length. */
  readonly sums: Float32Array
  private readonly linear: LinearNumbers

  constructor(linear: LinearNumbers) {
    this.linear = linear
    this.sums = new Float32Array(linear.outputs + 1)
  }

  read(forms: readonly Form[], places: Int32Array, made: Float32Array): Float32Array {
    const { sums } = this
    const width = sums.length
    sums.fill(0)
    for (let t = 0; t < forms.length; t++) {
      const from = places[t]! * width
      for (let o = 0; o < width; o++) sums[o]! += made[from + o]!
      if (t > 0)
        for (const feature of featuresOfPair(forms[t - 1]!, forms[t]!))
          addFeature(this.linear, feature, sums, 0)
      if (t > 1) addFeature(this.linear, featureOfPair(forms[t - 2]!.hash, forms[t]!.hash, 2), sums, 0)
    }
    return sums
  }

  /** How much each word spoke for a mixture of the first outputs; what two say together is halved between them. */
  weigh(
    forms: readonly Form[],
    places: Int32Array,
    made: Float32Array,
    by: Float32Array,
    into: Float32Array,
    share: number,
  ): void {
    const width = this.sums.length
    const { outputs } = this.linear
    const length = Math.sqrt(this.read(forms, places, made)[outputs]!) || 1
    for (let t = 0; t < forms.length; t++) {
      let sum = 0
      for (let o = 0; o < by.length; o++) sum += by[o]! * made[places[t]! * width + o]!
      into[t]! += (share * sum) / length
      if (t > 0)
        for (const feature of featuresOfPair(forms[t - 1]!, forms[t]!))
          this.halve(feature, by, into, t, 1, share / length)
      if (t > 1)
        this.halve(featureOfPair(forms[t - 2]!.hash, forms[t]!.hash, 2), by, into, t, 2, share / length)
    }
  }

  private halve(
    feature: number,
    by: Float32Array,
    into: Float32Array,
    t: number,
    apart: number,
    share: number,
  ): void {
    const { weights, scales, rarity, outputs } = this.linear
    const rare = rarity[feature]! * rarityStep
    if (rare === 0) return
    let pair = 0
    for (let o = 0; o < by.length; o++) pair += by[o]! * scales[o]! * weights[feature * outputs + o]!
    const half = (share * rare * pair) / 2
    into[t]! += half
    into[t - apart]! += half
  }
}
