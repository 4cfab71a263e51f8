import type { Day } from './day.ts'

/** A year group of England's schools: 0 is Reception, 1 to 13 are Years 1 to 13. */
export type YearGroup = number

/** Every year group, the youngest first. */
export const yearGroups: readonly YearGroup[] = Array.from({ length: 14 }, (_, year) => year)

/** 'Reception', 'Year 7'. */
export function nameOfYear(year: YearGroup): string {
  return year === 0 ? 'Reception' : `Year ${year}`
}

/**
 * The age in years at which most children of a year group begin the school year; 5 for Reception, where they turn 5
 * during it.
 */
export function ageIn(year: YearGroup): number {
  return Math.max(5, year + 4)
}

/** 'Reception to Year 2, Year 5': the year groups of a list in words, neighbours drawn together. */
export function yearsInWords(years: readonly YearGroup[]): string {
  const runs: YearGroup[][] = []
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.at(-1) === year - 1) run.push(year)
    else runs.push([year])
  }
  return runs.map((run) => [...new Set([run[0], run.at(-1)])].map(spoken).join(' to ')).join(', ')
}

function spoken(year: YearGroup | undefined): string {
  return nameOfYear(year ?? 0)
}

/** A school year, from 1 September to 31 August, by the calendar year in which it begins. */
export function schoolYearOf(day: Day): number {
  const year = Number(day.slice(0, 4))
  return day.slice(5) < '09-01' ? year - 1 : year
}

/** The first and the last day of a school year. */
export function daysOfSchoolYear(begins: number): { from: Day; to: Day } {
  return { from: `${begins}-09-01`, to: `${begins + 1}-08-31` }
}

/** '2026 to 2027'. */
export function schoolYearInWords(begins: number): string {
  return `${begins} to ${begins + 1}`
}

/** What is written down of a lesson that was taught. Classes and year groups, never a pupil. */
export type Teaching = {
  school: string
  /** The lesson's name in the library. */
  lesson: string
  yearGroups: readonly YearGroup[]
  /** Which classes, where it was not the whole year group. */
  classes: string | null
  taughtOn: Day
  /** Who taught it, in words: most teachers have no account here. */
  taughtBy: string
  howItWent: string | null
}

/** A lesson that was taught. `version` counts its corrections; what was withdrawn stays, and counts no more. */
export type LessonTaught = Teaching & {
  id: string
  recordedBy: string | null
  recordedAt: Date
  version: number
  withdrawnAt: Date | null
}

/** Which parts of a record differ from one another. */
export function changesBetween(before: Teaching, after: Teaching): (keyof Teaching)[] {
  const fields = Object.keys(after) as (keyof Teaching)[]
  return fields.filter((field) => String(before[field] ?? '') !== String(after[field] ?? ''))
}
