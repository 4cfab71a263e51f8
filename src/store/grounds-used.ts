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
  await sql`
    update grounds set used_at = ${at}
    where (source_id = ${source} or term_id = any (${[...terms]}::uuid[]))
      and (used_at is null or used_at < ${new Date(at.getTime() - 3_600_000)})`.execute(transaction)
}
