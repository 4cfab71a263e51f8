import { type Selectable, sql } from 'kysely'
import type { Door, ReadingAge, ReportMessage, Teller } from '../domain/report.ts'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

/** What somebody told a school, beside the mention that it became. */
export type Report = {
  id: string
  trust: string
  school: string
  mention: string
  door: Door
  readBy: ReadingAge
  teller: Teller
  toldAt: Date
  readAt: Date | null
}

const columns = [
  'id',
  'trust_id',
  'school_id',
  'mention_id',
  'door',
  'read_by',
  'teller',
  'told_at',
  'read_at',
] as const

const all = (transaction: Transaction) => transaction.selectFrom('reports').select(columns)

/** Holds the door of a school until the end of the transaction: what is told there is taken in one after the other. */
export async function holdDoor(transaction: Transaction, school: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`door of ${school}`}, 0))`.execute(transaction)
}

/** Adds a report to the mention that it became. Of the receipt only its hash is given. */
export async function addReport(
  transaction: Transaction,
  report: Omit<Report, 'readAt'> & { receiptHash: string },
): Promise<void> {
  await transaction
    .insertInto('reports')
    .values({
      id: report.id,
      trust_id: report.trust,
      school_id: report.school,
      mention_id: report.mention,
      receipt_hash: report.receiptHash,
      door: report.door,
      read_by: report.readBy,
      teller: JSON.stringify(report.teller),
      told_at: report.toldAt,
    })
    .execute()
}

/** The report that became this mention, for whoever may read that; undefined where it came in another way. */
export async function findReportOf(transaction: Transaction, mention: string): Promise<Report | undefined> {
  const row = await all(transaction).where('mention_id', '=', mention).executeTakeFirst()
  return row && toReport(row)
}

/** The report that a receipt opens: as a visitor who holds its hash, who sees that one alone. */
export async function findReportByReceipt(
  transaction: Transaction,
  receiptHash: string,
): Promise<Report | undefined> {
  const row = await all(transaction).where('receipt_hash', '=', receiptHash).executeTakeFirst()
  return row && toReport(row)
}

/** Notes when somebody who may act on it first read it; later times change nothing. */
export async function markReportRead(transaction: Transaction, id: string, at: Date): Promise<boolean> {
  const row = await transaction
    .updateTable('reports')
    .set({ read_at: at })
    .where('id', '=', id)
    .where('read_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** A message with who wrote it at the school, for those at the school. */
export type StoredMessage = ReportMessage & { id: string; person: string | null }

/** Adds a message to the conversation about a report. */
export async function addReportMessage(
  transaction: Transaction,
  trust: string,
  report: string,
  message: StoredMessage,
): Promise<void> {
  await transaction
    .insertInto('report_messages')
    .values({
      id: message.id,
      trust_id: trust,
      report_id: report,
      from_school: message.from === 'school',
      kind: message.kind,
      words: message.words,
      person_id: message.person,
      at: message.at,
    })
    .execute()
}

/** The conversation about a report, oldest first. */
export async function listReportMessages(transaction: Transaction, report: string): Promise<StoredMessage[]> {
  const rows = await transaction
    .selectFrom('report_messages')
    .select(['id', 'from_school', 'kind', 'words', 'person_id', 'at'])
    .where('report_id', '=', report)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    from: row.from_school ? 'school' : 'reporter',
    kind: row.kind as ReportMessage['kind'],
    words: row.words,
    person: row.person_id,
    at: row.at,
  }))
}

function toReport(row: Pick<Selectable<Schema['reports']>, (typeof columns)[number]>): Report {
  return {
    id: row.id,
    trust: row.trust_id,
    school: row.school_id,
    mention: row.mention_id,
    door: row.door as Door,
    readBy: row.read_by as ReadingAge,
    teller: row.teller as Teller,
    toldAt: row.told_at,
    readAt: row.read_at,
  }
}
