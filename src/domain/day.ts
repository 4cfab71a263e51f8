/** A day of the calendar in London, 'YYYY-MM-DD'. Days compare and sort as text. */
export type Day = string

const dayMs = 86_400_000

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** What the clock in London shows: the day, the minutes since midnight, and how far it is ahead of UTC in ms. */
export function inLondon(at: Date): { day: Day; minutes: number; aheadMs: number } {
  const part = Object.fromEntries(london.formatToParts(at).map(({ type, value }) => [type, value]))
  const day = `${part.year}-${part.month}-${part.day}`
  const shown = Date.parse(`${day}T${part.hour}:${part.minute}:${part.second}Z`)
  return {
    day,
    minutes: Number(part.hour) * 60 + Number(part.minute),
    aheadMs: shown - Math.floor(at.getTime() / 1000) * 1000,
  }
}

/** The day in London at a moment. */
export function dayOf(at: Date): Day {
  return inLondon(at).day
}

/** The moment when clocks in London show this time, given in minutes since midnight, on this day. */
export function atLondon(day: Day, minutes: number): Date {
  const asUtc = parse(day) + minutes * 60_000
  const guess = asUtc - inLondon(new Date(asUtc)).aheadMs
  return new Date(asUtc - inLondon(new Date(guess)).aheadMs)
}

/** So many days later, or earlier. */
export function addDays(day: Day, days: number): Day {
  return new Date(parse(day) + days * dayMs).toISOString().slice(0, 10)
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(parse(day)).getUTCDay()
}

function parse(day: Day): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`'${day}' is no day of the calendar (YYYY-MM-DD)`)
  }
  return at
}
