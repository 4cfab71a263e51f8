import { asActor } from '../../../store/as-actor.ts'
import { type Count, footprint } from '../../../store/figures.ts'
import { listSchools } from '../../../store/schools.ts'
import { listSources } from '../../../store/sources.ts'
import { memberPage } from '../../chrome.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Figure } from '../../parts/figure.tsx'
import { FilterBar } from '../../parts/filter-bar.tsx'
import {
  type FootprintBar,
  footprintChart,
  footprintLegend,
  type Tone,
  tones,
  toneWords,
} from '../../parts/footprint-chart.ts'
import { PageHead } from '../../parts/layout.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { Table } from '../../parts/table.tsx'
import { forMembers } from '../../route.ts'
import { ShownClause, sentencesInForce } from '../policy/sentences.tsx'
import { periodOf, periods } from './period.ts'

/** What was said in a period, praise beside criticism: by week, by school and by source. */
export const footprintPage = forMembers('get', '/footprint', 'see-footprint', async (asking) => {
  const { c, services, actor, now } = asking
  const period = periodOf(c.req.query('weeks'), now)
  const { counts, schools, sources, sentences } = await asActor(
    services.database,
    actor,
    async (transaction) => {
      const schools = await listSchools(transaction)
      const school = schools.find(({ id }) => id === c.req.query('school'))?.id
      return {
        counts: await footprint(transaction, { from: period.from, to: period.to, ...(school && { school }) }),
        schools,
        sources: await listSources(transaction),
        sentences: await sentencesInForce(transaction, now),
      }
    },
  )
  const school = schools.find(({ id }) => id === c.req.query('school'))
  const nameOfSchool = new Map(schools.map(({ id, name }) => [id, name]))
  const nameOfSource = new Map(sources.map(({ id, name }) => [id, name]))
  const about = school ? school.name : 'our schools'
  return memberPage(asking, {
    title: 'Footprint',
    current: '/footprint',
    width: 'work',
    children: (
      <>
        <PageHead title="Footprint" caption={`What was said about ${about}, ${period.words}`} />
        {['ORM-1', 'ORM-2'].map((id) => (
          <ShownClause key={id} id={id} sentences={sentences} />
        ))}
        <FilterBar
          action="/footprint"
          label="Choose the period and school"
          clear={school || c.req.query('weeks') ? '/footprint' : null}
        >
          <SelectField name="weeks" label="Period" options={periods} value={period.weeks} />
          <SelectField
            name="school"
            label="School"
            options={[
              { value: '', text: 'All' },
              ...schools.map(({ id, name }) => ({ value: id, text: name })),
            ]}
            value={school?.id ?? ''}
          />
        </FilterBar>
        {counts.length === 0 ? (
          <Empty drawing="nest" title="Nothing was heard in this period">
            <p>Choose a longer period, or look at the sources: perhaps nothing is connected yet.</p>
          </Empty>
        ) : (
          <>
            <Chart
              title="Week by week"
              first="Week of"
              bars={barsBy(counts, ({ week }) => week, weekWords)}
              about={about}
            />
            <Chart
              title="By school"
              first="School"
              bars={barsBy(counts, (count) => nameOfSchool.get(count.school) ?? 'A school', same)}
              about={about}
            />
            <Chart
              title="By source"
              first="Source"
              bars={barsBy(
                counts,
                (count) => nameOfSource.get(count.source) ?? 'A source that was removed',
                same,
              )}
              about={about}
            />
            <p className="govuk-hint">
              ‘Not looked at yet’ means that nobody has said what it is. The figures hold what you may see
              yourself.
            </p>
          </>
        )}
      </>
    ),
  })
})

/** A chart with its table: the same figures, for whoever would rather read. */
function Chart({
  title,
  first,
  bars,
  about,
}: {
  title: string
  first: string
  bars: readonly FootprintBar[]
  about: string
}) {
  const description = `How many mentions of ${about} were praise, criticism, neither or harmful. The table below has the same figures.`
  const chart = { title, description, bars }
  return (
    <Figure
      title={title}
      wide={footprintChart(chart, 'wide')}
      narrow={footprintChart(chart, 'narrow')}
      legend={footprintLegend(chart)}
    >
      <Table
        caption={`${title}: mentions`}
        quietCaption
        rows={bars}
        rowKey={({ label }) => label}
        columns={[
          { header: first, cell: ({ label }: FootprintBar) => label },
          ...tones.map((tone) => ({
            header: toneWords[tone],
            numeric: true,
            cell: ({ counts }: FootprintBar) => (counts[tone] ?? 0).toLocaleString('en-GB'),
          })),
        ]}
      />
    </Figure>
  )
}

const same = (label: string) => label

const weekDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

function weekWords(monday: string): string {
  return weekDay.format(new Date(`${monday}T00:00:00Z`))
}

function barsBy(
  counts: readonly Count[],
  keyOf: (count: Count) => string,
  words: (key: string) => string,
): FootprintBar[] {
  const bars = new Map<string, Partial<Record<Tone, number>>>()
  for (const count of counts) {
    const key = keyOf(count)
    const bar = bars.get(key) ?? {}
    bar[count.tone] = (bar[count.tone] ?? 0) + count.mentions
    bars.set(key, bar)
  }
  return [...bars]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, bar]) => ({ label: words(key), counts: bar }))
}
