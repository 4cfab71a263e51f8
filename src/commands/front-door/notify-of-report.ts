import { type Level, mayRead } from '../../domain/actor.ts'
import type { Decision, First } from '../../domain/decision.ts'
import { rolesBehind } from '../../domain/may.ts'
import { trustLevel } from '../../domain/report.ts'
import type { Transaction } from '../../store/as-actor.ts'
import { announce } from '../../store/changes.ts'
import type { StoredMention } from '../../store/mentions.ts'
import { addNotices } from '../../store/notices.ts'
import { findPerson, holdersOf } from '../../store/people.ts'
import { newId, type Services } from '../services.ts'

type Reported = Pick<StoredMention, 'id' | 'trust' | 'school' | 'level' | 'keptFrom' | 'sharedWith'>

/**
 * Leaves a notice for those whom the policy tells first of what came in at the front door, or for the trust where no
 * account of the school may read it. No e-mail goes out for it: whoever writes to us must not be able to make us write.
 */
export async function tellOfReport(
  services: Services,
  transaction: Transaction,
  mention: Reported,
  { first }: Pick<Decision, 'first'>,
): Promise<void> {
  const roles = mention.level >= trustLevel ? rolesBehind('trust', mention) : rolesTold(first, mention)
  const people = roles.length > 0 ? await holdersOf(transaction, roles, mention.school) : []
  const told = people.map(({ id }) => id)
  await leave(
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
  mention: Reported & Pick<StoredMention, 'inHandBy'>,
  decision: Pick<Decision, 'first'>,
): Promise<void> {
  if (!mention.inHandBy) return tellOfReport(services, transaction, mention, decision)
  const sentence = 'Somebody who told the school something has written again.'
  await leave(services, transaction, mention, [mention.inHandBy], sentence)
}

async function leave(
  services: Services,
  transaction: Transaction,
  mention: Reported,
  people: readonly string[],
  sentence: string,
): Promise<void> {
  const { trust } = mention
  const notices = []
  for (const person of new Set(people)) {
    const found = await findPerson(transaction, person)
    const reader = found && { person, trust, appointments: found.appointments, confirmed: true }
    if (!reader || !mayRead(reader, mention)) continue
    notices.push({
      ...{ id: newId(), person, sentence, incident: null, mention: mention.id },
      at: services.now(),
      readAt: null,
    })
  }
  await addNotices(transaction, trust, notices)
  await announce(transaction, trust, 'notice', ...notices.map(({ id }) => id))
}

function rolesTold(first: First, of: { level: Level }) {
  return first === 'emergency-services' || first === 'none' ? rolesBehind('dsl', of) : rolesBehind(first, of)
}
