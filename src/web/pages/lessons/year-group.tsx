import { ageIn, type LessonTaught, nameOfYear, type YearGroup } from '../../../domain/lesson-taught.ts'
import type { Covered } from '../../../policy/lessons/coverage.ts'
import { findLesson } from '../../../policy/lessons/lessons.ts'
import { wordsForTheme } from '../../../policy/lessons/themes.ts'
import { Panel } from '../../parts/layout.tsx'
import { Table } from '../../parts/table.tsx'
import { daysInWords } from '../trust/day-typed.ts'
import { addressOfLessons } from './lesson-filter.ts'

/** What one year group was taught this school year, and the themes that are still to come. */
export function YearGroupTaught(props: {
  year: YearGroup
  taught: readonly LessonTaught[]
  covered: readonly Covered[]
}) {
  const { year, taught, covered } = props
  const name = nameOfYear(year)
  const gaps = covered.filter(({ state }) => state === 'gap')
  return (
    <Panel heading={name} id={`year-${year}`}>
      {taught.length === 0 ? (
        <p>Nothing is written down yet.</p>
      ) : (
        <Table
          caption={`What ${name} was taught`}
          quietCaption
          rows={taught}
          rowKey={({ id }) => id}
          columns={[
            {
              header: 'Lesson',
              cell: ({ id, lesson }) => (
                <a href={`/lessons/taught/${id}`}>{findLesson(lesson)?.title ?? lesson}</a>
              ),
            },
            {
              header: 'When',
              cell: ({ taughtOn }) => <span className="taught-on">{daysInWords(taughtOn, taughtOn)}</span>,
            },
            { header: 'Classes', cell: ({ classes }) => <bdi>{classes ?? 'the year group'}</bdi> },
            { header: 'By', cell: ({ taughtBy }) => <bdi>{taughtBy}</bdi> },
          ]}
        />
      )}
      {gaps.length > 0 && (
        <p className="year-group__gaps">
          Not yet:{' '}
          {gaps.map(({ theme }, index) => (
            <span key={theme}>
              {index > 0 && ', '}
              <a href={addressOfLessons({ age: ageIn(year), theme })}>
                {wordsForTheme(theme)}
                <span className="govuk-visually-hidden"> for {name}</span>
              </a>
            </span>
          ))}
          .
        </p>
      )}
    </Panel>
  )
}
