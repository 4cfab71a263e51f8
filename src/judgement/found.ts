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
  const raised = Array.from({ length: count }, (_, at) => Math.exp((logits[from + at]! - top) / temperature))
  const sum = raised.reduce((a, b) => a + b, 0)
  return raised.map((one) => one / sum)
}

export const chance = (logit: number) => 1 / (1 + Math.exp(-logit))

/** How probable it is that a post is urgent, and that it is urgent now: half by itself, half by what it is likely to be. */
export function pressure(severity: readonly number[], category: readonly number[], found: Found) {
  const by = (rates: readonly number[]) => category.reduce((sum, share, at) => sum + share * rates[at]!, 0)
  return {
    urgent: 0.6 * (severity[2]! + severity[3]!) + 0.4 * by(found.urgentOf),
    now: 0.7 * severity[3]! + 0.3 * by(found.nowOf),
  }
}
