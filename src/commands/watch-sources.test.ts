import { beforeEach, expect, test } from 'vitest'
import { bring } from '../../tests/support/bring.ts'
import { ownWorld, type World } from '../../tests/support/world.ts'
import { type Actor, system } from '../domain/actor.ts'
import type { Health } from '../domain/source.ts'
import { asActor } from '../store/as-actor.ts'
import { listGapsOf } from '../store/gap-lists.ts'
import { listNotices } from '../store/notices.ts'
import { readHealth } from './source-health.ts'
import { sayGapFilled, watchSources } from './watch-sources.ts'

let w: World
beforeEach(async () => {
  w = await ownWorld()
})

const later = (hours: number) => w.setNow(new Date(w.services.now().getTime() + hours * 3_600_000))

/** The source answers as it should, or does not, from now on. */
async function answers(health: Health, changes: { failures?: number; paused?: boolean } = {}): Promise<void> {
  await w.owner.query(
    'update sources set health = $2, failures = $3, paused = $4, asked_at = $5, due_at = $6 where id = $1',
    [
      w.source,
      health,
      changes.failures ?? 0,
      changes.paused ?? false,
      w.services.now(),
      new Date(w.services.now().getTime() + 600_000),
    ],
  )
}

const feedPost = (id: string) => ({ id, text: `A fair at Oakfield Primary School, number ${id}` })

/** Something every three days, a dozen times. */
async function bringEveryThreeDays(): Promise<void> {
  for (let n = 0; n < 12; n++) {
    await bring(w, w.source, [feedPost(`${n}`)])
    later(72)
  }
}

const told = (actor: Actor) =>
  asActor(w.database, actor, async (transaction) =>
    (await listNotices(transaction, actor.person ?? '', 50)).map(({ sentence, source }) => ({
      sentence,
      source,
    })),
  )
const keeper = () => w.people['trust-communications']
const state = async () =>
  (await readHealth(w.services, keeper())).find(({ source }) => source.id === w.source)?.health

test('a rhythm is learnt from what came, and silence beyond it is said and told once', async () => {
  await bringEveryThreeDays()
  await answers('healthy')
  await watchSources(w.services)
  expect((await state())?.state).toBe('hearing')
  later(6 * 24)
  await answers('healthy')
  for (let minute = 0; minute < 5; minute++) await watchSources(w.services)
  expect((await state())?.sentence).toContain(
    'usually brings something every 3 days; nothing has come for 9 days',
  )
  const notices = await told(keeper())
  expect(notices).toEqual([
    { source: w.source, sentence: expect.stringContaining('nothing has come for 9 days') },
  ])
  expect(await told(w.people.administrator)).toHaveLength(1)
  expect(await told(w.people.headteacher)).toEqual([])
  expect((await told(w.other.people.administrator)).map(({ source }) => source)).not.toContain(w.source)
  const page = await w.visit(keeper(), '/for-you')
  expect(page.text).toContain(`href="/sources/${w.source}"`)
})

test('the trust’s own holidays are no silence, where every school has them', async () => {
  for (let n = 0; n < 28; n++) {
    if (![0, 6].includes(w.services.now().getUTCDay())) await bring(w, w.source, [feedPost(`${n}`)])
    later(24)
  }
  const from = w.services.now()
  later(12 * 24)
  await answers('healthy')
  const close = (which: string) =>
    w.owner.query(
      `insert into closed_days (id, trust_id, school_id, name, first_day, last_day)
       select gen_random_uuid(), trust_id, id, 'Holidays', $2, $3 from schools where trust_id = $1 and ${which}`,
      [w.id, from, w.services.now()],
    )
  await close(`id = '${w.oakfield}'`)
  expect((await state())?.state).toBe('quiet')
  await close(`id <> '${w.oakfield}'`)
  expect((await state())?.state).toBe('hearing')
})

