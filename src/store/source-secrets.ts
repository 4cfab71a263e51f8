import type { Transaction } from './as-actor.ts'

/** A source's sealed secrets; undefined where it has none. As the program itself. */
export async function findSealed(transaction: Transaction, source: string): Promise<string | undefined> {
  const row = await transaction
    .selectFrom('source_secrets')
    .select('sealed')
    .where('source_id', '=', source)
    .executeTakeFirst()
  return row?.sealed
}

/** Keeps a source's sealed secrets in place of those of before. As the program itself. */
export async function saveSealed(
  transaction: Transaction,
  source: { id: string; trust: string },
  sealed: string,
  at: Date,
): Promise<void> {
  await transaction
    .insertInto('source_secrets')
    .values({ source_id: source.id, trust_id: source.trust, sealed, sealed_at: at })
    .onConflict((conflict) => conflict.column('source_id').doUpdateSet({ sealed, sealed_at: at }))
    .execute()
}

/** Forgets a source's secrets; says whether there were any. As the program itself. */
export async function dropSealed(transaction: Transaction, source: string): Promise<boolean> {
  const row = await transaction
    .deleteFrom('source_secrets')
    .where('source_id', '=', source)
    .returning('source_id')
    .executeTakeFirst()
  return row !== undefined
}
