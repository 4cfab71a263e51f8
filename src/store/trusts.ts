import type { Transaction } from './as-actor.ts'

export type Trust = { id: string; name: string; demonstration: boolean }

/** The trusts that can be seen, the oldest first: the actor’s own, or all of them in housekeeping. */
export async function listTrusts(transaction: Transaction): Promise<Trust[]> {
  return transaction
    .selectFrom('trusts')
    .select(['id', 'name', 'demonstration'])
    .orderBy('created_at')
    .execute()
}

/** Is there anybody yet who could sign in with an account of a real trust? Housekeeping only. */
export async function trustIsSetUp(transaction: Transaction): Promise<boolean> {
  const row = await transaction
    .selectFrom('trusts')
    .select('id')
    .where('demonstration', '=', false)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Adds a trust, as the program itself acting for it. Nothing turns a real trust into a demonstration later.
 */
export async function addTrust(transaction: Transaction, trust: Trust & { at: Date }): Promise<void> {
  const { id, name, demonstration, at } = trust
  await transaction.insertInto('trusts').values({ id, name, demonstration, created_at: at }).execute()
}

/** Removes a demonstration with everything in it. The database refuses to do so to any other trust. */
export async function removeDemonstration(transaction: Transaction, id: string): Promise<boolean> {
  const removed = await transaction
    .deleteFrom('trusts')
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return removed !== undefined
}
