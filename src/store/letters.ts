import type { Selectable } from 'kysely'
import type { Do } from '../domain/decision.ts'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

/**
 * `waiting` is handed over to be sent; `unknown` may or may not have gone, and is never sent again by itself; `kept`
 * was written in a made-up trust, which sends nothing.
 */
export type LetterState = 'draft' | 'waiting' | 'sent' | 'refused' | 'unknown' | 'kept'

export type Letter = {
  id: string
  incident: string
  do: Do
  to: string
  subject: string
  body: string
  messageId: string
  state: LetterState
  answer: string | null
  writtenBy: string | null
  writtenAt: Date
  sentAt: Date | null
}

const columns = [
  'id',
  'incident_id',
  'do',
  'to_address',
  'subject',
  'body',
  'message_id',
  'state',
  'answer',
  'written_by',
  'written_at',
  'sent_at',
] as const

/** An incident’s letters, drafts included, the first written first. */
export async function listLetters(transaction: Transaction, incident: string): Promise<Letter[]> {
  const rows = await transaction
    .selectFrom('letters')
    .select(columns)
    .where('incident_id', '=', incident)
    .orderBy('written_at')
    .execute()
  return rows.map(toLetter)
}

/** The letter that was handed over under one of these message ids, the newest; undefined where none was. */
export async function findLetterSent(
  transaction: Transaction,
  messageIds: readonly string[],
): Promise<Letter | undefined> {
  if (messageIds.length === 0) return undefined
  const row = await transaction
    .selectFrom('letters')
    .select(columns)
    .where('message_id', 'in', messageIds)
    .where('state', 'in', ['waiting', 'sent', 'unknown'])
    .orderBy('written_at', 'desc')
    .executeTakeFirst()
  return row && toLetter(row)
}

/** The letter, which nobody else may change until this transaction ends; undefined where there is none. */
export async function lockLetter(transaction: Transaction, id: string): Promise<Letter | undefined> {
  const row = await transaction
    .selectFrom('letters')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toLetter(row)
}

/** Keeps a letter; a draft may be written over as often as wanted, anything else not. */
export async function saveLetter(transaction: Transaction, trust: string, letter: Letter): Promise<void> {
  const row = {
    to_address: letter.to,
    subject: letter.subject,
    body: letter.body,
    state: letter.state,
    answer: letter.answer,
    written_by: letter.writtenBy,
    written_at: letter.writtenAt,
    sent_at: letter.sentAt,
  }
  await transaction
    .insertInto('letters')
    .values({
      ...row,
      id: letter.id,
      trust_id: trust,
      incident_id: letter.incident,
      do: letter.do,
      message_id: letter.messageId,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow()
}

type Row = Pick<Selectable<Schema['letters']>, (typeof columns)[number]>

function toLetter(row: Row): Letter {
  return {
    id: row.id,
    incident: row.incident_id,
    do: row.do as Do,
    to: row.to_address,
    subject: row.subject,
    body: row.body,
    messageId: row.message_id,
    state: row.state as LetterState,
    answer: row.answer,
    writtenBy: row.written_by,
    writtenAt: row.written_at,
    sentAt: row.sent_at,
  }
}
