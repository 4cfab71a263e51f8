import type { Door } from '../../../domain/report.ts'
import type { Answers } from './answers.ts'
import { type Ask, allAsksOf, asksOf, type SoFar } from './asks.ts'

/** Where somebody goes on: what is asked next, or the page with all answers. */
export type Next = { type: 'ask'; ask: Ask } | { type: 'check' }

/**
 * What comes next: the first question that was not answered, and where the policy has to know more, what it misses
 * most (`missing` of its decision).
 */
export function nextOf(door: Door, so: SoFar, missing: () => readonly string[]): Next {
  const { before, ofFacts, after } = asksOf[door]
  const open = (ask: Ask) => ask.when(so) && !isAnswered(ask, so.answers)
  const early = before.find(open)
  if (early) return { type: 'ask', ask: early }
  for (const field of ofFacts.length > 0 ? missing() : []) {
    const ask = ofFacts.find((one) => one.settles?.[so.facts.kind] === field && open(one))
    if (ask) return { type: 'ask', ask }
  }
  const late = after.find(open)
  return late ? { type: 'ask', ask: late } : { type: 'check' }
}

/** The question of this name, where this door has it and it is asked of them. */
export function askNamed(door: Door, name: string | undefined, so: SoFar): Ask | undefined {
  return allAsksOf(door).find((ask) => ask.name === name && ask.when(so))
}

/** What was asked and answered so far and still counts, in the order of the door. */
export function answeredIn(door: Door, so: SoFar): Ask[] {
  const counts = (ask: Ask) => !ask.settles || ask.settles[so.facts.kind] !== undefined
  return allAsksOf(door).filter((ask) => counts(ask) && ask.when(so) && isAnswered(ask, so.answers))
}

function isAnswered({ fields: [first = ''] }: Ask, answers: Answers): boolean {
  return answers.has(first)
}
