import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainJudges } from '../../tests/support/plain-judge.ts'
import { type World, world } from '../../tests/support/world.ts'
import { system } from '../domain/actor.ts'
import type { RawEvent } from '../domain/source.ts'
import { asActor } from '../store/as-actor.ts'
import { newestRescan } from '../store/rescans.ts'
import { addSource } from '../store/sources.ts'
import { forgetWhatWasDeleted } from './forget-deleted.ts'
import { readWhatIsLeft } from './listen.ts'
import { addWatchTerm } from './manage-schools.ts'
import { readEvents } from './read-events.ts'
import { carryOnRescan, startRescan } from './rescan.ts'
import type { Services } from './services.ts'
import { keep } from './take-in.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world({ judges: plainJudges })
})
afterAll(() => w.leave())

const row = (id: string, text: string, version = '1'): RawEvent => ({
  kind: 'item',
  externalId: id,
  externalVersion: version,
  body: JSON.stringify({ text, title: null, link: null, author: null, date: null }),
})

test('a word that is added later finds what came earlier, in its newest words, and once', async () => {
  const source = crypto.randomUUID()
  const at = w.services.now()
  const events = [
    ...Array.from({ length: 1200 }, (_, n) => row(`post-${n}`, `the weather, number ${n}`)),
    row('a', 'thank you, at Merrydown Nursery School'),
    row('b', 'at Merrydown Nursery School again'),
    row('b', 'at Merrydown Nursery School, edited', '2'),
  ]
  await asActor(w.database, system(w.id), async (transaction) => {
    await addSource(transaction, {
      id: source,
      trust: w.id,
      school: null,
      kind: 'csv',
      name: 'Rows',
      address: null,
      everySeconds: 900,
      at,
    })
    await keep(w.services.jobs, transaction, { id: source, trust: w.id }, events, at)
  })
  await readEvents(w.services, { trust: w.id, source })
  const { administrator } = w.people
  const term = {
    school: w.oakfield,
    kind: 'alias' as const,
    words: 'Merrydown Nursery School',
    confirmed: true,
  }
  expect(await addWatchTerm(w.services, administrator, term)).toEqual({ type: 'changed' })

  for (const _ of ['once', 'and again']) {
    expect(await startRescan(w.services, administrator, w.oakfield)).toEqual({ type: 'started' })
    expect(await startRescan(w.services, administrator, w.oakfield)).toMatchObject({ type: 'refused' })
    const shown = await w.visit(administrator, `/schools/${w.oakfield}`)
    expect(shown.text).toContain('<progress')
    const running = await asActor(w.database, administrator, (transaction) =>
      newestRescan(transaction, w.oakfield),
    )
    await carryOnRescan(w.services, { trust: w.id, rescan: running!.id })
  }
  const { rows } = await w.owner.query<{ text: string }>(
    `select text from mentions where source_id = $1 and school_id = $2 order by external_id`,
    [source, w.oakfield],
  )
  expect(rows.map(({ text }) => text)).toEqual([
    'thank you, at Merrydown Nursery School',
    'at Merrydown Nursery School, edited',
  ])
  const inbox = await w.visit(w.people.office, '/inbox')
  expect(inbox.text).toContain('Looks like praise')
  const { rows: rescans } = await w.owner.query<{ found: number }>(
    'select found, done, total from rescans order by found',
  )
  expect(rescans).toEqual([
    { found: 0, done: 1203, total: 1203 },
    { found: 2, done: 1203, total: 1203 },
  ])
})

