import { addDays, atLondon, type Day, dayOf } from '../../../domain/day.ts'
import type { DeliveryDay } from '../../../domain/rhythm.ts'
import { hearsNothing } from '../../../domain/source-health.ts'
import type { StateSpan } from '../../../store/source-states.ts'
import type { DayBar } from '../../parts/day-chart.ts'

export const drawnDays = 60

/** What a source brought on each of the last days; a day on most of which nothing could be heard says so. */
export function deliveriesOf(days: readonly DeliveryDay[], spans: readonly StateSpan[], now: Date): DayBar[] {
  const counts = new Map(days.map(({ day, items }) => [day, items]))
  const today = dayOf(now)
  return Array.from({ length: drawnDays }, (_, place) => {
    const day = addDays(today, place - drawnDays + 1)
    return { label: shortDay(day), count: counts.get(day) ?? 0, unheard: unheardOn(day, spans, now) }
  })
}

const half = 12 * 3_600_000

function unheardOn(day: Day, spans: readonly StateSpan[], now: Date): boolean {
  const [from, to] = [atLondon(day, 0), atLondon(addDays(day, 1), 0)]
  const length = spans
    .filter(({ state }) => hearsNothing(state))
    .map(
      ({ since, until }) =>
        Math.min((until ?? now).getTime(), to.getTime()) - Math.max(since.getTime(), from.getTime()),
    )
    .filter((one) => one > 0)
    .reduce((sum, one) => sum + one, 0)
  return length > half
}

const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'short' })

/** '5 Oct' */
export function shortDay(day: Day): string {
  return format.format(atLondon(day, 12 * 60))
}
