import { sql } from 'kysely'
import type { Transaction } from './as-actor.ts'
import { anyOf } from './external-ids.ts'

/** Remembers a deletion, so that an older version that comes late is not shown. */
export async function addTombstone(
  transaction: Transaction,
  source: { id: string; trust: string },
  deleted: { externalId: string; version: string },
  at: Date,
): Promise<void> {
  const { externalId, version } = deleted
  await sql`
    insert into tombstones (trust_id, source_id, external_id, version, at)
    values (${source.trust}, ${source.id}, ${externalId}, ${version}, ${at})
    on conflict (source_id, md5(external_id)) do update set version = excluded.version, at = excluded.at`.execute(
    transaction,
  )
}

/** The version at which each of these items was deleted, for those that were. */
export async function listTombstones(
  transaction: Transaction,
  source: string,
  externalIds: readonly string[],
): Promise<Map<string, string>> {
  if (externalIds.length === 0) return new Map()
  const { rows } = await sql<{ external_id: string; version: string }>`
    select external_id, version from tombstones
    where source_id = ${source} and md5(external_id) = ${anyOf(externalIds)}`.execute(transaction)
  return new Map(rows.map(({ external_id, version }) => [external_id, version]))
}
