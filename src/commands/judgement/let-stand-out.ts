import type { Transaction } from '../../store/as-actor.ts'
import { findMentionById, saveMention } from '../../store/mentions.ts'
import { moreUrgentThanFirst, pressingUntold } from '../../store/pressing-mentions.ts'
import type { Services } from '../services.ts'
import { pressingSentence, tellOfPressing } from './tell-of-pressing.ts'

/**
 * Lets nothing urgent stand behind something slighter that says nearly the same: the most urgent one stands on its own, and
 * the first becomes as urgent, so that a flood of them stays one thing to read. Tells of what cannot wait among those that
 * stand out so, and among what was edited into it.
 */
export async function letStandOut(
  services: Services,
  transaction: Transaction,
  trust: string,
  { urgent, edited }: { urgent: readonly string[]; edited: readonly string[] },
  at: Date,
): Promise<void> {
  const out = await moreUrgentThanFirst(transaction, [...urgent, ...edited])
  for (const { id, head, urgency } of out) {
    // Sets it apart, since it is more urgent than what it stands under.
    await saveMention(transaction, id, { urgency }, at)
    await saveMention(transaction, head, { urgency }, at)
  }
  const perhaps = [...out.map(({ id }) => id), ...edited]
  const pressing = await pressingUntold(transaction, perhaps, pressingSentence)
  const mentions = await Promise.all(pressing.map((id) => findMentionById(transaction, id)))
  await tellOfPressing(
    services,
    transaction,
    trust,
    mentions.filter((mention) => mention !== undefined),
  )
}
