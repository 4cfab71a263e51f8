import { afterAll, beforeAll, expect, test } from 'vitest'
import { aSource, rowsOf } from '../../tests/support/bring.ts'
import { plainJudges } from '../../tests/support/plain-judge.ts'
import { dyingBefore } from '../../tests/support/stands/dying-database.ts'
import { type World, world } from '../../tests/support/world.ts'
import { system } from '../domain/actor.ts'
import type { Judge } from '../domain/judgement.ts'
import { buildMatcher } from '../matching/matcher.ts'
import { asActor } from '../store/as-actor.ts'
import { verifyEvents } from '../store/events.ts'
import { readEvents } from './read-events.ts'
import { keep } from './take-in.ts'
import { WorkedOut } from './worked-out.ts'

let w: World & { leave(): Promise<void> }
const judged: string[] = []
const plain = plainJudges.of('plain') as Judge
const counting: Judge = (text) => {
  judged.push(text)
  return plain(text)
}
beforeAll(async () => {
  w = await world({ judges: { ...plainJudges, of: () => counting } })
})
afterAll(() => w.leave())

const keptUnread = async (posts: Parameters<typeof rowsOf>[0]) => {
  const source = await aSource(w)
  await asActor(w.database, system(w.id), (transaction) =>
    keep(w.services.jobs, transaction, { id: source, trust: w.id }, rowsOf(posts), w.services.now()),
  )
  return { trust: w.id, source }
}

const number = async (query: string, source: string) =>
  Number((await w.owner.query<{ n: string }>(query, [source])).rows[0]?.n)

const mentions = 'select count(*) as n from mentions where source_id = $1'
const unread = `select count(*) as n from raw_events r
  where source_id = $1 and id > coalesce((select read_to from reading_places p where p.source_id = r.source_id), 0)`
const waiting =
  "select count(*) as n from pgboss.job where name = 'read-events' and state = 'created' and singleton_key = $1"

/** Words of its own for each, so that nothing is gathered. */
const fair = (n: number) => `Oakfield Primary School ${'abcdefghij'[n % 10]}${n} ${n * 7919}`

test('what fills many batches is read in its order: the newest words count, and the older are kept', async () => {
  const posts = Array.from({ length: 1200 }, (_, n) => ({ id: `p${n}`, text: fair(n) }))
  const edits = [3, 700, 1100].map((n) => ({ id: `p${n}`, version: '2', text: `${fair(n)}, edited` }))
  const work = await keptUnread([...posts, ...edits])
  expect(await readEvents(w.services, work)).toBe(1203)
  expect(await number(mentions, work.source)).toBe(1200)
  const { rows } = await w.owner.query(
    `select m.text, v.text as before from mentions m join mention_versions v on v.mention_id = m.id
     where source_id = $1 order by length(external_id), external_id`,
    [work.source],
  )
  expect(rows).toEqual([3, 700, 1100].map((n) => ({ text: `${fair(n)}, edited`, before: fair(n) })))
})

test('a source that brings more and more gives way to others, and what it leaves is a job of its own', async () => {
  const work = await keptUnread(Array.from({ length: 1600 }, (_, n) => ({ id: `q${n}`, text: fair(n) })))
  await w.owner.query("update pgboss.job set state = 'active' where singleton_key = $1", [work.source])
  let second = 0
  const hasty = { ...w.services, now: () => new Date(w.services.now().getTime() + 1000 * second++) }
  const first = await readEvents(hasty, work)
  expect(first).toBeGreaterThan(0)
  expect(first).toBeLessThan(1600)
  expect(await number(unread, work.source)).toBe(1600 - first)
  expect(await number(waiting, work.source)).toBe(1)
  expect(first + (await readEvents(w.services, work))).toBe(1600)
  expect(await number(mentions, work.source)).toBe(1600)
})

test.each([20, 36, 44, 52])(
  'killed before statement %i, while one batch is written and the next thought about, it loses and doubles nothing',
  async (nth) => {
    const posts = Array.from({ length: 2200 }, (_, n) => ({ id: `${nth}-${n}`, text: fair(n) }))
    const work = await keptUnread(posts)
    const dying = dyingBefore(w.connection, w.owner, nth)
    await expect(readEvents({ ...w.services, database: dying.database }, work)).rejects.toThrow()
    await dying.bury()
    // What was committed are whole batches; the one that was under way is as if it had never begun.
    const read = await number(mentions, work.source)
    expect(read % 1000).toBe(0)
    expect(await number(unread, work.source)).toBe(2200 - read)
    expect(await readEvents(w.services, work)).toBe(2200 - read)
    expect(await number(mentions, work.source)).toBe(2200)
    const log = await asActor(w.database, system(w.id), (transaction) => verifyEvents(transaction, w.id))
    expect(log).toMatchObject({ type: 'whole' })
  },
)

test('what many say in the same words, and what names two schools, is judged once in a batch', async () => {
  judged.length = 0
  const text = 'Thank you Oakfield Primary School and Riverside Academy for the fair'
  const work = await keptUnread([1, 2, 3, 4].map((n) => ({ id: `same-${n}`, text })))
  await readEvents(w.services, work)
  expect(await number(mentions, work.source)).toBe(8)
  expect(judged).toEqual([text])
})

test('what was worked out ahead counts no more once other words are listened for, or the event’s own are forgotten', () => {
  const workedOut = new WorkedOut()
  const term = (words: string) => ({ id: words, school: 'a school', kind: 'name' as const, words })
  const [before, after] = [buildMatcher([term('Oakfield School')]), buildMatcher([term('Riverside School')])]
  const text = 'Oakfield School, Riverside School'
  expect(workedOut.hits(before, text).map(({ term }) => term.words)).toEqual(['Oakfield School'])
  expect(workedOut.hits(after, text).map(({ term }) => term.words)).toEqual(['Riverside School'])
  const raw = { id: '1', receivedAt: w.services.now(), ...rowsOf([{ id: 'x', text }])[0]! }
  expect(workedOut.told('csv', raw)).toMatchObject({ activities: [{ text }] })
  expect(workedOut.told('csv', { ...raw, body: '{}' })).toMatchObject({ because: expect.any(String) })
})
