import type { Selectable } from 'kysely'
import type { Drill, DrillResult } from '../domain/drill.ts'
import type { PostFacts } from '../domain/facts.ts'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

/** The actor’s trust’s drills, the newest first. */
export async function listDrills(transaction: Transaction, limit = 100): Promise<Drill[]> {
  const rows = await transaction
    .selectFrom('drills')
    .selectAll()
    .orderBy('started_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toDrill)
}

export async function findDrill(transaction: Transaction, id: string): Promise<Drill | undefined> {
  const row = await transaction.selectFrom('drills').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toDrill(row)
}

/** The drill, which nobody else can join or end until this transaction ends; undefined where there is none. */
export async function lockDrill(transaction: Transaction, id: string): Promise<Drill | undefined> {
  const row = await transaction
    .selectFrom('drills')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toDrill(row)
}

/** Keeps a drill that begins. */
export async function addDrill(
  transaction: Transaction,
  trust: string,
  drill: Omit<Drill, 'tookPart' | 'endedAt' | 'result'>,
): Promise<void> {
  await transaction
    .insertInto('drills')
    .values({
      id: drill.id,
      trust_id: trust,
      school_id: drill.school,
      occurrence: drill.occurrence,
      truth: drill.truth && JSON.stringify(drill.truth),
      named: drill.named,
      started_by: drill.startedBy,
      started_at: drill.startedAt,
    })
    .execute()
}

/** Notes who takes part, or how it ended. Throws where there is no such drill. */
export async function saveDrill(
  transaction: Transaction,
  id: string,
  changes: { tookPart: string[] } | { endedAt: Date; result: DrillResult },
): Promise<void> {
  await transaction
    .updateTable('drills')
    .set(
      'tookPart' in changes
        ? { took_part: changes.tookPart }
        : { ended_at: changes.endedAt, result: JSON.stringify(changes.result) },
    )
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** How many browsers look through each person’s eyes in a drill just now: as somebody of the trust that it belongs to. */
export async function playedBy(transaction: Transaction, drill: string): Promise<Map<string, number>> {
  const rows = await transaction
    .selectFrom('sessions')
    .select(['looking_as', (select) => select.fn.countAll<string>().as('count')])
    .where('looking_in', '=', drill)
    .where('looking_as', 'is not', null)
    .groupBy('looking_as')
    .execute()
  return new Map(rows.map(({ looking_as, count }) => [looking_as ?? '', Number(count)]))
}

function toDrill(row: Selectable<Schema['drills']>): Drill {
  return {
    id: row.id,
    school: row.school_id,
    occurrence: row.occurrence,
    truth: row.truth as PostFacts | null,
    named: row.named,
    startedBy: row.started_by,
    startedAt: row.started_at,
    tookPart: row.took_part,
    endedAt: row.ended_at,
    result: row.result as DrillResult | null,
  }
}
