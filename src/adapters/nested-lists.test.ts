import { expect, test } from 'vitest'
import { reachStub } from '../../tests/support/platforms/reach-stub.ts'
import type { Asked, Connector } from '../domain/connector.ts'
import type { Cursor, Finding, RawEvent } from '../domain/source.ts'

/**
 * Lists within the entries of a list: comments under posts, replies to comments. Stubs, made from
 * developers.facebook.com/docs/graph-api/reference/object/comments, .../docs/instagram-platform/instagram-graph-api/
 * reference/ig-media/comments and the discovery document of the YouTube Data API v3 (read 28 November 2026).
 */
const now = new Date('2026-11-18T12:00:00Z')
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString()

const asking = (more: Partial<Asked>): Asked => ({
  source: 's',
  address: '',
  settings: { page: '100', account: '200', channel: 'UCown' },
  secrets: { token: 't', key: 'k' },
  cursor: {},
  now,
  signal: new AbortController().signal,
  left: null,
  wanted: () => true,
  known: async () => ({ uris: new Set(), dids: new Set() }),
  keepSecrets: async () => {},
  pay: async () => {},
  ...more,
})

/** Asks until there is no more, as the runner does. */
async function walk(connector: Connector, from: Cursor = {}, left: number | null = null) {
  const found: RawEvent[] = []
  const findings: Finding[] = []
  for (let cursor = from; ; ) {
    const pulled = await connector.pull?.(asking({ cursor, left }))
    if (pulled?.type !== 'batch') throw new Error(JSON.stringify(pulled))
    found.push(...pulled.events)
    findings.push(...pulled.findings)
    cursor = pulled.cursor
    if (left !== null) expect(pulled.spent).toBeLessThanOrEqual(left)
    if (!pulled.more) return { ids: found.map(({ externalId }) => externalId), findings, cursor }
  }
}

const numbered = (count: number, name: string) => Array.from({ length: count }, (_, n) => `${name}${n + 1}`)

/** A page of a list of Meta's. */
function metaPage<Item extends { id: string }>(items: readonly Item[], size: number, after: string | null) {
  const from = after === null ? 0 : items.findIndex(({ id }) => id === after) + 1
  const data = items.slice(from, from + size)
  const more = items.length > from + size
  const cursors = { after: data.at(-1)?.id ?? 'none' }
  return { data, paging: { cursors, ...(more && { next: 'https://graph.facebook.com/next' }) } }
}

type Comment = { id: string; at: string; replies?: Comment[] }

/** A Page with one post; its comments the newest first, those that answer others among them, as `filter=stream` has them. */
function facebook(comments: readonly Comment[]) {
  const shown = () =>
    comments.map(({ id, at }) => ({ id, message: id, from: { id: '7' }, created_time: at })).toReversed()
  return reachStub('facebook-page', ({ path, query }) => {
    if (path === '/100/feed') {
      const post = { id: '100_1', from: { id: '100' }, created_time: minutesAgo(5000) }
      return { body: { data: [{ ...post, comments: metaPage(shown(), 50, null) }] } }
    }
    if (path !== '/100_1/comments') return { body: { data: [] } }
    expect(Object.fromEntries(query)).toMatchObject({ filter: 'stream', order: 'reverse_chronological' })
    return { body: metaPage(shown(), 100, query.get('after')) }
  })
}

test('hundreds of comments under one post of a Page between two askings are all heard, and read once', async () => {
  const comments: Comment[] = [{ id: 'old', at: minutesAgo(300) }]
  const { connector, asked } = await facebook(comments)
  const first = await walk(connector)
  expect(first.ids).toEqual(['old'])
  comments.push(...numbered(430, 'new').map((id, n) => ({ id, at: minutesAgo(100 - n / 10) })))
  const second = await walk(connector, first.cursor)
  expect(new Set(second.ids)).toEqual(new Set(['old', ...numbered(430, 'new')]))
  expect(second.findings).toEqual([])
  const before = asked.length
  comments.push({ id: 'last', at: minutesAgo(1) })
  const third = await walk(connector, second.cursor)
  expect(third.ids).toContain('last')
  // The two lists of the Page, and the comments of the hour before the newest, since what comes late may be among them.
  expect(asked.slice(before).filter(({ path }) => path.endsWith('/comments')).length).toBeLessThan(8)
})