test('what comes and goes within a day is told once, and again another day', async () => {
  for (const health of ['healthy', 'broken', 'healthy', 'broken'] as const) {
    await answers(health)
    await watchSources(w.services)
    later(1)
  }
  expect(await told(keeper())).toHaveLength(1)
  later(30)
  await answers('healthy')
  await watchSources(w.services)
  await answers('broken')
  await watchSources(w.services)
  expect(await told(keeper())).toHaveLength(2)
})

test('the third failure in a row is told, the first and the fourth are not', async () => {
  for (const failures of [1, 2, 3, 4, 5]) {
    await answers('failing', { failures })
    await watchSources(w.services)
    expect(await told(keeper())).toHaveLength(failures < 3 ? 0 : 1)
    later(0.2)
  }
})

test('an hour and more in which nothing was heard is a gap, open until somebody says how it was filled', async () => {
  await answers('healthy')
  await watchSources(w.services)
  await answers('signed-out')
  await watchSources(w.services)
  later(5)
  await answers('healthy')
  await watchSources(w.services)
  const gaps = () => asActor(w.database, keeper(), (transaction) => listGapsOf(transaction, w.source))
  const [gap, ...others] = await gaps()
  expect(others).toEqual([])
  expect(gap).toMatchObject({ because: 'It was signed out.', filledAt: null })
  expect(gap?.from && gap.to.getTime() - gap.from.getTime()).toBe(5 * 3_600_000)
  const page = await w.visit(keeper(), `/sources/${w.source}`)
  expect(page.text).toMatch(/Gap from .* to .*Not filled/s)
  const day = await w.visit(w.people.headteacher, '/unseen')
  expect(day.text).toContain('It was signed out. It was not filled.')
  const filling = { source: w.source, id: gap?.id ?? '', how: ' ' }
  expect(await sayGapFilled(w.services, keeper(), filling)).toMatchObject({ type: 'refused' })
  expect(await sayGapFilled(w.services, w.people.headteacher, { ...filling, how: 'x' })).toMatchObject({
    type: 'refused',
  })
  expect(await sayGapFilled(w.services, w.other.people.administrator, { ...filling, how: 'x' })).toEqual({
    type: 'not-found',
  })
  const how = 'Looked through the page by hand'
  expect(await sayGapFilled(w.services, keeper(), { ...filling, how })).toEqual({ type: 'filled' })
  expect((await gaps())[0]).toMatchObject({ filledHow: how })
  expect(await sayGapFilled(w.services, keeper(), { ...filling, how })).toEqual({ type: 'not-found' })
})

test('the time before it was first switched on is no gap, and is not called a pause', async () => {
  await w.owner.query('update sources set paused = true, asked_at = null where id = $1', [w.source])
  await watchSources(w.services)
  later(30)
  const day = await w.visit(w.people.headteacher, '/unseen')
  expect(day.text).not.toContain('Somebody has paused it')
  await answers('healthy')
  await watchSources(w.services)
  const { rows } = await w.owner.query('select because from source_gaps where source_id = $1', [w.source])
  expect(rows).toEqual([])
})

test('ten minutes of trouble make no gap', async () => {
  await answers('failing', { failures: 1 })
  await watchSources(w.services)
  later(0.2)
  await answers('healthy')
  await watchSources(w.services)
  expect(await asActor(w.database, system(w.id), (transaction) => listGapsOf(transaction, w.source))).toEqual(
    [],
  )
})

test('what is taken in and not read is behind, and says by how much', async () => {
  await answers('healthy')
  await w.owner.query(
    `insert into raw_events (trust_id, source_id, external_id, external_version, kind, body, received_at)
     values ($1, $2, 'x', '1', 'item', '{}', $3)`,
    [w.id, w.source, new Date(w.services.now().getTime() - 40 * 60_000)],
  )
  expect(await state()).toEqual({
    state: 'behind',
    sentence: 'Reading is behind by 40 minutes: what it brought since then waits to be read.',
  })
})

test('only whoever keeps the sources is told how they are doing', async () => {
  expect(await readHealth(w.services, w.people.headteacher)).toEqual([])
  expect((await readHealth(w.services, w.people.administrator)).length).toBeGreaterThan(0)
})
