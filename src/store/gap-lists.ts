import type { Transaction } from './as-actor.ts'
import type { Gap } from './gaps.ts'

/** A gap with the name of its source, and how it was filled. */
export type ListedGap = Gap & { name: string; filledHow: string | null }

const listed = (transaction: Transaction) =>
  transaction
    .selectFrom('source_gaps')
    .innerJoin('sources', 'sources.id', 'source_gaps.source_id')
    .select([
      'source_gaps.id',
      'source_id as source',
      'from_at as from',
      'to_at as to',
      'because',
      'filled_at as filledAt',
      'filled_how as filledHow',
      'sources.name',
    ])

/** The gaps that touch a time, the earliest first. */
export async function listGapsBetween(transaction: Transaction, from: Date, to: Date): Promise<ListedGap[]> {
  return listed(transaction)
    .where('to_at', '>', from)
    .where((where) => where.or([where('from_at', 'is', null), where('from_at', '<', to)]))
    .where('noted_at', '<', new Date(to.getTime() + 86_400_000))
    .orderBy('to_at')
    .execute()
}

/** A source's gaps, the newest first. */
export async function listGapsOf(transaction: Transaction, source: string, limit = 20): Promise<ListedGap[]> {
  return listed(transaction)
    .where('source_id', '=', source)
    .orderBy('noted_at', 'desc')
    .limit(limit)
    .execute()
}

/** Which of the sources have gaps that nobody has filled, with how many. */
export async function countOpenGaps(transaction: Transaction): Promise<Map<string, number>> {
  const rows = await transaction
    .selectFrom('source_gaps')
    .select(['source_id', (count) => count.fn.countAll<string>().as('count')])
    .where('filled_at', 'is', null)
    .groupBy('source_id')
    .execute()
  return new Map(rows.map(({ source_id, count }) => [source_id, Number(count)]))
}

/** Says how a gap was filled; false where there is no such open gap. */
export async function fillGapHow(
  transaction: Transaction,
  gap: { id: string; source: string; how: string; at: Date },
): Promise<boolean> {
  const row = await transaction
    .updateTable('source_gaps')
    .set({ filled_at: gap.at, filled_how: gap.how })
    .where('id', '=', gap.id)
    .where('source_id', '=', gap.source)
    .where('filled_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
