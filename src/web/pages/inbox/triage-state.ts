import type { Level } from '../../../domain/actor.ts'
import type { Decision } from '../../../domain/decision.ts'
import type { PostFacts } from '../../../domain/facts.ts'
import { decide } from '../../../policy/decide.ts'
import { postQuestions } from '../../../policy/post-questions.ts'
import type { PostField } from '../../../policy/question.ts'
import type { StoredMention } from '../../../store/mentions.ts'
import { factsOf } from './facts-of.ts'

/** How far the triage of a mention is, and where in it somebody stands. */
export type TriageState = {
  facts: PostFacts
  decision: Decision
  /** Never less private than the mention is already. */
  level: Level
  /** What the policy said without the last answer; null where there was none. */
  before: { decision: Decision; level: Level } | null
  /** Asked, and not known: they are not asked again in this round. */
  skipped: readonly PostField[]
  /** What would still change the decision and was not asked in this round, the weightiest first. */
  open: readonly PostField[]
}

export type Place = { last: PostField | undefined; skipped: readonly PostField[] }

/** Is there a question about a post under this name? */
export function isPostField(field: string | undefined): field is PostField {
  return field !== undefined && Object.hasOwn(postQuestions, field)
}

/** Reads from an address where somebody stands in the triage. */
export function placeIn(query: Record<string, string>): Place {
  const { last, skip = '' } = query
  return {
    last: isPostField(last) ? last : undefined,
    skipped: [...new Set(skip.split(',').filter(isPostField))],
  }
}

/** The part of an address that keeps the place. */
export function placeQuery({ last, skipped }: Partial<Place>, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    ...more,
    ...(last && { last }),
    ...(skipped?.length && { skip: skipped.join() }),
  })
  return query.size > 0 ? `?${query}`.replaceAll('%2C', ',') : ''
}

/** Works out the state of the triage from what is known and from the place in it. */
export function triageState(mention: StoredMention, { last, skipped }: Place): TriageState {
  const facts = factsOf(mention)
  const decision = decide(facts)
  const open = decision.missing.filter(isPostField).filter((field) => !skipped.includes(field))
  return {
    facts,
    decision,
    level: atLeast(mention.level, decision),
    before: withoutLast(mention, facts, last),
    skipped,
    open,
  }
}

/**
 * What the policy said before the last answer. The mention's own level may have risen by that answer, so the level
 * before is the decision's alone.
 */
function withoutLast(
  mention: StoredMention,
  facts: PostFacts,
  last: PostField | undefined,
): TriageState['before'] {
  if (last === undefined || facts[last] === undefined) return null
  const { [last]: _answer, ...earlier } = facts
  const decision = decide(earlier)
  return { decision, level: Math.min(mention.level, Math.max(1, decision.confidentiality)) as Level }
}

function atLeast(level: Level, { confidentiality }: Decision): Level {
  return Math.max(level, confidentiality) as Level
}
