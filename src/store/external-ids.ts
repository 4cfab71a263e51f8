import { type RawBuilder, sql } from 'kysely'
import { texts } from './lists.ts'

/**
 * What rows are found by that are one of these items, as their platform calls them: `md5(external_id) = ${anyOf(ids)}`.
 * The hashes are made once and handed to the index as they are: as a subquery, what row-level security adds makes the
 * planner read the whole table.
 */
export function anyOf(externalIds: readonly string[]): RawBuilder<string> {
  return sql<string>`any (array(select md5(id) from unnest(${texts(externalIds)}::text[]) id))`
}
