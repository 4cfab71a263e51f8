import { findOccurrence } from '../../../commands/drills/occurrences.ts'
import type { DrillResult, Miss } from '../../../domain/drill.ts'
import { titleOfStep, wordsForHolder } from '../../../policy/words.ts'
import { Callout } from '../../parts/callout.tsx'
import { Basis } from '../../parts/clause-cite.tsx'
import { Details } from '../../parts/details.tsx'
import { drillChart, drillLegend, minutesInWords } from '../../parts/drill-chart.ts'
import { Figure } from '../../parts/figure.tsx'
import { Heading } from '../../parts/heading.tsx'
import { Panel } from '../../parts/layout.tsx'
import { MentionText } from '../../parts/mention-text.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { Table } from '../../parts/table.tsx'
import { citesOf } from '../incidents/cites.ts'
import { momentsOf } from './drill-moments.ts'
import { wordsForMark, wordsForMiss, wordsForPlayed, wordsForWell } from './drill-words.ts'

/** What came of a drill: what went well, what there is to practise, and when everything came. */
export function DrillOutcome({ result, occurrence }: { result: DrillResult; occurrence: string }) {
  const about = findOccurrence(occurrence)?.about
  return (
    <>
      {about && <p>{about}</p>}
      <SummaryList
        tight
        rows={[
          { label: 'It ran for', value: minutesInWords(result.minutes) },
          { label: 'Took part', value: `${result.people} ${result.people === 1 ? 'person' : 'people'}` },
          {
            label: 'It ended',
            value: result.ended === 'by-itself' ? 'by itself, after a day' : 'when somebody ended it',
          },
        ]}
      />
      <Details summary="Read the post again">
        <MentionText text={result.words} spans={[]} />
      </Details>
      <Heading level={2}>What went well</Heading>
      {result.well.length === 0 ? (
        <p>You began. Next time more will be on this list.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {result.well.map((what) => (
            <li key={what}>{wordsForWell(what)}</li>
          ))}
        </ul>
      )}
      <Heading level={2}>What to practise</Heading>
      {result.misses.length === 0 ? (
        <Callout kind="good" title="Nothing was missed">
          <p>Try a harder occurrence next, or the same one at an awkward hour.</p>
        </Callout>
      ) : (
        result.misses.map((miss, index) => <MissPanel key={index} miss={miss} />)
      )}
      <Heading level={2}>When everything came</Heading>
      <Times result={result} />
    </>
  )
}

function MissPanel({ miss }: { miss: Miss }) {
  const { title, said, practise } = wordsForMiss(miss)
  const basis = 'basis' in miss ? citesOf(miss.basis) : []
  return (
    <Panel>
      <Heading level={3} size="s">
        {title}
      </Heading>
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <strong>To practise:</strong> {practise}
      </p>
      {basis.length > 0 && (
        <Details summary="What the policy says" quiet>
          <Basis cites={basis} />
        </Details>
      )}
    </Panel>
  )
}

type Row = { what: string; who: string; when: string; due: string; became: string }

function Times({ result }: { result: DrillResult }) {
  const times = {
    title: 'Minutes from when the post was heard',
    description:
      'How many minutes after the post was heard each thing was done. The table below says the same in words.',
    moments: momentsOf(result),
  }
  return (
    <Figure
      title={times.title}
      wide={drillChart(times, 'wide')}
      narrow={drillChart(times, 'narrow')}
      legend={drillLegend(times)}
    >
      <Table
        caption="Everything that had to be done, and when it was"
        quietCaption
        rows={rowsOf(result)}
        rowKey={({ what }) => what}
        columns={[
          { header: 'What', cell: ({ what }: Row) => what },
          { header: 'Whose', cell: ({ who }: Row) => who },
          { header: 'After', cell: ({ when }: Row) => when },
          { header: 'Due within', cell: ({ due }: Row) => due },
          { header: 'What became of it', cell: ({ became }: Row) => became },
        ]}
      />
    </Figure>
  )
}

function rowsOf({ marks, steps }: DrillResult): Row[] {
  const after = (minutes: number | null) => (minutes === null ? '–' : minutesInWords(minutes))
  return [
    ...marks.map(({ what, minutes }) => ({
      what: wordsForMark(what),
      who: '',
      when: after(minutes),
      due: '',
      became: minutes === null ? 'Did not come' : 'Done',
    })),
    ...steps.map((step) => ({
      what: titleOfStep(step.do),
      who: wordsForHolder(step.by),
      when: after(step.minutes),
      due: step.due === null ? '' : minutesInWords(step.due),
      became: wordsForPlayed(step.state),
    })),
  ]
}
