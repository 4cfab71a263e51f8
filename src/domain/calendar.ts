import { isBankHoliday } from './bank-holidays.ts'
import { addDays, atLondon, type Day, dayOf, inLondon, weekdayOf } from './day.ts'
import type { Within } from './decision.ts'

/** When one school is closed, besides weekends and bank holidays: holidays, training days. Both ends are closed days. */
export type SchoolCalendar = { closed: readonly { from: Day; to: Day }[] }

/** How soon something is to be done: a step's `Within`, whose hours may be counted only while the school is open. */
export type Deadline = Within | { hours: number; clock?: 'any' | 'school' }

/** The school's hours, in minutes since midnight: somebody is there to act from 8.00, and a day is over at 17.00. */
export const schoolOpens = 8 * 60
export const schoolCloses = 17 * 60

/** A calendar that is closed for longer than this is a mistake, and would be counted through for ever. */
const longestClosure = 400

/** Is the school open on this day? */
export function isSchoolDay(day: Day, calendar: SchoolCalendar): boolean {
  const weekday = weekdayOf(day)
  if (weekday === 0 || weekday === 6 || isBankHoliday(day)) return false
  return !calendar.closed.some((span) => span.from <= day && day <= span.to)
}

/**
 * The school day so many school days after a day, not counting that day itself. With 0, the day itself or the next
 * school day. Throws where the calendar has no school day for more than a year.
 */
export function addSchoolDays(day: Day, schoolDays: number, calendar: SchoolCalendar): Day {
  let at = nextSchoolDay(day, calendar)
  let left = at === day ? schoolDays : Math.max(0, schoolDays - 1)
  for (; left > 0; left--) at = nextSchoolDay(addDays(at, 1), calendar)
  return at
}

function nextSchoolDay(day: Day, calendar: SchoolCalendar): Day {
  for (let days = 0; days < longestClosure; days++) {
    const next = addDays(day, days)
    if (isSchoolDay(next, calendar)) return next
  }
  throw new RangeError(`the school's calendar has no school day for ${longestClosure} days from ${day}`)
}

/** How many school days there are after one day, up to and including another; negative where that one is earlier. */
export function schoolDaysBetween(from: Day, to: Day, calendar: SchoolCalendar): number {
  if (to < from) return -schoolDaysBetween(to, from, calendar)
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isSchoolDay(day, calendar)) count++
  }
  return count
}

/**
 * The moment by which something is due that is asked for now.
 *
 * Hours are hours: 24 hours end at the same moment tomorrow, in the holidays and over a change of the clocks as well,
 * because what is online does harm on Sundays too. Hours by the school's clock run from 8.00 to 17.00 on school days
 * only. School days end at 17.00 in London on the last of them; today is not counted, and neither is a day on which
 * the school is closed.
 */
export function dueAt(from: Date, within: Deadline, calendar: SchoolCalendar): Date {
  if ('schoolDays' in within) {
    return atLondon(addSchoolDays(dayOf(from), within.schoolDays, calendar), schoolCloses)
  }
  const length = within.hours * 3_600_000
  const bySchoolClock = 'clock' in within && within.clock === 'school'
  return bySchoolClock ? afterSchoolTime(from, length, calendar) : new Date(from.getTime() + length)
}

function afterSchoolTime(from: Date, length: number, calendar: SchoolCalendar): Date {
  let day = nextSchoolDay(dayOf(from), calendar)
  let start = Math.max(from.getTime(), atLondon(day, schoolOpens).getTime())
  let left = length
  for (;;) {
    const closes = atLondon(day, schoolCloses).getTime()
    if (start + left <= closes) return new Date(start + left)
    left -= Math.max(0, closes - start)
    day = nextSchoolDay(addDays(day, 1), calendar)
    start = atLondon(day, schoolOpens).getTime()
  }
}

/** Words for a deadline, as seen now: 'due by 15:20 today', 'due by 17:00 on Tuesday 3 November', '2 school days late'. */
export function describeDue(due: Date, now: Date, calendar: SchoolCalendar): string {
  const [dueDay, today] = [dayOf(due), dayOf(now)]
  if (now <= due) return `due by ${timeOf(due)} ${whichDay(dueDay, today)}`
  const schoolDays = schoolDaysBetween(dueDay, today, calendar)
  if (schoolDays > 0) return `${counted(schoolDays, 'school day')} late`
  if (dueDay !== today) return `late since ${timeOf(due)} ${whichDay(dueDay, today)}`
  const minutes = Math.floor((now.getTime() - due.getTime()) / 60_000)
  if (minutes < 1) return 'late since this minute'
  return minutes < 60
    ? `${counted(minutes, 'minute')} late`
    : `${counted(Math.floor(minutes / 60), 'hour')} late`
}

const counted = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`

function timeOf(at: Date): string {
  const { minutes } = inLondon(at)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function whichDay(day: Day, today: Day): string {
  if (day === today) return 'today'
  if (day === addDays(today, 1)) return 'tomorrow'
  if (day === addDays(today, -1)) return 'yesterday'
  return `on ${nameOf(day, day.slice(0, 4) !== today.slice(0, 4))}`
}

/** 'Tuesday 3 November', with the year where it is asked for. */
function nameOf(day: Day, withYear: boolean): string {
  const at = atLondon(day, 12 * 60)
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options }).format(at)
  const name = `${part({ weekday: 'long' })} ${part({ day: 'numeric' })} ${part({ month: 'long' })}`
  return withYear ? `${name} ${day.slice(0, 4)}` : name
}
