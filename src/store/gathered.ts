import { sql } from 'kysely'
import type { Level } from '../domain/actor.ts'
import type { Like } from '../domain/near-duplicate.ts'
import type { Transaction } from './as-actor.ts'
import { countAnew, moveStorm } from './storms.ts'

/** How many that are perhaps alike are looked at: more would not change what is done. */
const most = 50

/**
 * What was told this school since then that may be much the same, oldest first: what shares a band, stands on its own and
 * is not settled. As the program itself.
 */
export async function findAlike(
  transaction: Transaction,
  asked: { school: string; bands: readonly number[]; since: Date },
): Promise<Like[]> {
  const rows = await transaction
    .selectFrom('mentions')
    .select(['id', 'text', 'level', 'urgency', sql<string>`facts ->> 'kind'`.as('kind')])
    .where('id', 'in', (query) =>
      query
        .selectFrom('report_bands')
        .select('mention_id')
        .where('school_id', '=', asked.school)
        .where('band', 'in', asked.bands)
        .where('at', '>', asked.since),
    )
    .where('gathered_under', 'is', null)
    .where('state', 'in', ['new', 'in-hand', 'incident'])
    .orderBy('noticed_at')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map((row) => ({ ...row, text: row.text ?? '', level: row.level as Level }))
}

/** Keeps by which bands a mention is found, for as long as near-duplicates are looked for. As the program itself. */
export async function addBands(
  transaction: Transaction,
  of: { trust: string; school: string; mention: string; at: Date },
  bands: readonly number[],
): Promise<void> {
  if (bands.length === 0) return
  await transaction
    .insertInto('report_bands')
    .values(
      bands.map((band) => ({
        trust_id: of.trust,
        school_id: of.school,
        mention_id: of.mention,
        band,
        at: of.at,
      })),
    )
    .execute()
}

/** Forgets the bands of what came before then. Housekeeping. */
export async function forgetBands(transaction: Transaction, before: Date): Promise<void> {
  await transaction.deleteFrom('report_bands').where('at', '<', before).execute()
}

/** Puts a mention under another one that is much the same (null: on its own), and says whether it came in a rush. */
export async function gather(
  transaction: Transaction,
  mention: string,
  { under, inRush }: { under: string | null; inRush: boolean },
): Promise<void> {
  await transaction
    .updateTable('mentions')
    .set({ gathered_under: under, in_rush: inRush })
    .where('id', '=', mention)
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** How many stand under each of these mentions, of those that the actor may see. Where there are none it is left out. */
export async function countGathered(
  transaction: Transaction,
  mentions: readonly string[],
): Promise<Map<string, number>> {
  if (mentions.length === 0) return new Map()
  const rows = await transaction
    .selectFrom('mentions')
    .select(['gathered_under', (select) => select.fn.countAll<string>().as('count')])
    .where('gathered_under', 'in', mentions)
    .groupBy('gathered_under')
    .execute()
  return new Map(rows.map(({ gathered_under, count }) => [gathered_under ?? '', Number(count)]))
}

/** One that stands under another. */
export type Gathered = { reference: string; text: string | null; author: string | null; noticedAt: Date }

/** Those that stand under a mention, the newest first. */
export async function listGathered(
  transaction: Transaction,
  mention: string,
  { limit, before }: { limit: number; before?: Date | undefined },
): Promise<Gathered[]> {
  return transaction
    .selectFrom('mentions')
    .select(['reference', 'text', 'author', 'noticed_at as noticedAt'])
    .where('gathered_under', '=', mention)
    .$if(before !== undefined, (query) => query.where('noticed_at', '<', before as Date))
    .orderBy('noticed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/**
 * Sets those apart that no longer belong together, after one of them has changed: nobody's item may be hidden behind one
 * that they cannot read, or that is less urgent. Those that were under it stand together under the first of them.
 */
export async function setApart(transaction: Transaction, mention: string): Promise<void> {
  const out = await sql<{ head: string }>`
    update mentions m set gathered_under = null from mentions first
    where m.id = ${mention} and first.id = m.gathered_under
      and (m.level <> first.level or m.kept_from <> first.kept_from or m.urgency > first.urgency)
    returning first.id as head`.execute(transaction)
  const moved = await sql<{ next: string }>`
    with loose as (
      select m.id, m.noticed_at from mentions m join mentions first on first.id = m.gathered_under
      where m.gathered_under = ${mention} and (m.level <> first.level or m.kept_from <> first.kept_from)
    ), next as (select id from loose order by noticed_at, id limit 1)
    update mentions m set gathered_under = nullif(next.id, m.id) from loose, next where m.id = loose.id
    returning next.id as next`.execute(transaction)
  await countAnew(
    transaction,
    out.rows.map(({ head }) => head),
  )
  const next = moved.rows[0]?.next
  if (next) await moveStorm(transaction, mention, next)
}
