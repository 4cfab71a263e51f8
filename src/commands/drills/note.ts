import type { Actor } from '../../domain/actor.ts'
import type { Do } from '../../domain/decision.ts'
import { asActor, type Transaction } from '../../store/as-actor.ts'
import { appendEvents, listEventsOf } from '../../store/events.ts'
import { findMention } from '../../store/mentions.ts'
import { listTrusts } from '../../store/trusts.ts'
import type { Services } from '../services.ts'

/**
 * Notes in a drill’s own log when its post was first opened. Nothing of the kind is noted anywhere else: who reads what,
 * and when, is not watched.
 */
export function notePostOpened(services: Services, actor: Actor, reference: string): Promise<void> {
  return asActor(services.database, actor, async (transaction) => {
    const mention = await findMention(transaction, reference)
    if (mention?.externalId !== actor.trust) return
    const before = await listEventsOf(transaction, actor.trust)
    if (before.some(({ type }) => type === 'post-opened')) return
    await note(transaction, actor, 'post-opened', {}, services.now())
  })
}

/** Notes in a drill’s own log that somebody tried what was refused. Outside of drills it notes nothing. */
export async function noteTry(
  transaction: Transaction,
  actor: Actor,
  tried: { do: Do; because: 'never' | 'too-early' },
  at: Date,
): Promise<void> {
  const [trust] = await listTrusts(transaction)
  if (trust?.drillOf) await note(transaction, actor, 'tried', tried, at)
}

function note(
  transaction: Transaction,
  actor: Actor,
  type: string,
  data: Record<string, unknown>,
  at: Date,
): Promise<void> {
  const { trust, person } = actor
  return appendEvents(transaction, trust, [{ at, person, type, subject: 'trust', subjectId: trust, data }])
}
