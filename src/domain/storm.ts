/** How many said the same within ten minutes that begin at `at`. */
export type StormCount = { at: Date; count: number }

/** How many say what a post says, it included; how many in the last hour and the hour before. */
export type Storm = { count: number; lastHour: number; hourBefore: number; byHour: readonly number[] }

const tenMinutes = 600_000
const hour = 3_600_000
const drawnHours = 24

/** For how long after the last of them another one is still gathered with them. */
export const stormLasts = 48 * hour

/** The ten minutes that a moment falls into, by their beginning. */
export function tenMinutesOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / tenMinutes) * tenMinutes)
}

/** A storm as it stands at a moment, from its counts. `byHour` are the last 24 hours, the last one last. */
export function stormAt(counts: readonly StormCount[], now: Date): Storm {
  const end = tenMinutesOf(now).getTime() + tenMinutes
  const byHour = Array.from({ length: drawnHours }, () => 0)
  let count = 0
  for (const { at, count: more } of counts) {
    count += more
    const ago = Math.floor((end - tenMinutes - at.getTime()) / hour)
    if (ago >= 0 && ago < drawnHours) byHour[drawnHours - 1 - ago]! += more
  }
  return { count, lastHour: byHour.at(-1) ?? 0, hourBefore: byHour.at(-2) ?? 0, byHour }
}

/** Does it grow? More in the last hour than in the one before, and more than a few. */
export function isGrowing({ lastHour, hourBefore }: Storm): boolean {
  return lastHour >= 3 && lastHour > hourBefore
}

/**
 * How urgent a storm is by its size alone, as urgency counts (0 nothing pressing to 4 critical): 2, to be read today, from
 * 20 posts of which ten came in the last hour; 3, within the hour, from 200 with fifty in the last hour. Size alone says
 * nothing of what is said, so it never makes anything critical.
 */
export function rungOf({ count, lastHour }: Pick<Storm, 'count' | 'lastHour'>): 0 | 2 | 3 {
  if (count >= 200 && lastHour >= 50) return 3
  return count >= 20 && lastHour >= 10 ? 2 : 0
}

/** '2,000 posts say this, 340 in the last hour, growing' */
export function stormInWords(storm: Storm): string {
  const number = (many: number) => many.toLocaleString('en-GB')
  const growing = isGrowing(storm) ? ', growing' : ''
  if (storm.lastHour === storm.count)
    return `${number(storm.count)} posts say this, all in the last hour${growing}`
  const last = storm.lastHour === 0 ? 'none' : number(storm.lastHour)
  return `${number(storm.count)} posts say this, ${last} in the last hour${growing}`
}
