import { beforeEach, expect, test } from 'vitest'
import { aSource, bring } from '../../tests/support/bring.ts'
import { ownWorld, type World } from '../../tests/support/world.ts'
import { type Actor, system } from '../domain/actor.ts'
import type { RawEvent } from '../domain/source.ts'
import { stormAt } from '../domain/storm.ts'
import { asActor } from '../store/as-actor.ts'
import { listMentions } from '../store/inbox.ts'
import { listNotices } from '../store/notices.ts'
import { addSource } from '../store/sources.ts'
import { listSisters } from '../store/storm-sisters.ts'
import { countsOf } from '../store/storms.ts'
import { moveMention } from './move-mention.ts'
import { takeOutOfStorm, tellSister } from './part-storm.ts'
import { readEvents } from './read-events.ts'
import { keep } from './take-in.ts'

let w: World
let source: string
beforeEach(async () => {
  w = await ownWorld()
  source = await aSource(w)
})

const outrage = (by = '') =>
  `${by}Oakfield Primary School shut its gates at ten past eight and left a dozen children outside in the rain`

const posts = (from: number, to: number, text = outrage()) =>
  Array.from({ length: to - from }, (_, place) => ({
    id: `post-${from + place}`,
    text: `${place % 3 === 0 ? `RT @parent${place}: ` : ''}${text} https://t.co/${from + place}`,
  }))

const inbox = (actor: Actor) =>
  asActor(w.database, actor, (transaction) =>
    listMentions(transaction, { states: ['new'], order: 'urgent', limit: 100 }),
  )

const storms = (actor: Actor, ...heads: string[]) =>
  asActor(w.database, actor, async (transaction) => {
    const counts = await countsOf(transaction, heads)
    return heads.map((head) => counts.has(head) && stormAt(counts.get(head) ?? [], w.services.now()))
  })

const told = (actor: Actor) =>
  asActor(w.database, actor, async (transaction) =>
    (await listNotices(transaction, actor.person ?? '', 50)).map(({ sentence }) => sentence),
  )

const later = (minutes: number) => w.setNow(new Date(w.services.now().getTime() + minutes * 60_000))

test('two thousand reposts are one thing to read, with their count and their growth', async () => {
  for (let at = 0; at < 2000; at += 500) {
    await bring(w, source, posts(at, at + 500))
    later(at === 1000 ? 90 : 5)
  }
  const rows = await inbox(w.people.communications)
  expect(rows.map(({ text }) => text)).toEqual([posts(0, 1)[0]?.text])
  const [storm] = await storms(w.people.communications, rows[0]?.id ?? '')
  expect(storm).toMatchObject({ count: 2000, lastHour: 500 })
  const kept = await w.owner.query('select count(*)::int as n from mentions where source_id = $1', [source])
  expect(kept.rows).toEqual([{ n: 2000 }])
  const page = await w.visit(w.people.communications, '/inbox')
  expect(page.text).toContain('2,000 posts say this, 500 in the last hour')
})

test('what comes by different sources and on different days is gathered for two days, and then it is new again', async () => {
  await bring(w, source, posts(0, 1))
  later(26 * 60)
  await bring(w, await aSource(w, 'Other rows'), posts(1, 2))
  expect(await inbox(w.people.communications)).toHaveLength(1)
  later(40 * 60)
  await bring(w, source, posts(2, 3))
  expect(await inbox(w.people.communications)).toHaveLength(1)
  later(49 * 60)
  await bring(w, source, posts(3, 4))
  expect(await inbox(w.people.communications)).toHaveLength(2)
})

test('what says something else stands on its own', async () => {
  await bring(w, source, [
    { id: 'a', text: outrage() },
    { id: 'b', text: 'Thank you Oakfield Primary School for the lovely summer fair and all the cakes' },
    { id: 'c', text: 'Oakfield Primary School is open' },
    { id: 'd', text: 'Oakfield Primary School is shut' },
  ])
  expect(await inbox(w.people.communications)).toHaveLength(4)
})

