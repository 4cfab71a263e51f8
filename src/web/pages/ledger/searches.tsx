import { readSearches } from '../../../commands/search-mentions.ts'
import { asActor } from '../../../store/as-actor.ts'
import { namesOfPeople } from '../../../store/people.ts'
import { memberPage } from '../../chrome.tsx'
import { Empty } from '../../parts/empty.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { Table } from '../../parts/table.tsx'
import { timeInWords } from '../../parts/time.tsx'
import { forMembers } from '../../route.ts'

const shown = 500

/** Who searched what was heard, when, for which words, and how many were found. */
export const searchesPage = forMembers('get', '/searches', 'see-log', async (asking) => {
  const { services, actor, now } = asking
  const searches = await readSearches(services, actor, shown)
  const people = await asActor(services.database, actor, namesOfPeople)
  return memberPage(asking, {
    title: 'Who searched for what',
    current: '/log',
    back: { href: '/ledger', text: 'What we listen to, and why' },
    width: 'work',
    children: (
      <>
        <PageHead title="Who searched for what" />
        <p>Every search over what was heard, the newest first. Nobody can remove one.</p>
        {searches.length === 0 ? (
          <Empty drawing="nest" title="Nobody has searched yet">
            <p>As soon as somebody does, it stands here.</p>
          </Empty>
        ) : (
          <Table
            caption="Searches"
            quietCaption
            rows={searches}
            rowKey={({ id }) => id}
            columns={[
              { header: 'When', cell: ({ at }) => timeInWords(at, now) },
              {
                header: 'Who',
                cell: ({ person }) => (person && people.get(person)) ?? 'Somebody who was removed',
              },
              { header: 'Words', cell: ({ words }) => <bdi>{words}</bdi> },
              { header: 'Found', numeric: true, cell: ({ found }) => found },
              {
                header: 'For',
                cell: ({ incident }) => (incident ? <a href={`/incidents/${incident}`}>{incident}</a> : ''),
              },
            ]}
          />
        )}
      </>
    ),
  })
})
