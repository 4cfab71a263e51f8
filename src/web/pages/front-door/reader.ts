import type { ReadingAge } from '../../../domain/report.ts'

/** Who is telling, as they choose it on the first page. */
export const tellers = ['pupil-7', 'pupil-11', 'parent', 'staff', 'other'] as const

/** The words that somebody reads best. Whoever has not said who they are reads what an eleven-year-old can. */
export function readerOf(teller: string | undefined): ReadingAge {
  if (teller === 'pupil-7') return 'seven'
  if (teller === 'parent' || teller === 'staff' || teller === 'other') return 'adult'
  return 'eleven'
}
