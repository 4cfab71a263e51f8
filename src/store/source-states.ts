import type { SourceState } from '../domain/source-health.ts'
import type { Transaction } from './as-actor.ts'

/** How a source was doing from one moment to another; `until` is null while it is so. */
export type StateSpan = {
  id: string
  source: string
  state: SourceState
  sentence: string
  since: Date
  until: Date | null
}

/** How each source is doing, as it was last looked at, by its id. */
export async function listCurrentStates(transaction: Transaction): Promise<Map<string, StateSpan>> {
  const rows = await transaction.selectFrom('source_states').selectAll().where('until', 'is', null).execute()
  return new Map(rows.map((row) => [row.source_id, toSpan(row)]))
}

/** The spans that touch a time, the earliest first. */
export async function listStatesBetween(
  transaction: Transaction,
  from: Date,
  to: Date,
): Promise<StateSpan[]> {
  const rows = await transaction
    .selectFrom('source_states')
    .selectAll()
    .where('since', '<', to)
    .where((where) => where.or([where('until', 'is', null), where('until', '>', from)]))
    .orderBy('since')
    .execute()
  return rows.map(toSpan)
}

/** Ends what holds of a source and begins what holds from now on. */
export async function changeState(
  transaction: Transaction,
  trust: string,
  { id, source, state, sentence, since }: Omit<StateSpan, 'until'>,
): Promise<void> {
  await transaction
    .updateTable('source_states')
    .set({ until: since })
    .where('source_id', '=', source)
    .where('until', 'is', null)
    .execute()
  await transaction
    .insertInto('source_states')
    .values({ id, trust_id: trust, source_id: source, state, sentence, since })
    .execute()
}

/** Was a source in this state since then already? Then people know of it. */
export async function wasLately(
  transaction: Transaction,
  source: string,
  state: SourceState,
  since: Date,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('source_states')
    .select('id')
    .where('source_id', '=', source)
    .where('state', '=', state)
    .where('since', '>', since)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

type Row = {
  id: string
  source_id: string
  state: string
  sentence: string
  since: Date
  until: Date | null
}

const toSpan = ({ id, source_id, state, sentence, since, until }: Row): StateSpan => ({
  ...{ id, sentence, since, until },
  source: source_id,
  state: state as SourceState,
})
