import type { Selectable } from 'kysely'
import type { Level } from '../domain/actor.ts'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

/** An e-mail of which nobody has said yet which school it is about. */
export type UnplacedMail = {
  id: string
  rawEvent: string
  source: string
  externalId: string
  author: string | null
  url: string | null
  title: string | null
  text: string
  publishedAt: Date | null
  noticedAt: Date
  level: Level
}

/** Keeps an e-mail that is no school's yet; one that is waiting already is not kept twice. */
export async function addUnplacedMail(
  transaction: Transaction,
  trust: string,
  mail: Omit<UnplacedMail, 'publishedAt'> & { publishedAt: string | null },
): Promise<void> {
  await transaction
    .insertInto('unplaced_mail')
    .values({
      id: mail.id,
      trust_id: trust,
      raw_event_id: mail.rawEvent,
      source_id: mail.source,
      external_id: mail.externalId,
      author: mail.author,
      url: mail.url,
      title: mail.title,
      text: mail.text,
      published_at: mail.publishedAt === null ? null : new Date(mail.publishedAt),
      noticed_at: mail.noticedAt,
      level: mail.level,
    })
    .onConflict((conflict) => conflict.column('raw_event_id').doNothing())
    .execute()
}

/** What waits for its school and may be read by the actor, the newest first. */
export async function listUnplacedMail(transaction: Transaction): Promise<UnplacedMail[]> {
  const rows = await transaction
    .selectFrom('unplaced_mail')
    .selectAll()
    .orderBy('noticed_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(toMail)
}

/** Takes one away to be placed; undefined where it is not there, or not the actor's to see. */
export async function takeUnplacedMail(
  transaction: Transaction,
  id: string,
): Promise<UnplacedMail | undefined> {
  const row = await transaction
    .deleteFrom('unplaced_mail')
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
  return row && toMail(row)
}

function toMail(row: Selectable<Schema['unplaced_mail']>): UnplacedMail {
  return {
    id: row.id,
    rawEvent: row.raw_event_id,
    source: row.source_id,
    externalId: row.external_id,
    author: row.author,
    url: row.url,
    title: row.title,
    text: row.text,
    publishedAt: row.published_at,
    noticedAt: row.noticed_at,
    level: row.level as Level,
  }
}
