import type { Day } from '../../../domain/day.ts'

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})

/** A day in the middle of a sentence: '27 Oct 2026'. */
export function dayInLine(day: Day): string {
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** When somebody last looked: 'Last checked on 22 Nov 2026', or that nobody has. */
export function checkedInWords(checked: Day | null): string {
  return checked === null ? 'Not checked yet' : `Last checked on ${dayInLine(checked)}`
}

/** A day as the three boxes of a date field show it: named `name-day`, `name-month` and `name-year`. */
export function partsFrom(name: string, day: Day | null): Record<string, string> {
  const [year = '', month = '', date = ''] = day?.split('-') ?? []
  const figure = (words: string) => (words === '' ? '' : `${Number(words)}`)
  return { [`${name}-day`]: figure(date), [`${name}-month`]: figure(month), [`${name}-year`]: year }
}
