import { readHealth, type SourceRead } from '../../../commands/source-health.ts'
import { asActor } from '../../../store/as-actor.ts'
import { countOpenGaps } from '../../../store/gap-lists.ts'
import { listSources, type Source } from '../../../store/sources.ts'
import { memberPage } from '../../chrome.tsx'
import { ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { growthChart } from '../../parts/growth-chart.ts'
import { PageHead } from '../../parts/layout.tsx'
import { LiveRegion } from '../../parts/live-region.tsx'
import { Table } from '../../parts/table.tsx'
import { Tag } from '../../parts/tag.tsx'
import { Time } from '../../parts/time.tsx'
import { forMembers } from '../../route.ts'
import { ShownClause, sentencesInForce } from '../policy/sentences.tsx'
import { deliveriesOf } from './deliveries.ts'
import { stateWords } from './state-words.ts'
import { kindWords } from './words.ts'

/** Where the trust listens, and how each source is doing. */
export const sourcesPage = forMembers('get', '/sources', 'manage-sources', async (asking) => {
  const health = new Map(
    (await readHealth(asking.services, asking.actor)).map((read) => [read.source.id, read]),
  )
  const { sources, gaps, sentences } = await asActor(
    asking.services.database,
    asking.actor,
    async (transaction) => ({
      sources: await listSources(transaction),
      gaps: await countOpenGaps(transaction),
      sentences: await sentencesInForce(transaction, asking.now),
    }),
  )
  return memberPage(asking, {
    title: 'Sources',
    current: '/sources',
    width: 'work',
    children: (
      <>
        <PageHead
          title="Sources"
          actions={
            <ButtonRow>
              <LinkButton href="/sources/new">Connect a source</LinkButton>
              <LinkButton href="/sources/mailbox" kind="plain">
                Connect a mailbox
              </LinkButton>
              <LinkButton href="/sources/file" kind="plain">
                Read in a file
              </LinkButton>
            </ButtonRow>
          }
        />
        <p>
          Birdsong listens to public sources only, for your schools’ names. It cannot see private groups,
          chats, stories or messages: for those, people tell you, or write to your mailbox, and you enter what
          they saw. <a href="/unseen">What we could not see today</a>
          {' · '}
          <a href="/ledger">What we listen to, and why</a>
        </p>
        <ShownClause id="ORM-4" sentences={sentences} />
        <LiveRegion
          id="sources"
          address="/live?about=source"
          one="One source has news"
          many="sources have news"
        >
          {sources.length === 0 ? (
            <Empty drawing="branch" title="Nothing is connected yet">
              <p>
                Connect a local newspaper’s feed, a Google Alert for each school, or Bluesky. What they bring
                appears in the inbox.
              </p>
            </Empty>
          ) : (
            <Table
              caption="Connected sources"
              quietCaption
              rows={sources}
              rowKey={({ id }) => id}
              columns={[
                { header: 'Source', cell: ({ id, name }: Source) => <a href={`/sources/${id}`}>{name}</a> },
                { header: 'Kind', cell: ({ kind }) => kindWords[kind].name },
                {
                  header: 'How it is doing',
                  cell: ({ id }) => <HowItIsDoing read={health.get(id)} gaps={gaps.get(id) ?? 0} />,
                },
                {
                  header: 'The last 60 days',
                  cell: ({ id }) => <Came read={health.get(id)} now={asking.now} />,
                },
                {
                  header: 'Last heard',
                  cell: ({ heardAt }) => (heardAt ? <Time at={heardAt} now={asking.now} /> : 'Nothing yet'),
                },
              ]}
            />
          )}
        </LiveRegion>
      </>
    ),
  })
})

function HowItIsDoing({ read, gaps }: { read: SourceRead | undefined; gaps: number }) {
  if (!read) return null
  const { state, sentence } = read.health
  return (
    <>
      <Tag tone={stateWords[state].tone}>{stateWords[state].name}</Tag>
      <span className="table__note">{sentence}</span>
      {gaps > 0 && (
        <span className="table__note">{gaps === 1 ? 'One gap is' : `${gaps} gaps are`} not filled.</span>
      )}
    </>
  )
}

/** What came by the day, small; its page has it large, and as a table. */
function Came({ read, now }: { read: SourceRead | undefined; now: Date }) {
  if (!read) return null
  const counts = deliveriesOf(read.days, [], now).map(({ count }) => count)
  const total = counts.reduce((sum, count) => sum + count, 0)
  return (
    <>
      <span dangerouslySetInnerHTML={{ __html: growthChart(counts) }} />
      <span className="table__note">{total.toLocaleString('en-GB')} in all</span>
    </>
  )
}
