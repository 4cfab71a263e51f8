import { type Level, type Role, rolesReading } from '../../../domain/actor.ts'
import { addSchoolDays, dueAt } from '../../../domain/calendar.ts'
import { addDays, atLondon, dayOf } from '../../../domain/day.ts'
import type { Do } from '../../../domain/decision.ts'
import { trustLevel } from '../../../domain/report.ts'
import { dayInWords, type Sayer } from './sayer.ts'
import type { Visiting } from './send-sheet.tsx'
import { firstReader, type Standing } from './so-far.ts'

/** Who reads it first, in words. `outside`: nobody at the school. */
export function readersInWords({ decision }: Standing, say: Sayer, outside: boolean): string {
  const { roles } = say.words.shared
  return say(outside ? roles.trust : roles[firstReader(decision)])
}

/** Everybody who can see it, by what they do: 'the headteacher and the safeguarding lead (DSL)'. */
export function jobsReading({ decision }: Standing, say: Sayer, outside: boolean): string {
  const level = outside
    ? Math.max(trustLevel, decision.confidentiality)
    : Math.max(1, decision.confidentiality)
  return jobsInWords(rolesReading(level as Level), say)
}

/** Roles in words, each once. */
export function jobsInWords(roles: readonly Role[], say: Sayer): string {
  const words = roles.map((role) => say(say.words.shared.jobs[role]))
  return new Intl.ListFormat(say.language.locale, { type: 'conjunction' }).format(new Set(words))
}

/** Will nobody at the school read it? Whoever is not sure whether the usual reader is a problem is taken to say yes. */
export function goesOutside({ outside, answers }: Standing): boolean {
  const trouble = answers.get('trouble')?.[0]
  return outside || trouble === 'yes' || trouble === 'not-sure'
}

/** By which day something is done, in words; undefined where the policy sets no clock for it. */
export function promised(
  { decision }: Standing,
  doing: Do,
  { asking, door, say }: Visiting,
): string | undefined {
  const step = decision.steps.find((one) => one.do === doing)
  return step?.within && dayInWords(dueAt(asking.now, step.within, door.calendar), say)
}

/** The day by which the law wants a data protection complaint acknowledged. */
export function thirtyDaysOn({ asking, say }: Visiting): string {
  return dayInWords(atLondon(addDays(dayOf(asking.now), 30), 12 * 60), say)
}

/** The day on which somebody is at the school next, today aside. */
export function nextSchoolDay({ asking, door, say }: Visiting): string {
  return dayInWords(atLondon(addSchoolDays(dayOf(asking.now), 1, door.calendar), 12 * 60), say)
}
