import { asActor } from '../../../store/as-actor.ts'
import { listPeople } from '../../../store/people.ts'
import { listSchools } from '../../../store/schools.ts'
import { memberPage, roleInWords, rolesInWords } from '../../chrome.tsx'
import { LinkButton } from '../../parts/button.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { Table } from '../../parts/table.tsx'
import { forMembers } from '../../route.ts'

/** Everybody who has, or had, an account. */
export const peoplePage = forMembers('get', '/people', 'manage-people', async (asking) => {
  const { services, actor } = asking
  const { people, schools } = await asActor(services.database, actor, async (transaction) => ({
    people: await listPeople(transaction),
    schools: new Map((await listSchools(transaction)).map(({ id, name }) => [id, name])),
  }))
  const here = people.filter(({ left }) => !left)
  const gone = people.filter(({ left }) => left)
  return memberPage(asking, {
    title: 'People',
    current: '/people',
    width: 'work',
    children: (
      <>
        <PageHead title="People" actions={<LinkButton href="/people/new">Invite somebody</LinkButton>} />
        <Table
          caption="People with an account"
          quietCaption
          rows={here}
          rowKey={({ id }) => id}
          columns={[
            {
              header: 'Name',
              cell: ({ id, name, email }) => (
                <>
                  <a href={`/people/${id}`}>{name}</a>
                  {id === actor.person && ' (you)'}
                  <span className="table__note">{email}</span>
                </>
              ),
            },
            {
              header: 'Roles',
              cell: ({ appointments }) =>
                appointments.length === 0
                  ? rolesInWords(appointments)
                  : appointments.map(({ role, school }) => (
                      <div key={`${role} ${school}`}>
                        {roleInWords(role)}
                        {school && `, ${schools.get(school)}`}
                      </div>
                    )),
            },
          ]}
        />
        {gone.length > 0 && (
          <Table
            caption="People who have left"
            rows={gone}
            rowKey={({ id }) => id}
            columns={[
              { header: 'Name', cell: ({ id, name }) => <a href={`/people/${id}`}>{name}</a> },
              { header: 'E-mail address', cell: ({ email }) => email },
            ]}
          />
        )}
      </>
    ),
  })
})
