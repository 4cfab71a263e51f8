import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import { system } from '../domain/actor.ts'
import { asActor, type Transaction } from './as-actor.ts'
import { appendEvents, verifyEvents } from './events.ts'
import { addSource } from './sources.ts'
import { lockTrust } from './trusts.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const addNamed = (transaction: Transaction, name: string) =>
  addSource(transaction, {
    ...{ id: crypto.randomUUID(), trust: w.id, school: null, kind: 'csv', name, address: null },
    ...{ everySeconds: 900, at: w.services.now() },
  })

const verify = (head?: string) =>
  asActor(w.database, system(w.id), (transaction) => verifyEvents(transaction, w.id, head))

beforeEach(async () => {
  await w.owner.query("delete from events; update trusts set event_count = 0, event_head = ''")
  await asActor(w.database, system(w.id), async (transaction) => {
    for (const number of [1, 2, 3, 4]) {
      await appendEvents(transaction, w.id, [
        {
          at: w.services.now(),
          person: null,
          type: 'tried',
          subject: 'trust',
          subjectId: w.id,
          data: { number, b: [1, null], a: 'ü' },
        },
      ])
    }
  })
})

test('a log that nobody touched is whole', async () => {
  expect(await verify()).toMatchObject({ type: 'whole', events: 4 })
})

test.each([
  ['altered', "update events set data = jsonb_set(data, '{number}', '7') where number = 2", 2],
  ['given to somebody else', 'update events set person_id = gen_random_uuid() where number = 3', 3],
  ['moved in time', "update events set at = at + interval '1 minute' where number = 1", 1],
  ['removed', 'delete from events where number = 2', 2],
  ['removed at the end', 'delete from events where number = 4', 4],
  [
    'inserted',
    "update events set number = 5 where number = 4; insert into events select trust_id, 4, at, person_id, 'planted', subject, subject_id, data, hash from events where number = 3",
    4,
  ],
])('an event that was %s is found', async (_how, statement, number) => {
  await w.owner.query(statement)
  expect(await verify()).toMatchObject({ type: 'broken', number })
})

test('a whole log that was written anew is found by a head noted earlier', async () => {
  const before = await verify()
  if (before.type !== 'whole') throw new Error('The log was broken before')
  expect(await verify(before.head)).toMatchObject({ type: 'whole' })
  await w.owner.query("delete from events; update trusts set event_count = 0, event_head = ''")
  await asActor(w.database, system(w.id), (transaction) =>
    appendEvents(transaction, w.id, [
      { at: w.services.now(), person: null, type: 'made up', subject: 'trust', subjectId: w.id, data: {} },
    ]),
  )
  expect(await verify()).toMatchObject({ type: 'whole' })
  expect(await verify(before.head)).toMatchObject({ type: 'broken' })
})

test('two that append at once wait for each other, and the numbers have no gap', async () => {
  await Promise.all(
    Array.from({ length: 10 }, () =>
      asActor(w.database, system(w.id), (transaction) =>
        appendEvents(transaction, w.id, [
          { at: w.services.now(), person: null, type: 'tried', subject: 'trust', subjectId: w.id, data: {} },
        ]),
      ),
    ),
  )
  expect(await verify()).toMatchObject({ type: 'whole', events: 14 })
})

test('while one holds the trust to append, others can add what belongs to it', async () => {
  await asActor(w.database, system(w.id), async (holding) => {
    await lockTrust(holding, w.id)
    await asActor(w.database, system(w.id), (transaction) => addNamed(transaction, 'while held'))
  })
  const named = 'select from sources where name = $1'
  expect((await w.owner.query(named, ['while held'])).rowCount).toBe(1)
})

test('two that have each added something can both append: neither waits for the other without end', async () => {
  let arrived = 0
  let both = () => {}
  const bothAdded = new Promise<void>((done) => {
    both = done
  })
  const addAndAppend = (name: string) =>
    asActor(w.database, system(w.id), async (transaction) => {
      await addNamed(transaction, name)
      if (++arrived === 2) both()
      await bothAdded
      const event = { at: w.services.now(), person: null, type: 'tried', data: {} }
      await appendEvents(transaction, w.id, [{ ...event, subject: 'trust', subjectId: w.id }])
    })
  await Promise.all([addAndAppend('one'), addAndAppend('other')])
  expect(await verify()).toMatchObject({ type: 'whole', events: 6 })
})
