import { readNotices } from '../../../commands/read-notices.ts'
import { withStandIns } from '../../../commands/stand-ins.ts'
import { may } from '../../../domain/may.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listIncidents } from '../../../store/incidents.ts'
import { listSchools } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Heading } from '../../parts/heading.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { LiveRegion } from '../../parts/live-region.tsx'
import { forMembers } from '../../route.ts'
import { NoticeRows } from './notice-rows.tsx'
import { StepsDue } from './steps-due.tsx'
import { stepsFor } from './steps-for.ts'

/** What waits for the reader: the steps that are theirs, the first due first, and what they were told. */
export const forYou = forMembers('get', '/for-you', 'see-inbox', async (asking) => {
  const { services, actor, person, now } = asking
  const notices = await readNotices(services, { ...actor, person: person.id })
  const { incidents, schools, acting } = await asActor(services.database, actor, async (transaction) => ({
    incidents: await listIncidents(transaction, { closed: false, limit: 200 }),
    schools: await listSchools(transaction),
    acting: await withStandIns(transaction, actor, now),
  }))
  const steps = stepsFor(acting, incidents)
  return memberPage(asking, {
    title: 'For you',
    current: '/for-you',
    width: 'work',
    children: (
      <LiveRegion
        id="for-you"
        address="/live?about=incident,notice"
        one="1 new thing for you"
        many="new things for you"
      >
        <PageHead
          title="For you"
          actions={may(actor, 'run-drill') && <a href="/drills">Rehearse with a drill</a>}
        />
        {steps.length === 0 && notices.length === 0 ? (
          <Empty drawing="nest" title="Nothing waits for you">
            <p>Steps of incidents that are yours, and what you should know, appear here as they come.</p>
          </Empty>
        ) : (
          <>
            <Heading level={2}>Yours to do</Heading>
            <StepsDue steps={steps} schools={new Map(schools.map(({ id, name }) => [id, name]))} now={now} />
            <Heading level={2}>What you should know</Heading>
            <NoticeRows notices={notices} now={now} />
          </>
        )}
      </LiveRegion>
    ),
  })
})
