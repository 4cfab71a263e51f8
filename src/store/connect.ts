import { createHmac } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { root } from '../root.ts'
import type { Database } from './as-actor.ts'
import { installQueues } from './jobs.ts'
import { alone, migrate } from './migrate.ts'
import type { Schema } from './schema.ts'

const dateType = 1082
pg.types.setTypeParser(dateType, (day) => day)

/** How to reach a database: what `pg` takes. */
export type Connection = pg.ClientConfig

export type Store = { database: Database; connection: Connection; close(): Promise<void> }

export type Opened = { type: 'open'; store: Store; applied: string[] } | { type: 'refused'; sentence: string }

/**
 * Opens the database: migrates it as its owner, then works as a role that owns nothing.
 *
 * Refuses, in a sentence, where the database cannot be reached, is newer than this program, or would let the
 * application's role past the row-level security.
 */
export async function openStore(owner: Connection, { poolSize = 10 } = {}): Promise<Opened> {
  const client = new pg.Client({ ...owner, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {
    // The next query reports it; without a listener Node would end the process.
  })
  const connection = applicationConnection(owner)
  let applied: string[]
  try {
    await client.connect()
    const migrated = await alone(client, async () => {
      const migrated = await migrate(client)
      if (migrated.type === 'newer') return migrated
      await giveApplicationItsPassword(client, connection)
      await installQueues(client, owner, await queueVersion())
      return migrated
    })
    if (migrated.type === 'newer')
      return refuse('The database was made by a newer Birdsong. Start that version, or a later one.')
    applied = migrated.applied
  } catch (error) {
    return refuse(unreachable(error, owner))
  } finally {
    await client.end()
  }

  const pool = new pg.Pool({ ...connection, max: poolSize })
  let closing = false
  pool.on(
    'error',
    (error) => closing || console.error(`The database closed an idle connection: ${error.message}`),
  )
  const database = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  const store = {
    database,
    connection,
    async close() {
      closing = true
      await database.destroy()
      // Kysely leaves a pool alone that it has not used yet.
      if (!pool.ended) await pool.end()
    },
  }
  const openGate = await gateThatStandsOpen(pool)
  if (openGate) {
    await store.close()
    return refuse(openGate)
  }
  return { type: 'open', store, applied }
}

function refuse(sentence: string): Opened {
  return { type: 'refused', sentence }
}

/**
 * The application's own sign-in, from the owner's. Its password is derived from the owner's, so that every machine
 * that knows the one knows the other, and nothing has to be stored.
 */
export function applicationConnection(owner: Connection): Connection {
  if (!owner.connectionString) return { ...owner, user: 'birdsong_app' }
  const url = new URL(owner.connectionString)
  const password = createHmac('sha256', decodeURIComponent(url.password))
    .update('birdsong_app')
    .digest('base64url')
  url.username = 'birdsong_app'
  url.password = password
  return { ...owner, connectionString: url.href }
}

async function giveApplicationItsPassword(owner: pg.Client, application: Connection): Promise<void> {
  if (!application.connectionString) return
  const probe = new pg.Client({ ...application, connectionTimeoutMillis: 10_000 })
  try {
    await probe.connect()
  } catch (error) {
    if (!isPostgresError(error) || !['28P01', '28000'].includes(error.code ?? '')) throw error
    const { password } = new URL(application.connectionString)
    await owner.query(`alter role birdsong_app login password ${pg.escapeLiteral(password)}`)
  } finally {
    await probe.end()
  }
}

/**
 * A sentence about why the role in use could pass the row-level security, or undefined where it cannot.
 *
 * A superuser passes it even where it is forced, and an owner can switch it off.
 */
async function gateThatStandsOpen(pool: pg.Pool): Promise<string | undefined> {
  const { rows } = await pool.query<{ superuser: boolean; bypass: boolean; owns: boolean }>(`
    select rolsuper as superuser, rolbypassrls as bypass,
      exists (select from pg_class c where c.relkind in ('r', 'p', 'v') and pg_has_role(current_user, c.relowner, 'member')) as owns
    from pg_roles where rolname = current_user`)
  const role = rows[0]
  if (!role) return 'The database does not know the role that Birdsong works as. Start Birdsong again.'
  if (role.superuser || role.bypass || role.owns) {
    return (
      'The database role birdsong_app could read past the fences between schools (it is a superuser, bypasses row-level ' +
      'security, or owns tables). Take that from it: alter role birdsong_app nosuperuser nobypassrls.'
    )
  }
  return undefined
}

function isPostgresError(error: unknown): error is Error & { code?: string } {
  return error instanceof Error
}

function unreachable(error: unknown, owner: Connection): string {
  if (!isPostgresError(error)) throw error
  const where = owner.connectionString ? 'The database that DATABASE_URL names' : 'The embedded database'
  switch (error.code) {
    case 'ECONNREFUSED':
    case 'ENOENT':
      return `${where} does not answer. Is it running, and are the host and the port right?`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${where} is on a host whose name cannot be found. Check the host's name.`
    case '28P01':
    case '28000':
      return `${where} refused the user or the password. Check both.`
    case '3D000':
      return `${where} does not exist on that server. Create it, or check its name.`
    case '42501':
      return `${where} does not let that user create tables or roles (${error.message}). Give it the right: alter role … createrole.`
    case '53100':
      return `${where} has no disk space left. Free some, and start again.`
    default:
      return `${where} could not be opened: ${error.message}.`
  }
}

async function queueVersion(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, 'node_modules/pg-boss/package.json'), 'utf8')) as {
    version: string
  }
  return manifest.version
}
