import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import { system } from '../domain/actor.ts'
import type { RawEvent } from '../domain/source.ts'
import { asActor, asHousekeeping } from '../store/as-actor.ts'
import { listMentions } from '../store/inbox.ts'
import { leaseDueSources } from '../store/leases.ts'
import { addSource } from '../store/sources.ts'
import { readEvents } from './read-events.ts'
import { keep, takeInAnswer } from './take-in.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

async function aFeed(): Promise<string> {
  const id = crypto.randomUUID()
  await asActor(w.database, system(w.id), (transaction) =>
    addSource(transaction, {
      id,
      trust: w.id,
      school: null,
      kind: 'csv',
      name: 'Rows',
      address: null,
      everySeconds: 900,
      at: w.services.now(),
    }),
  )
  return id
}

const row = (id: string, text: string, version = '1'): RawEvent => ({
  kind: 'item',
  externalId: id,
  externalVersion: version,
  body: JSON.stringify({ text, title: null, link: null, author: null, date: null }),
})

/** One process takes the source, brings events, and moves the cursor. */
async function bring(
  source: string,
  holder: string,
  events: RawEvent[],
  cursor: { n: number },
): Promise<boolean> {
  const now = w.services.now()
  const until = new Date(now.getTime() + 60_000)
  await w.owner.query('update sources set due_at = $2 where id = $1', [source, now])
  const leased = await asHousekeeping(w.database, (transaction) =>
    leaseDueSources(transaction, { intake: 'by-hand', holder, now, until, limit: 10 }),
  )
  const taken = leased.find(({ id }) => id === source)
  if (!taken) return false
  const answered = {
    cursor,
    outcome: 'batch',
    health: 'healthy' as const,
    failures: 0,
    findings: [],
    askedAt: now,
    heard: true,
    dueAt: until,
  }
  return takeInAnswer(w.services, taken, holder, { events, answered })
}

const texts = (source: string) =>
  asActor(w.database, system(w.id), async (transaction) => {
    const mentions = await listMentions(transaction, { states: ['new'], order: 'newest', limit: 500 })
    return mentions
      .filter((mention) => mention.source === source)
      .map(({ text }) => text)
      .sort()
  })

test('what is taken in is read once, however often it is delivered, and finds its school', async () => {
  const source = await aFeed()
  await bring(source, 'a', [row('1', 'A fair at Oakfield Primary School'), row('2', 'The weather')], { n: 1 })
  await bring(
    source,
    'a',
    [row('1', 'A fair at Oakfield Primary School'), row('3', 'Riverside Academy wins')],
    { n: 2 },
  )
  await readEvents(w.services, { trust: w.id, source })
  await readEvents(w.services, { trust: w.id, source })
  expect(await texts(source)).toEqual(['A fair at Oakfield Primary School', 'Riverside Academy wins'])
})

test('a post about two schools is a mention for each', async () => {
  const source = await aFeed()
  await bring(source, 'a', [row('1', 'Oakfield Primary School plays Riverside Academy')], { n: 1 })
  await readEvents(w.services, { trust: w.id, source })
  expect(await texts(source)).toHaveLength(2)
})

test('an edit changes the words, keeps what was said before, and doubles nothing', async () => {
  const source = await aFeed()
  await bring(source, 'a', [row('1', 'Oakfield Primary School is fine')], { n: 1 })
  await readEvents(w.services, { trust: w.id, source })
  await bring(source, 'a', [row('1', 'Oakfield Primary School is great', '2')], { n: 2 })
  await readEvents(w.services, { trust: w.id, source })
  expect(await texts(source)).toEqual(['Oakfield Primary School is great'])
  const { rows } = await w.owner.query(
    'select v.text from mention_versions v join mentions m on m.id = mention_id where source_id = $1',
    [source],
  )
  expect(rows).toEqual([{ text: 'Oakfield Primary School is fine' }])
})

