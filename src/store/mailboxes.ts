import type { Transaction } from './as-actor.ts'
import { addSource } from './sources.ts'

/** Is the installation's mailbox connected to a trust, whichever? As housekeeping; the table lets no second one be. */
export async function mailboxTaken(transaction: Transaction): Promise<boolean> {
  const row = await transaction
    .selectFrom('sources')
    .select('id')
    .where('kind', '=', 'mailbox')
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Connects the mailbox to a trust and returns its source. Where the trust had it before, it is the same source again, with
 * its place in the mailbox: nothing is read twice.
 */
export async function saveMailbox(
  transaction: Transaction,
  mailbox: { id: string; trust: string; name: string; address: string; at: Date },
): Promise<string> {
  const { id, trust, name, address, at } = mailbox
  const known = await transaction
    .updateTable('sources')
    .set({ removed_at: null, paused: false, name, address, due_at: at })
    .where('kind', '=', 'mailbox')
    .returning('id')
    .executeTakeFirst()
  if (known) return known.id
  await addSource(transaction, {
    id,
    trust,
    school: null,
    kind: 'mailbox',
    name,
    address,
    everySeconds: 60,
    at,
  })
  return id
}
