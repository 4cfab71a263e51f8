import type { Transaction } from './as-actor.ts'

/** From when to when a source may have missed something. `from` is null where nobody knows. */
export type Gap = {
  id: string
  source: string
  from: Date | null
  to: Date
  because: string
  filledAt: Date | null
}

/** Records gaps, for good. */
export async function addGaps(
  transaction: Transaction,
  source: { id: string; trust: string },
  gaps: readonly Omit<Gap, 'source' | 'filledAt'>[],
  at: Date,
): Promise<void> {
  if (gaps.length === 0) return
  await transaction
    .insertInto('source_gaps')
    .values(
      gaps.map(({ id, from, to, because }) => ({
        id,
        trust_id: source.trust,
        source_id: source.id,
        from_at: from,
        to_at: to,
        because,
        noted_at: at,
      })),
    )
    .execute()
}

/** A source's gaps, the newest first. */
export async function listGaps(transaction: Transaction, source: string, limit = 50): Promise<Gap[]> {
  const rows = await transaction
    .selectFrom('source_gaps')
    .selectAll()
    .where('source_id', '=', source)
    .orderBy('noted_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    source: row.source_id,
    from: row.from_at,
    to: row.to_at,
    because: row.because,
    filledAt: row.filled_at,
  }))
}

/** Notes that what was missed has been fetched after all. */
export async function fillGap(transaction: Transaction, id: string, at: Date): Promise<void> {
  await transaction
    .updateTable('source_gaps')
    .set({ filled_at: at })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow()
}
