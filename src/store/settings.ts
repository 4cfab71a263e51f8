import { type Selectable, sql } from 'kysely'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

/** One act about one setting. Acts are numbered through the trust; the newest of a name is what stands. */
export type SettingEntry = {
  number: number
  name: string
  act: 'changed' | 'confirmed' | 'default'
  /** Null where the setting went back to what ships. */
  value: unknown
  /** Null where the program acted. */
  person: string | null
  at: Date
}

/** What stands for each setting that somebody of the trust has ever touched. */
export async function listSettings(transaction: Transaction): Promise<SettingEntry[]> {
  const rows = await transaction
    .selectFrom('settings')
    .selectAll()
    .distinctOn('name')
    .orderBy('name')
    .orderBy('number', 'desc')
    .execute()
  return rows.map(toEntry)
}

/** Everything that was done about one setting, the newest first. */
export async function listSettingActs(transaction: Transaction, name: string): Promise<SettingEntry[]> {
  const rows = await transaction
    .selectFrom('settings')
    .selectAll()
    .where('name', '=', name)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(toEntry)
}

/** Adds what was done. The caller holds the settings (`holdSettings`) and has numbered it after the last. */
export async function addSetting(
  transaction: Transaction,
  trust: string,
  entry: SettingEntry,
): Promise<void> {
  await transaction
    .insertInto('settings')
    .values({
      trust_id: trust,
      number: entry.number,
      name: entry.name,
      act: entry.act,
      value: entry.value === null ? null : JSON.stringify(entry.value),
      person_id: entry.person,
      at: entry.at,
    })
    .execute()
}

/**
 * Holds the trust's settings until the end of the transaction: to `change` them, which one does at a time, or to `use`
 * them for something that has to be changed with them. To be called before an incident is locked.
 */
export async function holdSettings(
  transaction: Transaction,
  trust: string,
  why: 'change' | 'use',
): Promise<void> {
  const key = sql`hashtextextended(${`settings of ${trust}`}, 0)`
  if (why === 'change') await sql`select pg_advisory_xact_lock(${key})`.execute(transaction)
  else await sql`select pg_advisory_xact_lock_shared(${key})`.execute(transaction)
}

function toEntry(row: Selectable<Schema['settings']>): SettingEntry {
  return {
    number: row.number,
    name: row.name,
    act: row.act as SettingEntry['act'],
    value: row.value,
    person: row.person_id,
    at: row.at,
  }
}
