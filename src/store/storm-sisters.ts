import { sql } from 'kysely'
import type { Transaction } from './as-actor.ts'

/** Another school that the posts of a storm name as well. */
export type Sister = { school: string; name: string; toldAt: Date | null }

/** Notes which other schools of the trust the posts of a storm name as well; says which are new. As the program itself. */
export async function noteSisters(transaction: Transaction, head: string, at: Date): Promise<string[]> {
  const { rows } = await sql<{ school_id: string }>`
    insert into storm_sisters (mention_id, trust_id, school_id, found_at)
    select distinct ${head}::uuid, other.trust_id, other.school_id, ${at}::timestamptz
    from mentions m
    join mentions other on other.source_id = m.source_id and md5(other.external_id) = md5(m.external_id)
      and other.school_id <> m.school_id
    where m.id = ${head} or m.gathered_under = ${head}
    on conflict do nothing returning school_id`.execute(transaction)
  return rows.map(({ school_id }) => school_id)
}

/** The other schools that a storm names, by name. */
export async function listSisters(transaction: Transaction, head: string): Promise<Sister[]> {
  return transaction
    .selectFrom('storm_sisters')
    .innerJoin('schools', 'schools.id', 'storm_sisters.school_id')
    .select(['schools.id as school', 'schools.name', 'told_at as toldAt'])
    .where('mention_id', '=', head)
    .orderBy('schools.name')
    .execute()
}

/** Notes that the trust has told a school; false where it was told before. As the program itself. */
export async function markSisterTold(
  transaction: Transaction,
  head: string,
  school: string,
  told: { at: Date; by: string | null },
): Promise<boolean> {
  const row = await transaction
    .updateTable('storm_sisters')
    .set({ told_at: told.at, told_by: told.by })
    .where('mention_id', '=', head)
    .where('school_id', '=', school)
    .where('told_at', 'is', null)
    .returning('school_id')
    .executeTakeFirst()
  return row !== undefined
}

/** The school's own mention that came with the same posts, for its people to be led to; undefined where none is left. */
export async function sistersOwnMention(
  transaction: Transaction,
  head: string,
  school: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select coalesce(other.gathered_under, other.id) as id from mentions m
    join mentions other on other.source_id = m.source_id and md5(other.external_id) = md5(m.external_id)
      and other.school_id = ${school}::uuid
    where m.id = ${head} or m.gathered_under = ${head}
    order by other.noticed_at limit 1`.execute(transaction)
  return rows[0]?.id
}