/** A source of the Bluesky network, with what it brings read at once. */
async function network() {
  const id = crypto.randomUUID()
  const at = w.services.now()
  await asActor(w.database, system(w.id), (transaction) =>
    addSource(transaction, {
      ...{ id, trust: w.id, school: null, kind: 'bluesky', name: 'Bluesky', address: null },
      ...{ everySeconds: 900, at },
    }),
  )
  const bring = async (...events: RawEvent[]) => {
    await asActor(w.database, system(w.id), (transaction) =>
      keep(w.services.jobs, transaction, { id, trust: w.id }, events, at),
    )
    await readEvents(w.services, { trust: w.id, source: id })
  }
  const post = (did: string, text: string, version: string): RawEvent => {
    const uri = `at://${did}/app.bsky.feed.post/1`
    const body = JSON.stringify({ type: 'post', uri, did, handle: null, record: { text } })
    return { kind: 'item', externalId: uri, externalVersion: version, body }
  }
  const deleted = (did: string): RawEvent => {
    const uri = `at://${did}/app.bsky.feed.post/1`
    const body = JSON.stringify({ type: 'post-deleted', uri, did })
    return { kind: 'deletion', externalId: uri, externalVersion: '9', body }
  }
  const left = (did: string): RawEvent => {
    const body = JSON.stringify({ type: 'account', did, active: false, status: 'deactivated' })
    return { kind: 'account', externalId: did, externalVersion: '1', body }
  }
  return { id, bring, post, deleted, left }
}

async function lookThrough(school: string): Promise<void> {
  const { administrator } = w.people
  expect(await startRescan(w.services, administrator, school)).toEqual({ type: 'started' })
  const running = await asActor(w.database, administrator, (transaction) => newestRescan(transaction, school))
  await carryOnRescan(w.services, { trust: w.id, rescan: running!.id })
}

test('it goes on to its end past words that were forgotten since, and past what can be read no more', async () => {
  const { id, bring, post, deleted } = await network()
  await bring(
    post('did:plc:one', 'Riverside Academy, then deleted', '1'),
    deleted('did:plc:one'),
    post('did:plc:two', 'Riverside Academy', '1'),
  )
  const later = () => new Date(w.services.now().getTime() + 25 * 3_600_000)
  await forgetWhatWasDeleted({ ...w.services, now: later })
  await w.owner.query(`update raw_events set body = '[]' where source_id = $1 and external_id like '%two%'`, [
    id,
  ])
  await lookThrough(w.riverside)
  const { rows } = await w.owner.query(
    'select 1 from rescans where school_id = $1 and ended_at is not null',
    [w.riverside],
  )
  expect(rows).toHaveLength(1)
})

test('what its author took back, or is away with its author, is not brought in by an earlier version of it', async () => {
  const { id, bring, post, left } = await network()
  const others = Array.from({ length: 600 }, (_, n) => post(`did:plc:n${n}`, 'the weather', '1'))
  await bring(
    post('did:plc:edited', 'Riverside Academy and the Hill Top crowd', '1'),
    post('did:plc:away', 'Riverside Academy and the Hill Top crowd', '1'),
    ...others,
    post('did:plc:edited', 'Riverside Academy and nobody else', '2'),
    left('did:plc:away'),
  )
  const term = { school: w.oakfield, kind: 'alias' as const, words: 'Hill Top crowd', confirmed: true }
  expect(await addWatchTerm(w.services, w.people.administrator, term)).toEqual({ type: 'changed' })
  await lookThrough(w.oakfield)
  const { rows } = await w.owner.query('select text from mentions where source_id = $1 and school_id = $2', [
    id,
    w.oakfield,
  ])
  expect(rows).toEqual([])
})

test('one whose job was given up goes on when the program starts, or within the hour', async () => {
  expect(await startRescan(w.services, w.people.administrator, w.riverside)).toEqual({ type: 'started' })
  const sent: unknown[] = []
  const jobs: Services['jobs'] = {
    async send(_, queue, work) {
      sent.push([queue, work])
    },
  }
  await readWhatIsLeft({ ...w.services, jobs })
  const { rows } = await w.owner.query<{ id: string }>('select id from rescans where ended_at is null')
  expect(sent).toContainEqual(['rescan', { trust: w.id, rescan: rows[0]!.id }])
  await carryOnRescan(w.services, { trust: w.id, rescan: rows[0]!.id })
})

test('a school of another trust is not there to be looked through for', async () => {
  expect(await startRescan(w.services, w.other.people.administrator, w.oakfield)).toEqual({
    type: 'not-found',
  })
})
