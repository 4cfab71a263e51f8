import { type LessonTaught, yearsInWords } from '../../../domain/lesson-taught.ts'
import { findLesson } from '../../../policy/lessons/lessons.ts'
import { Details } from '../../parts/details.tsx'
import { daysInWords } from '../trust/day-typed.ts'

/** The records that were taken back: they count no more, and can be put back from their own pages. */
export function TakenBack({ records }: { records: readonly LessonTaught[] }) {
  return (
    <Details summary={`Taken back (${records.length})`} quiet>
      <ul className="govuk-list">
        {records.map(({ id, lesson, yearGroups, taughtOn }) => (
          <li key={id}>
            <a href={`/lessons/taught/${id}`}>{findLesson(lesson)?.title ?? lesson}</a>,{' '}
            {yearsInWords(yearGroups)}, {daysInWords(taughtOn, taughtOn)}
          </li>
        ))}
      </ul>
    </Details>
  )
}
