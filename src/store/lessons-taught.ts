import type { Selectable } from 'kysely'
import type { Day } from '../domain/day.ts'
import type { LessonTaught, Teaching, YearGroup } from '../domain/lesson-taught.ts'
import type { Transaction } from './as-actor.ts'
import { type LoggedEvent, listEventsOf } from './events.ts'
import type { Schema } from './schema.ts'

/**
 * The lessons that one school taught within a span of days, both ends included, the newest first. What was withdrawn is
 * left out, unless that alone is asked for.
 */
export async function listLessonsTaught(
  transaction: Transaction,
  { school, from, to, withdrawn = false }: { school: string; from: Day; to: Day; withdrawn?: boolean },
): Promise<LessonTaught[]> {
  const rows = await transaction
    .selectFrom('lessons_taught')
    .selectAll()
    .where('school_id', '=', school)
    .where('taught_on', '>=', from)
    .where('taught_on', '<=', to)
    .where('withdrawn_at', withdrawn ? 'is not' : 'is', null)
    .orderBy('taught_on', 'desc')
    .orderBy('recorded_at', 'desc')
    .execute()
  return rows.map(toLessonTaught)
}

/** One record, withdrawn or not; undefined where there is none. */
export async function findLessonTaught(
  transaction: Transaction,
  id: string,
): Promise<LessonTaught | undefined> {
  const row = await transaction
    .selectFrom('lessons_taught')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toLessonTaught(row)
}

/** Like `findLessonTaught`, and nobody else may change it until this transaction ends. */
export async function lockLessonTaught(
  transaction: Transaction,
  id: string,
): Promise<LessonTaught | undefined> {
  const row = await transaction
    .selectFrom('lessons_taught')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toLessonTaught(row)
}

/** Keeps the record of a lesson that was taught. */
export async function addLessonTaught(
  transaction: Transaction,
  trust: string,
  taught: Omit<LessonTaught, 'version' | 'withdrawnAt'>,
): Promise<void> {
  await transaction
    .insertInto('lessons_taught')
    .values({
      id: taught.id,
      trust_id: trust,
      school_id: taught.school,
      ...columnsOf(taught),
      recorded_by: taught.recordedBy,
      recorded_at: taught.recordedAt,
    })
    .execute()
}

/** Writes over all of a record but its school. Throws where there is none. */
export async function saveLessonTaught(transaction: Transaction, taught: LessonTaught): Promise<void> {
  await transaction
    .updateTable('lessons_taught')
    .set({ ...columnsOf(taught), version: taught.version, withdrawn_at: taught.withdrawnAt })
    .where('id', '=', taught.id)
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** What was done about one record, the oldest first. It stands in the log with its school. */
export async function listEventsOfLessonTaught(
  transaction: Transaction,
  { id, school }: Pick<LessonTaught, 'id' | 'school'>,
): Promise<LoggedEvent[]> {
  const events = await listEventsOf(transaction, school)
  return events.filter(({ data }) => data.record === id)
}

function columnsOf(teaching: Teaching) {
  return {
    lesson: teaching.lesson,
    year_groups: [...teaching.yearGroups],
    classes: teaching.classes,
    taught_on: teaching.taughtOn,
    taught_by: teaching.taughtBy,
    how_it_went: teaching.howItWent,
  }
}

function toLessonTaught(row: Selectable<Schema['lessons_taught']>): LessonTaught {
  return {
    id: row.id,
    school: row.school_id,
    lesson: row.lesson,
    yearGroups: row.year_groups as YearGroup[],
    classes: row.classes,
    taughtOn: row.taught_on,
    taughtBy: row.taught_by,
    howItWent: row.how_it_went,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
    version: row.version,
    withdrawnAt: row.withdrawn_at,
  }
}
