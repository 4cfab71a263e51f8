import type { Transaction } from './as-actor.ts'

/** How many events of each source came within a time and could not be read. As the program itself. */
export async function parkedBetween(
  transaction: Transaction,
  from: Date,
  to: Date,
): Promise<{ source: string; count: number }[]> {
  const rows = await transaction
    .selectFrom('raw_events')
    .select(['source_id', (count) => count.fn.countAll<string>().as('count')])
    .where('parked_because', 'is not', null)
    .where('received_at', '>=', from)
    .where('received_at', '<', to)
    .groupBy('source_id')
    .execute()
  return rows.map(({ source_id, count }) => ({ source: source_id, count: Number(count) }))
}
