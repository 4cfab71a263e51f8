import { sql } from 'kysely'
import type { Level } from '../domain/actor.ts'
import { type Match, wholeText } from '../domain/mention.ts'
import { bandsOfWords, sameWordsOf } from '../domain/same-words.ts'
import type { StormCount } from '../domain/storm.ts'
import type { Transaction } from './as-actor.ts'
import { plain } from './lists.ts'

/** A mention that stands on its own and may be what others say as well. */
export type Head = {
  id: string
  school: string
  title: string | null
  text: string
  matches: readonly Match[]
  level: Level
  urgency: number
}

/**
 * What may say the same, by the bands that it shares: what stands on its own, came from a source, is there, is not settled and is
 * nobody's to be kept from. The oldest first. As the program itself.
 *
 * Each mention is looked up on its own: what row-level security adds makes the planner expect one row of a whole trust, and
 * read them all.
 */
export async function headsByBands(
  transaction: Transaction,
  bands: readonly bigint[],
  since: Date,
): Promise<{ band: string; bandAt: Date; head: Head }[]> {
  if (bands.length === 0) return []
  const found = await sql<{ band: string; at: Date; mention: string }>`
    select band::text, at, mention_id as mention from (
      select band, at, mention_id, row_number() over (partition by band) as place from storm_bands
      where band = any (${plain(bands)}::bigint[]) and at > ${since}) b
    where place <= 20`.execute(transaction)
  const ids = [...new Set(found.rows.map(({ mention }) => mention))]
  if (ids.length === 0) return []
  const { rows } = await sql<Head>`
    select m.* from unnest(${ids}::uuid[]) wanted cross join lateral (
      select id, school_id as school, title, text, matches, level, urgency, noticed_at from mentions
      where id = wanted and gathered_under is null and state in ('new', 'in-hand', 'incident')
        and text is not null and gone_at is null and kept_from = '{}'
      limit 1) m
    order by m.noticed_at, m.id`.execute(transaction)
  const bandsOf = Map.groupBy(found.rows, ({ mention }) => mention)
  return rows.flatMap((head) =>
    (bandsOf.get(head.id) ?? []).map(({ band, at }) => ({ band, bandAt: at, head })),
  )
}

/** Keeps by which bands heads are found. As the program itself. */
export async function addStormBands(
  transaction: Transaction,
  trust: string,
  of: readonly { mention: string; bands: readonly bigint[] }[],
  at: Date,
): Promise<void> {
  const flat = of.flatMap(({ mention, bands }) => bands.map((band) => ({ mention, band })))
  if (flat.length === 0) return
  await sql`
    insert into storm_bands (band, trust_id, mention_id, at)
    select band, ${trust}::uuid, mention, ${at}::timestamptz
    from unnest(${plain(flat.map(({ band }) => band))}::bigint[], ${plain(flat.map(({ mention }) => mention))}::uuid[]) as b (band, mention)`.execute(
    transaction,
  )
}

/** Forgets bands of before then. Housekeeping. */
export async function forgetStormBands(transaction: Transaction, before: Date): Promise<void> {
  await transaction.deleteFrom('storm_bands').where('at', '<', before).execute()
}

/** Counts what was put under heads, in the ten minutes in which it came. As the program itself. */
export async function countGatheredUnder(
  transaction: Transaction,
  trust: string,
  heads: readonly string[],
  bucket: Date,
): Promise<void> {
  if (heads.length === 0) return
  await beginCounting(transaction, trust, [...new Set(heads)])
  await sql`
    insert into storm_counts (mention_id, trust_id, at, count)
    select head, ${trust}::uuid, ${bucket}::timestamptz, count(*) from unnest(${heads}::uuid[]) head group by head
    on conflict (mention_id, at) do update set count = storm_counts.count + excluded.count`.execute(
    transaction,
  )
}

