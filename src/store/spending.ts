import { sql } from 'kysely'
import type { Transaction } from './as-actor.ts'

/** What was spent on a source in a period of its budget. */
export async function spentIn(transaction: Transaction, source: string, period: string): Promise<number> {
  const row = await transaction
    .selectFrom('source_spending')
    .select('spent')
    .where('source_id', '=', source)
    .where('period', '=', period)
    .executeTakeFirst()
  return Number(row?.spent ?? 0)
}

/** Adds to what was spent in a period. */
export async function addSpending(
  transaction: Transaction,
  source: { id: string; trust: string },
  period: string,
  spent: number,
): Promise<void> {
  await sql`
    insert into source_spending (source_id, trust_id, period, spent)
    values (${source.id}, ${source.trust}, ${period}, ${spent})
    on conflict (source_id, period) do update set spent = source_spending.spent + excluded.spent`.execute(
    transaction,
  )
}
