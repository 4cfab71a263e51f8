import type { Level } from '../../../domain/actor.ts'
import type { Decision } from '../../../domain/decision.ts'
import type { Facts } from '../../../domain/facts.ts'
import { decide } from '../../../policy/decide.ts'
import type { Pack } from '../../../policy/pack.ts'
import { factIn, isAsked } from '../../../policy/questions/questions.ts'

/** A round of questions about one occurrence: what is known, and what the policy makes of it. */
export type Round = {
  facts: Facts
  decision: Decision
  level: Level
  /** What the policy said without the last answer; null where there was none. */
  before: { decision: Decision; level: Level } | null
  /** Asked, and not known: they are not asked again in this round. */
  skipped: readonly string[]
  /** What would still change the decision and was not asked in this round, the weightiest first. */
  open: readonly string[]
}

/** Where in the round somebody stands: the last field that was answered, and those that nobody knows. */
export type Place = { last: string | undefined; skipped: readonly string[] }

/**
 * Works out a round from what is known and from the place in it.
 *
 * `floor` is how private the thing is already: it never becomes less so by an answer. Its own level may have risen by
 * the last one, so the level before is the decision's alone.
 */
export function roundOf(facts: Facts, { last, skipped }: Place, pack: Pack, floor: Level = 0): Round {
  const decision = decide(facts, pack)
  const atLeast = ({ confidentiality }: Decision) => Math.max(floor, confidentiality) as Level
  const earlier = withoutLast(facts, last, pack)
  return {
    facts,
    decision,
    level: atLeast(decision),
    before: earlier && { decision: earlier, level: levelBefore(earlier, floor) },
    skipped,
    open: decision.missing.filter((field) => isAsked(facts.kind, field) && !skipped.includes(field)),
  }
}

function levelBefore({ confidentiality }: Decision, floor: Level): Level {
  return (floor === 0 ? confidentiality : Math.min(floor, Math.max(1, confidentiality))) as Level
}

function withoutLast(facts: Facts, last: string | undefined, pack: Pack): Decision | null {
  if (last === undefined || factIn(facts, last) === undefined) return null
  const earlier = Object.fromEntries(Object.entries(facts).filter(([field]) => field !== last))
  return decide(earlier as Facts, pack)
}
