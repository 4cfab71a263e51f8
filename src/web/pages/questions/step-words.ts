import type { Step, Within } from '../../../domain/decision.ts'
import type { StepMark } from '../../../domain/decision-change.ts'
import { wordsForHolder } from '../../../policy/words.ts'
import { capital } from '../incidents/people-words.ts'

/** Who does a step, and how long there is: 'The headteacher or the DSL, within 24 hours'. */
export function ownerAndTime({ by, within }: Step): string {
  return [capital(wordsForHolder(by)), within && withinInWords(within)].filter(Boolean).join(', ')
}

/** How long there is: 'within 24 hours', 'within 1 school day'. */
export function withinInWords(within: Within): string {
  if ('schoolDays' in within) return `within ${plural(within.schoolDays, 'school day')}`
  if (within.hours < 1) return `within ${plural(Math.round(within.hours * 60), 'minute')}`
  return `within ${plural(within.hours, 'hour')}`
}

/** A count with its word: '1 step', '3 steps'. */
export function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

const marks: Record<StepMark, string> = {
  new: 'New',
  'must-now': 'A must now',
  'may-now': 'No must any more',
  earlier: 'Sooner',
  later: 'Later',
  'by-others': 'Somebody else',
}

/** What the last answer did to a step, in a word or two. */
export function wordsForMark(mark: StepMark): string {
  return marks[mark]
}
