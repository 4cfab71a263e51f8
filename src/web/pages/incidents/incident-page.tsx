import { noteReportRead } from '../../../commands/answer-reporter.ts'
import { openMusts } from '../../../domain/incident.ts'
import { may } from '../../../domain/may.ts'
import { wordsForSeverity } from '../../../policy/words.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { ButtonRow, LinkButton } from '../../parts/button.tsx'
import type { NoticeProps } from '../../parts/callout.tsx'
import type { FieldError } from '../../parts/form.tsx'
import { Columns, PageHead, Panel } from '../../parts/layout.tsx'
import { LiveRegion } from '../../parts/live-region.tsx'
import { LevelTag, SeverityTag, Tag } from '../../parts/tag.tsx'
import { Time } from '../../parts/time.tsx'
import { Timeline } from '../../parts/timeline.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { StagePanel } from '../concerns/stage-panel.tsx'
import { ToldPanel } from '../told/told-panel.tsx'
import { addressOf } from './after-change.ts'
import { Decided, Never } from './decided.tsx'
import { noticeOf } from './done.ts'
import { happeningsOf } from './event-words.tsx'
import { nameOf } from './people-words.ts'
import { type IncidentRead, readIncident } from './read-incident.ts'
import { Checks, EvidenceList, Letters } from './records.tsx'
import { Said } from './said.tsx'
import { Ended, Known, Leading, WhoSees } from './side.tsx'
import { Steps } from './steps.tsx'

type Again = {
  errors?: readonly FieldError[]
  typed?: Readonly<Record<string, string>>
  notice?: NoticeProps
  status?: 400 | 409
}

/** An incident: what was said, what the policy asks for, and what was done. */
export const incident = forMembers('get', '/incidents/:reference', 'see-inbox', (asking) =>
  incidentPage(asking),
)

/** The incident's page, also as the answer to a form that could not be taken. */
export async function incidentPage(asking: MemberAsking, again: Again = {}): Promise<Response> {
  const read = await readIncident(asking)
  if (!read) return notFoundPage(asking)
  const { incident, told, mention } = read
  if (told && mention && !told.report.readAt) await noteReportRead(asking.services, asking.actor, mention.id)
  return memberPage(asking, {
    title: incident.title,
    words: read.words,
    current: '/incidents',
    width: 'work',
    back: { href: '/incidents', text: 'Incidents' },
    notice: again.notice ?? noticeOf(asking.c.req.query('done')),
    ...(again.errors && { errors: again.errors }),
    ...(again.status && { status: again.status }),
    children: (
      <LiveRegion
        id="incident"
        address="/live?about=incident"
        one="This incident has changed"
        many="changes to this incident"
      >
        <Head asking={asking} read={read} />
        <Body asking={asking} read={read} again={again} />
      </LiveRegion>
    ),
  })
}

function Head({ asking, read }: { asking: MemberAsking; read: IncidentRead }) {
  const { incident, school, names } = read
  const { actor, now } = asking
  const { reference, severity, level, openedAt, closedAt, owner } = incident
  const runs = may(actor, 'run-incident', incident)
  return (
    <PageHead
      caption={`Incident ${reference}, ${school}`}
      title={<bdi>{incident.title}</bdi>}
      tags={
        <>
          {closedAt && <Tag icon="tick">Closed</Tag>}
          <SeverityTag severity={severity} />
          <LevelTag level={level} />
          <span>
            Opened <Time at={new Date(openedAt)} now={now} />
          </span>
          {owner && <span>With {owner === actor.person ? 'you' : nameOf(names, owner)}</span>}
        </>
      }
      actions={
        <ButtonRow>
          {runs && !closedAt && (
            <>
              <LinkButton kind="plain" small href={addressOf(reference, 'evidence')}>
                Add evidence
              </LinkButton>
              <LinkButton
                kind={openMusts(incident).length === 0 ? 'main' : 'plain'}
                small
                href={addressOf(reference, 'close')}
              >
                Close
              </LinkButton>
            </>
          )}
          <LinkButton kind="quiet" small href={addressOf(reference, 'print')}>
            Print the record
          </LinkButton>
        </ButtonRow>
      }
    />
  )
}

function Body({ asking, read, again }: { asking: MemberAsking; read: IncidentRead; again: Again }) {
  const {
    incident,
    letters,
    evidence,
    events,
    names,
    calendar,
    told,
    mention,
    answerAt,
    acting: actor,
  } = read
  const { now, csrf } = asking
  const pressing = !incident.closedAt && incident.severity !== 'info'
  return (
    <Columns
      sideLabel="What was said, what the policy says, and who has it"
      side={
        <>
          <Ended asking={asking} read={read} />
          <Said read={read} now={now} />
          <Decided incident={incident} by={read.judgedBy} />
          <Known asking={asking} read={read} />
          <Leading asking={asking} read={read} />
          <WhoSees asking={asking} read={read} />
        </>
      }
    >
      <p className={pressing ? undefined : 'only-narrow'}>
        {pressing && `${wordsForSeverity(incident.severity).means} `}
        <a className="only-narrow" href="#said">
          What was said
        </a>
      </p>
      <StagePanel asking={asking} read={read} typed={again.typed ?? {}} />
      <Never incident={incident} />
      <Steps
        {...{ incident, actor, names, calendar, now, csrf, answerAt }}
        errors={again.errors ?? []}
        typed={again.typed ?? {}}
      />
      {told && (
        <ToldPanel
          {...{ told, names, now, csrf, typed: again.typed ?? {}, errors: again.errors ?? [] }}
          reference={incident.reference}
          inRush={mention?.inRush ?? false}
          answerAt={
            may(asking.actor, 'run-incident', incident) ? addressOf(incident.reference, 'reporter') : null
          }
          decision={incident.decision}
        />
      )}
      <Letters incident={incident} letters={letters} now={now} />
      <Checks incident={incident} now={now} />
      <EvidenceList evidence={evidence} names={names} now={now} incident={incident} />
      <Panel heading="Who did what, when" id="history">
        <Timeline happenings={happeningsOf(events, names).reverse()} now={now} />
      </Panel>
    </Columns>
  )
}