test('what stood deep under a post before a Page was first read is not brought in', async () => {
  const { connector, asked } = await facebook(
    numbered(400, 'c').map((id, n) => ({ id, at: minutesAgo(4000 - n) })),
  )
  expect((await walk(connector)).ids).toHaveLength(50)
  expect(asked.some(({ path }) => path.endsWith('/comments'))).toBe(false)
})

test('comments without end under one post are read as far as may be, and the rest is a gap', async () => {
  let page = 0
  const { connector } = await reachStub('facebook-page', ({ path }) => {
    const comment = { id: `c${++page}`, message: 'x', from: { id: '7' }, created_time: minutesAgo(1) }
    const comments = {
      data: [comment],
      paging: { cursors: { after: `m${page}` }, next: 'https://graph.facebook.com/next' },
    }
    if (path === '/100/feed')
      return { body: { data: [{ id: '100_1', from: { id: '100' }, created_time: minutesAgo(5), comments }] } }
    return { body: path.endsWith('/comments') ? comments : { data: [] } }
  })
  const begun = { whose: '100', 'feed begun': 1, 'feed since': minutesAgo(600), 'feed said': minutesAgo(500) }
  const { findings, ids } = await walk(connector, begun)
  expect(ids.length).toBeGreaterThan(200)
  expect(findings).toMatchObject([{ type: 'gap', from: minutesAgo(500) }])
})

test('a post that is deleted while its comments are walked through is a gap, and the rest of the Page is heard', async () => {
  const { connector } = await reachStub('facebook-page', ({ path }) => {
    if (path !== '/100/feed')
      return path.endsWith('/comments')
        ? { status: 400, body: { error: { code: 100, error_subcode: 33 } } }
        : { body: { data: [] } }
    const comments = metaPage(
      numbered(60, 'c').map((id) => ({ id, from: { id: '7' }, created_time: minutesAgo(1) })),
      50,
      null,
    )
    return { body: { data: [{ id: '100_1', from: { id: '100' }, created_time: minutesAgo(5), comments }] } }
  })
  const { ids, findings, cursor } = await walk(connector, { whose: '100', 'feed begun': 1 })
  expect(ids).toHaveLength(50)
  expect(findings).toMatchObject([{ type: 'gap' }])
  expect(Object.keys(cursor).filter((name) => name.endsWith(' at'))).toEqual([])
})

/** An account with one post; its comments the newest first, and their replies the oldest first. */
function instagram(comments: readonly Comment[]) {
  type Shown = { id: string; text: string; username: string; timestamp: string; replies?: object }
  const asJson = ({ id, at, replies = [] }: Comment): Shown => ({
    id,
    text: id,
    username: 'somebody',
    timestamp: at,
    ...(replies.length > 0 && { replies: metaPage(replies.map(asJson), 50, null) }),
  })
  const newest = () => comments.toReversed().map(asJson)
  return reachStub('instagram', ({ path, query }) => {
    if (path === '/200/media') {
      const count = comments.reduce((sum, { replies = [] }) => sum + 1 + replies.length, 0)
      const post = { id: '2', permalink: 'https://www.instagram.com/p/2/', timestamp: minutesAgo(5000) }
      return { body: { data: [{ ...post, comments_count: count, comments: metaPage(newest(), 50, null) }] } }
    }
    if (path === '/2/comments') return { body: metaPage(newest(), 50, query.get('after')) }
    const parent = comments.find(({ id }) => path === `/${id}/replies`)
    return {
      body: parent ? metaPage((parent.replies ?? []).map(asJson), 50, query.get('after')) : { data: [] },
    }
  })
}

test('hundreds of comments on Instagram, and replies to one of them, are all heard', async () => {
  const comments: Comment[] = [{ id: 'old', at: minutesAgo(300) }]
  const { connector } = await instagram(comments)
  const first = await walk(connector)
  comments.push(...numbered(180, 'new').map((id, n) => ({ id, at: minutesAgo(100 - n / 10) })))
  const replies = numbered(170, 'reply').map((id, n) => ({ id, at: minutesAgo(50 - n / 10) }))
  comments.find(({ id }) => id === 'new20')!.replies = replies
  const second = await walk(connector, first.cursor)
  expect(new Set(second.ids)).toEqual(new Set(['old', ...numbered(180, 'new'), ...numbered(170, 'reply')]))
  expect(second.findings).toEqual([])
})