test('two versions in one delivery end as the later one', async () => {
  const source = await aFeed()
  await bring(
    source,
    'a',
    [row('1', 'Oakfield Primary School one'), row('1', 'Oakfield Primary School two', '2')],
    { n: 1 },
  )
  await readEvents(w.services, { trust: w.id, source })
  expect(await texts(source)).toEqual(['Oakfield Primary School two'])
})

test('two processes never bring from one source at once, and the one that lost its lease writes nothing', async () => {
  const source = await aFeed()
  const now = w.services.now()
  await w.owner.query('update sources set due_at = $2 where id = $1', [source, now])
  const take = (holder: string, until: Date) =>
    asHousekeeping(w.database, (transaction) =>
      leaseDueSources(transaction, { intake: 'by-hand', holder, now, until, limit: 10 }),
    )
  const [first, second] = await Promise.all([
    take('a', new Date(now.getTime() + 1)),
    take('b', new Date(now.getTime() + 1)),
  ])
  expect([...first, ...second].filter(({ id }) => id === source)).toHaveLength(1)
  const taken = [...first, ...second].find(({ id }) => id === source)
  if (!taken) throw new Error('Nobody took it')
  const answered = {
    cursor: { n: 1 },
    outcome: 'batch',
    health: 'healthy' as const,
    failures: 0,
    findings: [],
    askedAt: now,
    heard: true,
    dueAt: now,
  }
  expect(await takeInAnswer(w.services, taken, 'somebody else', { events: [row('9', 'x')], answered })).toBe(
    false,
  )
  const { rows } = await w.owner.query('select 1 from raw_events where source_id = $1', [source])
  expect(rows).toEqual([])
})

test('a crash before the commit leaves cursor and events as they were', async () => {
  const source = await aFeed()
  const broken = { ...w.services, jobs: { send: () => Promise.reject(new Error('the power went')) } }
  const now = w.services.now()
  await w.owner.query('update sources set due_at = $2 where id = $1', [source, now])
  const leased = await asHousekeeping(w.database, (transaction) =>
    leaseDueSources(transaction, {
      intake: 'by-hand',
      holder: 'a',
      now,
      until: new Date(now.getTime() + 60_000),
      limit: 10,
    }),
  )
  const taken = leased.find(({ id }) => id === source)
  if (!taken) throw new Error('Nobody took it')
  const answered = {
    cursor: { n: 7 },
    outcome: 'batch',
    health: 'healthy' as const,
    failures: 0,
    findings: [],
    askedAt: now,
    heard: true,
    dueAt: now,
  }
  await expect(
    takeInAnswer(broken, taken, 'a', { events: [row('1', 'Oakfield Primary School')], answered }),
  ).rejects.toThrow('the power went')
  const { rows } = await w.owner.query(
    'select cursor, (select count(*)::int from raw_events where source_id = $1) as events from sources where id = $1',
    [source],
  )
  expect(rows).toEqual([{ cursor: {}, events: 0 }])
})

test('what cannot be read is parked with its reason, and the rest goes on', async () => {
  const source = await aFeed()
  const broken = { ...row('1', ''), body: 'not JSON' }
  await bring(source, 'a', [broken, row('2', 'Oakfield Primary School, after the broken one')], { n: 1 })
  await readEvents(w.services, { trust: w.id, source })
  expect(await texts(source)).toEqual(['Oakfield Primary School, after the broken one'])
  const { rows } = await w.owner.query(
    'select body, parked_because from raw_events where source_id = $1 and parked_because is not null',
    [source],
  )
  expect(rows).toEqual([{ body: 'not JSON', parked_because: expect.any(String) }])
})

