import { openMusts } from '../../../domain/incident.ts'
import { nameOfFact, wordsForFact } from '../../../policy/questions/answers.ts'
import { wordsForKind } from '../../../policy/questions/kinds.ts'
import { titleOfStep, wordsForLevel, wordsForOutcome, wordsForSeverity } from '../../../policy/words.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { Heading } from '../../parts/heading.tsx'
import { MentionText } from '../../parts/mention-text.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { forMembers } from '../../route.ts'
import { addressOf } from './after-change.ts'
import { decisionRows, doNot } from './decided.tsx'
import { noticeOf } from './done.ts'
import { judgedByRow } from './judged-by.tsx'
import { nameOf } from './people-words.ts'
import { History, Kept, Steps, timeOnPaper } from './print-tables.tsx'
import { type IncidentRead, readIncident } from './read-incident.ts'

/** The whole record of an incident on one page, to be printed or shown. */
export const print = forMembers('get', '/incidents/:reference/print', 'see-inbox', async (asking) => {
  const read = await readIncident(asking)
  if (!read) return notFoundPage(asking)
  const { incident, school } = read
  return memberPage(asking, {
    title: `Record of incident ${incident.reference}`,
    words: read.words,
    current: '/incidents',
    width: 'work',
    back: { href: addressOf(incident.reference), text: 'The incident' },
    notice: noticeOf(asking.c.req.query('done')),
    children: (
      <>
        <Heading level={1} caption={`${asking.trust.name}, ${school}`}>
          Record of incident {incident.reference}
        </Heading>
        <p>
          As it stood at {timeOnPaper(asking.now)}, printed by {asking.person.name}. For those named under
          ‘Who may read it’ and nobody else.
        </p>
        <Facts read={read} />
        <Decision read={read} />
        <Steps read={read} />
        <Kept read={read} />
        <History read={read} />
      </>
    ),
  })
})

function Facts({ read: { incident, mention, names } }: { read: IncidentRead }) {
  const { severity, level, owner, openedAt, closedAt, outcome, lessons, facts, keptFrom } = incident
  const known = Object.entries<unknown>(facts).filter(([field]) => field !== 'kind')
  return (
    <div className="record">
      <Heading level={2}>What happened</Heading>
      <SummaryList
        tight
        rows={[
          { label: 'Title', value: <bdi>{incident.title}</bdi> },
          { label: 'How serious', value: wordsForSeverity(severity).name },
          { label: 'Who may read it', value: wordsForLevel(level).who },
          ...(keptFrom.length > 0
            ? [{ label: 'Kept from', value: keptFrom.map((one) => nameOf(names, one)).join(', ') }]
            : []),
          { label: 'Opened', value: timeOnPaper(openedAt) },
          { label: 'Led by', value: nameOf(names, owner) ?? 'Nobody has taken it over' },
          {
            label: 'Closed',
            value: closedAt
              ? timeOnPaper(closedAt)
              : openMusts(incident).length > 0
                ? 'Not yet: some steps are to be done'
                : 'Not yet',
          },
          ...(outcome ? [{ label: 'How it ended', value: wordsForOutcome(outcome) }] : []),
          ...(lessons ? [{ label: 'What we learnt', value: <bdi>{lessons}</bdi> }] : []),
          { label: 'What it is', value: wordsForKind(facts.kind).title },
          ...known.map(([field, value]) => ({
            label: nameOfFact(facts.kind, field),
            value: wordsForFact(facts.kind, field, value),
          })),
        ]}
      />
      {mention && (
        <>
          <MentionText text={mention.text} title={mention.title} spans={[]} url={mention.url} />
          <SummaryList
            tight
            rows={[
              { label: 'Written by', value: <bdi>{mention.author ?? 'Not known'}</bdi> },
              { label: 'Link', value: mention.url ? <bdi>{mention.url}</bdi> : 'None' },
              { label: 'Noticed', value: timeOnPaper(mention.noticedAt) },
            ]}
          />
        </>
      )}
    </div>
  )
}

function Decision({ read: { incident, judgedBy } }: { read: IncidentRead }) {
  const { decision, policyVersion } = incident
  return (
    <div className="record">
      <Heading level={2}>What the policy decided</Heading>
      <SummaryList
        tight
        rows={[
          ...decisionRows(incident),
          ...(decision.never.length > 0
            ? [
                {
                  label: 'Not here',
                  value: decision.never.map(({ do: what }) => doNot(titleOfStep(what))).join('; '),
                },
              ]
            : []),
          { label: 'Clauses', value: decision.clauses.join(', ') },
          judgedByRow(judgedBy),
          { label: 'Its fingerprint', value: <code>{policyVersion}</code> },
        ]}
      />
    </div>
  )
}
