import { execFileSync, spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Child, startProgram } from '../../tests/support/child-program.ts'
import { openDataFolder } from './data-folder.ts'
import { type StartedServer, startServer } from './server.ts'
import { embeddedConnection } from './server-socket.ts'
import { processesIn } from './server-stragglers.ts'

const isRoot = process.geteuid?.() === 0

let place: string
let folder: string
let server: (StartedServer & { type: 'started' }) | undefined
let program: Child | undefined

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'birdsong-test-'))
  letEverybodyThrough(place)
  folder = join(place, 'data')
  const opened = await openDataFolder(folder)
  if (opened.type === 'refused') throw new Error(opened.sentence)
  await start(folder)
  await server?.stop()
  await opened.close()
})

afterEach(async () => {
  await program?.end('SIGKILL')
  await server?.stop()
  program = undefined
  server = undefined
})

afterAll(async () => {
  await rm(place, { recursive: true })
})

test('a new server has an empty database that sorts the same everywhere, and syncs what is committed', async () => {
  await start(join(place, 'new'))
  const rows = await ask(
    join(place, 'new'),
    `select datlocale as locale, pg_encoding_to_char(encoding) as encoding, current_setting('fsync') as fsync,
       current_setting('data_checksums') as checksums, (select count(*)::int from pg_tables where schemaname = 'public') as tables
     from pg_database where datname = current_database()`,
  )
  expect(rows).toEqual([{ locale: 'C.UTF-8', encoding: 'UTF8', fsync: 'on', checksums: 'on', tables: 0 }])
})

