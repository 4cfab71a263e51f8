import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import { system } from '../domain/actor.ts'
import { asActor } from './as-actor.ts'
import { appendEvents, verifyEvents } from './events.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

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
