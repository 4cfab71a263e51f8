import { type Selectable, sql } from 'kysely'
import type { RawEvent, RawKind } from '../domain/source.ts'
import type { Transaction } from './as-actor.ts'
import { anyOf } from './external-ids.ts'
import { texts } from './lists.ts'
import { holdReadingPlace, moveReadingPlace } from './reading-places.ts'
import type { Schema } from './schema.ts'

export type StoredEvent = RawEvent & { id: string; receivedAt: Date }

/**
 * Keeps what a source delivered; says how many were new. What was delivered before is kept once.
 *
 * Who brings something of the same source waits until the one before is done: so its events come to be seen in the order of
 * their ids, and what was read is all up to one of them.
 */
export async function addRawEvents(
  transaction: Transaction,
  source: { id: string; trust: string },
  events: readonly RawEvent[],
  at: Date,
): Promise<number> {
  if (events.length === 0) return 0
  await transaction
    .selectFrom('sources')
    .select('id')
    .where('id', '=', source.id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const { rows } = await sql<{ id: string }>`
    insert into raw_events (trust_id, source_id, external_id, external_version, kind, body, local_id, received_at)
    select ${source.trust}, ${source.id}, event.*, ${at}::timestamptz
    from unnest(
      ${texts(events.map(({ externalId }) => externalId))}::text[],
      ${texts(events.map(({ externalVersion }) => externalVersion))}::text[],
      ${texts(events.map(({ kind }) => kind))}::text[],
      ${texts(events.map(({ body }) => body.replaceAll('\u0000', '\uFFFD')))}::text[],
      ${texts(events.map(({ localId }) => localId ?? null))}::text[]
    ) as event
    on conflict do nothing
    returning id`.execute(transaction)
  return rows.length
}

/** The versions in which these items were delivered, each item's oldest first. As the program itself. */
export async function versionsOf(
  transaction: Transaction,
  source: string,
  externalIds: readonly string[],
): Promise<Map<string, string[]>> {
  if (externalIds.length === 0) return new Map()
  const { rows } = await sql<{ external_id: string; versions: string[] }>`
    select external_id, array_agg(external_version order by id) as versions from raw_events
    where source_id = ${source} and md5(external_id) = ${anyOf(externalIds)} and kind = 'item'
    group by external_id`.execute(transaction)
  return new Map(rows.map(({ external_id, versions }) => [external_id, versions]))
}

/** Which rows of a file other files have brought already, that were about the same. As the program itself. */
export async function inOtherFiles(
  transaction: Transaction,
  events: readonly RawEvent[],
  school: string | null,
): Promise<Set<RawEvent>> {
  const { rows } = await sql<{ nth: number }>`
    select distinct event.nth::int as nth
    from unnest(
      ${events.map(({ externalId }) => externalId)}::text[],
      ${events.map(({ externalVersion }) => externalVersion)}::text[]
    ) with ordinality event (external_id, external_version, nth)
    join sources on sources.kind = 'csv' and sources.school_id is not distinct from ${school}::uuid
    join raw_events raw on raw.source_id = sources.id and md5(raw.external_id) = md5(event.external_id)
      and md5(raw.external_version) = md5(event.external_version)`.execute(transaction)
  return new Set(rows.flatMap(({ nth }) => events[nth - 1] ?? []))
}

/** The oldest events of a source that nobody has read yet; whoever else reads it waits until this transaction ends. */
export async function lockUnreadEvents(
  transaction: Transaction,
  source: string,
  limit: number,
): Promise<StoredEvent[]> {
  const readTo = await holdReadingPlace(transaction, source)
  return readTo === undefined ? [] : eventsAfter(transaction, source, readTo, limit)
}

/** Those that come after one of them, held by nobody: to look at before their turn. */
export function listUnreadAfter(
  transaction: Transaction,
  source: string,
  after: string,
  limit: number,
): Promise<StoredEvent[]> {
  return eventsAfter(transaction, source, after, limit)
}

async function eventsAfter(
  transaction: Transaction,
  source: string,
  after: string,
  limit: number,
): Promise<StoredEvent[]> {
  const rows = await transaction
    .selectFrom('raw_events')
    .select(['id', 'kind', 'external_id', 'external_version', 'body', 'received_at'])
    .where('source_id', '=', source)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(toStored)
}

type Row = Pick<
  Selectable<Schema['raw_events']>,
  'id' | 'kind' | 'external_id' | 'external_version' | 'body' | 'received_at'
>

const toStored = (row: Row): StoredEvent => ({
  id: row.id,
  kind: row.kind as RawKind,
  externalId: row.external_id,
  externalVersion: row.external_version,
  body: row.body,
  receivedAt: row.received_at,
})

/**
 * Marks a source's events as read, up to one of them; those in `parked` could not be, and keep their reason for a person to
 * look at.
 */
export async function markRead(
  transaction: Transaction,
  source: string,
  upTo: string | undefined,
  parked: ReadonlyMap<string, string>,
): Promise<void> {
  if (upTo === undefined) return
  await moveReadingPlace(transaction, source, upTo)
  for (const [id, because] of parked) {
    await transaction
      .updateTable('raw_events')
      .set({ parked_because: because })
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirstOrThrow()
  }
}

/** Notes why events that were read became no report. */
export async function noteNoReport(
  transaction: Transaction,
  reasons: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [id, because] of reasons) {
    await transaction
      .updateTable('raw_events')
      .set({ no_report_because: because })
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirstOrThrow()
  }
}

/** Why a source's events became no report, with how many each, most first. As the program itself. */
export async function noReports(
  transaction: Transaction,
  source: string,
): Promise<{ because: string; count: number }[]> {
  const rows = await transaction
    .selectFrom('raw_events')
    .select(['no_report_because', (count) => count.fn.countAll<string>().as('count')])
    .where('source_id', '=', source)
    .where('no_report_because', 'is not', null)
    .groupBy('no_report_because')
    .orderBy('count', 'desc')
    .execute()
  return rows.map(({ no_report_because, count }) => ({
    because: no_report_because ?? '',
    count: Number(count),
  }))
}

/** How many of a source's events could not be read, and why the newest could not. As the program itself. */
export async function parkedEvents(
  transaction: Transaction,
  source: string,
): Promise<{ count: number; newest: string | null }> {
  const rows = await transaction
    .selectFrom('raw_events')
    .select('parked_because')
    .where('source_id', '=', source)
    .where('parked_because', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1000)
    .execute()
  return { count: rows.length, newest: rows[0]?.parked_because ?? null }
}

/** The external ids of what a server calls by these names of its own. As the program itself. */
export async function externalIdsOf(
  transaction: Transaction,
  source: string,
  localIds: readonly string[],
): Promise<Map<string, string>> {
  if (localIds.length === 0) return new Map()
  const { rows } = await sql<{ local_id: string; external_id: string }>`
    select distinct local_id, external_id from raw_events
    where source_id = ${source} and local_id is not null
      and md5(local_id) = ${anyOf(localIds)}`.execute(transaction)
  return new Map(rows.map(({ local_id, external_id }) => [local_id, external_id]))
}
