import { addDays, atLondon, type Day, dayOf } from '../../../domain/day.ts'
import { timeInWords } from '../../parts/time.tsx'

/** The periods that one click gives. */
export const periods = [
  { value: '4', text: 'The last 4 weeks' },
  { value: '12', text: 'The last 12 weeks' },
  { value: '52', text: 'The last 52 weeks' },
] as const

export type Period = { weeks: string; from: Date; to: Date; words: string }

/** The chosen period: so many weeks up to and including today, in London. */
export function periodOf(chosen: string | undefined, now: Date): Period {
  const weeks = periods.find(({ value }) => value === chosen)?.value ?? '12'
  const today: Day = dayOf(now)
  const first = addDays(today, 1 - Number(weeks) * 7)
  const from = atLondon(first, 0)
  const to = atLondon(addDays(today, 1), 0)
  return { weeks, from, to, words: `${dayWords(from, now)} to ${dayWords(now, now)}` }
}

function dayWords(at: Date, now: Date): string {
  return timeInWords(at, now).replace(/,? \d\d:\d\d$/, '')
}
