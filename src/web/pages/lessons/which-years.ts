import { type YearGroup, yearGroups } from '../../../domain/lesson-taught.ts'

const primary: readonly YearGroup[] = yearGroups.filter((year) => year <= 6)
const secondary: readonly YearGroup[] = yearGroups.filter((year) => year >= 7)

/** Which year groups are looked at, by the word in the address. */
export const whichYears = {
  primary: { text: 'Reception to Year 6', years: primary },
  secondary: { text: 'Years 7 to 13', years: secondary },
  all: { text: 'All year groups', years: yearGroups },
} as const

export type WhichYears = keyof typeof whichYears

/**
 * What the address says; without it what the school's name says, because nobody has told Birdsong which years a school
 * has; and without either, all.
 */
export function whichYearsIn(word: string | undefined, schoolName: string): WhichYears {
  if (word && Object.hasOwn(whichYears, word)) return word as WhichYears
  if (/\b(primary|infants?|junior|first school)\b/i.test(schoolName)) return 'primary'
  if (/\b(secondary|high|grammar|upper|sixth)\b/i.test(schoolName)) return 'secondary'
  return 'all'
}
