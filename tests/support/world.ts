import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { connectors } from '../../src/adapters/connectors.ts'
import { readCsv } from '../../src/adapters/csv.ts'
import { checkImage } from '../../src/adapters/image.ts'
import { tryMailbox } from '../../src/adapters/imap.ts'
import { addSchoolWithTerms } from '../../src/commands/add-school.ts'
import { takeInJudged } from '../../src/commands/judgement/take-in-judged.ts'
import { type Judges, newId, newReference, type Services, sha256 } from '../../src/commands/services.ts'
import { beginSession } from '../../src/commands/sign-in.ts'
import { openVault } from '../../src/commands/vault.ts'
import { type Actor, type Role, schoolRoles, system, trustRoles } from '../../src/domain/actor.ts'
import { holdsAtAGlance } from '../../src/policy/settings-hold.ts'
import { asActor, type Database } from '../../src/store/as-actor.ts'
import type { Connection } from '../../src/store/connect.ts'
import { openStore } from '../../src/store/connect.ts'
import { type Jobs, openJobs } from '../../src/store/jobs.ts'
import { addPerson, saveAppointments } from '../../src/store/people.ts'
import { addSource } from '../../src/store/sources.ts'
import { addTrust } from '../../src/store/trusts.ts'
import { buildApp } from '../../src/web/app.ts'
import { csrfOf } from '../../src/web/cookie.ts'
import { liveUpdates } from '../../src/web/live-updates.ts'
import type { Site } from '../../src/web/route.ts'

/** Noon on a Wednesday in term, for tests that need a day. */
export const aWednesday = new Date('2026-11-18T12:00:00Z')

export type TestTrust = {
  id: string
  oakfield: string
  riverside: string
  source: string
  /** Somebody for every role: a school's roles at Oakfield, and its headteacher at Riverside as well. */
  people: Record<Role, Actor> & { riversideHead: Actor }
}

export type World = TestTrust & {
  database: Database
  connection: Connection
  /** The server's owner, for what only an intruder would do. */
  owner: pg.Client
  services: Services & { jobs: Jobs }
  /** A second trust in the same installation, to look from. */
  other: TestTrust
  app: Hono
  setNow(now: Date): void
  /** How sources are reached from now on; nothing on a private network until then. */
  setConnector(connector: Site['connector']): void
  /** The mailbox that is configured; none until then. */
  setMailbox(url: string): void
  /** A mention of Oakfield (or of Riverside), as if its source had just brought it. */
  hear(words: string, options?: { school?: string; url?: string; externalId?: string }): Promise<string>
  visit(actor: Actor | null, path: string, form?: Record<string, string | string[] | File>): Promise<Visited>
}

export type Visited = { status: number; text: string; location: string | null; headers: Headers }

/** A database of its own for a test file, cloned from the template, with two trusts in it. */
export async function clonedDatabase(): Promise<{
  connection: Connection
  owner: pg.Client
  drop(): Promise<void>
}> {
  const template = inject('template')
  const name = `test_${randomBytes(6).toString('hex')}`
  const server = new pg.Client({ ...template, database: 'postgres' })
  await server.connect()
  // Two files may clone at once, and each wants the template to itself for a moment.
  await server.query('select pg_advisory_lock(1)')
  await server.query(`create database ${name} template ${template.database}`)
  await server.query('select pg_advisory_unlock(1)')
  const connection = { ...template, database: name }
  const owner = new pg.Client(connection)
  await owner.connect()
  return {
    connection,
    owner,
    async drop() {
      await owner.end()
      await server.query(`drop database ${name} with (force)`)
      await server.end()
    },
  }
}

