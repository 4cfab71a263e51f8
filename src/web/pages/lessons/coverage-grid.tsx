import { nameOfYear, type YearGroup } from '../../../domain/lesson-taught.ts'
import type { Covered } from '../../../policy/lessons/coverage.ts'
import { themes, wordsForTheme } from '../../../policy/lessons/themes.ts'
import { Icon } from '../../parts/icon.tsx'

const marks = {
  taught: 'taught',
  gap: 'not yet',
  'not-for-this-age': 'no lesson for this age',
} as const

/**
 * Themes by year groups: a picture for the eye, and the same table for whoever listens to it. Colour is never alone: a
 * number, a ring and an empty field say the same.
 */
export function CoverageGrid(props: {
  caption: string
  years: readonly { year: YearGroup; covered: readonly Covered[] }[]
}) {
  const { caption, years } = props
  return (
    <figure className="coverage">
      <ul className="coverage__legend" aria-hidden="true">
        <li>
          <Mark covered={{ state: 'taught', count: 2 }} /> so many lessons
        </li>
        <li>
          <Mark covered={{ state: 'gap', count: 0 }} /> not yet
        </li>
        <li>
          <Mark covered={{ state: 'not-for-this-age', count: 0 }} /> no lesson for this age
        </li>
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-scroll" aria-label={caption} tabIndex={0}>
        <table className="coverage__table">
          <caption className="govuk-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Theme</th>
              {years.map(({ year }) => (
                <th scope="col" className="coverage__year" key={year}>
                  <abbr title={nameOfYear(year)} aria-label={nameOfYear(year)}>
                    {year === 0 ? 'R' : `Y${year}`}
                  </abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {themes.map((theme) => (
              <tr key={theme}>
                <th scope="row">{wordsForTheme(theme)}</th>
                {years.map(({ year, covered }) => (
                  <td key={year}>
                    <Cell covered={covered.find((one) => one.theme === theme)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  )
}

function Cell({ covered }: { covered: Covered | undefined }) {
  if (!covered) return null
  return (
    <>
      <Mark covered={covered} />
      <span className="govuk-visually-hidden">
        {covered.state === 'taught' ? `${covered.count} ${marks.taught}` : marks[covered.state]}
      </span>
    </>
  )
}

function Mark({ covered: { state, count } }: { covered: Pick<Covered, 'state' | 'count'> }) {
  return (
    <span className={`coverage__mark coverage__mark--${state}`} aria-hidden="true">
      {state === 'taught' && (
        <>
          <Icon name="tick" />
          {count}
        </>
      )}
    </span>
  )
}