/** A head counts as one of them, when it came itself. */
async function beginCounting(
  transaction: Transaction,
  trust: string,
  heads: readonly string[],
): Promise<void> {
  await sql`
    with fresh as (
      insert into storms (mention_id, trust_id) select head, ${trust}::uuid from unnest(${heads}::uuid[]) head
      on conflict do nothing returning mention_id)
    insert into storm_counts (mention_id, trust_id, at, count)
    select m.id, m.trust_id, ${bucketOf}, 1
    from fresh cross join lateral (select * from mentions where id = fresh.mention_id limit 1) m
    on conflict do nothing`.execute(transaction)
}

const bucketOf = sql`to_timestamp(floor(extract(epoch from m.noticed_at) / 600) * 600)`

/**
 * Counts anew what stands under these heads, after one of them was taken out or moved; a storm of nothing but its head is
 * none. As the program itself.
 */
export async function countAnew(transaction: Transaction, heads: readonly string[]): Promise<void> {
  if (heads.length === 0) return
  await sql`delete from storm_counts where mention_id = any (${heads}::uuid[])`.execute(transaction)
  await sql`
    insert into storm_counts (mention_id, trust_id, at, count)
    select coalesce(m.gathered_under, m.id), m.trust_id, ${bucketOf} as at, count(*)
    from mentions m
    where (m.gathered_under = any (${heads}::uuid[]) or m.id = any (${heads}::uuid[]))
      and exists (select from storms where mention_id = coalesce(m.gathered_under, m.id))
      and exists (select from mentions u where u.gathered_under = coalesce(m.gathered_under, m.id))
    group by 1, 2, 3`.execute(transaction)
}

/** The counts of these storms, for those whom the actor may see. */
export async function countsOf(
  transaction: Transaction,
  heads: readonly string[],
): Promise<Map<string, StormCount[]>> {
  if (heads.length === 0) return new Map()
  const rows = await transaction
    .selectFrom('storm_counts')
    .select(['mention_id', 'at', 'count'])
    .where('mention_id', 'in', heads)
    .orderBy('at')
    .execute()
  const counts = Map.groupBy(rows, ({ mention_id }) => mention_id)
  return new Map([...counts].map(([id, of]) => [id, of.map(({ at, count }) => ({ at, count }))]))
}

/** Raises how far people have been told of a storm; false where they had been told as much. As the program itself. */
export async function climbTo(
  transaction: Transaction,
  head: string,
  rung: number,
  at: Date,
): Promise<boolean> {
  const row = await transaction
    .updateTable('storms')
    .set({ rung, told_at: at })
    .where('mention_id', '=', head)
    .where('rung', '<', rung)
    .returning('mention_id')
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Carries on a storm under another head: as urgent and told of as far as it was, and found by that one's words from now on.
 * As the program itself.
 */
export async function moveStorm(transaction: Transaction, from: string, to: string): Promise<void> {
  const { rows } = await sql<
    { trust: string; at: Date } & Pick<Head, 'school' | 'title' | 'text' | 'matches'>
  >`
    insert into storms (mention_id, trust_id, rung, told_at)
    select ${to}::uuid, trust_id, rung, told_at from storms where mention_id = ${from}
    on conflict (mention_id) do update set rung = excluded.rung, told_at = excluded.told_at
    returning trust_id as trust,
      (select max(at) from storm_counts where mention_id = ${from}) as at,
      (select school_id from mentions where id = ${to}) as school,
      (select title from mentions where id = ${to}) as title,
      (select coalesce(text, '') from mentions where id = ${to}) as text,
      (select matches from mentions where id = ${to}) as matches`.execute(transaction)
  await sql`
    update mentions set urgency = greatest(urgency, (select rung from storms where mention_id = ${to}))
    where id = ${to}`.execute(transaction)
  await countAnew(transaction, [from, to])
  for (const { trust, at, school, title, text, matches } of rows) {
    const words = sameWordsOf(wholeText(title, text), matches)
    await addStormBands(transaction, trust, [{ mention: to, bands: bandsOfWords(words, school) }], at)
  }
}
