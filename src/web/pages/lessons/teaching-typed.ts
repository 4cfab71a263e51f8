import { dayOf } from '../../../domain/day.ts'
import { type LessonTaught, type Teaching, yearGroups } from '../../../domain/lesson-taught.ts'
import { type Typed, ticked, wordsOf } from '../../forms.ts'
import type { FieldError } from '../../parts/form.tsx'
import { dayTyped } from '../trust/day-typed.ts'
import { idIn } from '../trust/id-in.ts'

type Read = { type: 'teaching'; teaching: Teaching } | { type: 'errors'; errors: FieldError[] }

/** What was typed about a lesson that was taught; what is wrong with it stands beside the fields. */
export function teachingTyped(typed: Typed, lesson: string, now: Date): Read {
  const school = idIn(wordsOf(typed, 'school'))
  const years = ticked(typed, 'years').map(Number)
  const when = dayTyped(typed, 'when')
  const taughtBy = wordsOf(typed, 'by')
  const errors: FieldError[] = [
    ...(school ? [] : [{ field: 'school', message: 'Choose the school' }]),
    ...(years.length > 0 && years.every((year) => yearGroups.includes(year))
      ? []
      : [{ field: 'years', message: 'Choose at least one year group' }]),
    ...tooLong(typed, 'classes', 200),
    ...(when.type === 'day'
      ? when.day > dayOf(now)
        ? [{ field: 'when-day', message: 'Give a day that is not still to come' }]
        : []
      : [{ field: 'when-day', message: 'Give the day on which it was taught, such as 18 11 2026' }]),
    ...(taughtBy.trim() ? tooLong(typed, 'by', 200) : [{ field: 'by', message: 'Say who taught it' }]),
    ...tooLong(typed, 'how', 2000),
  ]
  if (errors.length > 0 || !school || when.type !== 'day') return { type: 'errors', errors }
  const classes = wordsOf(typed, 'classes') || null
  const howItWent = wordsOf(typed, 'how') || null
  return {
    type: 'teaching',
    teaching: { school, lesson, yearGroups: years, classes, taughtOn: when.day, taughtBy, howItWent },
  }
}

function tooLong(typed: Typed, field: string, most: number): FieldError[] {
  return wordsOf(typed, field).length > most
    ? [{ field, message: `Use at most ${most.toLocaleString('en-GB')} characters` }]
    : []
}

/** A record as its form would have been typed. */
export function typedFrom(taught: LessonTaught): Typed {
  return {
    school: taught.school,
    years: taught.yearGroups.map(String),
    classes: taught.classes ?? '',
    ...dateTyped(taught.taughtOn),
    by: taught.taughtBy,
    how: taught.howItWent ?? '',
  }
}

/** A day in the form's three boxes. */
export function dateTyped(day: string): Typed {
  const [year = '', month = '', date = ''] = day.split('-')
  return { 'when-day': `${Number(date)}`, 'when-month': `${Number(month)}`, 'when-year': year }
}
