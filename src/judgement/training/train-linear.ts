import { featureBuckets, featureOfPair, featuresOfPair, featuresOfWord } from '../features.ts'
import { type Form, formsOf } from '../forms.ts'
import { hashWord, type LinearNumbers, rarityStep } from '../linear.ts'
import { type Head, noFamily, startsOf } from '../model.ts'
import { seeded, shuffle } from '../seeded.ts'
import { piecesOf } from '../words.ts'
import type { Lesson } from './lesson.ts'
import { slopeOf } from './slope.ts'

export type LinearSettings = { rounds: number; rate: number; seed: number }

export const usualLinear: LinearSettings = { rounds: 20, rate: 0.07, seed: 1 }

const longest = 300

/**
 * Trains the linear part on lessons that answer these heads (other answers are passed over). `familyOf` tells a word's
 * family, as families.ts does, for those words that the model will have.
 */
export function trainLinear(
  heads: readonly Head[],
  lessons: readonly Lesson[],
  settings: LinearSettings,
  familyOf: (word: string) => number,
  report: (line: string) => void,
): LinearNumbers {
  const outputs = heads.reduce((sum, { labels }) => sum + labels.length, 0)
  const known = new Map<string, Form>()
  const read = lessons.map(({ text }) => featuresOf(text, known, familyOf))
  const rarity = rarityOf(read)
  const weights = new Float32Array(featureBuckets * outputs)
  const squares = new Float32Array(featureBuckets * outputs).fill(1e-4)
  const biases = new Float32Array(outputs)
  const logits = new Float32Array(outputs)
  const scratch = new Float32Array(outputs)
  const starts = startsOf(heads)
  const random = seeded(settings.seed)
  const own = lessons.map(({ answers }) => answers.filter(({ head }) => head < heads.length))
  for (let round = 0; round < settings.rounds; round++) {
    let loss = 0
    const rate = settings.rate * (1.05 - round / settings.rounds)
    for (const at of shuffle([...lessons.keys()], random)) {
      const features = read[at]!
      const length = lengthOf(features, rarity)
      logits.set(biases)
      for (const feature of features) {
        const share = (rarity[feature]! * rarityStep) / length
        for (let o = 0; o < outputs; o++) logits[o]! += share * weights[feature * outputs + o]!
      }
      loss += slopeOf(logits, heads, starts, own[at]!, 1, scratch)
      for (let o = 0; o < outputs; o++) biases[o]! -= 0.01 * logits[o]!
      for (const feature of features) {
        const share = (rarity[feature]! * rarityStep) / length
        for (let o = 0; o < outputs; o++) {
          const slope = share * logits[o]!
          const place = feature * outputs + o
          squares[place]! += slope * slope
          weights[place]! -= (rate * slope) / Math.sqrt(squares[place]!)
        }
      }
    }
    report(
      `linear part, round ${round + 1} of ${settings.rounds}: loss ${(loss / lessons.length).toFixed(4)}`,
    )
  }
  return inWhole(weights, rarity, biases, outputs)
}

function featuresOf(text: string, known: Map<string, Form>, familyOf: (word: string) => number): number[] {
  const { forms } = formsOf(text, piecesOf(text).slice(0, longest), known)
  const found: number[] = []
  forms.forEach((form, at) => {
    const family = familyOf(form.key)
    form.family = family === noFamily ? -1 : family
    hashWord(form)
    found.push(...featuresOfWord(form))
    if (at > 0) found.push(...featuresOfPair(forms[at - 1]!, form))
    if (at > 1) found.push(featureOfPair(forms[at - 2]!.hash, form.hash, 2))
  })
  return found
}

function rarityOf(read: readonly number[][]): Uint8Array {
  const counts = new Uint32Array(featureBuckets)
  for (const features of read) for (const feature of new Set(features)) counts[feature]! += 1
  return Uint8Array.from(counts, (count) =>
    count === 0
      ? 0
      : Math.max(1, Math.min(255, Math.round(Math.log((read.length + 1) / (count + 1)) / rarityStep))),
  )
}

function lengthOf(features: readonly number[], rarity: Uint8Array): number {
  let sum = 0
  for (const feature of features) sum += (rarity[feature]! * rarityStep) ** 2
  return Math.sqrt(sum) || 1
}

/** In whole numbers of a byte; the few weights that are far greater than the rest are cut. */
function inWhole(
  weights: Float32Array,
  rarity: Uint8Array,
  biases: Float32Array,
  outputs: number,
): LinearNumbers {
  const scales = new Float32Array(outputs)
  const whole = new Int8Array(weights.length)
  for (let o = 0; o < outputs; o++) {
    const some: number[] = []
    for (let at = o; at < weights.length; at += outputs)
      if (weights[at] !== 0) some.push(Math.abs(weights[at]!))
    some.sort((a, b) => a - b)
    const scale = (some[Math.floor(some.length * 0.9995)] ?? 1) / 127
    scales[o] = scale
    for (let at = o; at < weights.length; at += outputs)
      whole[at] = Math.max(-127, Math.min(127, Math.round(weights[at]! / scale)))
  }
  return { outputs, weights: whole, scales, rarity, biases }
}
