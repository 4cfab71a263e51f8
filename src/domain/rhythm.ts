import { isSchoolDay, type SchoolCalendar } from './calendar.ts'
import { addDays, atLondon, type Day, dayOf } from './day.ts'

/** What a source brought on a day: how much, when first and last, and the longest silence in between, in seconds. */
export type DeliveryDay = { day: Day; items: number; firstAt: Date; lastAt: Date; silence: number }

/**
 * How often a source brings something, learnt from what it brought. `usual` is its middle silence and `limit` the one that
 * is a fault, in milliseconds, both without days off where it `rests` on them.
 */
export type Rhythm = { usual: number; limit: number; rests: boolean; days: number }

const day = 86_400_000
const hour = 3_600_000

/** With fewer silences than this nothing is known of a rhythm. */
const fewestSilences = 5
/** Nine silences of ten are shorter than the quantile; twice that one is a fault. */
const usualShare = 0.9
const patience = 2
const leastLimit = 2 * hour
/** A source rests on days off when it brings less than a third of what days off would give if they were like others. */
const restsBelow = 1 / 3

/**
 * A source's rhythm, from the days on which it brought something, oldest first; undefined while too little is known.
 *
 * What counts is the longest silence that ended on each day: a lively source is silent every night, and a night must not
 * be a fault, while its silences by day are seconds.
 */
export function rhythmOf(days: readonly DeliveryDay[], calendar: SchoolCalendar): Rhythm | undefined {
  if (days.length <= fewestSilences) return undefined
  const rests = restsOnDaysOff(days, calendar)
  const silences = days.slice(1).map((one, place) => {
    const before = days[place]
    const overnight = before ? lengthBetween(before.lastAt, one.firstAt, rests ? calendar : null) : 0
    return Math.max(overnight, one.silence * 1000)
  })
  return {
    usual: quantile(silences, 0.5),
    limit: Math.max(leastLimit, patience * quantile(silences, usualShare)),
    rests,
    days: days.length,
  }
}

/** How long a source has been silent, in its own time: days off are not counted where it rests on them. */
export function silenceAt(
  lastAt: Date,
  now: Date,
  rhythm: Pick<Rhythm, 'rests'>,
  calendar: SchoolCalendar,
): number {
  return lengthBetween(lastAt, now, rhythm.rests ? calendar : null)
}

/** 'every 3 days', 'every 40 minutes' */
export function rhythmInWords({ usual, rests }: Rhythm): string {
  const every = `every ${lengthInWords(usual).replace(/^1 /, '')}`
  return rests ? `${every}, days off not counted` : every
}

/** '9 days', '1 hour': rounded to what people would say. */
export function lengthInWords(length: number): string {
  const said = (number: number, what: string) =>
    `${number.toLocaleString('en-GB')} ${what}${number === 1 ? '' : 's'}`
  if (length < 90 * 60_000) return said(Math.max(1, Math.round(length / 60_000)), 'minute')
  if (length < 36 * hour) return said(Math.round(length / hour), 'hour')
  return said(Math.round(length / day), 'day')
}

function restsOnDaysOff(days: readonly DeliveryDay[], calendar: SchoolCalendar): boolean {
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  if (first === undefined || last === undefined) return false
  const all = { open: 0, off: 0 }
  for (let at = first; at <= last; at = addDays(at, 1)) all[isSchoolDay(at, calendar) ? 'open' : 'off'] += 1
  const brought = { open: 0, off: 0 }
  for (const { day: at, items } of days) brought[isSchoolDay(at, calendar) ? 'open' : 'off'] += items
  if (all.off === 0 || all.open === 0 || brought.open === 0) return false
  return brought.off / all.off < restsBelow * (brought.open / all.open)
}

/** The time between two moments; without the whole of the days off where a calendar is given. */
function lengthBetween(from: Date, to: Date, calendar: SchoolCalendar | null): number {
  let length = Math.max(0, to.getTime() - from.getTime())
  if (!calendar) return length
  for (let at = dayOf(from); at <= dayOf(to); at = addDays(at, 1)) {
    if (isSchoolDay(at, calendar)) continue
    const begins = Math.max(from.getTime(), atLondon(at, 0).getTime())
    const ends = Math.min(to.getTime(), atLondon(addDays(at, 1), 0).getTime())
    length -= Math.max(0, ends - begins)
  }
  return Math.max(0, length)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
  return low + (high - low) * (place - Math.floor(place))
}
