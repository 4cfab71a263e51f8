import { setImmediate as letOthersGoOn } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aSource, rowsOf } from '../../tests/support/bring.ts'
import { type World, world } from '../../tests/support/world.ts'
import { system } from '../domain/actor.ts'
import { asActor, type Transaction } from './as-actor.ts'
import { addRawEvents, lockUnreadEvents, markRead } from './raw-events.ts'
import { sourcesWithUnread } from './reading-places.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const inTrust = <Result>(work: (transaction: Transaction) => Promise<Result>) =>
  asActor(w.database, system(w.id), work)

const bring = (transaction: Transaction, source: string, id: string) =>
  addRawEvents(
    transaction,
    { id: source, trust: w.id },
    rowsOf([{ id, text: 'something' }]),
    w.services.now(),
  )

/** Reads all that is there, as whoever reads a source does. */
const readAll = (source: string) =>
  inTrust(async (transaction) => {
    const events = await lockUnreadEvents(transaction, source, 100)
    await markRead(transaction, source, events.at(-1)?.id, new Map())
    return events.map(({ externalId }) => externalId)
  })

test('of two that bring something of one source, the second waits for the first, and neither is passed over', async () => {
  const source = await aSource(w)
  let finish = () => {}
  const finished = new Promise<void>((done) => {
    finish = done
  })
  let brought = () => {}
  const isBrought = new Promise<void>((done) => {
    brought = done
  })
  const slow = inTrust(async (transaction) => {
    await bring(transaction, source, 'slow')
    brought()
    await finished
  })
  await isBrought
  const quick = inTrust((transaction) => bring(transaction, source, 'quick'))
  await untilWaiting()
  expect(await readAll(source)).toEqual([])
  finish()
  await Promise.all([slow, quick])
  expect(await readAll(source)).toEqual(['slow', 'quick'])
  expect(await readAll(source)).toEqual([])
})

/** Until one connection waits for what another one holds. */
async function untilWaiting(): Promise<void> {
  const waits = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
  while ((await w.owner.query(waits)).rowCount === 0) await letOthersGoOn()
}

test('one reader comes after the other: nothing is read twice', async () => {
  const source = await aSource(w)
  await inTrust((transaction) => bring(transaction, source, 'once'))
  const read = await Promise.all([readAll(source), readAll(source), readAll(source)])
  expect(read.flat()).toEqual(['once'])
})

test('a source has something unread until it was read, and each source for itself', async () => {
  const [one, other] = [await aSource(w), await aSource(w)]
  await inTrust((transaction) => bring(transaction, one, 'a'))
  await inTrust((transaction) => bring(transaction, other, 'b'))
  const unread = async () => (await inTrust(sourcesWithUnread)).filter((id) => id === one || id === other)
  expect((await unread()).sort()).toEqual([one, other].sort())
  await readAll(other)
  expect(await unread()).toEqual([one])
  await inTrust((transaction) => bring(transaction, other, 'c'))
  expect(await readAll(other)).toEqual(['c'])
})

test('another trust holds no place of this one', async () => {
  const source = await aSource(w)
  await inTrust((transaction) => bring(transaction, source, 'ours'))
  const theirs = await asActor(w.database, system(w.other.id), (transaction) =>
    lockUnreadEvents(transaction, source, 100),
  )
  expect(theirs).toEqual([])
  expect(await readAll(source)).toEqual(['ours'])
})
