import type { Level } from '../../domain/actor.ts'
import type { Decision, First } from '../../domain/decision.ts'
import { rolesBehind } from '../../domain/may.ts'
import { trustLevel } from '../../domain/report.ts'
import type { Transaction } from '../../store/as-actor.ts'
import type { StoredMention } from '../../store/mentions.ts'
import { holdersOf } from '../../store/people.ts'
import { leaveNotices, type Noticed } from '../leave-notices.ts'
import type { Services } from '../services.ts'

/**
 * Leaves a notice for those whom the policy tells first of what came in at the front door, or for the trust where no
 * account of the school may read it. No e-mail goes out for it: whoever writes to us must not be able to make us write.
 */
export async function tellOfReport(
  services: Services,
  transaction: Transaction,
  mention: Noticed,
  { first }: Pick<Decision, 'first'>,
): Promise<void> {
  const roles = mention.level >= trustLevel ? rolesBehind('trust', mention) : rolesTold(first, mention)
  const people = roles.length > 0 ? await holdersOf(transaction, roles, mention.school) : []
  const told = people.map(({ id }) => id)
  await leaveNotices(
    services,
    transaction,
    mention,
    told,
    'Somebody has told the school something. It waits in the inbox.',
  )
}

/** Leaves a notice that whoever told the school has written again: for whoever has it in hand, or else as at first. */
export async function tellOfMessage(
  services: Services,
  transaction: Transaction,
  mention: Noticed & Pick<StoredMention, 'inHandBy'>,
  decision: Pick<Decision, 'first'>,
): Promise<void> {
  if (!mention.inHandBy) return tellOfReport(services, transaction, mention, decision)
  const sentence = 'Somebody who told the school something has written again.'
  await leaveNotices(services, transaction, mention, [mention.inHandBy], sentence)
}

function rolesTold(first: First, of: { level: Level }) {
  return first === 'emergency-services' || first === 'none' ? rolesBehind('dsl', of) : rolesBehind(first, of)
}
