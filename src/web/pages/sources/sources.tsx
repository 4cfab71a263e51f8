import { asActor } from '../../../store/as-actor.ts'
import { listSources, type Source } from '../../../store/sources.ts'
import { memberPage } from '../../chrome.tsx'
import { ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { LiveRegion } from '../../parts/live-region.tsx'
import { Table } from '../../parts/table.tsx'
import { Tag } from '../../parts/tag.tsx'
import { Time } from '../../parts/time.tsx'
import { forMembers } from '../../route.ts'
import { ShownClause, sentencesInForce } from '../policy/sentences.tsx'
import { healthWords, kindWords } from './words.ts'

/** Where the trust listens, and how each source is doing. */
export const sourcesPage = forMembers('get', '/sources', 'manage-sources', async (asking) => {
  const { sources, sentences } = await asActor(
    asking.services.database,
    asking.actor,
    async (transaction) => ({
      sources: await listSources(transaction),
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
          they saw.
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
                  cell: ({ health }) => <Tag tone={healthWords[health].tone}>{healthWords[health].name}</Tag>,
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
