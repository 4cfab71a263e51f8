import { type RawBuilder, sql } from 'kysely'
import type { Transaction } from './as-actor.ts'

/** Up to which event a source has been read, for a query: what has a later id is unread. */
export function readTo(source: string | RawBuilder<string>): RawBuilder<string> {
  return sql<string>`coalesce((select read_to from reading_places where reading_places.source_id = ${source}), 0)`
}

/**
 * Up to which event a source has been read, held until this transaction ends, so that one reader comes after the other.
 * Undefined where there is no such source. As the program itself.
 */
export async function holdReadingPlace(
  transaction: Transaction,
  source: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ read_to: string }>`
    insert into reading_places (source_id, trust_id) select id, trust_id from sources where id = ${source}
    on conflict (source_id) do update set read_to = reading_places.read_to
    returning read_to`.execute(transaction)
  return rows[0]?.read_to
}

/** Notes that a source has been read up to an event. As the program itself. */
export async function moveReadingPlace(
  transaction: Transaction,
  source: string,
  event: string,
): Promise<void> {
  await transaction
    .updateTable('reading_places')
    .set({ read_to: event })
    .where('source_id', '=', source)
    .returning('source_id')
    .executeTakeFirstOrThrow()
}

/** Which sources have unread events: asked when a process starts, so that nothing waits for a lost job. */
export async function sourcesWithUnread(transaction: Transaction): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from sources
    where exists (
      select from raw_events where source_id = sources.id and raw_events.id > ${readTo(sql`sources.id`)})`.execute(
    transaction,
  )
  return rows.map(({ id }) => id)
}

/** Since when each source has something that is not read yet; sources where all is read are left out. As the program. */
export async function unreadSince(
  transaction: Transaction,
  sources: readonly string[],
): Promise<Map<string, Date>> {
  if (sources.length === 0) return new Map()
  const { rows } = await sql<{ source: string; since: Date }>`
    select source, oldest.received_at as since from unnest(${sources}::uuid[]) source, lateral (
      select received_at from raw_events where source_id = source and id > ${readTo(sql`source`)}
      order by id limit 1) oldest`.execute(transaction)
  return new Map(rows.map(({ source, since }) => [source, since]))
}
