import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addSchoolWithTerms } from '../src/commands/add-school.ts'
import { newId, type Services } from '../src/commands/services.ts'
import { beginSession } from '../src/commands/sign-in.ts'
import { openVault, type Vault } from '../src/commands/vault.ts'
import { system } from '../src/domain/actor.ts'
import { root } from '../src/root.ts'
import { asActor, type Database } from '../src/store/as-actor.ts'
import { openStore } from '../src/store/connect.ts'
import { addPerson, saveAppointments } from '../src/store/people.ts'
import { startServer } from '../src/store/server.ts'
import type { embeddedConnection } from '../src/store/server-socket.ts'
import { readSourceKey } from '../src/store/source-key.ts'
import { addTrust } from '../src/store/trusts.ts'

export type Stage = {
  folder: string
  database: Database
  owner: ReturnType<typeof embeddedConnection>
  trust: string
  schools: string[]
  /** A signed-in person's token: trust communications, who sees every school. */
  token: string
  /** Seals the secrets of sources, as the app on this data folder does. */
  vault: Vault
  /** Starts the product on this database, as a user would, and resolves when it serves. */
  startApp(environment?: NodeJS.ProcessEnv): Promise<App>
  clear(): Promise<void>
}

export type App = { address: string; pid: number; startedIn: number; stop(): Promise<void> }

/** A data folder of its own with a trust of three schools, for one bench. */
export async function stage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'birdsong-bench-'))
  const server = await startServer(folder)
  if (server.type === 'refused') throw new Error(server.sentence)
  const opened = await openStore(server.connection)
  if (opened.type === 'refused') throw new Error(opened.sentence)
  const { store } = opened
  const key = await readSourceKey(folder, undefined)
  if (!key) throw new Error('The folder’s key cannot be read')
  const vault = openVault(key)
  const services: Services = {
    database: store.database,
    jobs: { send: async () => {} },
    vault,
    now: () => new Date(),
  }
  const trust = newId()
  const person = newId()
  const at = new Date()
  const schools: string[] = []
  await asActor(store.database, system(trust), async (transaction) => {
    await addTrust(transaction, { id: trust, name: 'Bench Trust', demonstration: false, at })
    for (const name of ['Oakfield Primary School', 'Riverside Academy', 'Hillcrest Infants']) {
      schools.push(
        await addSchoolWithTerms(transaction, trust, { name, town: 'Ashby', email: null, website: null }, at),
      )
    }
    await addPerson(transaction, trust, {
      id: person,
      name: 'Bench',
      email: 'bench@bench.example',
      passwordHash: null,
      at,
    })
    await saveAppointments(transaction, trust, person, [
      { id: newId(), role: 'trust-communications', school: null },
    ])
  })
  const token = await beginSession(services, { person, trust, confirmed: true })
  const running = new Set<App>()
  return {
    folder,
    database: store.database,
    owner: server.connection,
    vault,
    trust,
    schools,
    token,
    async startApp(environment = {}) {
      const { user, database, host } = server.connection
      const url = `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(host)}`
      const app = await startApp({ ...environment, DATABASE_URL: url }, folder)
      running.add(app)
      return app
    },
    async clear() {
      for (const app of running) await app.stop()
      await store.close()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The address of a free port of this machine. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port was given')
  return address.port
}

/** Starts the built product on a data folder and waits for its first page. */
export async function startApp(environment: NodeJS.ProcessEnv, dataFolder: string): Promise<App> {
  const port = await freePort()
  const before = performance.now()
  const child = spawn('sh', [join(root, 'bin/start')], {
    cwd: root,
    env: { ...process.env, ...environment, PORT: String(port), BIRDSONG_DATA: dataFolder },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const address = `http://localhost:${port}`
  await firstPage(child, address)
  const startedIn = performance.now() - before
  if (child.pid === undefined) throw new Error('The product did not start')
  return {
    address,
    pid: child.pid,
    startedIn,
    async stop() {
      if (child.exitCode !== null) return
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGINT')
      await gone
    },
  }
}

async function firstPage(child: ChildProcess, address: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error('The product ended before its first page')
    const served = await fetch(`${address}/sign-in`).then(
      (response) => response.ok,
      () => false,
    )
    if (served) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** CPU time (milliseconds) and peak memory (MB) of a process so far, from the kernel. */
export async function usage(pid: number): Promise<{ cpu: number; peak: number }> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const [user = 0, kernel = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number)
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
  return { cpu: (user + kernel) * 10, peak }
}
