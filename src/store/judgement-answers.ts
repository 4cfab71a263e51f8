import { type Selectable, sql } from 'kysely'
import type { Category, Pressing } from '../domain/judgement.ts'
import { wholeText } from '../domain/mention.ts'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

/** What a person said of a suggestion: that it was right, or what would have been. */
export type JudgementAnswer = {
  id: string
  school: string
  mention: string
  person: string | null
  at: Date
  suggested: Category
  suggestedSeverity: Pressing
  abstained: boolean
  right: Category
  /** Null where the person left it as it was. */
  rightSeverity: Pressing | null
  /** The pieces of the words, as numbers (see `shinglesOf`). */
  pieces: readonly number[]
  scores: readonly number[]
}

/** Keeps what somebody said; what was said of this mention before is replaced. */
export async function saveAnswer(
  transaction: Transaction,
  trust: string,
  answer: JudgementAnswer,
): Promise<void> {
  const said = {
    person_id: answer.person,
    at: answer.at,
    suggested: answer.suggested,
    suggested_severity: answer.suggestedSeverity,
    abstained: answer.abstained,
    right_category: answer.right,
    right_severity: answer.rightSeverity,
    pieces: [...answer.pieces],
    logarithms: [...answer.scores],
  }
  await transaction
    .insertInto('judgement_answers')
    .values({ id: answer.id, trust_id: trust, school_id: answer.school, mention_id: answer.mention, ...said })
    .onConflict((conflict) => conflict.column('mention_id').doUpdateSet(said))
    .execute()
}

/** Takes back what was said of a mention. */
export async function removeAnswer(transaction: Transaction, mention: string): Promise<void> {
  await transaction.deleteFrom('judgement_answers').where('mention_id', '=', mention).execute()
}

/** What was said of one mention; undefined where nobody has. */
export async function findAnswer(
  transaction: Transaction,
  mention: string,
): Promise<JudgementAnswer | undefined> {
  const row = await transaction
    .selectFrom('judgement_answers')
    .selectAll()
    .where('mention_id', '=', mention)
    .executeTakeFirst()
  return row && toAnswer(row)
}

/** A school's newest answers, the newest first. */
export async function listAnswers(
  transaction: Transaction,
  school: string,
  limit: number,
): Promise<JudgementAnswer[]> {
  return (await listAnswersOf(transaction, [school], limit)).get(school) ?? []
}

/** The newest answers of each of these schools, the newest first; schools without any are left out. */
export async function listAnswersOf(
  transaction: Transaction,
  schools: readonly string[],
  limit: number,
): Promise<Map<string, JudgementAnswer[]>> {
  if (schools.length === 0) return new Map()
  const { rows } = await sql<Selectable<Schema['judgement_answers']>>`
    select answer.* from unnest(${schools}::uuid[]) school cross join lateral (
      select * from judgement_answers where school_id = school order by at desc, id limit ${limit}) answer
    order by answer.school_id, answer.at desc, answer.id`.execute(transaction)
  return Map.groupBy(rows.map(toAnswer), ({ school }) => school)
}

function toAnswer(row: Selectable<Schema['judgement_answers']>): JudgementAnswer {
  return {
    id: row.id,
    school: row.school_id,
    mention: row.mention_id,
    person: row.person_id,
    at: row.at,
    suggested: row.suggested as Category,
    suggestedSeverity: row.suggested_severity as Pressing,
    abstained: row.abstained,
    right: row.right_category as Category,
    rightSeverity: row.right_severity as Pressing | null,
    pieces: row.pieces,
    scores: row.logarithms,
  }
}

/** The words that each of these answers was given about, as far as they are kept and were not edited since. */
export async function wordsAnswered(
  transaction: Transaction,
  answers: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; title: string | null; text: string }>`
    select a.id, m.title, m.text from judgement_answers a join mentions m on m.id = a.mention_id
    where a.id = any (${answers}::uuid[]) and m.text is not null and (m.edited_at is null or m.edited_at <= a.at)`.execute(
    transaction,
  )
  return new Map(rows.map(({ id, title, text }) => [id, wholeText(title, text)]))
}

/** For each school that has answered: a mark that changes with every answer. */
export async function newestAnswers(
  transaction: Transaction,
  schools: readonly string[],
): Promise<Map<string, string>> {
  if (schools.length === 0) return new Map()
  const rows = await transaction
    .selectFrom('judgement_answers')
    .select(['school_id', sql<string>`count(*) || ' ' || max(at)`.as('mark')])
    .where('school_id', '=', sql<string>`any (${schools}::uuid[])`)
    .groupBy('school_id')
    .execute()
  return new Map(rows.map(({ school_id, mark }) => [school_id, mark]))
}

/** How many answers a school has given that the actor may see. */
export async function countAnswers(transaction: Transaction, school: string): Promise<number> {
  const { count } = await transaction
    .selectFrom('judgement_answers')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('school_id', '=', school)
    .executeTakeFirstOrThrow()
  return Number(count)
}
