import { sql } from 'kysely'
import type { Transaction } from './as-actor.ts'

/** A mention that is more urgent than the one under which it stands. */
export type MoreUrgent = { id: string; head: string; urgency: number }

/** Of these mentions those that stand under something less urgent: of each head the most urgent one. As the program itself. */
export async function moreUrgentThanFirst(
  transaction: Transaction,
  mentions: readonly string[],
): Promise<MoreUrgent[]> {
  if (mentions.length === 0) return []
  const { rows } = await sql<MoreUrgent>`
    select distinct on (first.id) m.id, first.id as head, m.urgency
    from mentions m join mentions first on first.id = m.gathered_under
    where m.id = any (${mentions}::uuid[]) and m.urgency > first.urgency
    order by first.id, m.urgency desc, m.noticed_at, m.id`.execute(transaction)
  return rows
}

/** Of these mentions those that seem not to be able to wait and of which nobody was left this notice. As the program itself. */
export async function pressingUntold(
  transaction: Transaction,
  mentions: readonly string[],
  sentence: string,
): Promise<string[]> {
  if (mentions.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select m.id from mentions m
    where m.id = any (${mentions}::uuid[]) and m.judged_severity = 3
      and not exists (select from notices where mention_id = m.id and sentence = ${sentence})`.execute(
    transaction,
  )
  return rows.map(({ id }) => id)
}
