import type { Transaction } from './as-actor.ts'

/** Uses a waiting ticket up; false where it was used before. As the program itself. */
export async function spendTicket(
  transaction: Transaction,
  trust: string,
  ticket: string,
  until: Date,
): Promise<boolean> {
  const row = await transaction
    .insertInto('spent_tickets')
    .values({ ticket, trust_id: trust, until })
    .onConflict((conflict) => conflict.column('ticket').doNothing())
    .returning('ticket')
    .executeTakeFirst()
  return row !== undefined
}

/** Forgets used tickets that are not good any more in any case. Housekeeping. */
export async function forgetTickets(transaction: Transaction, now: Date): Promise<void> {
  await transaction.deleteFrom('spent_tickets').where('until', '<', now).execute()
}
