import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { system } from '../domain/actor.ts'
import { asActor } from './as-actor.ts'
import { openStore } from './connect.ts'
import { appendEvents } from './events.ts'
import { addSchool, listSchools } from './schools.ts'
import { startServer } from './server.ts'
import { addTrust, removeMadeUp } from './trusts.ts'

// A server of one's own gives Birdsong a user that owns its database and is no superuser: here it gets one. The server
// is this file's alone, because roles are the same in all databases of a server, and these tests spoil one for a moment.
const name = 'owner_without_power'
let folder: string
let stop: () => Promise<void>
let server: pg.Client
let url: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'birdsong-connect-'))
  const started = await startServer(folder)
  if (started.type === 'refused') throw new Error(started.sentence)
  stop = started.stop
  const { host, port, user } = started.connection
  server = new pg.Client({ host, port, user, database: 'postgres' })
  await server.connect()
  await server.query(`create role ${name} login createrole`)
  await server.query(`create database ${name} owner ${name}`)
  url = `postgresql://${name}:secret@localhost:${port}/${name}?host=${encodeURIComponent(host)}`
})
afterAll(async () => {
  await server.end()
  await stop()
  await rm(folder, { recursive: true, force: true })
})

async function open() {
  const opened = await openStore({ connectionString: url }, { poolSize: 2 })
  if (opened.type === 'refused') throw new Error(opened.sentence)
  return opened
}

test('an owner who is no superuser can set the database up, and a second start finds nothing to do', async () => {
  const first = await open()
  expect(first.applied.length).toBeGreaterThan(0)
  await first.store.close()
  const second = await open()
  expect(second.applied).toEqual([])
  await second.store.close()
})

test('a demonstration can be removed with everything in it, under an owner for whom the fences are forced too', async () => {
  const { store } = await open()
  const id = crypto.randomUUID()
  const at = new Date('2026-11-18T12:00:00Z')
  const left = await asActor(store.database, system(id), async (transaction) => {
    await addTrust(transaction, { id, name: 'Made up', demonstration: true, at })
    await addSchool(transaction, id, {
      id: crypto.randomUUID(),
      name: 'School',
      town: null,
      email: null,
      website: null,
      at,
    })
    await appendEvents(transaction, id, [
      { at, person: null, type: 'tried', subject: 'trust', subjectId: id, data: {} },
    ])
    expect(await removeMadeUp(transaction, id)).toBe(true)
    return listSchools(transaction)
  })
  expect(left).toEqual([])
  await store.close()
})

test.each([
  ['is a superuser', 'superuser', 'nosuperuser'],
  ['bypasses row-level security', 'bypassrls', 'nobypassrls'],
])('the program refuses to start where its role %s', async (_how, give, take) => {
  await server.query(`alter role birdsong_app ${give}`)
  const opened = await openStore({ connectionString: url })
  await server.query(`alter role birdsong_app ${take}`)
  expect(opened).toMatchObject({ type: 'refused', sentence: expect.stringContaining('past the fences') })
})

test('the program refuses to start where its role is a member of one that owns a table', async () => {
  const owner = new pg.Client(url.replace(name, 'birdsong_owner'))
  await owner.connect()
  await owner.query(
    'create role owner_of_hosts; alter table hosts owner to owner_of_hosts; grant owner_of_hosts to birdsong_app',
  )
  const opened = await openStore({ connectionString: url })
  await owner.query(`alter table hosts owner to ${name}; drop role owner_of_hosts`)
  await owner.end()
  expect(opened).toMatchObject({ type: 'refused', sentence: expect.stringContaining('past the fences') })
})

test('a database that a newer version has migrated is refused, and left as it is', async () => {
  await (await open()).store.close()
  const owner = new pg.Client(url)
  await owner.connect()
  await owner.query("insert into migrations (name) values ('2999-01-01-from-the-future.sql')")
  expect(await openStore({ connectionString: url })).toMatchObject({
    type: 'refused',
    sentence: expect.stringContaining('newer'),
  })
  await owner.query("delete from migrations where name = '2999-01-01-from-the-future.sql'")
  await owner.end()
})

test.each([
  ['does not answer', 'postgresql://a:b@127.0.0.1:1/birdsong'],
  ['cannot be found', 'postgresql://a:b@nowhere.invalid/birdsong'],
])('a database that %s is named in one sentence', async (words, connectionString) => {
  const opened = await openStore({ connectionString })
  expect(opened).toMatchObject({ type: 'refused', sentence: expect.stringContaining(words) })
})
