import { inLondon } from '../../domain/day.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const ahead = new Map<number, number>()

/** What a clock on the wall in London shows, as a date whose UTC parts are to be read. */
function onTheWall(at: Date): Date {
  // London's clocks change on the hour, so that one answer holds for an hour; asking Intl for each row of a list
  // took longer than drawing the row.
  const hour = Math.floor(at.getTime() / hourMs)
  let aheadMs = ahead.get(hour)
  if (aheadMs === undefined) {
    aheadMs = inLondon(new Date(hour * hourMs)).aheadMs
    if (ahead.size > 10_000) ahead.clear()
    ahead.set(hour, aheadMs)
  }
  return new Date(at.getTime() + aheadMs)
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function nearness(wall: Date, now: Date): string | null {
  const days = Math.floor(wall.getTime() / dayMs) - Math.floor(onTheWall(now).getTime() / dayMs)
  return days === 0 ? 'today' : days === -1 ? 'yesterday' : days === 1 ? 'tomorrow' : null
}

/** '3 Nov 2025' */
function dayWithYear(wall: Date): string {
  return `${wall.getUTCDate()} ${months[wall.getUTCMonth()]!.slice(0, 3)} ${wall.getUTCFullYear()}`
}

function sameYear(wall: Date, now: Date): boolean {
  return wall.getUTCFullYear() === onTheWall(now).getUTCFullYear()
}

function clockOf(wall: Date): string {
  return `${twoFigures(wall.getUTCHours())}:${twoFigures(wall.getUTCMinutes())}`
}

const twoFigures = (value: number) => (value < 10 ? `0${value}` : `${value}`)

/** A day in London as a heading: 'Today', 'Yesterday', 'Monday 3 November', '3 Nov 2024'. */
export function dayInWords(at: Date, now: Date): string {
  const wall = onTheWall(at)
  const near = nearness(wall, now)
  if (near) return near.charAt(0).toUpperCase() + near.slice(1)
  if (!sameYear(wall, now)) return dayWithYear(wall)
  return `${weekdays[wall.getUTCDay()]} ${wall.getUTCDate()} ${months[wall.getUTCMonth()]}`
}

/** A moment in London's time, as short as it can be and still be absolute: 'today 14:05', 'Mon 3 Nov, 14:05'. */
export function timeInWords(at: Date, now: Date): string {
  const wall = onTheWall(at)
  const near = nearness(wall, now)
  if (near) return `${near} ${clockOf(wall)}`
  if (!sameYear(wall, now)) return `${dayWithYear(wall)}, ${clockOf(wall)}`
  return `${weekdays[wall.getUTCDay()]!.slice(0, 3)} ${wall.getUTCDate()} ${months[wall.getUTCMonth()]!.slice(0, 3)}, ${clockOf(wall)}`
}

/** The time of day alone in London, '14:05': for rows that stand under a heading with their day. */
export function clockTime(at: Date): string {
  return clockOf(onTheWall(at))
}

/** A moment that machines can read too. Never relative ('3 min ago'), as pages are kept and printed. */
export function Time({ at, now, clockOnly = false }: { at: Date; now: Date; clockOnly?: boolean }) {
  return <time dateTime={at.toISOString()}>{clockOnly ? clockTime(at) : timeInWords(at, now)}</time>
}
