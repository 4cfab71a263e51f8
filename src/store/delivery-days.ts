import { sql } from 'kysely'
import type { Day } from '../domain/day.ts'
import type { DeliveryDay } from '../domain/rhythm.ts'
import type { Transaction } from './as-actor.ts'

/** Notes that a source has brought something, by the day in London on which it came. */
export async function noteDelivery(
  transaction: Transaction,
  source: { id: string; trust: string },
  { day, items, at }: { day: Day; items: number; at: Date },
): Promise<void> {
  await sql`
    insert into delivery_days as d (source_id, trust_id, day, items, first_at, last_at)
    values (${source.id}, ${source.trust}, ${day}, ${items}, ${at}, ${at})
    on conflict (source_id, day) do update set
      items = d.items + excluded.items,
      silence = greatest(d.silence, extract(epoch from excluded.last_at - d.last_at)::int),
      last_at = greatest(d.last_at, excluded.last_at)`.execute(transaction)
}

/** The days on which each of these sources brought something since a day, oldest first. */
export async function listDeliveryDays(
  transaction: Transaction,
  sources: readonly string[],
  since: Day,
): Promise<Map<string, DeliveryDay[]>> {
  if (sources.length === 0) return new Map()
  const rows = await transaction
    .selectFrom('delivery_days')
    .selectAll()
    .where('source_id', 'in', sources)
    .where('day', '>=', since)
    .orderBy('day')
    .execute()
  const bySource = Map.groupBy(rows, ({ source_id }) => source_id)
  return new Map(
    [...bySource].map(([source, days]) => [
      source,
      days.map(({ day, items, first_at, last_at, silence }) => ({
        ...{ day, items, silence },
        firstAt: first_at,
        lastAt: last_at,
      })),
    ]),
  )
}