test('an account that goes takes its mentions from view, and brings them back; a deleted post comes back only as a newer one', async () => {
  const source = crypto.randomUUID()
  await asActor(w.database, system(w.id), (transaction) =>
    addSource(transaction, {
      id: source,
      trust: w.id,
      school: null,
      kind: 'bluesky',
      name: 'Bluesky',
      address: null,
      everySeconds: 900,
      at: w.services.now(),
    }),
  )
  const did = 'did:plc:somebody'
  const uri = `at://${did}/app.bsky.feed.post/1`
  const take = async (kind: RawEvent['kind'], externalId: string, externalVersion: string, body: object) => {
    const event = { kind, externalId, externalVersion, body: JSON.stringify(body) }
    await asActor(w.database, system(w.id), (transaction) =>
      keep(w.services.jobs, transaction, { id: source, trust: w.id }, [event], w.services.now()),
    )
    await readEvents(w.services, { trust: w.id, source })
    const { rows } = await w.owner.query('select gone_reason from mentions where source_id = $1', [source])
    return rows.map(({ gone_reason }) => gone_reason)
  }
  const post = {
    type: 'post',
    uri,
    did,
    handle: 'somebody.test',
    record: { text: 'Oakfield Primary School' },
  }
  const account = (status: string | null) => ({ type: 'account', did, active: status === null, status })
  expect(await take('item', uri, '3a', post)).toEqual([null])
  expect(await take('account', did, '1', account('deactivated'))).toEqual(['account-deactivated'])
  expect(await take('account', did, '2', account(null))).toEqual([null])
  expect(await take('deletion', uri, '3c', { type: 'post-deleted', uri, did })).toEqual(['author-deleted'])
  expect(await take('item', uri, '3b', post), 'an older version that comes late').toEqual(['author-deleted'])
  expect(await take('item', uri, '3d', post), 'posted once more').toEqual([null])
  await take('account', did, '3', account('deactivated'))
  expect(await take('deletion', uri, '3e', { type: 'post-deleted', uri, did }), 'deleted while away').toEqual(
    ['author-deleted'],
  )
  expect(await take('account', did, '4', account(null)), 'does not come back with the account').toEqual([
    'author-deleted',
  ])
  await take('item', uri, '3f', post)
  await take('account', did, '5', account('deactivated'))
  expect(await take('account', did, '6', account('deleted')), 'away, and then for good').toEqual([
    'account-deleted',
  ])
})

test('what named no school and is deleted is forgotten, also where both come at once', async () => {
  const source = crypto.randomUUID()
  await asActor(w.database, system(w.id), (transaction) =>
    addSource(transaction, {
      ...{ id: source, trust: w.id, school: null, kind: 'facebook-page', name: 'Our Page', address: null },
      ...{ everySeconds: 900, at: w.services.now() },
    }),
  )
  const said: RawEvent = {
    ...{ kind: 'item', externalId: 'c', externalVersion: '1' },
    body: JSON.stringify({ type: 'item', post: { message: 'My number is 07700 900123' } }),
  }
  const deleted: RawEvent = {
    ...{ kind: 'deletion', externalId: 'c', externalVersion: '~deleted' },
    body: JSON.stringify({ type: 'deleted' }),
  }
  await asActor(w.database, system(w.id), (transaction) =>
    keep(w.services.jobs, transaction, { id: source, trust: w.id }, [said, deleted], w.services.now()),
  )
  await readEvents(w.services, { trust: w.id, source })
  const { rows } = await w.owner.query(`select body from raw_events where source_id = $1 and kind = 'item'`, [
    source,
  ])
  expect(rows).toEqual([{ body: '{}' }])
})

test('an edit that no longer names the school is still shown as what it says now', async () => {
  const source = await aFeed()
  await bring(source, 'a', [row('1', 'Oakfield Primary School is unfair')], { n: 1 })
  await readEvents(w.services, { trust: w.id, source })
  await bring(source, 'a', [row('1', 'I take that back', '2')], { n: 2 })
  await readEvents(w.services, { trust: w.id, source })
  expect(await texts(source)).toEqual(['I take that back'])
})
