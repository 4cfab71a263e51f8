import type { Transaction } from './as-actor.ts'

/** Does the trust show what it listens to? Not before somebody has said so. Also for a visitor of one of its schools. */
export async function isPublished(transaction: Transaction): Promise<boolean> {
  const row = await transaction
    .selectFrom('ledger_publications')
    .select('published')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.published ?? false
}

/** Begins to show it, or ends that. */
export async function setPublished(
  transaction: Transaction,
  trust: string,
  changed: { published: boolean; at: Date; by: string | null },
): Promise<void> {
  const { published, at, by } = changed
  await transaction
    .insertInto('ledger_publications')
    .values({ trust_id: trust, at, published, person_id: by })
    .execute()
}
