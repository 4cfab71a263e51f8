import type { Transaction } from './as-actor.ts'

/** `drillOf` is the real trust that a drill was made from, and null for every other trust. */
export type Trust = { id: string; name: string; demonstration: boolean; drillOf: string | null }

/** The trusts that can be seen, the oldest first: the actor’s own, or all of them in housekeeping. */
export async function listTrusts(transaction: Transaction): Promise<Trust[]> {
  return transaction
    .selectFrom('trusts')
    .select(['id', 'name', 'demonstration', 'drill_of as drillOf'])
    .orderBy('created_at')
    .execute()
}

/**
 * Holds the actor’s own trust until the end of the transaction, so that one writer comes after the other. Only those who
 * hold it wait for one another: what just belongs to the trust can be added meanwhile.
 */
export async function lockTrust(transaction: Transaction, id: string): Promise<void> {
  await transaction
    .selectFrom('trusts')
    .select('id')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
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
 * Adds a trust, as the program itself acting for it. Nothing turns a real trust into a made-up one later.
 */
export async function addTrust(
  transaction: Transaction,
  trust: Omit<Trust, 'drillOf'> & { drillOf?: string; at: Date },
): Promise<void> {
  const { id, name, demonstration, drillOf = null, at } = trust
  await transaction
    .insertInto('trusts')
    .values({ id, name, demonstration, drill_of: drillOf, created_at: at })
    .execute()
}

/** Is this trust made up, a demonstration or a drill? Then nothing leaves it. As somebody of that trust. */
export async function isMadeUp(transaction: Transaction, id: string): Promise<boolean> {
  const trust = await transaction
    .selectFrom('trusts')
    .select(['demonstration', 'drill_of'])
    .where('id', '=', id)
    .executeTakeFirst()
  // A trust that is not there any more sends nothing either.
  return trust === undefined || trust.demonstration || trust.drill_of !== null
}

/** Removes a made-up trust with everything in it. The database refuses to do so to any other trust. */
export async function removeMadeUp(transaction: Transaction, id: string): Promise<boolean> {
  const removed = await transaction
    .deleteFrom('trusts')
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  // No foreign key takes these along: each would be looked up for every mention.
  if (removed) await transaction.deleteFrom('rechecks').where('trust_id', '=', id).execute()
  return removed !== undefined
}
