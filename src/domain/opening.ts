import { addSchoolDays, isSchoolDay, type SchoolCalendar, schoolCloses, schoolOpens } from './calendar.ts'
import { addDays, atLondon, dayOf, inLondon } from './day.ts'

/** Is somebody at the school now, and until when; or when is the next moment at which somebody is? */
export type Opening = { type: 'open'; until: Date } | { type: 'closed'; until: Date }

/** When a school is open: from 8.00 to 17.00 in London on its school days. */
export function openingAt(now: Date, calendar: SchoolCalendar): Opening {
  const { day, minutes } = inLondon(now)
  if (isSchoolDay(day, calendar) && minutes < schoolCloses) {
    return minutes >= schoolOpens
      ? { type: 'open', until: atLondon(day, schoolCloses) }
      : { type: 'closed', until: atLondon(day, schoolOpens) }
  }
  const next = addSchoolDays(addDays(dayOf(now), 1), 0, calendar)
  return { type: 'closed', until: atLondon(next, schoolOpens) }
}