test('a rising storm becomes more urgent and its school is told: once for each rung', async () => {
  await bring(w, source, posts(0, 19))
  expect((await inbox(w.people.communications))[0]?.urgency).toBe(0)
  expect(await told(w.people.communications)).toEqual([])
  for (const [from, to] of [
    [19, 30],
    [30, 120],
    [120, 199],
  ] as const)
    await bring(w, source, posts(from, to))
  expect((await inbox(w.people.communications))[0]?.urgency).toBe(2)
  expect(await told(w.people.communications)).toHaveLength(1)
  await bring(w, source, posts(199, 260))
  await bring(w, source, posts(260, 400))
  const [first, ...others] = await inbox(w.people['trust-communications'])
  expect([first?.urgency, others]).toEqual([3, []])
  expect(await told(w.people.communications)).toHaveLength(2)
  expect(await told(w.people.riversideHead)).toEqual([])
  expect(await told(w.other.people.communications)).toEqual([])
})

test('a storm that somebody has judged to be critical stays so', async () => {
  await bring(w, source, posts(0, 5))
  const [head] = await inbox(w.people.communications)
  await w.owner.query('update mentions set urgency = 4 where id = $1', [head?.id])
  await bring(w, source, posts(5, 40))
  expect((await inbox(w.people.communications))[0]?.urgency).toBe(4)
})

test('nothing is gathered under what is more private, and a first that becomes so leaves the others to be read', async () => {
  await bring(w, source, posts(0, 6))
  const [head] = await inbox(w.people.communications)
  await moveMention(w.services, w.people.dsl, head?.reference ?? '', {
    to: 'raised',
    level: 2,
    because: 'A child is named',
  })
  const [next, ...others] = await inbox(w.people.communications)
  expect(next && next.id !== head?.id).toBe(true)
  expect(others).toEqual([])
  const [before, after] = await storms(system(w.id), head?.id ?? '', next?.id ?? '')
  expect([before, after]).toMatchObject([false, { count: 5 }])
  await bring(w, source, posts(6, 9))
  const now = await storms(w.people.communications, next?.id ?? '')
  expect(now).toMatchObject([{ count: 8 }])
  expect(await storms(w.people.communications, head?.id ?? '')).toEqual([false])
})

test('what was settled gathers nothing more: the next one is new to people', async () => {
  await bring(w, source, posts(0, 5))
  const [head] = await inbox(w.people.communications)
  await moveMention(w.services, w.people.communications, head?.reference ?? '', {
    to: 'set-aside',
    because: 'Answered on the website',
  })
  await bring(w, source, posts(5, 9))
  expect(await inbox(w.people.communications)).toHaveLength(1)
})

test('people can take one out, and it stands on its own and is counted no more', async () => {
  await bring(w, source, posts(0, 5))
  const [head] = await inbox(w.people.communications)
  const { rows } = await w.owner.query('select reference from mentions where gathered_under = $1 limit 1', [
    head?.id,
  ])
  const { reference } = rows[0]
  expect(await takeOutOfStorm(w.services, w.people.riversideHead, reference)).toEqual({ type: 'not-found' })
  const page = await w.visit(w.people.communications, `/inbox/${reference}`)
  expect(page.text).toContain('Take it out')
  const done = await w.visit(w.people.communications, `/inbox/${reference}/take-out`, {})
  expect(done.location).toBe(`/inbox/${reference}?done=taken-out`)
  expect(await inbox(w.people.communications)).toHaveLength(2)
  const [storm] = await storms(w.people.communications, head?.id ?? '')
  expect(storm).toMatchObject({ count: 4 })
  expect(await takeOutOfStorm(w.services, w.people.communications, reference)).toMatchObject({
    type: 'refused',
  })
})

