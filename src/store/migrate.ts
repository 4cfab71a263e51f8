import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import { root } from '../root.ts'

const folder = join(root, 'src/store/migrations')

/** Any number will do, as long as every process takes the same. */
const lock = 4_201_964

/** Does what only one process at a time may do to the database. Several that start at once wait for each other. */
export async function alone<Result>(owner: Client, work: () => Promise<Result>): Promise<Result> {
  await owner.query('select pg_advisory_lock($1)', [lock])
  try {
    return await work()
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [lock])
  }
}

/**
 * Brings the database up to date as its owner, each file in a transaction of its own. To be done `alone`.
 *
 * Refuses a database that a newer version has migrated already: old code would misread it.
 */
export async function migrate(
  owner: Client,
): Promise<{ type: 'migrated'; applied: string[] } | { type: 'newer' }> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  await createTableOfMigrations(owner)
  await createApplicationRole(owner)
  const { rows } = await owner.query<{ name: string }>('select name from migrations')
  const done = new Set(rows.map((row) => row.name))
  if (rows.some(({ name }) => name.endsWith('.sql') && !names.includes(name))) return { type: 'newer' }

  const applied = names.filter((name) => !done.has(name))
  for (const name of applied) await apply(owner, name)
  return { type: 'migrated', applied }
}

async function apply(owner: Client, name: string): Promise<void> {
  const statements = await readFile(join(folder, name), 'utf8')
  await owner.query('begin')
  try {
    await owner.query(statements)
    await owner.query('insert into migrations (name) values ($1)', [name])
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}

/** Only the owner reads and writes it; nobody else is granted anything. */
async function createTableOfMigrations(owner: Client): Promise<void> {
  const { rowCount } = await owner.query(
    "select from pg_tables where schemaname = 'public' and tablename = 'migrations'",
  )
  if (rowCount) return
  await owner.query(`
    create table migrations (name text primary key, applied_at timestamptz not null default now());
    alter table migrations enable row level security;
    alter table migrations force row level security;
    create policy owners on migrations using (true)`)
}

/** The role that the application works as. It owns nothing: what it may do is granted table by table. */
async function createApplicationRole(owner: Client): Promise<void> {
  const { rowCount } = await owner.query("select from pg_roles where rolname = 'birdsong_app'")
  if (rowCount === 0) await owner.query('create role birdsong_app login')
}
