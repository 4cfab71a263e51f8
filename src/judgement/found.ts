import { categories } from '../domain/judgement.ts'
import { cues } from './cues.ts'

/** A yes or no made of the model's own answer, of the cues and of what a text is likely to be; the weights of each. */
export type Mark = { cues: number[]; mix: number[] }

/** What was found on posts that were kept back while learning, and is used in judging. */
export type Found = {
  /** By how much the logits of the categories are divided, so that what is called 80 % is right 8 times of 10. */
  temperature: number
  /** How often a post of each category was urgent (severity 2 or 3), and how often 3. */
  urgentOf: number[]
  nowOf: number[]
  /** From which probability on a post is urgent, and from which it is urgent now. */
  urgentFrom: number
  nowFrom: number
  childFrom: number
  nameFrom: number
  child: Mark
  name: Mark
  /** How urgent a post is, and how probably it cannot wait: weights of `pressing`'s numbers. */
  urgentBy: number[]
  nowBy: number[]
  /** Under this probability of the likeliest category the judge abstains. */
  abstainBelow: number
}

/** The weights that leave a model's own answer as it is. */
const plainMark: Mark = { cues: cues.map(() => 0), mix: [1, 0, 0, ...categories.map(() => 0)] }
const plainPressing = [1, 0, 0, ...categories.map(() => 0)]

export const usualFound: Found = {
  temperature: 1,
  urgentOf: categories.map(() => 0.3),
  nowOf: categories.map(() => 0.05),
  urgentFrom: 0.3,
  nowFrom: 0.3,
  childFrom: 0.5,
  nameFrom: 0.5,
  child: plainMark,
  name: plainMark,
  urgentBy: plainPressing,
  nowBy: plainPressing,
  abstainBelow: 0.5,
}

/** Probabilities in sum 1 of a part of the logits. */
export function shares(logits: Float32Array, from: number, count: number, temperature: number): number[] {
  let top = Number.NEGATIVE_INFINITY
  for (let at = from; at < from + count; at++) top = Math.max(top, logits[at]!)
  const list: number[] = []
  let sum = 0
  for (let at = from; at < from + count; at++) {
    const raised = Math.exp((logits[at]! - top) / temperature)
    list.push(raised)
    sum += raised
  }
  for (let at = 0; at < count; at++) list[at]! /= sum
  return list
}

export const chance = (logit: number) => 1 / (1 + Math.exp(-logit))

const oddsOf = (share: number) => Math.log(Math.max(share, 1e-5) / Math.max(1 - share, 1e-5))

function weighed(weights: readonly number[], numbers: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += weights[at]! * numbers[at]!
  return sum
}

/** The numbers of which a mark is mixed: the model's own, what the cues say, one, and what the text is likely to be. */
export function markNumbers(
  logit: number,
  mark: Mark,
  cued: Uint8Array,
  category: readonly number[],
): number[] {
  return [logit, weighed(mark.cues, cued), 1, ...category]
}

export function markChance(logit: number, mark: Mark, cued: Uint8Array, category: readonly number[]): number {
  return chance(weighed(mark.mix, markNumbers(logit, mark, cued, category)))
}

/** The numbers of which it is worked out whether a post is urgent, and whether it is urgent now. */
export function pressing(severity: readonly number[], category: readonly number[], found: Found) {
  let urgentBy = 0
  let nowBy = 0
  for (let at = 0; at < category.length; at++) {
    urgentBy += category[at]! * found.urgentOf[at]!
    nowBy += category[at]! * found.nowOf[at]!
  }
  const urgent = severity[2]! + severity[3]!
  return {
    urgent: [oddsOf(0.6 * urgent + 0.4 * urgentBy), oddsOf(urgent), 1, ...category],
    now: [oddsOf(0.7 * severity[3]! + 0.3 * nowBy), oddsOf(severity[3]!), 1, ...category],
  }
}

/** How probable it is that a post is urgent, and that it is urgent now. */
export function pressure(severity: readonly number[], category: readonly number[], found: Found) {
  const numbers = pressing(severity, category, found)
  return {
    urgent: chance(weighed(found.urgentBy, numbers.urgent)),
    now: chance(weighed(found.nowBy, numbers.now)),
  }
}

/** The place of the greatest, the first of several. */
export function topOf(list: readonly number[]): number {
  let top = 0
  for (let at = 1; at < list.length; at++) if (list[at]! > list[top]!) top = at
  return top
}
