import type { Day } from '../../../domain/day.ts'

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** A day as a document gives it: ‘1 September 2026’. */
export function fullDay(day: Day): string {
  return format.format(new Date(`${day}T00:00:00Z`))
}
