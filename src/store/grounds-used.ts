import { sql } from 'kysely'
import type { Match } from '../domain/mention.ts'
import type { Transaction } from './as-actor.ts'

/**
 * Notes that a source and the terms by which mentions were found have been of use. To the hour, so that a busy source does
 * not write the same row again and again.
 */
export async function noteUse(
  transaction: Transaction,
  source: string,
  mentions: readonly { matches: readonly Match[] }[],
  at: Date,
): Promise<void> {
  if (mentions.length === 0) return
  const terms = new Set(mentions.flatMap(({ matches }) => matches.map(({ term }) => term)))
  const since = new Date(at.getTime() - 3_600_000)
  // Looked up one by one: what row-level security adds makes the planner go through all that the trust listens for.
  await sql`
    update grounds set used_at = ${at}
    where id = any (array(
      select id from grounds where source_id = ${source}
      union all
      select g.id from unnest(${[...terms]}::uuid[]) term cross join lateral (
        select id from grounds where term_id = term and (used_at is null or used_at < ${since}) limit 1) g))
      and (used_at is null or used_at < ${since})`.execute(transaction)
}
