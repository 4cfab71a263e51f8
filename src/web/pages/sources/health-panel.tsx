import type { SourceRead } from '../../../commands/source-health.ts'
import type { ListedGap } from '../../../store/gap-lists.ts'
import type { StateSpan } from '../../../store/source-states.ts'
import { Button } from '../../parts/button.tsx'
import { countSwatch, dayChart, unheardSwatch } from '../../parts/day-chart.ts'
import { Details } from '../../parts/details.tsx'
import { Figure } from '../../parts/figure.tsx'
import { Form } from '../../parts/form.tsx'
import { Panel } from '../../parts/layout.tsx'
import { Table } from '../../parts/table.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { timeInWords } from '../../parts/time.tsx'
import { deliveriesOf, drawnDays } from './deliveries.ts'

/** How a source is doing, with a picture of what came; and what may have been missed. */
export function HealthPanel(props: {
  read: SourceRead
  spans: readonly StateSpan[]
  gaps: readonly ListedGap[]
  now: Date
  csrf: string
}) {
  const { read, spans, gaps, now, csrf } = props
  const bars = deliveriesOf(read.days, spans, now)
  const total = bars.reduce((sum, { count }) => sum + count, 0)
  const silent = bars.filter(({ unheard }) => unheard).length
  const title = `What came on each of the last ${drawnDays} days`
  const description = `${total.toLocaleString('en-GB')} in all; nothing could be heard on ${silent} of the days.`
  const drawn = { title, description, bars }
  return (
    <>
      <Figure
        title={title}
        wide={dayChart(drawn, 'wide')}
        narrow={dayChart(drawn, 'narrow')}
        legend={[
          { key: 'came', text: 'What it brought', swatch: countSwatch },
          { key: 'unheard', text: 'Nothing could be heard', swatch: unheardSwatch },
        ]}
      >
        <Details summary="The same as a table">
          <Table
            caption={title}
            quietCaption
            rows={bars.filter(({ count, unheard }) => count > 0 || unheard)}
            rowKey={({ label }) => label}
            columns={[
              { header: 'Day', cell: ({ label }) => label },
              { header: 'It brought', numeric: true, cell: ({ count }) => count.toLocaleString('en-GB') },
              { header: 'Heard?', cell: ({ unheard }) => (unheard ? 'Nothing could be heard' : 'Yes') },
            ]}
          />
          <p className="govuk-hint">Days that are not in the table brought nothing.</p>
        </Details>
      </Figure>
      {gaps.length > 0 && (
        <Panel heading="Where something may have been missed" id="gaps">
          <ul className="gaps">
            {gaps.map((gap) => (
              <li key={gap.id}>
                <Gap gap={gap} now={now} csrf={csrf} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}

function Gap({ gap, now, csrf }: { gap: ListedGap; now: Date; csrf: string }) {
  return (
    <>
      <p>
        <strong>{spanInWords(gap, now)}.</strong> {gap.because}{' '}
        {gap.filledAt
          ? `Filled ${timeInWords(gap.filledAt, now)}. ${gap.filledHow ?? ''}`
          : 'Not filled: what was said then may be missing.'}
      </p>
      {!gap.filledAt && (
        <Details summary="What was missed was found in another way">
          <Form action={`/sources/${gap.source}/gaps`} csrf={csrf}>
            <input type="hidden" name="gap" value={gap.id} />
            <TextField
              name="how"
              label="How was it filled?"
              hint="For example ‘Looked through the page by hand’"
            />
            <Button kind="plain" small>
              It is filled
            </Button>
          </Form>
        </Details>
      )}
    </>
  )
}

/** 'Gap from … to …' */
export function spanInWords({ from, to }: Pick<ListedGap, 'from' | 'to'>, now: Date): string {
  return from
    ? `Gap from ${timeInWords(from, now)} to ${timeInWords(to, now)}`
    : `Gap until ${timeInWords(to, now)}, nobody knows from when`
}
