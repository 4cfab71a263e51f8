import { z } from 'zod'
import { asActor } from '../../../store/as-actor.ts'
import { countGathered, type Gathered, listGathered } from '../../../store/gathered.ts'
import { findMention } from '../../../store/mentions.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { Empty } from '../../parts/empty.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { excerpt } from '../../parts/mention-text.tsx'
import { Pagination } from '../../parts/tabs.tsx'
import { Time } from '../../parts/time.tsx'
import { forMembers } from '../../route.ts'

const shown = 100
const before = z.iso.datetime().transform((at) => new Date(at))

/** All that stand under a mention because they are much the same. Nothing of them is dropped. */
export const alike = forMembers('get', '/inbox/:reference/alike', 'see-inbox', async (asking) => {
  const { c, services, actor, now } = asking
  const reference = c.req.param('reference') ?? ''
  const from = before.safeParse(c.req.query('before')).data
  const read = await asActor(services.database, actor, async (transaction) => {
    const mention = await findMention(transaction, reference)
    return (
      mention && {
        count: (await countGathered(transaction, [mention.id])).get(mention.id) ?? 0,
        found: await listGathered(transaction, mention.id, { limit: shown + 1, before: from }),
      }
    )
  })
  if (!read) return notFoundPage(asking)
  const rows = read.found.slice(0, shown)
  const last = read.found.length > shown ? rows.at(-1) : undefined
  const address = `/inbox/${encodeURIComponent(reference)}/alike`
  const title = `${read.count.toLocaleString('en-GB')} more like this`
  return memberPage(asking, {
    title,
    current: '/inbox',
    back: { href: `/inbox/${encodeURIComponent(reference)}`, text: 'The first of them' },
    children: (
      <>
        <PageHead caption={reference} title={title} />
        {rows.length === 0 && (
          <Empty drawing="nest" title="Nothing more">
            <p>This is the end of the list.</p>
          </Empty>
        )}
        <ul className="alike">
          {rows.map((one) => (
            <AlikeRow key={one.reference} one={one} now={now} />
          ))}
        </ul>
        <Pagination
          what="of them"
          newer={from ? address : null}
          older={last ? `${address}?before=${encodeURIComponent(last.noticedAt.toISOString())}` : null}
        />
      </>
    ),
  })
})

/** One of those that are much the same, in a line that leads to it. */
export function AlikeRow({ one, now }: { one: Gathered; now: Date }) {
  return (
    <li>
      <a href={`/inbox/${one.reference}`} dir="auto">
        <bdi>{excerpt(one.text || 'Without words', [], 120).text}</bdi>
      </a>{' '}
      <span className="alike__when">
        <Time at={one.noticedAt} now={now} />
        {one.author && (
          <>
            , <bdi>{one.author}</bdi>
          </>
        )}
      </span>
    </li>
  )
}
