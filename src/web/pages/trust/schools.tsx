import { may } from '../../../domain/may.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listSchools } from '../../../store/schools.ts'
import { listTerms } from '../../../store/terms.ts'
import { memberPage } from '../../chrome.tsx'
import { LinkButton } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { Table } from '../../parts/table.tsx'
import { forMembers } from '../../route.ts'

/** The trust’s schools, each with the terms by which it is found. */
export const schoolsPage = forMembers('get', '/schools', 'manage-sources', async (asking) => {
  const { services, actor } = asking
  const { schools, terms } = await asActor(services.database, actor, async (transaction) => ({
    schools: await listSchools(transaction),
    terms: await listTerms(transaction),
  }))
  const add = may(actor, 'manage-schools') && <LinkButton href="/schools/new">Add a school</LinkButton>
  return memberPage(asking, {
    title: 'Schools',
    current: '/schools',
    width: 'work',
    children: (
      <>
        <PageHead title="Schools" actions={add || undefined} />
        {schools.length === 0 ? (
          <Empty drawing="nest" title="No school yet">
            <p>As soon as a school is here, Birdsong listens for its name.</p>
          </Empty>
        ) : (
          <Table
            caption="The trust’s schools"
            quietCaption
            rows={schools}
            rowKey={({ id }) => id}
            columns={[
              {
                header: 'School',
                cell: ({ id, name, town }) => (
                  <>
                    <a href={`/schools/${id}`}>{name}</a>
                    {town && <span className="table__note">{town}</span>}
                  </>
                ),
              },
              {
                header: 'Listened for',
                cell: ({ id }) =>
                  terms
                    .filter(({ school }) => school === id)
                    .map(({ words }) => words)
                    .join(', ') || 'nothing yet',
              },
            ]}
          />
        )}
      </>
    ),
  })
})
