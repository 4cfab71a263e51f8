import type { Head } from '../model.ts'
import type { Answer } from './lesson.ts'

/** The share of the answer that is spread over all labels, so that the net does not grow too sure of itself. */
const spread = 0.05

/** Turns the logits into the loss's slope in place, and gives the loss. Outputs that the lesson says nothing about rest. */
export function slopeOf(
  logits: Float32Array,
  heads: readonly Head[],
  starts: readonly number[],
  answers: readonly Answer[],
  weight: number,
  scratch: Float32Array,
): number {
  scratch.set(logits)
  logits.fill(0)
  let loss = 0
  for (const answer of answers) {
    const from = starts[answer.head]!
    const size = heads[answer.head]!.labels.length
    if ('is' in answer) loss += one(scratch, logits, from, size, answer.is, weight)
    else loss += many(scratch, logits, from, answer, weight)
  }
  return loss
}

function one(
  given: Float32Array,
  slope: Float32Array,
  from: number,
  size: number,
  right: number,
  weight: number,
): number {
  let top = Number.NEGATIVE_INFINITY
  for (let o = from; o < from + size; o++) top = Math.max(top, given[o]!)
  let sum = 0
  for (let o = from; o < from + size; o++) sum += Math.exp(given[o]! - top)
  for (let o = from; o < from + size; o++) {
    const wanted = (o === from + right ? 1 - spread : 0) + spread / size
    slope[o] = weight * (Math.exp(given[o]! - top) / sum - wanted)
  }
  return -weight * (given[from + right]! - top - Math.log(sum))
}

function many(
  given: Float32Array,
  slope: Float32Array,
  from: number,
  answer: { yes: readonly number[]; of: readonly number[] },
  weight: number,
): number {
  let loss = 0
  for (const label of answer.of) {
    const chance = 1 / (1 + Math.exp(-given[from + label]!))
    const right = answer.yes.includes(label) ? 1 : 0
    slope[from + label] = weight * (chance - (right * (1 - spread) + spread / 2))
    loss -= weight * Math.log(Math.max(right ? chance : 1 - chance, 1e-9))
  }
  return loss
}
