import { type Actor, system } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { asActor } from '../store/as-actor.ts'
import { noReports, parkedEvents } from '../store/raw-events.ts'
import type { Services } from './services.ts'

/** How many e-mails became no report, and why. */
export async function passedOver(
  { database }: Services,
  actor: Actor,
  source: string,
): Promise<{ because: string; count: number }[]> {
  if (!may(actor, 'manage-sources')) return []
  return asActor(database, system(actor.trust), (transaction) => noReports(transaction, source))
}

/** How much of what a source brought could not be read, and why. The events themselves stay with the program. */
export function notRead(
  { database }: Services,
  actor: Actor,
  source: string,
): Promise<{ count: number; newest: string | null }> {
  if (!may(actor, 'manage-sources')) return Promise.resolve({ count: 0, newest: null })
  return asActor(database, system(actor.trust), (transaction) => parkedEvents(transaction, source))
}
