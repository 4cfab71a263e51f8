import { categories } from '../../../domain/judgement.ts'
import type { JudgementFigure } from '../../../store/judgement-figures.ts'
import { Empty } from '../../parts/empty.tsx'
import { Figure } from '../../parts/figure.tsx'
import {
  type JudgementBar,
  judgementChart,
  judgementLegend,
  type Outcome,
  outcomes,
  outcomeWords,
} from '../../parts/judgement-chart.ts'
import { categoryWords } from '../../parts/judgement-words.ts'
import { Table } from '../../parts/table.tsx'

/** How the suggestions did, month by month and by what they took a post for. */
export function Figures({ figures }: { figures: readonly JudgementFigure[] }) {
  if (figures.length === 0) {
    return (
      <Empty drawing="nest" title="Nothing was judged yet">
        <p>As soon as something is heard, what became of each suggestion is counted here.</p>
      </Empty>
    )
  }
  const months = [...Map.groupBy(figures, ({ month }) => month)].map(([month, of]) =>
    barOf(monthWords(month), of),
  )
  const kinds = categories
    .map((category) => ({ category, of: figures.filter((figure) => figure.category === category) }))
    .filter(({ of }) => of.length > 0)
    .map(({ category, of }) => barOf(categoryWords[category].name, of))
  return (
    <>
      <Chart title="Month by month" first="Month" bars={months} />
      <Chart title="By what it was taken for" first="Taken for" bars={kinds} />
      <p className="govuk-hint">
        ‘Taken too lightly’ was thought to have time, and somebody found that it had not. The figures hold
        what you may read yourself.
      </p>
    </>
  )
}

/** Each mention counts once: what was missed counts as that, whatever else was said of it. */
function barOf(label: string, figures: readonly JudgementFigure[]): JudgementBar {
  const sum = (of: Exclude<keyof JudgementFigure, 'month' | 'category'>) =>
    figures.reduce((total, figure) => total + figure[of], 0)
  return {
    label,
    counts: {
      agreed: sum('agreed'),
      corrected: sum('corrected'),
      missed: sum('missed'),
      abstained: sum('abstained'),
      unanswered: sum('unanswered'),
    } satisfies Record<Outcome, number>,
  }
}

function Chart({ title, first, bars }: { title: string; first: string; bars: readonly JudgementBar[] }) {
  const chart = {
    title,
    description:
      'How many suggestions were right, corrected, too light, not sure, or not answered. The table below has the same figures.',
    bars,
  }
  return (
    <Figure
      title={title}
      wide={judgementChart(chart, 'wide')}
      narrow={judgementChart(chart, 'narrow')}
      legend={judgementLegend(chart)}
    >
      <Table
        caption={`${title}: suggestions`}
        quietCaption
        rows={bars}
        rowKey={({ label }) => label}
        columns={[
          { header: first, cell: ({ label }: JudgementBar) => label },
          ...outcomes.map((outcome) => ({
            header: outcomeWords[outcome],
            numeric: true,
            cell: ({ counts }: JudgementBar) => (counts[outcome] ?? 0).toLocaleString('en-GB'),
          })),
        ]}
      />
    </Figure>
  )
}

const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })

function monthWords(month: string): string {
  return monthAndYear.format(new Date(`${month}-01T00:00:00Z`))
}
