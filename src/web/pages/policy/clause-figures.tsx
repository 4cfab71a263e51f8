import { addDays, atLondon, type Day, dayOf } from '../../../domain/day.ts'
import { may } from '../../../domain/may.ts'
import { type SchoolTerm, termOn, weeksOf } from '../../../domain/school-term.ts'
import { wordsForKind } from '../../../policy/questions/kinds.ts'
import type { Transaction } from '../../../store/as-actor.ts'
import { type Applied, timesApplied } from '../../../store/clause-figures.ts'
import { Figure } from '../../parts/figure.tsx'
import { Heading } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import { weekChart } from '../../parts/week-chart.ts'
import type { MemberAsking } from '../../route.ts'

/** How often something of the policy was relied on this term, as far as this person may see. */
export type ClauseFigures = { term: SchoolTerm; weeks: readonly Day[]; applied: readonly Applied[] }

/** The figures for whoever sees incidents; null for everybody else, who is not told that there are any. */
export async function readFigures(
  transaction: Transaction,
  { actor, now }: Pick<MemberAsking, 'actor' | 'now'>,
  basis: string,
): Promise<ClauseFigures | null> {
  if (!may(actor, 'see-inbox')) return null
  const today = dayOf(now)
  const term = termOn(today)
  const period = { from: atLondon(term.from, 0), to: atLondon(addDays(term.to, 1), 0) }
  return { term, weeks: weeksOf(term, today), applied: await timesApplied(transaction, basis, period) }
}

/** How often it was relied on this term: in a sentence, as a picture, and in a table. */
export function FiguresOfClause({ figures, name }: { figures: ClauseFigures; name: string }) {
  const { term, weeks, applied } = figures
  const called = `the ${term.name} term of ${term.from.slice(0, 4)}`
  const total = sum(applied)
  return (
    <section aria-labelledby="figures" className="policy-section">
      <Heading level={2} id="figures">
        This term
      </Heading>
      <p>
        {total === 0
          ? `In ${called}, no incident has rested on ${name} so far, of those that you may see.`
          : `In ${called}, ${incidents(total)} rested on ${name}, of those that you may see.`}
      </p>
      {total > 0 && <Weeks {...{ weeks, applied, name, called }} />}
    </section>
  )
}

type Row = { week: Day; ones: readonly Applied[] }

function Weeks(props: { weeks: readonly Day[]; applied: readonly Applied[]; name: string; called: string }) {
  const { weeks, applied, name, called } = props
  const rows: Row[] = weeks.map((week) => ({ week, ones: applied.filter((one) => one.week === week) }))
  const chart = {
    title: `Incidents that rested on ${name}, week by week`,
    description: `A bar for each week of ${called}. The table has the same figures.`,
    bars: rows.map(({ week, ones }) => ({ label: weekInWords(week), count: sum(ones) })),
  }
  return (
    <Figure
      title="Week by week"
      wide={weekChart(chart, 'wide')}
      narrow={weekChart(chart, 'narrow')}
      legend={[]}
    >
      <Table
        caption={`${chart.title}, in those weeks in which there were any`}
        quietCaption
        rows={rows.filter(({ ones }) => ones.length > 0)}
        rowKey={({ week }) => week}
        columns={[
          { header: 'Week of', cell: ({ week }: Row) => weekInWords(week) },
          { header: 'Incidents', numeric: true, cell: ({ ones }: Row) => sum(ones) },
          { header: 'What they were about', cell: ({ ones }: Row) => kindsInWords(ones) },
        ]}
      />
    </Figure>
  )
}

const sum = (ones: readonly Applied[]) => ones.reduce((total, { incidents }) => total + incidents, 0)
const incidents = (count: number) =>
  count === 1 ? '1 incident' : `${count.toLocaleString('en-GB')} incidents`

/** What kinds they were of: ‘Something that was posted or shared’, with their number where there are several. */
function kindsInWords(applied: readonly Applied[]): string {
  const kinds = [...Map.groupBy(applied, ({ kind }) => kind)]
  const named = kinds.map(([kind, ones]) => {
    const { title } = wordsForKind(kind)
    return kinds.length === 1 ? title : `${title} (${sum(ones)})`
  })
  return named.join('; ')
}

const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

function weekInWords(monday: Day): string {
  return format.format(new Date(`${monday}T00:00:00Z`))
}
