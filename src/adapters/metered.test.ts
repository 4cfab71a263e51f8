import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import * as given from '../../tests/support/platforms/fixtures.ts'
import type { StubAnswer, StubRequest } from '../../tests/support/platforms/platform-stub.ts'
import { reachStub } from '../../tests/support/platforms/reach-stub.ts'
import type { Asked, Connector, Incoming } from '../domain/connector.ts'
import type { Cursor, Finding, RawEvent, SourceKind } from '../domain/source.ts'
import { readRaw } from '../intake/read-raw.ts'

const now = new Date('2026-11-18T12:00:00Z')

const asking = (more: Partial<Asked> = {}): Asked => ({
  source: 's',
  address: '',
  settings: {
    page: '100',
    account: '200',
    channel: 'UCown',
    location: 'accounts/1/locations/2',
    client: 'c',
  },
  secrets: {
    token: 'the-token',
    key: 'the-key',
    appSecret: 'app',
    verifyToken: 'word',
    clientSecret: 'cs',
    refreshToken: 'rt',
  },
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

async function eventsOf(connector: Connector, more: Partial<Asked> = {}): Promise<RawEvent[]> {
  const pulled = await connector.pull?.(asking(more))
  if (pulled?.type !== 'batch') throw new Error(JSON.stringify(pulled))
  return pulled.events
}

const said = (kind: SourceKind, events: readonly RawEvent[]) =>
  events
    .flatMap((event) => readRaw(kind, event, now))
    .map((one) => (one.type === 'said' ? one.text : one.type))

test.each<[SourceKind, (request: StubRequest) => StubAnswer, string[]]>([
  [
    'facebook-page',
    ({ path }) => ({ body: path.endsWith('/feed') ? given.facebookFeed : { data: [] } }),
    ['Lovely fair, thank you'],
  ],
  [
    'instagram',
    ({ path }) => ({ body: path.endsWith('/media') ? given.instagramMedia : { data: [] } }),
    ['So proud of you all', 'Me too'],
  ],
  [
    'threads',
    ({ path, query }) => ({
      body: query.has('after')
        ? { data: [] }
        : path === '/me/threads'
          ? { data: [{ id: '1' }] }
          : path === '/1/conversation'
            ? given.threadsConversation
            : { data: [] },
    }),
    ['When is the fair?'],
  ],
  ['youtube', () => ({ body: given.youtubeThreads }), ['What a choir', 'Indeed']],
  [
    'google-reviews',
    ({ path }) => ({ body: path === '/token' ? { access_token: 'a' } : given.googleReviews }),
    ['The car park is a worry'],
  ],
  ['x-mentions', () => ({ body: given.xMentions }), ['@oakfield well done']],
])('%s: what others wrote is heard, and not what the school wrote itself', async (kind, answer, words) => {
  const { connector } = await reachStub(kind, answer)
  expect(said(kind, await eventsOf(connector))).toEqual(words)
})

test('no secret stands in an address', async () => {
  for (const kind of [
    'facebook-page',
    'instagram',
    'threads',
    'youtube',
    'google-reviews',
    'x-mentions',
  ] as const) {
    const { connector, asked } = await reachStub(kind, ({ path }) => ({
      body: path === '/token' ? { access_token: 'made' } : { data: [], items: [], reviews: [] },
    }))
    await connector.pull?.(asking())
    await connector.check(asking())
    for (const { path, query } of asked)
      expect(`${path}?${query}`).not.toMatch(/the-token|the-key|made|app_secret|=rt|=cs/)
    expect(asked.length).toBeGreaterThan(0)
  }
})

test('an edit has a new version under the same id', async () => {
  let words = 'What a choir'
  const { connector } = await reachStub('youtube', () => ({
    body: {
      items: [
        {
          snippet: {
            totalReplyCount: 0,
            topLevelComment: given.youtubeComment(
              't1',
              words,
              words.length > 12 ? '2026-11-18T10:00:00Z' : undefined,
            ),
          },
        },
      ],
    },
  }))
  const [first] = await eventsOf(connector)
  words = 'What a choir!'
  const [second] = await eventsOf(connector)
  expect(second?.externalId).toBe(first?.externalId)
  expect(second?.externalVersion).not.toBe(first?.externalVersion)
})

test('an edited post of X keeps the id of its first version', async () => {
  const { connector } = await reachStub('x-mentions', () => ({ body: given.xMentions }))
  const [event] = await eventsOf(connector)
  expect([event?.externalId, event?.externalVersion]).toEqual(['1990000000000000001', '1990000000000000002'])
})

test('never more is asked of X than the budget has left, and nothing once it is spent', async () => {
  const { connector, asked } = await reachStub('x-mentions', () => ({ body: given.xMentions }))
  const pulled = await connector.pull?.(asking({ left: 12 }))
  expect(pulled).toMatchObject({ type: 'batch' })
  expect(pulled && 'spent' in pulled && pulled.spent).toBeCloseTo(1.2)
  expect(Number(asked[0]?.query.get('max_results'))).toBe(10)
  expect(await connector.pull?.(asking({ left: 3 }))).toMatchObject({ type: 'out-of-credit' })
  expect(asked).toHaveLength(1)
})

test('looking again on X is paid as well, and what the budget cannot pay for is not looked at', async () => {
  const { connector, asked } = await reachStub('x-mentions', () => ({ body: given.xMentions }))
  let paid = 0
  const pay = async (amount: number) => {
    paid += amount
  }
  const items = Array.from({ length: 9 }, (_, n) => kept(`199000000000000000${n}`, `199000000000000000${n}`))
  await connector.recheck?.(asking({ left: 6, pay }), items)
  expect(asked[0]?.query.get('ids')?.split(',')).toHaveLength(5)
  expect(paid).toBeCloseTo(1.2)
  expect((await connector.recheck?.(asking({ left: 1, pay }), items))?.size).toBe(0)
  expect(asked).toHaveLength(1)
})

test('an edit on X is read by the id of its newest version, whatever an earlier one still says', async () => {
  const words: Record<string, string> = { '11': 'as it was first', '12': 'as it is now' }
  const { connector } = await reachStub('x-mentions', ({ query }) => ({
    body: {
      data: (query.get('ids') ?? '').split(',').map((id) => ({
        ...{ id, text: words[id], author_id: '9', edit_history_tweet_ids: ['11', '12'] },
      })),
    },
  }))
  const found = await connector.recheck?.(asking({ left: 100 }), [kept('11', '11')])
  const edited = found?.get('11')
  if (edited?.type !== 'edited') throw new Error(JSON.stringify(edited))
  expect(edited.event.externalVersion).toBe('12')
  expect(said('x-mentions', [edited.event])).toEqual(['as it is now'])
})

test('a walk back through X that is not finished goes on where it was, and its mark moves only at its end', async () => {
  const page = (id: string, next?: string) => ({
    ...given.xMentions,
    data: [{ id, text: id, author_id: '9', edit_history_tweet_ids: [id] }],
    meta: { newest_id: id, ...(next && { next_token: next }) },
  })
  const { connector, asked } = await reachStub('x-mentions', ({ query }) => ({
    body: query.has('pagination_token') ? page('1990000000000000005') : page('1990000000000000009', 'more'),
  }))
  const first = await connector.pull?.(asking({ cursor: { since: '1990000000000000001' } }))
  if (first?.type !== 'batch') throw new Error()
  expect(first.more).toBe(true)
  const second = await connector.pull?.(asking({ cursor: first.cursor }))
  if (second?.type !== 'batch') throw new Error()
  expect(asked.map(({ query }) => query.get('since_id'))).toEqual([
    '1990000000000000001',
    '1990000000000000001',
  ])
  expect(second.cursor.since).toBe('1990000000000000009')
})

test('a mark that is older than X remembers is a gap', async () => {
  const { connector } = await reachStub('x-mentions', () => ({ body: given.xMentions }))
  const pulled = await connector.pull?.(asking({ cursor: { since: '1700000000000000000' } }))
  expect(pulled).toMatchObject({ findings: [{ type: 'gap' }] })
})

test.each<[string, StubAnswer, string]>([
  ['a token that was taken back', { status: 400, body: given.metaError(190) }, 'auth-revoked'],
  ['a permission that is missing', { status: 403, body: given.metaError(200) }, 'permission-missing'],
  ['too many questions', { status: 400, body: given.metaError(32) }, 'throttled'],
  ['a Page that is not there', { status: 400, body: given.metaError(100, 33) }, 'source-gone'],
  ['a page in place of data', { status: 200, body: '<html>Please log in</html>' }, 'transient'],
  ['an empty error', { status: 500, body: '' }, 'transient'],
])('Facebook: %s is sorted and said', async (_, answer, type) => {
  const { connector } = await reachStub('facebook-page', () => answer)
  const pulled = await connector.pull?.(asking())
  expect(pulled).toMatchObject({ type, finding: { sentence: expect.stringMatching(/\w+ .+\.$/) } })
})

test('Facebook says how long to wait, and that is kept', async () => {
  const headers = {
    'x-business-use-case-usage': JSON.stringify({ '100': [{ estimated_time_to_regain_access: 30 }] }),
  }
  const { connector } = await reachStub('facebook-page', () => ({
    status: 400,
    headers,
    body: given.metaError(80001),
  }))
  const pulled = await connector.pull?.(asking())
  if (pulled?.type !== 'throttled') throw new Error(JSON.stringify(pulled))
  expect(pulled.until.getTime()).toBeGreaterThanOrEqual(now.getTime() + 30 * 60_000)
})

const post = (body: string, secret = 'app'): Incoming => ({
  method: 'POST',
  headers: { 'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}` },
  query: {},
  body: Buffer.from(body),
})

test('what Meta sends is believed with its signature over the bytes as they came, and only then', async () => {
  const { connector } = await reachStub('facebook-page', () => ({ body: {} }))
  const value = {
    verb: 'add',
    comment_id: '1_99',
    message: 'Grüße é',
    from: { id: '7', name: 'S' },
    created_time: 1_795_000_000,
  }
  const body = JSON.stringify(given.facebookChange(value)).replace('é', '\\u00e9')
  const received = await connector.receive?.(post(body), asking())
  if (received?.type !== 'received') throw new Error(JSON.stringify(received))
  expect(said('facebook-page', received.events)).toEqual(['Grüße é'])
  expect(await connector.receive?.(post(body, 'another'), asking())).toMatchObject({
    type: 'refused',
    status: 401,
  })
  expect(await connector.receive?.({ ...post(body), headers: {} }, asking())).toMatchObject({
    type: 'refused',
  })
  expect(await connector.receive?.(post(body), asking({ secrets: {} }))).toMatchObject({ type: 'refused' })
})

test('a deletion that Meta sends is one, and the school’s own comment is nothing', async () => {
  const { connector } = await reachStub('facebook-page', () => ({ body: {} }))
  const events = async (value: object) => {
    const received = await connector.receive?.(post(JSON.stringify(given.facebookChange(value))), asking())
    return received?.type === 'received' ? said('facebook-page', received.events) : received
  }
  expect(await events({ verb: 'remove', comment_id: '1_99' })).toEqual(['deleted'])
  expect(await events({ verb: 'add', comment_id: '1_98', message: 'ours', from: { id: '100' } })).toEqual([])
})

test('a deletion that comes before what it deletes, or beside a late copy of it, is not undone by it', async () => {
  for (const kind of ['facebook-page', 'threads'] as const) {
    const { connector } = await reachStub(kind, () => ({ body: {} }))
    const versionOf = async (field: string, value: object) => {
      const body = {
        object: kind === 'threads' ? 'threads' : 'page',
        entry: [{ id: '100', changes: [{ field, value }] }],
      }
      const received = await connector.receive?.(post(JSON.stringify(body)), asking())
      return received?.type === 'received' ? (received.events[0]?.externalVersion ?? '') : ''
    }
    const deletion =
      kind === 'threads'
        ? await versionOf('delete', { id: '9' })
        : await versionOf('feed', { verb: 'remove', comment_id: '9' })
    expect(deletion).not.toBe('')
    for (let n = 0; n < 30; n++) {
      const said =
        kind === 'threads'
          ? await versionOf('replies', { id: '9', text: `words ${n}` })
          : await versionOf('feed', {
              verb: 'add',
              comment_id: '9',
              message: `words ${n}`,
              from: { id: '5' },
            })
      expect(said).not.toBe('')
      expect(said < deletion).toBe(true)
    }
  }
})

test('who is signed in is named as the platform names the author of a comment, so that its own words are no news', async () => {
  for (const kind of ['instagram', 'threads'] as const) {
    const { connector } = await reachStub(kind, ({ path }) => ({
      body:
        /\/(me|300|200|account)$/.test(path) || path.split('/').length === 2
          ? { id: '1', username: 'oakfield' }
          : { data: [] },
    }))
    expect(await connector.check(asking())).toMatchObject({ account: 'oakfield' })
    expect(await connector.health?.(asking())).toMatchObject({ account: 'oakfield' })
  }
})

test('Meta’s question whether the address is ours is answered only to the word that was chosen', async () => {
  const { connector } = await reachStub('instagram', () => ({ body: {} }))
  const ask = (word: string): Incoming => ({
    method: 'GET',
    headers: {},
    query: { 'hub.mode': 'subscribe', 'hub.verify_token': word, 'hub.challenge': '1158201444' },
    body: new Uint8Array(),
  })
  expect(await connector.receive?.(ask('word'), asking())).toEqual({
    type: 'challenge',
    answer: '1158201444',
  })
  expect(await connector.receive?.(ask('guess'), asking())).toMatchObject({ type: 'refused', status: 403 })
  expect(await connector.receive?.(ask(''), asking({ secrets: {} }))).toMatchObject({ type: 'refused' })
})

const kept = (externalId: string, version: string) => ({ externalId, url: null, localId: null, version })

test('what is looked at again is there, edited, gone or not known; a failure is never taken for gone', async () => {
  const { connector } = await reachStub('youtube', ({ path }) =>
    path === '/comments'
      ? {
          body: {
            items: [
              given.youtubeComment('a', 'same'),
              given.youtubeComment('b', 'new', '2026-11-19T09:00:00Z'),
            ],
          },
        }
      : { body: {} },
  )
  const found = await connector.recheck?.(asking(), [
    kept('a', '2026-11-18T09:00:00Z'),
    kept('b', '2026-11-18T09:00:00Z'),
    kept('c', 'x'),
  ])
  expect([...(found ?? [])].map(([id, { type }]) => [id, type])).toEqual([
    ['a', 'present'],
    ['b', 'edited'],
    ['c', 'gone'],
  ])
  const { connector: broken } = await reachStub('youtube', () => ({ status: 503, body: 'down' }))
  expect((await broken.recheck?.(asking(), [kept('a', 'x')]))?.size).toBe(0)
})

/** Comments without end, one a page and a minute, the newest at noon. */
const endless = ({ query }: StubRequest) => {
  const page = Number(query.get('pageToken') ?? 0)
  const comment = given.youtubeComment(`m${page}`, 'x')
  const publishedAt = new Date(now.getTime() - page * 60_000).toISOString()
  const topLevelComment = { ...comment, snippet: { ...comment.snippet, publishedAt } }
  const items = [{ snippet: { totalReplyCount: 0, topLevelComment } }]
  return { body: { items, nextPageToken: String(page + 1) } }
}

/** Asks until there is no more, as the runner does. */
async function walk(connector: Connector, from: Cursor) {
  const found: RawEvent[] = []
  const findings: Finding[] = []
  for (let cursor = from, pulls = 1; ; pulls++) {
    const pulled = await connector.pull?.(asking({ cursor }))
    if (pulled?.type !== 'batch') throw new Error(JSON.stringify(pulled))
    found.push(...pulled.events)
    findings.push(...pulled.findings)
    cursor = pulled.cursor
    if (!pulled.more) return { found, findings, pulls, cursor }
  }
}

test('a list that is longer than one asking is read on where it was, each entry once', async () => {
  const { connector, asked } = await reachStub('youtube', endless)
  const first = await walk(connector, { 'comments begun': 1, 'comments marks': 'm40' })
  expect(first.findings).toEqual([])
  expect(first.found.map(({ externalId }) => externalId)).toEqual(
    // The page with the old mark, and one beyond it.
    Array.from({ length: 42 }, (_, minute) => `m${minute}`),
  )
  expect(first.pulls).toBe(5)
  const before = asked.length
  await walk(connector, first.cursor)
  expect(asked.length - before).toBe(2)
})

test('a list that cannot be read back to where it was last read is a gap', async () => {
  const { connector } = await reachStub('youtube', endless)
  const far = await walk(connector, { 'comments begun': 1, 'comments since': '2026-11-18T01:00:00.000Z' })
  expect(far.findings).toMatchObject([{ type: 'gap', from: '2026-11-18T01:00:00.000Z' }])
})

test('what a place was before there were marks is still one', async () => {
  const { connector } = await reachStub('youtube', endless)
  const near = await walk(connector, { whose: 'UCown', newest: '2026-11-18T11:58:00.000Z' })
  expect(near.findings).toEqual([])
  expect(near.found.length).toBeGreaterThan(60)
})

test('where the units end in the middle, the place is kept and the next day goes on there', async () => {
  const { connector } = await reachStub('youtube', endless)
  const cursor = { 'comments begun': 1, 'comments marks': 'm9' }
  const today = await connector.pull?.(asking({ cursor, left: 3 }))
  if (today?.type !== 'batch') throw new Error(JSON.stringify(today))
  expect(today).toMatchObject({ spent: 3, more: true, findings: [] })
  const tomorrow = await walk(connector, today.cursor)
  const ids = [...today.events, ...tomorrow.found].map(({ externalId }) => externalId)
  expect(ids).toEqual(Array.from({ length: 11 }, (_, minute) => `m${minute}`))
})

test('a mark of the next page that is no longer good begins the walk anew, and loses nothing', async () => {
  let stale = true
  const { connector } = await reachStub('youtube', (request) =>
    stale && request.query.has('pageToken')
      ? { status: 400, body: { error: { errors: [{ reason: 'invalidPageToken' }] } } }
      : endless(request),
  )
  const under = { 'comments begun': 1, 'comments marks': 'm9', 'comments at': '5', 'comments top': 'm0' }
  const first = await connector.pull?.(asking({ cursor: under, left: 1 }))
  expect(first).toMatchObject({ type: 'batch', more: true })
  stale = false
  const ids = (await walk(connector, (first as { cursor: Cursor }).cursor)).found.map(
    ({ externalId }) => externalId,
  )
  expect(ids).toContain('m1')
  expect(ids).toContain('m9')
})

test('a time in the future on the newest entry does not make the rest seem old', async () => {
  let extra = 0
  const { connector } = await reachStub('youtube', (request) => {
    const answer = endless(request)
    const page = Number(request.query.get('pageToken') ?? 0)
    const [thread] = answer.body.items
    if (page === 0 && thread) thread.snippet.topLevelComment.snippet.publishedAt = '2099-01-01T00:00:00Z'
    if (thread) thread.snippet.topLevelComment.id = `m${page - extra}`
    return answer
  })
  const first = await walk(connector, {})
  // Ten more have come, and those that were the marks are deleted.
  extra = 10
  const gone = { ...first.cursor, 'comments marks': 'deleted' }
  const second = await walk(connector, gone)
  expect(second.found.length).toBeGreaterThan(10)
})

test.each<[SourceKind, string]>([
  ['instagram', 'ig_refresh_token'],
  ['threads', 'th_refresh_token'],
])('%s: its token, which ends, is renewed and sealed, and its new end is said', async (kind, grant) => {
  const { connector, asked } = await reachStub(kind, ({ path }) => ({
    body:
      path === '/refresh_access_token'
        ? { access_token: 'renewed', token_type: 'bearer', expires_in: 5_184_000 }
        : { id: '200', username: 'oakfield', data: [{ subscribed_fields: ['comments'] }] },
  }))
  const sealed: Record<string, string>[] = []
  const keepSecrets = async (changed: Readonly<Record<string, string>>) => void sealed.push({ ...changed })
  expect(await connector.health?.(asking({ keepSecrets }))).toEqual({
    type: 'read-back',
    findings: [],
    endsAt: new Date('2027-01-17T12:00:00.000Z'),
    account: 'oakfield',
  })
  expect(sealed).toEqual([{ token: 'renewed' }])
  expect(asked[0]?.query.get('grant_type')).toBe(grant)
})

test('a token that is not renewed stays as it is, and nothing is said of its end', async () => {
  const { connector } = await reachStub('instagram', ({ path }) =>
    path === '/refresh_access_token'
      ? { status: 400, body: given.metaError(100) }
      : { body: { data: [{ subscribed_fields: ['comments'] }] } },
  )
  const keepSecrets = async () => {
    throw new Error('Nothing is to be sealed')
  }
  expect(await connector.health?.(asking({ keepSecrets }))).toMatchObject({ endsAt: null, findings: [] })
})

test.each([
  [[{ subscribed_fields: ['feed', 'mention'] }], []],
  [[{ subscribed_fields: ['mention'] }], [{ type: 'problem' }]],
  [[], [{ type: 'problem' }]],
])('a Page is asked whether it still tells us of changes: %j', async (data, findings) => {
  const { connector } = await reachStub('facebook-page', () => ({ body: { data } }))
  expect(await connector.health?.(asking())).toMatchObject({ type: 'read-back', findings, endsAt: null })
})

test('Google says until when access was given, where it was given for a time', async () => {
  for (const [seconds, endsAt] of [
    [604_800, new Date('2026-11-25T12:00:00.000Z')],
    [undefined, null],
  ] as const) {
    const { connector } = await reachStub('google-reviews', () => ({
      body: { access_token: 'a', ...(seconds && { refresh_token_expires_in: seconds }) },
    }))
    expect(await connector.health?.(asking())).toEqual({ type: 'read-back', findings: [], endsAt })
  }
})
