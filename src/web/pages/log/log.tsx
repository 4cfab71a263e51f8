import { verifyLog } from '../../../commands/verify-log.ts'
import { asActor } from '../../../store/as-actor.ts'
import { type LoggedEvent, listNewestEvents } from '../../../store/events.ts'
import { namesOfPeople } from '../../../store/people.ts'
import { referencesOf } from '../../../store/references.ts'
import { listSchools } from '../../../store/schools.ts'
import { listSources } from '../../../store/sources.ts'
import { memberPage } from '../../chrome.tsx'
import { Button } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { PageHead, Panel } from '../../parts/layout.tsx'
import { Pagination } from '../../parts/tabs.tsx'
import { dayInWords, Time, timeInWords } from '../../parts/time.tsx'
import { Timeline } from '../../parts/timeline.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { happeningIn, type Names } from './event-words.ts'
import { wholeMoments } from './whole-moments.ts'

const shown = 100

/** What happened, the newest first: as much of it as this person may see. */
export const log = forMembers('get', '/log', 'see-log', (asking) => logPage(asking))

/** Has the whole log checked. The check is an event of its own, so its result stands on the page after it. */
export const checkLog = forMembers('post', '/log/verify', 'see-log', async (asking) => {
  const checked = await verifyLog(asking.services, asking.actor)
  return checked.type === 'refused' ? logPage(asking, checked.because) : asking.c.redirect('/log', 303)
})

async function logPage(asking: MemberAsking, because?: string): Promise<Response> {
  const { c, services, actor, now, csrf } = asking
  const before = momentIn(c.req.query('before'))
  const { events, names, references, lastCheck } = await asActor(
    services.database,
    actor,
    async (transaction) => {
      const events = await listNewestEvents(transaction, { ...(before && { before }), limit: shown * 4 })
      const newest = before ? await listNewestEvents(transaction, { limit: shown }) : events
      const byId = (rows: readonly { id: string; name: string }[]) =>
        new Map(rows.map(({ id, name }) => [id, name]))
      const idsOf = (subject: LoggedEvent['subject']) => [
        ...new Set(events.filter((event) => event.subject === subject).map(({ subjectId }) => subjectId)),
      ]
      return {
        events,
        lastCheck: newest.find(({ type }) => type === 'log-checked'),
        references: await referencesOf(transaction, {
          mentions: idsOf('mention'),
          incidents: idsOf('incident'),
        }),
        names: {
          people: await namesOfPeople(transaction),
          schools: byId(await listSchools(transaction)),
          sources: byId(await listSources(transaction)),
        },
      }
    },
  )
  const { page, older } = wholeMoments(events, shown)
  const days = [...Map.groupBy(page, ({ at }) => dayInWords(at, now))]
  return memberPage(asking, {
    title: 'Log',
    current: '/log',
    ...(because && { notice: { type: 'problem' as const, sentence: because }, status: 409 as const }),
    children: (
      <>
        <PageHead title="Log" />
        <p>
          Everything that was done is recorded as it happens, and nobody can change it here. You see what your
          role may see.
        </p>
        <Panel heading="Is the log whole?" id="whole">
          {lastCheck && <LastCheck event={lastCheck} now={now} />}
          <p>
            Each entry carries a fingerprint of the one before. A check goes through the whole log, and finds
            whether anything was altered, removed or put in.
          </p>
          <Form action="/log/verify" csrf={csrf}>
            <Button kind="plain">Check the log now</Button>
          </Form>
        </Panel>
        {days.map(([day, entries]) => (
          <section key={day} aria-label={day}>
            <Heading level={2} size="s">
              {day}
            </Heading>
            <Timeline now={now} happenings={entries.map((event) => linked(event, names, references))} />
          </section>
        ))}
        {page.length === 0 && <p>{before ? 'Nothing older is recorded.' : 'Nothing is recorded yet.'}</p>}
        <Pagination
          what="entries"
          newer={before ? '/log' : null}
          older={older ? `/log?before=${encodeURIComponent(older.toISOString())}` : null}
        />
      </>
    ),
  })
}

function LastCheck({ event, now }: { event: LoggedEvent; now: Date }) {
  return event.data.whole ? (
    <Callout kind="good" title="The log is whole">
      <p>
        Checked <Time at={event.at} now={now} />: nothing was altered, removed or put in.
      </p>
    </Callout>
  ) : (
    <Callout kind="danger" title="The log is not whole">
      <p>
        Checked <Time at={event.at} now={now} />: something was altered, removed or put in. Tell whoever runs
        this installation, and have “birdsong audit verify” run there: it says where. Change nothing until
        then.
      </p>
    </Callout>
  )
}

/** An entry with a link to what it is about. */
function linked(event: LoggedEvent, names: Names, references: ReadonlyMap<string, string>) {
  const happening = happeningIn(event, names)
  const reference = references.get(event.subjectId)
  if (!reference) return happening
  const href = event.subject === 'incident' ? `/incidents/${reference}` : `/inbox/${reference}`
  return {
    ...happening,
    what: (
      <>
        {happening.what}{' '}
        <a href={href}>
          {reference}
          <span className="govuk-visually-hidden">, {timeInWords(event.at, event.at)}</span>
        </a>
      </>
    ),
  }
}

function momentIn(words: string | undefined): Date | undefined {
  const at = words ? new Date(words) : undefined
  return at && Number.isFinite(at.getTime()) ? at : undefined
}