test('a reply on Instagram to a comment that stands far down is heard; where nothing came nothing is asked', async () => {
  const comments: Comment[] = numbered(180, 'c').map((id, n) => ({ id, at: minutesAgo(4000 - n) }))
  const { connector, asked } = await instagram(comments)
  const first = await walk(connector)
  const second = await walk(connector, first.cursor)
  expect(asked.some(({ path }) => path.endsWith('/comments'))).toBe(false)
  comments[3]!.replies = [{ id: 'late reply', at: minutesAgo(2) }]
  const third = await walk(connector, second.cursor)
  expect(third.ids).toContain('late reply')
  const before = asked.length
  await walk(connector, third.cursor)
  expect(asked.slice(before).some(({ path }) => path.endsWith('/comments'))).toBe(false)
})

const youtubeComment = (id: string, at: string) => ({
  id,
  snippet: { textOriginal: id, authorChannelId: { value: 'UCother' }, publishedAt: at, updatedAt: at },
})

/** Two threads, one of them with so many replies, of which a page holds a hundred. */
function youtube(replies: number) {
  return reachStub('youtube', ({ path, query }) => {
    const thread = (id: string, count: number) => ({
      snippet: { totalReplyCount: count, topLevelComment: youtubeComment(id, minutesAgo(10)) },
      replies: {
        comments: numbered(Math.min(5, count), 'r').map((one) => youtubeComment(one, minutesAgo(5))),
      },
    })
    if (path === '/commentThreads') return { body: { items: [thread('t1', replies), thread('t2', 0)] } }
    expect(query.get('parentId')).toBe('t1')
    const from = Number(query.get('pageToken') ?? 0)
    const items = numbered(replies, 'r')
      .slice(from, from + 100)
      .map((id) => youtubeComment(id, minutesAgo(5)))
    return { body: { items, ...(replies > from + 100 && { nextPageToken: String(from + 100) }) } }
  })
}

test('hundreds of replies to one comment on YouTube are all heard', async () => {
  const { connector } = await youtube(430)
  const { ids, findings } = await walk(connector)
  expect(new Set(ids)).toEqual(new Set(['t1', 't2', ...numbered(430, 'r')]))
  expect(findings).toEqual([])
})

test('the units that are left end a walk through replies, and the next day goes on there', async () => {
  const { connector } = await youtube(430)
  const { ids } = await walk(connector, {}, 1)
  expect(new Set(ids)).toEqual(new Set(['t1', 't2', ...numbered(430, 'r')]))
})

test('a conversation on Threads is read to its end, though its post is no longer among the newest', async () => {
  const replies = numbered(500, 'r').map((id) => ({ id, text: id, username: 's', timestamp: minutesAgo(1) }))
  let own = 'p'
  const { connector } = await reachStub('threads', ({ path, query }) => {
    if (path === '/me/threads') return { body: { data: [{ id: own }] } }
    return { body: path === '/p/conversation' ? metaPage(replies, 50, query.get('after')) : { data: [] } }
  })
  const begun = { whose: 's', newest: minutesAgo(600) }
  const first = await connector.pull?.(asking({ cursor: begun }))
  if (first?.type !== 'batch') throw new Error(JSON.stringify(first))
  expect(first.more).toBe(true)
  own = 'another'
  const rest = await walk(connector, first.cursor)
  const ids = [...first.events.map(({ externalId }) => externalId), ...rest.ids]
  expect(new Set(ids)).toEqual(new Set(numbered(500, 'r')))
  expect(rest.findings).toEqual([])
})

test('more mentions on X than it shows are a gap', async () => {
  const idAt = (minutes: number) =>
    String(BigInt(now.getTime() - minutes * 60_000 - 1_288_834_974_657) << 22n)
  const { connector } = await reachStub('x-mentions', ({ query }) => {
    const page = Number(query.get('pagination_token') ?? 0)
    const data = Array.from({ length: 100 }, (_, n) => {
      const id = idAt(page * 100 + n)
      return { id, text: id, author_id: '9', edit_history_tweet_ids: [id] }
    })
    return {
      body: { data, meta: { newest_id: data[0]?.id, ...(page < 7 && { next_token: String(page + 1) }) } },
    }
  })
  const { ids, findings, cursor } = await walk(connector, { whose: '200', since: idAt(2000) }, 100_000)
  expect(ids).toHaveLength(800)
  expect(findings).toMatchObject([{ type: 'gap', from: minutesAgo(2000), to: minutesAgo(799) }])
  expect(cursor.since).toBe(idAt(0))
})
