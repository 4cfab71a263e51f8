import { describeDue, type SchoolCalendar } from '../../../domain/calendar.ts'
import { nextPromise } from '../../../domain/concern.ts'
import type { Incident } from '../../../domain/incident.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listConcerns } from '../../../store/incidents.ts'
import { namesOfPeople } from '../../../store/people.ts'
import { listClosedDays, listSchools } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Icon } from '../../parts/icon.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { LiveRegion } from '../../parts/live-region.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { LevelTag, Tag } from '../../parts/tag.tsx'
import { Time } from '../../parts/time.tsx'
import { forMembers } from '../../route.ts'
import { addressOf } from '../incidents/after-change.ts'
import { nameOf } from '../incidents/people-words.ts'
import { nameOfStage, titleOfPromise } from './words.ts'

/** The register of concerns: where each stands, and what was promised by when, what is late first. */
export const concerns = forMembers('get', '/concerns', 'see-inbox', async (asking) => {
  const { c, services, actor, now } = asking
  const closed = c.req.query('state') === 'closed'
  const { schools, names, closedDays, found } = await asActor(
    services.database,
    actor,
    async (transaction) => ({
      schools: await listSchools(transaction),
      names: await namesOfPeople(transaction),
      closedDays: await listClosedDays(transaction),
      found: await listConcerns(transaction, { closed }),
    }),
  )
  const calendars = Map.groupBy(closedDays, ({ school }) => school)
  const rows = closed ? found : found.toSorted((one, other) => whenDue(one) - whenDue(other))
  return memberPage(asking, {
    title: 'Concerns',
    current: '/concerns',
    width: 'work',
    children: (
      <>
        <PageHead title="Concerns" />
        <Tabs
          label="Open or closed"
          tabs={[
            { href: '/concerns', text: 'Open', current: !closed },
            { href: '/concerns?state=closed', text: 'Closed', current: closed },
          ]}
        />
        <LiveRegion id="concerns" address="/live?about=incident" one="1 change" many="changes">
          {rows.length === 0 ? (
            <Empty drawing="branch" title={closed ? 'Nothing is closed yet' : 'No open concerns'}>
              <p>
                What people are worried about at school stands here, with what they were promised and by when.
              </p>
            </Empty>
          ) : (
            <ul className="concern-rows">
              {rows.map((incident) => (
                <Row
                  key={incident.id}
                  {...{ incident, now }}
                  school={schools.find(({ id }) => id === incident.school)?.name ?? ''}
                  owner={incident.owner === actor.person ? 'you' : nameOf(names, incident.owner)}
                  calendar={{ closed: calendars.get(incident.school) ?? [] }}
                />
              ))}
            </ul>
          )}
        </LiveRegion>
      </>
    ),
  })
})

function whenDue({ concern }: Incident): number {
  const next = nextPromise(concern)
  return next ? Date.parse(next.by) : Number.POSITIVE_INFINITY
}

function Row(props: {
  incident: Incident
  school: string
  owner: string | null
  calendar: SchoolCalendar
  now: Date
}) {
  const { incident, school, owner, calendar, now } = props
  const { concern, facts } = incident
  const next = incident.closedAt ? undefined : nextPromise(concern)
  const due = next && new Date(next.by)
  const late = due !== undefined && due < now
  return (
    <li
      className={late ? 'concern-row concern-row--late' : 'concern-row'}
      id={incident.reference}
      data-live-item=""
    >
      <div className="concern-row__stage">
        {concern ? <Tag tone={tones[concern.stage]}>{nameOfStage(concern.stage)}</Tag> : <Tag>New</Tag>}
      </div>
      <div className="concern-row__body">
        <a className="concern-row__title" href={`${addressOf(incident.reference)}#concern`} dir="auto">
          <bdi>{incident.title}</bdi>
        </a>
        <p className="concern-row__about">
          {school} · <Time at={new Date(incident.openedAt)} now={now} /> ·{' '}
          {owner ? `with ${owner}` : 'with nobody yet'}
        </p>
        <p className="concern-row__tags">
          <LevelTag level={incident.level} />
          {facts.kind === 'concern' && facts.matter === 'data-protection' && (
            <Tag tone="blue">Data protection complaint</Tag>
          )}
        </p>
      </div>
      <p className="concern-row__due">
        {next && due && concern ? (
          <>
            {titleOfPromise(next.what, concern.stage)}
            <span className={late ? 'due due--over' : 'due'}>
              <Icon name={late ? 'warning' : 'clock'} />
              <time dateTime={next.by}>{describeDue(due, now, calendar)}</time>
            </span>
          </>
        ) : incident.closedAt ? (
          'Closed'
        ) : (
          'All that was promised is done'
        )}
      </p>
    </li>
  )
}

const tones = { informal: 'teal', formal: 'gold', panel: 'plum' } as const
