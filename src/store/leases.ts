import type { Intake } from '../domain/connector.ts'
import type { Cursor, Finding, Health } from '../domain/source.ts'
import type { Transaction } from './as-actor.ts'
import { type Source, sourceColumns, toSource } from './sources.ts'

/**
 * Takes up to `limit` sources that are due and that nobody has, over all trusts (housekeeping), for one holder until
 * the lease ends. Two processes never get the same one; a process that dies loses it when the lease ends.
 */
export async function leaseDueSources(
  transaction: Transaction,
  lease: { intake: Intake; holder: string; now: Date; until: Date; limit: number },
): Promise<Source[]> {
  const real = transaction
    .selectFrom('trusts')
    .select('id')
    .where('demonstration', '=', false)
    .where('drill_of', 'is', null)
  const due = transaction
    .selectFrom('sources')
    .select('id')
    .where('intake', '=', lease.intake)
    .where('paused', '=', false)
    .where('removed_at', 'is', null)
    // Nobody outside is asked for a made-up trust.
    .where('trust_id', 'in', real)
    .where((where) =>
      // Asked in the future: the clock was wrong then, and what it planned is not waited for.
      where.or([where('due_at', '<=', lease.now), where('asked_at', '>', minutesAfter(lease.now))]),
    )
    .where((where) =>
      where.or([
        where('leased_until', 'is', null),
        where('leased_until', '<=', lease.now),
        where('leased_until', '>', minutesAfter(lease.now)),
      ]),
    )
    .orderBy('due_at')
    .limit(lease.limit)
    .forUpdate()
    .skipLocked()
  const rows = await transaction
    .updateTable('sources')
    .set({ leased_by: lease.holder, leased_until: lease.until })
    .where('id', 'in', due)
    .returning(sourceColumns)
    .execute()
  return rows.map(toSource)
}

/** Further ahead than any lease reaches: whoever wrote that had a wrong clock. */
function minutesAfter(now: Date): Date {
  return new Date(now.getTime() + 600_000)
}

/** Keeps a lease; false where it was lost, the source paused or removed: then stop listening. */
export async function renewLease(
  transaction: Transaction,
  id: string,
  holder: string,
  until: Date,
): Promise<boolean> {
  const row = await transaction
    .updateTable('sources')
    .set({ leased_until: until })
    .where('id', '=', id)
    .where('leased_by', '=', holder)
    .where('paused', '=', false)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Gives a lease back, so that another process can take the source at once. */
export async function releaseLease(transaction: Transaction, id: string, holder: string): Promise<void> {
  await transaction
    .updateTable('sources')
    .set({ leased_by: null, leased_until: null })
    .where('id', '=', id)
    .where('leased_by', '=', holder)
    .execute()
}

/** What a source's outcome is while it waits for the turn that was booked for it. */
export const booked = 'booked'

/** Gives a source back until the turn that was booked for it at its host. Nothing else of it changes. */
export async function putOff(
  transaction: Transaction,
  id: string,
  holder: string,
  turn: Date,
): Promise<void> {
  await transaction
    .updateTable('sources')
    .set({ due_at: turn, outcome: booked, leased_by: null, leased_until: null })
    .where('id', '=', id)
    .where('leased_by', '=', holder)
    .execute()
}

export type Answered = {
  cursor?: Cursor
  outcome: string
  health: Health
  failures: number
  findings: readonly Finding[]
  askedAt: Date
  dueAt: Date
}

/**
 * Records what came of asking a source and gives the lease back; false, and nothing written, where the lease was lost
 * meanwhile: two processes never leapfrog each other's cursor.
 */
export async function recordAnswer(
  transaction: Transaction,
  id: string,
  holder: string,
  answered: Answered,
): Promise<boolean> {
  const row = await transaction
    .updateTable('sources')
    .set({
      ...(answered.cursor && { cursor: JSON.stringify(answered.cursor) }),
      outcome: answered.outcome,
      health: answered.health,
      failures: answered.failures,
      findings: JSON.stringify(answered.findings),
      asked_at: answered.askedAt,
      due_at: answered.dueAt,
      leased_by: null,
      leased_until: null,
    })
    .where('id', '=', id)
    .where('leased_by', '=', holder)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Moves a stream's cursor with the events that it belongs to; false where the lease was lost. */
export async function moveCursor(
  transaction: Transaction,
  id: string,
  holder: string,
  moved: {
    cursor: Cursor
    at: Date
    leaseUntil: Date
    findings?: readonly Finding[]
    health: Health
  },
): Promise<boolean> {
  const row = await transaction
    .updateTable('sources')
    .set({
      cursor: JSON.stringify(moved.cursor),
      asked_at: moved.at,
      health: moved.health,
      outcome: 'batch',
      failures: 0,
      ...(moved.findings && { findings: JSON.stringify(moved.findings) }),
      leased_until: moved.leaseUntil,
    })
    .where('id', '=', id)
    .where('leased_by', '=', holder)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Notes that a source has brought something new, in whatever way. */
export async function noteHeard(transaction: Transaction, id: string, at: Date): Promise<void> {
  await transaction.updateTable('sources').set({ heard_at: at }).where('id', '=', id).execute()
}
