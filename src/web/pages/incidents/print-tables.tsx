import { titleOfStep, wordsForForce, wordsForHolder, wordsForStepState } from '../../../policy/words.ts'
import type { Letter } from '../../../store/letters.ts'
import { namesOfCites } from '../../parts/clause-cite.tsx'
import { Heading } from '../../parts/heading.tsx'
import { MentionText } from '../../parts/mention-text.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { Table } from '../../parts/table.tsx'
import { timeInWords } from '../../parts/time.tsx'
import { citesOf } from './cites.ts'
import { happeningsOf } from './event-words.tsx'
import { nameOf } from './people-words.ts'
import type { IncidentRead } from './read-incident.ts'

/** Seen from so long ago, every time is written with its date and year: on paper 'today' means nothing. */
const onPaper = new Date(0)

/** A time for the record: '22 Nov 2026, 18:02'. */
export function timeOnPaper(at: Date | string): string {
  return timeInWords(new Date(at), onPaper)
}

/** The steps, whose they were and what became of them. */
export function Steps({ read: { incident, names } }: { read: IncidentRead }) {
  return (
    <div className="record">
      <Heading level={2}>The steps</Heading>
      <Table
        caption="The steps"
        quietCaption
        rows={incident.steps}
        rowKey={(step) => step.do}
        columns={[
          { header: 'Step', heads: true, cell: (step) => titleOfStep(step.do) },
          {
            header: 'Whose, and by when',
            cell: (step) => (
              <>
                {wordsForForce(step.force).name}: {wordsForHolder(step.by)}
                {step.dueAt && <p>By {timeOnPaper(step.dueAt)}</p>}
              </>
            ),
          },
          {
            header: 'What became of it',
            cell: (step) => (
              <>
                {wordsForStepState(step.state)}
                {step.settledAt &&
                  `: ${nameOf(names, step.settledBy) ?? 'Birdsong'}, ${timeOnPaper(step.settledAt)}`}
                {step.reason && (
                  <p>
                    <bdi>{step.reason}</bdi>
                  </p>
                )}
              </>
            ),
          },
          { header: 'Rests on', cell: (step) => namesOfCites(citesOf(step.basis)) },
        ]}
      />
    </div>
  )
}

/** The evidence with its fingerprints, and the letters that were handed over. */
export function Kept({ read: { evidence, letters, names } }: { read: IncidentRead }) {
  return (
    <>
      {evidence.length > 0 && (
        <div className="record">
          <Heading level={2}>Evidence</Heading>
          <Table
            caption="Evidence"
            quietCaption
            rows={evidence}
            rowKey={(item) => item.id}
            columns={[
              { header: 'What', heads: true, cell: (item) => <bdi>{item.description}</bdi> },
              { header: 'Kind', cell: (item) => (item.mediaType ? 'Picture' : 'Words') },
              {
                header: 'Added',
                cell: (item) => `${nameOf(names, item.addedBy) ?? 'Birdsong'}, ${timeOnPaper(item.addedAt)}`,
              },
              { header: 'SHA-256', cell: (item) => <code>{item.sha256}</code> },
            ]}
          />
        </div>
      )}
      {letters
        .filter(({ state }) => state !== 'draft')
        .map((letter) => (
          <div className="record" key={letter.id}>
            <Heading level={2}>Letter</Heading>
            <SummaryList
              tight
              rows={[
                { label: 'To', value: <bdi>{letter.to}</bdi> },
                { label: 'Subject', value: letter.subject },
                { label: 'Sent', value: sentOnPaper(letter) },
                { label: 'The server’s answer', value: letter.answer ?? 'None yet' },
              ]}
            />
            <MentionText text={letter.body} spans={[]} />
          </div>
        ))}
    </>
  )
}

/** Everything that happened, oldest first. */
export function History({ read: { events, names } }: { read: IncidentRead }) {
  return (
    <div className="record">
      <Heading level={2}>Who did what, when</Heading>
      <Table
        caption="Who did what, when"
        quietCaption
        rows={happeningsOf(events, names)}
        rowKey={(happening) => happening.id}
        columns={[
          { header: 'When', heads: true, cell: (happening) => timeOnPaper(happening.at) },
          { header: 'Who', cell: (happening) => happening.who ?? 'Birdsong' },
          { header: 'What', cell: (happening) => happening.what },
          { header: 'More', cell: (happening) => happening.detail && <bdi>{happening.detail}</bdi> },
        ]}
      />
    </div>
  )
}

function sentOnPaper({ sentAt, state }: Letter): string {
  if (sentAt) return timeOnPaper(sentAt)
  return state === 'refused' ? 'No' : 'Not known'
}