/** A world for one test file (call it in beforeAll) or one test; it goes away by itself with `leave`. */
export async function world({
  judges,
}: {
  judges?: Judges
} = {}): Promise<World & { leave(): Promise<void> }> {
  const { connection, owner, drop } = await clonedDatabase()
  const opened = await openStore(connection)
  if (opened.type === 'refused') throw new Error(opened.sentence)
  const { store } = opened
  const jobs = await openJobs(store.connection, { works: false })
  let now = aWednesday
  let mailboxUrl: string | undefined
  let connector = connectors({ allow: [], userAgent: 'Birdsong tests', ours: [] })
  const vault = openVault(randomBytes(32))
  const services = { database: store.database, jobs, vault, now: () => now, ...(judges && { judges }) }
  const live = liveUpdates(store.database)
  const app = buildApp(
    services,
    {
      origin: 'http://localhost',
      assets: {
        style: '/assets/look.css',
        script: '/assets/birdsong.js',
        typeface: null,
        door: { style: '/assets/front-door.css', script: '/assets/front-door.js' },
      },
      sendsMail: true,
      feedSeconds: 900,
      allowedHosts: [],
      checkImage,
      readCsv: async (bytes) => readCsv(bytes),
      connector: (kind) => connector(kind),
      tryMailbox: () => tryMailbox(mailboxUrl),
      provePack: async (pack) => holdsAtAGlance(pack),
      addressOf: () => '127.0.0.1',
    },
    live,
  )
  const trust = await aTrust(services, 'Larch Trust')
  const other = await aTrust(services, 'Rowan Trust')
  const sessions = new Map<Actor, string>()

  return {
    ...trust,
    other,
    database: store.database,
    connection: store.connection,
    owner,
    services,
    app,
    setNow(time) {
      now = time
    },
    setConnector(given) {
      connector = given
    },
    setMailbox(url) {
      mailboxUrl = url
    },
    hear: (words, options = {}) => hear(services, trust, words, options),
    async visit(actor, path, form) {
      let token = actor && sessions.get(actor)
      if (actor && !token) {
        token = await beginSession(services, {
          person: actor.person,
          trust: actor.trust,
          confirmed: actor.confirmed,
        })
        sessions.set(actor, token)
      }
      const headers = new Headers(token ? { cookie: `birdsong=${token}` } : {})
      const response = await app.request(
        `http://localhost${path}`,
        form ? post(form, token, headers) : { headers },
      )
      return {
        status: response.status,
        text: await response.text(),
        location: response.headers.get('location'),
        headers: response.headers,
      }
    },
    async leave() {
      await jobs.stop()
      await store.close()
      await drop()
    },
  }
}

/** A world for one test alone. */
export async function ownWorld(options: { judges?: Judges } = {}): Promise<World> {
  const made = await world(options)
  onTestFinished(() => made.leave())
  return made
}

function post(
  form: Record<string, string | string[] | File>,
  token: string | null | undefined,
  headers: Headers,
): RequestInit {
  const body = new FormData()
  if (token && form.csrf === undefined) body.set('csrf', csrfOf(token))
  for (const [name, value] of Object.entries(form)) {
    for (const one of Array.isArray(value) ? value : [value]) body.append(name, one)
  }
  headers.set('origin', 'http://localhost')
  return { method: 'POST', body, headers }
}

async function aTrust(services: Services, name: string): Promise<TestTrust> {
  const id = newId()
  const at = services.now()
  return asActor(services.database, system(id), async (transaction) => {
    await addTrust(transaction, { id, name, demonstration: false, at })
    const details = { town: 'Ashby', email: 'office@oakfield.example', website: null }
    const oakfield = await addSchoolWithTerms(
      transaction,
      id,
      { ...details, name: 'Oakfield Primary School' },
      at,
    )
    const riverside = await addSchoolWithTerms(transaction, id, { ...details, name: 'Riverside Academy' }, at)
    const source = newId()
    await addSource(transaction, {
      id: source,
      trust: id,
      school: null,
      kind: 'feed',
      name: 'Ashby Gazette',
      address: 'https://gazette.example/feed',
      everySeconds: 900,
      at,
    })
    const person = async (role: Role, school: string | null, called: string): Promise<Actor> => {
      const personId = newId()
      const email = `${called}.${personId.slice(0, 8)}@larch.example`
      await addPerson(transaction, id, { id: personId, name: `Pat ${called}`, email, passwordHash: null, at })
      await saveAppointments(transaction, id, personId, [{ id: newId(), role, school }])
      return { person: personId, trust: id, appointments: [{ role, school }], confirmed: true }
    }
    const people: Partial<Record<Role, Actor>> = {}
    for (const role of schoolRoles) people[role] = await person(role, oakfield, role)
    for (const role of trustRoles) people[role] = await person(role, null, role)
    const riversideHead = await person('headteacher', riverside, 'riverside-head')
    return { id, oakfield, riverside, source, people: { ...(people as Record<Role, Actor>), riversideHead } }
  })
}

async function hear(
  services: Services,
  trust: TestTrust,
  words: string,
  options: { school?: string; url?: string; externalId?: string },
): Promise<string> {
  const reference = newReference()
  const id = newId()
  await asActor(services.database, system(trust.id), (transaction) =>
    takeInJudged(services, transaction, { id: trust.source, trust: trust.id }, [
      {
        id,
        reference,
        school: options.school ?? trust.oakfield,
        externalId: options.externalId ?? id,
        authorId: null,
        author: 'somebody',
        url: options.url ?? 'https://gazette.example/a',
        title: null,
        text: words,
        textHash: sha256(words),
        matches: [],
        publishedAt: null,
        noticedAt: services.now(),
      },
    ]),
  )
  return reference
}
