import { asActor } from '../../../store/as-actor.ts'
import { listIncidents } from '../../../store/incidents.ts'
import { namesOfPeople } from '../../../store/people.ts'
import { listClosedDays, listSchools } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import { Empty } from '../../parts/empty.tsx'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { IncidentRow } from '../../parts/incident-row.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { LiveRegion } from '../../parts/live-region.tsx'
import { MentionList } from '../../parts/mention-row.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { Pagination, Tabs } from '../../parts/tabs.tsx'
import { forMembers } from '../../route.ts'
import { schoolsReadBy } from '../inbox/schools-read-by.ts'
import { noticeOf } from './done.ts'
import { rowOf } from './incident-row-of.ts'

const shown = 50

/** The incidents that this person may see: the open ones, or those that are closed. */
export const incidentList = forMembers('get', '/incidents', 'see-inbox', async (asking) => {
  const { c, services, actor } = asking
  const closed = c.req.query('state') === 'closed'
  const before = momentIn(c.req.query('before'))
  const { schools, names, closedDays, rows } = await asActor(
    services.database,
    actor,
    async (transaction) => {
      const schools = schoolsReadBy(actor, await listSchools(transaction))
      const school = schools.find(({ id }) => id === c.req.query('school'))?.id
      const query = { closed, limit: shown + 1, ...(school && { school }), ...(before && { before }) }
      return {
        schools,
        names: await namesOfPeople(transaction),
        closedDays: await listClosedDays(transaction),
        rows: await listIncidents(transaction, query),
      }
    },
  )
  const calendars = Map.groupBy(closedDays, (days) => days.school)
  const school = schools.find(({ id }) => id === c.req.query('school'))
  const listed = rows.slice(0, shown)
  const last = rows.length > shown ? listed.at(-1) : undefined
  const address = (changes: Record<string, string | null>) => {
    const query = { state: closed ? 'closed' : null, school: school?.id ?? null, ...changes }
    const words = new URLSearchParams(
      Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])),
    )
    return words.size > 0 ? `/incidents?${words}` : '/incidents'
  }
  return memberPage(asking, {
    title: 'Incidents',
    current: '/incidents',
    width: 'work',
    notice: noticeOf(c.req.query('done')),
    children: (
      <>
        <PageHead title="Incidents" />
        <Tabs
          label="Open or closed"
          tabs={[
            { href: address({ state: null }), text: 'Open', current: !closed },
            { href: address({ state: 'closed' }), text: 'Closed', current: closed },
          ]}
        />
        {schools.length > 1 && (
          <FilterBar
            action="/incidents"
            label="Choose a school"
            clear={school ? address({ school: null }) : null}
          >
            {closed && <input type="hidden" name="state" value="closed" />}
            <SelectField
              name="school"
              label="School"
              value={school?.id ?? ''}
              options={[
                { value: '', text: 'Every school' },
                ...schools.map(({ id, name }) => ({ value: id, text: name })),
              ]}
            />
          </FilterBar>
        )}
        <LiveRegion id="incidents" address="/live?about=incident" one="1 new incident" many="new incidents">
          {listed.length === 0 ? (
            <Nothing closed={closed} filtered={school !== undefined || before !== undefined} />
          ) : (
            <MentionList heading={closed ? 'Closed, the newest first' : 'Open, the newest first'}>
              {listed.map((incident) => (
                <IncidentRow
                  key={incident.id}
                  {...rowOf(asking, incident, {
                    schools,
                    names,
                    calendar: { closed: calendars.get(incident.school) ?? [] },
                  })}
                />
              ))}
            </MentionList>
          )}
          <Pagination
            what="incidents"
            newer={before ? address({}) : null}
            older={last ? address({ before: last.openedAt }) : null}
          />
        </LiveRegion>
      </>
    ),
  })
})

function Nothing({ closed, filtered }: { closed: boolean; filtered: boolean }) {
  if (filtered) {
    return (
      <Empty drawing="branch" title="No incidents here">
        <p>Choose another school, or look at the other tab.</p>
      </Empty>
    )
  }
  return closed ? (
    <Empty drawing="branch" title="Nothing is closed yet">
      <p>When an incident is closed it stands here, with what was done and what came of it.</p>
    </Empty>
  ) : (
    <Empty drawing="branch" title="No open incidents">
      <p>
        When something in the <a href="/inbox">inbox</a> needs more than an answer, open an incident from it.
        Birdsong then lists what the policy asks for, step by step.
      </p>
    </Empty>
  )
}

/** A moment in the address, or undefined where it is none. */
function momentIn(words: string | undefined): Date | undefined {
  const at = words ? new Date(words) : undefined
  return at && Number.isFinite(at.getTime()) ? at : undefined
}
