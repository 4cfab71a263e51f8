import { sql } from 'kysely'
import type { Kept } from '../domain/connector.ts'
import type { Transaction } from './as-actor.ts'
import { plain } from './lists.ts'

const hour = 3_600_000

/** Has new mentions looked at again, the first time an hour from now. As the program itself. */
export async function planRechecks(
  transaction: Transaction,
  source: { id: string; trust: string },
  mentions: readonly string[],
  at: Date,
): Promise<void> {
  if (mentions.length === 0) return
  await sql`
    insert into rechecks (mention_id, trust_id, source_id, due_at)
    select mention, ${source.trust}::uuid, ${source.id}::uuid, ${new Date(at.getTime() + hour)}::timestamptz
    from unnest(${plain(mentions)}::uuid[]) mention
    on conflict do nothing`.execute(transaction)
}

export type Recheck = Kept & {
  mention: string
  source: string
  round: number
  seemsGoneAt: Date | null
  /** Hidden, because its author’s account was deactivated: it may come back. */
  hidden: boolean
}

/**
 * Takes mentions that are due to be looked at again, until `until` for nobody else: whoever dies with them leaves them due
 * then. Only of sources that are listened to, and of what is gone only where its author’s account may come back. As the
 * program itself.
 */
export async function takeDueRechecks(
  transaction: Transaction,
  { now, until, limit }: { now: Date; until: Date; limit: number },
): Promise<Recheck[]> {
  const { rows } = await sql<{
    mention_id: string
    source_id: string
    round: number
    seems_gone_at: Date | null
    external_id: string
    url: string | null
    local_id: string | null
    version: string | null
    hidden: boolean
  }>`
    with due as (
      select rechecks.mention_id from rechecks
      join sources on sources.id = rechecks.source_id and not sources.paused and sources.removed_at is null
      join mentions on mentions.id = rechecks.mention_id and mentions.text is not null
        and (mentions.gone_at is null or mentions.gone_reason = 'account-deactivated')
      where rechecks.due_at <= ${now} order by rechecks.due_at limit ${limit} for update of rechecks skip locked
    ), taken as (
      update rechecks set due_at = ${until} where mention_id in (select mention_id from due)
      returning mention_id, source_id, round, seems_gone_at
    )
    select taken.*, m.external_id, m.url, m.gone_at is not null as hidden, raw.local_id, raw.external_version as version
    from taken join mentions m on m.id = taken.mention_id
    left join lateral (
      select local_id, external_version from raw_events
      where source_id = taken.source_id and md5(external_id) = md5(m.external_id) and kind = 'item'
      order by id desc limit 1
    ) raw on true`.execute(transaction)
  return rows.map((row) => ({
    mention: row.mention_id,
    source: row.source_id,
    round: row.round,
    seemsGoneAt: row.seems_gone_at,
    externalId: row.external_id,
    url: row.url,
    localId: row.local_id,
    version: row.version ?? '',
    hidden: row.hidden,
  }))
}

/** A mention as its platform knows it. As the program itself. */
export async function keptOf(transaction: Transaction, mention: string): Promise<Kept> {
  const { rows } = await sql<{
    external_id: string
    url: string | null
    local_id: string | null
    version: string | null
  }>`
    select m.external_id, m.url, raw.local_id, raw.external_version as version from mentions m
    left join lateral (
      select local_id, external_version from raw_events
      where source_id = m.source_id and md5(external_id) = md5(m.external_id) and kind = 'item'
      order by id desc limit 1
    ) raw on true
    where m.id = ${mention}`.execute(transaction)
  const [row] = rows
  if (!row) throw new Error(`There is no mention ${mention}`)
  return {
    externalId: row.external_id,
    url: row.url,
    localId: row.local_id,
    version: row.version ?? '',
  }
}

/** Plans the next look at a mention. As the program itself. */
export async function planNextRecheck(
  transaction: Transaction,
  mention: string,
  next: { round: number; dueAt: Date; seemsGoneAt: Date | null },
): Promise<void> {
  await transaction
    .updateTable('rechecks')
    .set({ round: next.round, due_at: next.dueAt, seems_gone_at: next.seemsGoneAt })
    .where('mention_id', '=', mention)
    .execute()
}

/** Looks at a mention no more. As the program itself. */
export async function endRechecks(transaction: Transaction, mention: string): Promise<void> {
  await transaction.deleteFrom('rechecks').where('mention_id', '=', mention).execute()
}
