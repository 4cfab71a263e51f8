import { Panel } from '../../parts/layout.tsx'
import { SummaryList, type SummaryRow } from '../../parts/summary-list.tsx'
import { Time } from '../../parts/time.tsx'
import type { MentionReading } from './mention-reading.ts'
import { reasonsFor, wordsForNamesake } from './mention-words.ts'

/** Why a mention is here, and where it is from. */
export function MentionAbout({ reading, now }: { reading: MentionReading; now: Date }) {
  const { mention, source } = reading
  return (
    <Panel heading="Why it is here" id="why">
      {reasonsFor(mention, source).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {reading.namesake && <p>{wordsForNamesake(reading.namesake)}</p>}
      <SummaryList tight rows={rowsOf(reading, now)} />
    </Panel>
  )
}

function rowsOf({ mention, source }: MentionReading, now: Date): SummaryRow[] {
  const entered = source?.kind === 'entry'
  const sent = source?.kind === 'mailbox'
  const told = source?.kind === 'report'
  return [
    ...(mention.author
      ? [{ label: sent ? 'Sent by' : told ? 'Told by' : 'Written by', value: <bdi>{mention.author}</bdi> }]
      : []),
    entered
      ? { label: 'Seen', value: mention.title ? <bdi>{mention.title}</bdi> : 'Where was not said' }
      : { label: 'Source', value: source?.name ?? 'A source of before' },
    ...(mention.publishedAt
      ? [{ label: sent ? 'Sent' : 'Posted', value: <Time at={mention.publishedAt} now={now} /> }]
      : []),
    {
      label: entered ? 'Entered' : sent ? 'Came in' : told ? 'Told' : 'Noticed',
      value: <Time at={mention.noticedAt} now={now} />,
    },
    ...(mention.setAsideBecause ? [{ label: 'Set aside because', value: mention.setAsideBecause }] : []),
  ]
}
