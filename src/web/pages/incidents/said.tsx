import type { Evidence } from '../../../store/evidence.ts'
import { Panel } from '../../parts/layout.tsx'
import { MentionText } from '../../parts/mention-text.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { Time } from '../../parts/time.tsx'
import { nameOf } from './people-words.ts'
import type { IncidentRead } from './read-incident.ts'

/** What was said, where and by whom; or that its words are not here, and why. */
export function Said({ read, now }: { read: IncidentRead; now: Date }) {
  const { mention, incident, names } = read
  const told = mention ? undefined : wordsToldAtFirst(read)
  if (told) {
    return (
      <Panel heading="What happened" id="said">
        <p className="said-words">
          <bdi>{told.description}</bdi>
        </p>
        <p className="govuk-hint">
          As {nameOf(names, told.addedBy)} wrote it down, <Time at={told.addedAt} now={now} />
        </p>
      </Panel>
    )
  }
  if (!mention) {
    return (
      <Panel heading="What was said" id="said">
        <p>
          There is no post beside this incident. What is known of it stands under its facts and its evidence.
        </p>
      </Panel>
    )
  }
  const gone = mention.goneAt ?? (incident.goneAt ? new Date(incident.goneAt) : null)
  return (
    <Panel heading="What was said" id="said">
      <MentionText
        text={read.told ? mention.text || mention.title : mention.text}
        title={read.told ? null : mention.title}
        spans={mention.matches}
        url={mention.url}
      />
      <SummaryList
        tight
        rows={[
          { label: read.told ? 'Told by' : 'By', value: <bdi>{mention.author ?? 'Not known'}</bdi> },
          ...(mention.publishedAt
            ? [{ label: 'Posted', value: <Time at={mention.publishedAt} now={now} /> }]
            : []),
          { label: read.told ? 'Told' : 'Noticed', value: <Time at={mention.noticedAt} now={now} /> },
          ...(gone ? [{ label: 'Gone online', value: <Time at={gone} now={now} /> }] : []),
        ]}
      />
      <p>
        <a href={`/inbox/${mention.reference}`}>Open {read.told ? 'it' : 'the post'} in the inbox</a>
      </p>
    </Panel>
  )
}

/** What somebody wrote down when they recorded what happened: it was kept in the moment in which the incident opened. */
function wordsToldAtFirst({ evidence, incident }: IncidentRead): Evidence | undefined {
  return evidence.find(
    ({ addedBy, addedAt, mediaType }) =>
      addedBy !== null && mediaType === null && addedAt.toISOString() === incident.openedAt,
  )
}
