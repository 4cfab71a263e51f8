import { easterSunday } from './bank-holidays.ts'
import { addDays, type Day, weekdayOf } from './day.ts'

/** A term of an English school's year, both days included. */
export type SchoolTerm = { name: 'autumn' | 'spring' | 'summer'; from: Day; to: Day }

/**
 * The term that a day falls into: autumn is September to December, spring January to Easter Sunday, summer from there to
 * the end of July. In August it is the summer term that has just ended. Councils and trusts set their own days; these are
 * for counting by.
 */
export function termOn(day: Day): SchoolTerm {
  const year = day.slice(0, 4)
  if (day >= `${year}-09-01`) return { name: 'autumn', from: `${year}-09-01`, to: `${year}-12-31` }
  const easter = easterSunday(Number(year))
  if (day <= easter) return { name: 'spring', from: `${year}-01-01`, to: easter }
  return { name: 'summer', from: addDays(easter, 1), to: `${year}-07-31` }
}

/** The Mondays of a term's weeks, up to a day. A week belongs to every term that it has a day of. */
export function weeksOf({ from, to }: SchoolTerm, until: Day): Day[] {
  const last = until < to ? until : to
  const weeks: Day[] = []
  for (let monday = addDays(from, -((weekdayOf(from) + 6) % 7)); monday <= last; monday = addDays(monday, 7))
    weeks.push(monday)
  return weeks
}
