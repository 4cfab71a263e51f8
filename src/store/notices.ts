import type { Selectable } from 'kysely'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

/** Something that one person should know. It is shown only while what it is about is theirs to see. */
export type Notice = {
  id: string
  person: string
  incident: string | null
  mention: string | null
  /** The source that it is about, where it is about one. */
  source?: string | null
  sentence: string
  at: Date
  readAt: Date | null
}

/** Leaves notices for people, who may be others than the actor: as the program itself. */
export async function addNotices(
  transaction: Transaction,
  trust: string,
  notices: readonly Notice[],
): Promise<void> {
  if (notices.length === 0) return
  await transaction
    .insertInto('notices')
    .values(
      notices.map((notice) => ({
        id: notice.id,
        trust_id: trust,
        person_id: notice.person,
        incident_id: notice.incident,
        mention_id: notice.mention,
        source_id: notice.source ?? null,
        sentence: notice.sentence,
        at: notice.at,
        read_at: notice.readAt,
      })),
    )
    .execute()
}

/** Is there a notice with this sentence that the person was left since then and has not read? */
export async function hasUnread(
  transaction: Transaction,
  asked: { person: string; sentence: string; since: Date },
): Promise<boolean> {
  const row = await transaction
    .selectFrom('notices')
    .select('id')
    .where('person_id', '=', asked.person)
    .where('sentence', '=', asked.sentence)
    .where('at', '>=', asked.since)
    .where('read_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export type ShownNotice = Notice & {
  incidentReference: string | null
  /** What the incident is called, so that two notices with the same words can be told apart. */
  incidentTitle: string | null
  mentionReference: string | null
}

/** The newest notices of a person, with the references to link to. */
export async function listNotices(
  transaction: Transaction,
  person: string,
  limit: number,
): Promise<ShownNotice[]> {
  const rows = await transaction
    .selectFrom('notices')
    .leftJoin('incidents', 'incidents.id', 'notices.incident_id')
    .leftJoin('mentions', 'mentions.id', 'notices.mention_id')
    .selectAll('notices')
    .select([
      'incidents.reference as incident_reference',
      'incidents.title as incident_title',
      'mentions.reference as mention_reference',
    ])
    .where('person_id', '=', person)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    ...toNotice(row),
    incidentReference: row.incident_reference,
    incidentTitle: row.incident_title,
    mentionReference: row.mention_reference,
  }))
}

/** One notice; undefined where there is none, or what it is about is no longer the actor’s to see. */
export async function findNotice(transaction: Transaction, id: string): Promise<Notice | undefined> {
  const row = await transaction.selectFrom('notices').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toNotice(row)
}

/** Marks as read all that the person has not read yet. */
export async function markNoticesRead(transaction: Transaction, person: string, at: Date): Promise<void> {
  await transaction
    .updateTable('notices')
    .set({ read_at: at })
    .where('person_id', '=', person)
    .where('read_at', 'is', null)
    .execute()
}

function toNotice(row: Selectable<Schema['notices']>): Notice {
  return {
    id: row.id,
    person: row.person_id,
    incident: row.incident_id,
    mention: row.mention_id,
    source: row.source_id,
    sentence: row.sentence,
    at: row.at,
    readAt: row.read_at,
  }
}
