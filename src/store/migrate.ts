import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import { root } from '../root.ts'

const folder = join(root, 'src/store/migrations')

/** Any number will do, as long as every process takes the same. */
const lock = 4_201_964

/**
 * Brings the database up to date as its owner, under a lock, each file in a transaction of its own.
 *
 * Refuses a database that a newer version has migrated already: old code would misread it.
 */
export async function migrate(owner: Client): Promise<{ type: 'migrated'; applied: string[] } | { type: 'newer' }> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  await owner.query('select pg_advisory_lock($1)', [lock])
  try {
    await owner.query(
      'create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())',
    )
    await owner.query('alter table migrations enable row level security; alter table migrations force row level security')
    await createApplicationRole(owner)
    const { rows } = await owner.query<{ name: string }>('select name from migrations')
    const done = new Set(rows.map((row) => row.name))
    if (rows.some(({ name }) => name.endsWith('.sql') && !names.includes(name))) return { type: 'newer' }

    const applied = names.filter((name) => !done.has(name))
    for (const name of applied) {
      const statements = await readFile(join(folder, name), 'utf8')
      await owner.query('begin')
      await owner.query(statements)
      await owner.query('insert into migrations (name) values ($1)', [name])
      await owner.query('commit')
    }
    return { type: 'migrated', applied }
  } finally {
    await owner.query('rollback')
    await owner.query('select pg_advisory_unlock($1)', [lock])
  }
}

/** The role that the application works as. It owns nothing: what it may do is granted table by table. */
async function createApplicationRole(owner: Client): Promise<void> {
  const { rowCount } = await owner.query("select from pg_roles where rolname = 'birdsong_app'")
  if (rowCount === 0) await owner.query('create role birdsong_app login')
}
