import type { Day } from '../../../domain/day.ts'
import { type Typed, wordsOf } from '../../forms.ts'
import type { DateParts } from '../../parts/date-field.tsx'

/** The three boxes of a date, as they were typed. */
export function partsTyped(typed: Typed, name: string): DateParts {
  const part = (which: string) => wordsOf(typed, `${name}-${which}`).trim()
  return { day: part('day'), month: part('month'), year: part('year') }
}

/** The day in the three boxes: `none` where all are empty, `wrong` where there is no such day. */
export function dayTyped(typed: Typed, name: string): { type: 'day'; day: Day } | { type: 'none' | 'wrong' } {
  const { day, month, year } = partsTyped(typed, name)
  if (!day && !month && !year) return { type: 'none' }
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^20\d\d$/.test(year)) return { type: 'wrong' }
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = new Date(`${written}T00:00:00Z`)
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written)
  return exists ? { type: 'day', day: written } : { type: 'wrong' }
}

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})

/** A span of days: '27 Oct 2026 to 31 Oct 2026', or the day alone. */
export function daysInWords(from: Day, to: Day): string {
  const words = (day: Day) => format.format(new Date(`${day}T00:00:00Z`))
  return from === to ? words(from) : `${words(from)} to ${words(to)}`
}
