import { factsKnown, isTriaged, kindOf } from '../../../commands/facts-known.ts'
import { suggestedFacts } from '../../../commands/judgement/suggested-facts.ts'
import { packOf } from '../../../commands/pack-of.ts'
import type { Decision } from '../../../domain/decision.ts'
import type { Facts } from '../../../domain/facts.ts'
import { decide } from '../../../policy/decide.ts'
import { asActor } from '../../../store/as-actor.ts'
import type { StoredMention } from '../../../store/mentions.ts'
import type { MemberAsking } from '../../route.ts'

/** What the policy would ask if the suggestion were right; null where there is none, or somebody has answered. */
export async function suggestionMeaning(
  { services, actor }: Pick<MemberAsking, 'services' | 'actor'>,
  mention: StoredMention,
): Promise<Decision | null> {
  const { judgement, noticedAt, state } = mention
  const open = state === 'new' || state === 'in-hand'
  if (!judgement || judgement.abstained || judgement.category === 'irrelevant') return null
  if (!open || isTriaged(mention) || kindOf(mention) !== 'post') return null
  return asActor(services.database, actor, async (transaction) => {
    const facts = { ...(await factsKnown(transaction, mention)), ...suggestedFacts(judgement) } as Facts
    return decide(facts, await packOf(transaction, { noticed: noticedAt }))
  })
}