test('the server has no network port, and a socket that only its owner reaches', async () => {
  await start(folder)
  expect(await ask(folder, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
  expect((await stat(embeddedConnection(folder).host)).mode & 0o777).toBe(0o700)
})

test('the server is told nothing of the program’s environment', async () => {
  process.env.BIRDSONG_TEST_SECRET = 'a secret of the program'
  await start(folder)
  delete process.env.BIRDSONG_TEST_SECRET
  for (const pid of await processesIn(join(folder, 'postgres'))) {
    expect(await readFile(`/proc/${pid}/environ`, 'utf8')).not.toContain('a secret of the program')
  }
})

test('what was committed is there after a stop and a start', async () => {
  await start(folder)
  await ask(folder, 'create table kept as select 7 as number')
  await server?.stop()
  await start(folder)
  expect(await ask(folder, 'select number from kept')).toEqual([{ number: 7 }])
})

test('the log says what went wrong, and keeps no words of the people whose data it is', async () => {
  await start(folder)
  await ask(folder, "create table said (words text unique); insert into said values ('a private word')")
  await expect(ask(folder, "insert into said values ('a private word')")).rejects.toThrow(/duplicate key/)
  await server?.stop()
  const log = await readFile(join(folder, 'postgres.log'), 'utf8')
  expect(log).toContain('duplicate key')
  expect(log).not.toContain('a private word')
})

test('a killed program’s server ends cleanly by itself, with nobody there to start the next', async () => {
  await startInProgram(folder)
  expect(await processesIn(join(folder, 'postgres'))).not.toEqual([])
  await program?.end('SIGKILL')
  await until(async () => (await processesIn(join(folder, 'postgres'))).length === 0)
  expect(await readdir(join(folder, 'postgres'))).not.toContain('postmaster.pid')
})

test('after a kill the next start goes on at once where the last one was', async () => {
  for (const round of [1, 2, 3]) {
    await startInProgram(folder)
    await ask(folder, 'create table if not exists rounds (round int)')
    await ask(folder, `insert into rounds values (${round})`)
    await program?.end('SIGKILL')
  }
  await startInProgram(folder)
  expect(await ask(folder, 'select round from rounds')).toEqual([{ round: 1 }, { round: 2 }, { round: 3 }])
})

test('a connection that outlived its killed server is ended before the next one starts', async () => {
  await startInProgram(folder)
  const client = new pg.Client(embeddedConnection(folder))
  await client.connect()
  client.on('error', () => {
    // The connection is lost below: that is the test.
  })
  const cut = expect(client.query('select count(*) from generate_series(1, 1e12)')).rejects.toThrow()
  await until(async () => (await ask(folder, busy)).length === 1)
  process.kill(await serverProcess(folder), 'SIGKILL')
  await program?.end('SIGKILL')
  expect(await processesIn(join(folder, 'postgres'))).not.toEqual([])

  await startInProgram(folder)
  await cut
  expect(await ask(folder, busy)).toEqual([])
})

test('a lock file that names somebody else’s process, as after a restart of the machine, stops nothing', async () => {
  const stranger = spawn('sleep', ['600'])
  await writeFile(join(folder, 'postgres/postmaster.pid'), `${stranger.pid}\n`)
  await start(folder)
  expect(await ask(folder, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(stranger.exitCode).toBeNull()
  stranger.kill()
})

test('a server that dies by itself is noticed, and said', async () => {
  await start(folder)
  process.kill(await serverProcess(folder), 'SIGKILL')
  expect(await server?.ended).toMatchObject({
    type: 'died',
    sentence: expect.stringMatching(/stopped by itself/),
  })
})

test('a data folder whose name is too long for a socket has its socket elsewhere, and clears it away', async () => {
  const long = join(place, 'a name that goes on, "and on", '.repeat(6), 'data')
  await start(long)
  const { host } = embeddedConnection(long)
  expect(host.startsWith(long)).toBe(false)
  expect((await stat(host)).mode & 0o777).toBe(0o700)
  expect(await ask(long, 'select 1 as one')).toEqual([{ one: 1 }])
  await server?.stop()
  await expect(stat(host)).rejects.toThrow(/ENOENT/)
})

test('a socket folder that somebody else could have made is not used', async () => {
  const long = join(place, 'somebody else '.repeat(10))
  await mkdir(long)
  const { host } = embeddedConnection(long)
  await mkdir(host, { mode: 0o777 })
  letEverybodyThrough(host)
  expect(await startServer(long)).toMatchObject({
    type: 'refused',
    sentence: expect.stringMatching(/belongs to somebody else or is open to others/),
  })
  await rm(host, { recursive: true })
})

test('as root where user namespaces are forbidden, the server runs as another user, or one sentence says why not', async (context) => {
  if (!isRoot) return context.skip('only root runs the database as another user')
  const other = join(place, 'other user')
  await mkdir(other, { mode: 0o700 })
  const started = await startServer(other, { namespaces: false })
  if (started.type === 'refused') {
    expect(started.sentence).toMatch(/Start Birdsong as an ordinary user, or set DATABASE_URL/)
    expect(await readdir(other)).toEqual([])
    return
  }
  server = started
  expect((await stat(join(other, 'postgres'))).uid).not.toBe(0)
  await server.stop()
  await start(other)
  expect((await stat(join(other, 'postgres'))).uid).not.toBe(0)
})

test('as root, a database that an ordinary user made stays theirs', async (context) => {
  if (!isRoot) return context.skip('only root can give a folder away')
  const theirs = join(place, 'theirs')
  await cp(join(folder, 'postgres'), join(theirs, 'postgres'), { recursive: true })
  execFileSync('chown', ['-R', 'nobody:', theirs])
  const started = await startServer(theirs)
  if (started.type === 'refused')
    return expect(started.sentence).toMatch(/Start Birdsong as an ordinary user/)
  server = started
  expect((await stat(join(theirs, 'postgres/postmaster.pid'))).uid).toBe((await stat(theirs)).uid)
})

test('a disk that fills up while the database is made leaves nothing half-made, and is said', async (context) => {
  if (!isRoot) return context.skip('only root can make a small disk')
  const disk = join(place, 'disk')
  await mkdir(disk)
  const mounted = mountSmallDisk(disk)
  if (!mounted) return context.skip('this system lets nobody make a small disk')
  try {
    expect(await startServer(disk)).toMatchObject({
      type: 'refused',
      sentence: expect.stringMatching(/is full, so the database could not be set up\. Free some space/),
    })
    expect(await readdir(disk)).toEqual(['run'])
  } finally {
    execFileSync('umount', [disk])
  }
})

const busy =
  "select pid from pg_stat_activity where query like 'select count(*) from generate_series%' and state = 'active'"

async function start(dataFolder: string): Promise<void> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  const started = await startServer(dataFolder)
  if (started.type === 'refused') throw new Error(started.sentence)
  server = started
}

async function startInProgram(dataFolder: string): Promise<void> {
  program = startProgram('server-program', 'server', dataFolder)
  expect(await program.line()).toBe('started')
}

async function ask(dataFolder: string, question: string): Promise<unknown[]> {
  const client = new pg.Client(embeddedConnection(dataFolder))
  await client.connect()
  try {
    return (await client.query(question)).rows
  } finally {
    await client.end()
  }
}

async function serverProcess(dataFolder: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataFolder, 'postgres/postmaster.pid'), 'utf8'), 10)
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(20)
}

function letEverybodyThrough(path: string): void {
  execFileSync('chmod', ['a+rx', path])
}

function mountSmallDisk(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=30m', 'tmpfs', path], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
