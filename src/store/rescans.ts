import { sql } from 'kysely'
import type { RawKind } from '../domain/source.ts'
import type { Transaction } from './as-actor.ts'
import { anyOf } from './external-ids.ts'
import type { StoredEvent } from './raw-events.ts'

/** A look through all that was kept, for one school: how far it is, and how many mentions it has found. */
export type Rescan = {
  id: string
  school: string
  lastEvent: string
  atEvent: string
  total: number
  done: number
  found: number
  endedAt: Date | null
}

/** What is left of an event whose words were removed (mentions-gone.ts). */
const forgotten = '{}'

/** Begins one, from the first event to the last that there is now. Null where one is running. As the program itself. */
export async function beginRescan(
  transaction: Transaction,
  rescan: { id: string; trust: string; school: string; at: Date },
): Promise<{ total: number } | null> {
  const { rows } = await sql<{ total: number }>`
    insert into rescans (id, trust_id, school_id, last_event, total, began_at)
    select ${rescan.id}, ${rescan.trust}, ${rescan.school}, coalesce(max(id), 0), count(*), ${rescan.at}
    from raw_events join reading_places using (source_id)
    where raw_events.id <= read_to and kind = 'item' and parked_because is null and body <> ${forgotten}
    on conflict (school_id) where ended_at is null do nothing
    returning total`.execute(transaction)
  return rows[0] ?? null
}

/** The newest of a school, undefined where there was none. */
export async function newestRescan(transaction: Transaction, school: string): Promise<Rescan | undefined> {
  const row = await transaction
    .selectFrom('rescans')
    .selectAll()
    .where('school_id', '=', school)
    .orderBy('began_at', 'desc')
    .orderBy('ended_at', (order) => order.desc().nullsFirst())
    .limit(1)
    .executeTakeFirst()
  return row && asRescan(row)
}

/** Those that have not come to their end. As the program itself. */
export async function unfinishedRescans(transaction: Transaction): Promise<string[]> {
  const rows = await transaction.selectFrom('rescans').select('id').where('ended_at', 'is', null).execute()
  return rows.map(({ id }) => id)
}

/** One of them, held until this transaction ends. */
export async function lockRescan(transaction: Transaction, id: string): Promise<Rescan | undefined> {
  const row = await transaction
    .selectFrom('rescans')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && asRescan(row)
}

type Row = {
  id: string
  school_id: string
  last_event: string
  at_event: string
  total: number
  done: number
  found: number
  ended_at: Date | null
}

const asRescan = (row: Row): Rescan => ({
  id: row.id,
  school: row.school_id,
  lastEvent: row.last_event,
  atEvent: row.at_event,
  total: row.total,
  done: row.done,
  found: row.found,
  endedAt: row.ended_at,
})

/** Writes down how far it is. */
export async function saveProgress(
  transaction: Transaction,
  id: string,
  progress: { atEvent: string; looked: number; found: number; endedAt: Date | null },
): Promise<void> {
  await transaction
    .updateTable('rescans')
    .set((is) => ({
      at_event: progress.atEvent,
      done: is('done', '+', progress.looked),
      found: is('found', '+', progress.found),
      ended_at: progress.endedAt,
    }))
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow()
}

/**
 * Events that were read before, after one and up to another, in their order; without those whose words were forgotten,
 * of which nothing is left to read. As the program itself.
 */
export async function readEventsBetween(
  transaction: Transaction,
  after: string,
  last: string,
  limit: number,
): Promise<(StoredEvent & { source: string })[]> {
  const rows = await transaction
    .selectFrom('raw_events')
    .innerJoin('reading_places', 'reading_places.source_id', 'raw_events.source_id')
    .select(['id', 'raw_events.source_id', 'kind', 'external_id', 'external_version', 'body', 'received_at'])
    .where('id', '>', after)
    .where('id', '<=', last)
    .whereRef('id', '<=', 'read_to')
    .where('kind', '=', 'item')
    .where('parked_because', 'is', null)
    .where('body', '<>', forgotten)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    source: row.source_id,
    kind: row.kind as RawKind,
    externalId: row.external_id,
    externalVersion: row.external_version,
    body: row.body,
    receivedAt: row.received_at,
  }))
}

/** The events (by their ids) that hold what these items say now: an earlier version says what was taken back. */
export async function newestVersions(
  transaction: Transaction,
  source: string,
  externalIds: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select max(id) as id from raw_events
    where source_id = ${source} and md5(external_id) = ${anyOf(externalIds)} and kind = 'item' and parked_because is null
    group by external_id`.execute(transaction)
  return new Set(rows.map(({ id }) => id))
}
