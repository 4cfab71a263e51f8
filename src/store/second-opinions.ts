import type { Selectable } from 'kysely'
import type { Category, Pressing } from '../domain/judgement.ts'
import type { OpinionAnswer, OpinionSetup } from '../domain/second-opinion.ts'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

export type StoredSetup = OpinionSetup & { sealedKey: string | null }

/** How the trust has its second opinions; undefined where nobody has set any up. */
export async function findSetup(transaction: Transaction): Promise<StoredSetup | undefined> {
  const row = await transaction.selectFrom('second_opinion_setups').selectAll().executeTakeFirst()
  return (
    row && {
      active: row.active,
      address: row.address,
      model: row.model,
      mostAMonth: row.most_a_month,
      sealedKey: row.sealed_key,
    }
  )
}

export async function saveSetup(
  transaction: Transaction,
  trust: string,
  setup: StoredSetup,
  at: Date,
): Promise<void> {
  const values = {
    active: setup.active,
    address: setup.address,
    model: setup.model,
    most_a_month: setup.mostAMonth,
    sealed_key: setup.sealedKey,
    changed_at: at,
  }
  await transaction
    .insertInto('second_opinion_setups')
    .values({ trust_id: trust, ...values })
    .onConflict((conflict) => conflict.column('trust_id').doUpdateSet(values))
    .execute()
}

/** A second opinion that was asked for. */
export type SecondOpinion = {
  id: string
  mention: string
  masked: string | null
  askedBy: string | null
  askedAt: Date
  /** Null until it came. */
  answer: { category: Category; severity: Pressing; words: string | null } | { trouble: string } | null
}

export async function addOpinion(
  transaction: Transaction,
  trust: string,
  asked: { id: string; mention: string; masked: string; askedBy: string | null; askedAt: Date },
): Promise<void> {
  await transaction
    .insertInto('second_opinions')
    .values({
      id: asked.id,
      trust_id: trust,
      mention_id: asked.mention,
      masked: asked.masked,
      asked_by: asked.askedBy,
      asked_at: asked.askedAt,
    })
    .execute()
}

/** Keeps what came back. Throws where nothing was asked, or it was answered already. */
export async function saveOpinion(
  transaction: Transaction,
  id: string,
  answer: OpinionAnswer,
  at: Date,
): Promise<void> {
  await transaction
    .updateTable('second_opinions')
    .set(
      answer.type === 'opinion'
        ? { answered_at: at, category: answer.category, severity: answer.severity, words: answer.words }
        : { answered_at: at, trouble: answer.sentence },
    )
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .returning('id')
    .executeTakeFirstOrThrow()
}

export async function findOpinion(transaction: Transaction, id: string): Promise<SecondOpinion | undefined> {
  const row = await transaction
    .selectFrom('second_opinions')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toOpinion(row)
}

/** The newest opinion about a mention; undefined where nobody has asked. */
export async function findOpinionOf(
  transaction: Transaction,
  mention: string,
): Promise<SecondOpinion | undefined> {
  const row = await transaction
    .selectFrom('second_opinions')
    .selectAll()
    .where('mention_id', '=', mention)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toOpinion(row)
}

/** How many the trust has asked since then. As the program itself, so that the budget counts what one may not see too. */
export async function countOpinions(transaction: Transaction, since: Date): Promise<number> {
  const { count } = await transaction
    .selectFrom('second_opinions')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('asked_at', '>=', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}

function toOpinion(row: Selectable<Schema['second_opinions']>): SecondOpinion {
  return {
    id: row.id,
    mention: row.mention_id,
    masked: row.masked,
    askedBy: row.asked_by,
    askedAt: row.asked_at,
    answer:
      row.trouble !== null
        ? { trouble: row.trouble }
        : row.category !== null
          ? {
              category: row.category as Category,
              severity: (row.severity ?? 0) as Pressing,
              words: row.words,
            }
          : null,
  }
}
