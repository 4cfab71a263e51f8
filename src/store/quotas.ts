import { sql } from 'kysely'
import { free, type Limited } from '../domain/quota.ts'
import type { Transaction } from './as-actor.ts'

/** Of which network, at which school, how many of what are counted. */
export type QuotaKey = { trust: string; school: string; what: Limited; network: string }

/**
 * Counts one more, and says how many there have been. What began to be counted before `forgetBefore` counts no longer; but
 * whoever had more than their share until now goes on with that, so that a flood is not given a fresh start every hour.
 * As the program itself.
 */
export async function countOneMore(
  transaction: Transaction,
  key: QuotaKey,
  at: Date,
  forgetBefore: Date,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    insert into quotas (trust_id, school_id, what, network, started_at, count)
    values (${key.trust}, ${key.school}, ${key.what}, ${key.network}, ${at}, 1)
    on conflict (school_id, what, network) do update set
      started_at = case when quotas.started_at <= ${forgetBefore} then excluded.started_at else quotas.started_at end,
      count = case
        when quotas.started_at > ${forgetBefore} then quotas.count + 1
        when quotas.count > ${free[key.what]} then ${free[key.what]}::int + 1
        else 1
      end
    returning count`.execute(transaction)
  const [row] = rows
  if (!row) throw new Error('A quota was not counted')
  return row.count
}

/** Takes one back, where it turned out to be no guess. As the program itself. */
export async function countOneLess(transaction: Transaction, key: QuotaKey): Promise<void> {
  await transaction
    .updateTable('quotas')
    .set(({ eb }) => ({ count: eb('count', '-', 1) }))
    .where('school_id', '=', key.school)
    .where('what', '=', key.what)
    .where('network', '=', key.network)
    .where('count', '>', 0)
    .execute()
}

/** Forgets the networks of what began to be counted at this time or earlier. Housekeeping. */
export async function forgetQuotas(transaction: Transaction, before: Date): Promise<void> {
  await transaction.deleteFrom('quotas').where('started_at', '<=', before).execute()
}
