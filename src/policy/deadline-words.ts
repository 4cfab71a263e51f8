import type { Within } from '../domain/decision.ts'
import type { Bounds, Figure } from './deadlines.ts'

const figures: Record<Figure, string> = {
  all: 'the time that there is',
  critical: 'where it is critical',
  high: 'where it is high',
  moderate: 'where it is moderate',
  low: 'where it is low',
  info: 'where it is for information',
  usual: 'as a rule',
  childIdentified: 'where a child can be identified',
}

/** Which figure of a deadline it is, after the deadline's title: 'where it is critical'. */
export function nameOfFigure(figure: Figure): string {
  return figures[figure]
}

/** How long there is, after 'within' or 'has': '24 hours', '15 minutes', '1 school day'. */
export function withinInWords(within: Within): string {
  if ('schoolDays' in within) return counted(within.schoolDays, 'school day')
  return hoursInWords(within.hours)
}

/** What a trust can choose between: '15 minutes to 72 hours, or 1 to 2 school days'. */
export function boundsInWords({ hours: [least, most], schoolDays }: Bounds): string {
  const inHours = `${hoursInWords(least)} to ${hoursInWords(most)}`
  if (!schoolDays) return inHours
  const [first, last] = schoolDays
  return `${inHours}, or ${first === last ? counted(first, 'school day') : `${first} to ${counted(last, 'school day')}`}`
}

function hoursInWords(hours: number): string {
  const minutes = Math.round(hours * 60)
  return minutes % 60 === 0 ? counted(minutes / 60, 'hour') : counted(minutes, 'minute')
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
