import type { Budget } from './connector.ts'

/** The name of the period that a moment lies in (`2026-11` or `2026-11-28`), where the vendor counts. */
export function periodOf(budget: Budget, at: Date): string {
  const day = dayIn(budget.zone ?? 'UTC', at)
  return budget.period === 'day' ? day : day.slice(0, 7)
}

/** When the next period begins: never earlier, and at most an hour late where clocks change. */
export function nextPeriod(budget: Budget, at: Date): Date {
  const current = periodOf(budget, at)
  const hour = 3_600_000
  let later = new Date(Math.floor(at.getTime() / hour) * hour)
  while (periodOf(budget, later) === current) later = new Date(later.getTime() + hour)
  return later
}

/** The most that may be spent in a period: what was chosen, or the declaration's own. Chosen money is in pounds. */
export function mostOf(budget: Budget, settings: Readonly<Record<string, string>>): number {
  const chosen = budget.setting === undefined ? '' : (settings[budget.setting] ?? '')
  const number = Number(chosen.replace(/^£/, ''))
  if (chosen.trim() === '' || !(number >= 0)) return budget.most
  return budget.unit === 'pence' ? Math.round(number * 100) : number
}

function dayIn(zone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}