test('an edit that says something else takes its post out, and does not hide the others behind it', async () => {
  await bring(w, source, posts(0, 4))
  const other =
    'I am sorry, I mixed that up with another town. Oakfield Primary School had nothing to do with it at all.'
  await bring(w, source, [{ id: 'post-2', text: other, version: '2' }])
  expect((await inbox(w.people.communications)).map(({ text }) => text)).toContain(other)
  const sorry =
    'Deleted my post about Oakfield Primary School, please do not share it any further. I was quite wrong.'
  await bring(w, source, [{ id: 'post-0', text: sorry, version: '2' }])
  const rows = await inbox(w.people.communications)
  expect(rows).toHaveLength(3)
  const next = rows.find(({ text }) => text !== other && text !== sorry)
  const [storm] = await storms(w.people.communications, next?.id ?? '')
  expect(storm).toMatchObject({ count: 2 })
})

test('a first post that is deleted leaves the others to be read, as urgent as they were', async () => {
  const network = crypto.randomUUID()
  await asActor(w.database, system(w.id), (transaction) =>
    addSource(transaction, {
      ...{ id: network, trust: w.id, school: null, kind: 'bluesky', name: 'Bluesky', address: null },
      ...{ everySeconds: 900, at: w.services.now() },
    }),
  )
  const take = async (...events: RawEvent[]) => {
    await asActor(w.database, system(w.id), (transaction) =>
      keep(w.services.jobs, transaction, { id: network, trust: w.id }, events, w.services.now()),
    )
    await readEvents(w.services, { trust: w.id, source: network })
  }
  const uriOf = (n: number) => `at://did:plc:n${n}/app.bsky.feed.post/1`
  const said = (n: number): RawEvent => {
    const post = {
      type: 'post',
      uri: uriOf(n),
      did: `did:plc:n${n}`,
      handle: null,
      record: { text: outrage() },
    }
    return { kind: 'item', externalId: uriOf(n), externalVersion: '1', body: JSON.stringify(post) }
  }
  const deleted = (n: number): RawEvent => {
    const body = JSON.stringify({ type: 'post-deleted', uri: uriOf(n), did: `did:plc:n${n}` })
    return { kind: 'deletion', externalId: uriOf(n), externalVersion: '2', body }
  }
  await take(said(0))
  later(1)
  await take(...Array.from({ length: 29 }, (_, n) => said(n + 1)))
  const [first] = await inbox(w.people.communications)
  await take(deleted(0))
  const rows = await inbox(w.people.communications)
  expect(rows.map(({ gone, urgency }) => ({ gone, urgency }))).toContainEqual({ gone: false, urgency: 2 })
  const next = rows.find(({ gone }) => !gone)
  expect(next?.id).not.toBe(first?.id)
  const [storm] = await storms(w.people.communications, next?.id ?? '')
  expect(storm).toMatchObject({ count: 29 })
  await take(...Array.from({ length: 5 }, (_, n) => said(100 + n)))
  expect(await storms(w.people.communications, next?.id ?? '')).toMatchObject([{ count: 34 }])
})

test('a sister school that is named too is told by its trust, without a word of what was said', async () => {
  const both = `${outrage()}, and Riverside Academy did just the same last week`
  await bring(w, source, posts(0, 25, both))
  const lead = w.people['trust-communications']
  expect((await told(lead)).join()).toContain('name another of your schools')
  const heads = await inbox(w.people.communications)
  const reference = heads[0]?.reference ?? ''
  const page = await w.visit(lead, `/inbox/${reference}`)
  expect(page.text).toContain('Riverside Academy is named as well')
  expect(await tellSister(w.services, w.people.communications, reference, w.riverside)).toMatchObject({
    type: 'refused',
  })
  const done = await w.visit(lead, `/inbox/${reference}/sisters`, { school: w.riverside })
  expect(done.status).toBe(303)
  const theirs = (await told(w.people.riversideHead)).filter((one) => one.startsWith('Your trust'))
  expect(theirs).toHaveLength(1)
  expect(theirs[0]).not.toMatch(/gates|rain|Oakfield/)
  expect(await tellSister(w.services, lead, reference, w.riverside)).toEqual({ type: 'not-found' })
  const listed = await asActor(w.database, lead, (transaction) =>
    listSisters(transaction, heads[0]?.id ?? ''),
  )
  expect(listed.map(({ name, toldAt }) => [name, toldAt !== null])).toEqual([['Riverside Academy', true]])
})
