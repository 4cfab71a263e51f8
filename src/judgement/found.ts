import { categories } from '../domain/judgement.ts'

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
  /** Under this probability of the likeliest category the judge abstains. */
  abstainBelow: number
}

export const usualFound: Found = {
  temperature: 1,
  urgentOf: categories.map(() => 0.3),
  nowOf: categories.map(() => 0.05),
  urgentFrom: 0.3,
  nowFrom: 0.3,
  childFrom: 0.5,
  nameFrom: 0.5,
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

/** How probable it is that a post is urgent, and that it is urgent now: half by itself, half by what it is likely to be. */
export function pressure(severity: readonly number[], category: readonly number[], found: Found) {
  let urgentBy = 0
  let nowBy = 0
  for (let at = 0; at < category.length; at++) {
    urgentBy += category[at]! * found.urgentOf[at]!
    nowBy += category[at]! * found.nowOf[at]!
  }
  return {
    urgent: 0.6 * (severity[2]! + severity[3]!) + 0.4 * urgentBy,
    now: 0.7 * severity[3]! + 0.3 * nowBy,
  }
}

/** The place of the greatest, the first of several. */
export function topOf(list: readonly number[]): number {
  let top = 0
  for (let at = 1; at < list.length; at++) if (list[at]! > list[top]!) top = at
  return top
}
