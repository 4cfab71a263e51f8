import type { Decision, Never, Step, Within } from './decision.ts'

/** What a change of the facts has done to a step: it is new, it binds more or less, its time or its owner is another. */
export type StepMark = 'new' | 'must-now' | 'may-now' | 'earlier' | 'later' | 'by-others'

/** How a step differs from the same step of an earlier decision; the weightiest difference, or null where there is none. */
export function markOf(before: Decision | null, step: Step): StepMark | null {
  if (!before) return null
  const old = before.steps.find((one) => one.do === step.do)
  if (!old) return 'new'
  if (old.force !== step.force) return step.force === 'must' ? 'must-now' : 'may-now'
  const sooner = lengthOf(old.within) - lengthOf(step.within)
  if (sooner > 0) return 'earlier'
  if (sooner < 0) return 'later'
  return old.by === step.by ? null : 'by-others'
}

/** The steps of an earlier decision that are not asked for any more. */
export function stepsGone(before: Decision | null, { steps }: Decision): Step[] {
  return (before?.steps ?? []).filter((old) => !steps.some((step) => step.do === old.do))
}

/** Is this ruled out only since the earlier decision? */
export function isNewlyRuledOut(before: Decision | null, ban: Never): boolean {
  return before !== null && !before.never.some((old) => old.do === ban.do)
}

/** What an earlier decision ruled out and this one does not. */
export function allowedAgain(before: Decision | null, { never }: Decision): Never[] {
  return (before?.never ?? []).filter((old) => !never.some((ban) => ban.do === old.do))
}

/** In hours, for telling which of two times is longer. A school day is never over before a day is. */
function lengthOf(within: Within | undefined): number {
  if (!within) return Number.MAX_SAFE_INTEGER
  return 'hours' in within ? within.hours : within.schoolDays * 24 + 1
}
