import type { Selectable } from 'kysely'
import type { ReplyState } from '../domain/reply.ts'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

/** An answer to a mention, from an official account. */
export type Reply = {
  id: string
  mention: string
  /** The source that is signed in to the account. */
  source: string
  key: string
  text: string
  state: ReplyState
  answer: string | null
  writtenBy: string | null
  writtenAt: Date
  approvedAt: Date | null
  armedAt: Date | null
  /** How often the platform was asked for it, or told it. */
  looked: number
  sentAt: Date | null
  externalId: string | null
  url: string | null
}

const columns = [
  'id',
  'mention_id',
  'source_id',
  'key',
  'text',
  'state',
  'answer',
  'written_by',
  'written_at',
  'approved_at',
  'armed_at',
  'looked',
  'sent_at',
  'external_id',
  'url',
] as const

/** The answers to a mention, the first written first. */
export async function listReplies(transaction: Transaction, mention: string): Promise<Reply[]> {
  const rows = await transaction
    .selectFrom('replies')
    .select(columns)
    .where('mention_id', '=', mention)
    .orderBy('written_at')
    .execute()
  return rows.map(toReply)
}

/** The answer, which nobody else may change until this transaction ends; undefined where there is none. */
export async function lockReply(transaction: Transaction, id: string): Promise<Reply | undefined> {
  const row = await transaction
    .selectFrom('replies')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toReply(row)
}

/** Keeps an answer. */
export async function saveReply(transaction: Transaction, trust: string, reply: Reply): Promise<void> {
  const row = {
    source_id: reply.source,
    text: reply.text,
    state: reply.state,
    answer: reply.answer,
    written_by: reply.writtenBy,
    written_at: reply.writtenAt,
    approved_at: reply.approvedAt,
    armed_at: reply.armedAt,
    looked: reply.looked,
    sent_at: reply.sentAt,
    external_id: reply.externalId,
    url: reply.url,
  }
  await transaction
    .insertInto('replies')
    .values({ ...row, id: reply.id, trust_id: trust, mention_id: reply.mention, key: reply.key })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** Answers that somebody approved and of which nobody knows what became, untouched since then. As the program itself. */
export async function listUnsettled(
  transaction: Transaction,
  before: Date,
  mostTries: number,
): Promise<string[]> {
  const rows = await transaction
    .selectFrom('replies')
    .select('id')
    .where('state', 'in', ['waiting', 'unknown'])
    .where('looked', '<', mostTries)
    .where('approved_at', '<', before)
    .where((where) => where.or([where('armed_at', 'is', null), where('armed_at', '<', before)]))
    .execute()
  return rows.map(({ id }) => id)
}

type Row = Pick<Selectable<Schema['replies']>, (typeof columns)[number]>

function toReply(row: Row): Reply {
  return {
    id: row.id,
    mention: row.mention_id,
    source: row.source_id,
    key: row.key,
    text: row.text,
    state: row.state as ReplyState,
    answer: row.answer,
    writtenBy: row.written_by,
    writtenAt: row.written_at,
    approvedAt: row.approved_at,
    armedAt: row.armed_at,
    looked: row.looked,
    sentAt: row.sent_at,
    externalId: row.external_id,
    url: row.url,
  }
}
