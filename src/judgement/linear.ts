import { familyHash, featureOfPair, featuresOfWord, hashOf, shapeHash } from './features.ts'
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

/** Gives a word the hashes by which the features of two words are found. */
export function hashWord(form: Form): void {
  form.hash = hashOf(form.key)
  form.shapeHash = shapeHash(form)
  form.familyHash = familyHash(form)
}

/** What the linear part makes of a word alone: for each output, and last the square of its length. */
export function linearOfWord(linear: LinearNumbers, form: Form, to: Float32Array, at: number): void {
  const { outputs, weights, scales, rarity } = linear
  to.fill(0, at, at + outputs + 1)
  for (const feature of featuresOfWord(form)) {
    const rare = rarity[feature]! * rarityStep
    if (rare === 0) continue
    for (let o = 0; o < outputs; o++) to[at + o]! += rare * scales[o]! * weights[feature * outputs + o]!
    to[at + outputs]! += rare * rare
  }
}

/** The linear part over words in slots, in TypeScript. */
export class LinearSums {
  private readonly linear: LinearNumbers
  /** For each output, before it is divided by the length; last the square of the length. */
  private readonly sums: Float64Array
  /** What it makes of each word in its slot, and the hashes of each. */
  private readonly made: Float32Array
  private readonly hashes: Int32Array

  constructor(linear: LinearNumbers, slots: number) {
    this.linear = linear
    this.sums = new Float64Array(linear.outputs + 1)
    this.made = new Float32Array((slots + 1) * (linear.outputs + 1))
    this.hashes = new Int32Array(3 * (slots + 1))
  }

  keep(slot: number, form: Form): void {
    hashWord(form)
    this.hashes[3 * slot] = form.hash
    this.hashes[3 * slot + 1] = form.shapeHash
    this.hashes[3 * slot + 2] = form.familyHash
    linearOfWord(this.linear, form, this.made, slot * this.sums.length)
  }

  /** Mixes its answers into `logits`, so that `share` of each is its own. */
  mixInto(logits: Float32Array, places: Int32Array, share: number): void {
    const { outputs, biases } = this.linear
    const length = this.lengthOf(places)
    for (let o = 0; o < outputs; o++)
      logits[o] = (1 - share) * logits[o]! + share * (biases[o]! + this.sums[o]! / length)
  }

  /** Adds each word's part in the mixture `by`; what two say together is halved between them. */
  weigh(places: Int32Array, by: Float32Array, into: Float32Array, share: number): void {
    const width = this.sums.length
    const { scales, weights, rarity, outputs } = this.linear
    const times = share / this.lengthOf(places)
    for (let t = 0; t < places.length; t++) {
      let sum = 0
      for (let o = 0; o < by.length; o++) sum += by[o]! * this.made[places[t]! * width + o]!
      into[t]! += times * sum
    }
    this.pairs(places, (feature, t, apart) => {
      let pair = 0
      for (let o = 0; o < by.length; o++) pair += by[o]! * scales[o]! * weights[feature * outputs + o]!
      const half = (times * rarity[feature]! * rarityStep * pair) / 2
      into[t]! += half
      into[t - apart]! += half
    })
  }

  private lengthOf(places: Int32Array): number {
    const { sums } = this
    const { outputs, scales, weights, rarity } = this.linear
    sums.fill(0)
    for (let t = 0; t < places.length; t++) {
      const from = places[t]! * sums.length
      for (let o = 0; o < sums.length; o++) sums[o]! += this.made[from + o]!
    }
    this.pairs(places, (feature) => {
      const rare = rarity[feature]! * rarityStep
      for (let o = 0; o < outputs; o++) sums[o]! += rare * scales[o]! * weights[feature * outputs + o]!
      sums[outputs]! += rare * rare
    })
    return Math.sqrt(sums[outputs]!) || 1
  }

  /** Every feature of two words that the linear part knows. */
  private pairs(places: Int32Array, found: (feature: number, t: number, apart: number) => void): void {
    const { hashes } = this
    const { rarity } = this.linear
    const tell = (feature: number, t: number, apart: number) => {
      if (rarity[feature] !== 0) found(feature, t, apart)
    }
    for (let t = 1; t < places.length; t++) {
      const [before, here] = [3 * places[t - 1]!, 3 * places[t]!]
      tell(featureOfPair(hashes[before]!, hashes[here]!, 1), t, 1)
      tell(featureOfPair(hashes[before]!, hashes[here + 1]!, 3), t, 1)
      tell(featureOfPair(hashes[before + 1]!, hashes[here + 1]!, 4), t, 1)
      tell(featureOfPair(hashes[before + 2]!, hashes[here + 2]!, 5), t, 1)
      if (t > 1) tell(featureOfPair(hashes[3 * places[t - 2]!]!, hashes[here]!, 2), t, 2)
    }
  }
}
