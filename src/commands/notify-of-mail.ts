import type { Level } from '../domain/actor.ts'
import type { Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { addNotices } from '../store/notices.ts'
import { holdersOf } from '../store/people.ts'
import { newId, type Services } from './services.ts'

/**
 * Leaves a notice for the DSL and deputies of the school where something came by e-mail that may be a child's or a parent's
 * report. No e-mail goes out for it: whoever writes to us must not be able to make us write.
 */
export async function tellOfMention(
  services: Services,
  transaction: Transaction,
  trust: string,
  mention: { id: string; school: string; level: Level },
): Promise<void> {
  if (mention.level < 2) return
  const people = await holdersOf(transaction, ['dsl', 'deputy-dsl'], mention.school)
  const sentence = 'A message came by e-mail, and may need you.'
  await leave(services, transaction, trust, people, mention.id, sentence)
}

/** Leaves a notice for those of the trust who can say which school an e-mail is about. */
export async function tellOfUnplaced(
  services: Services,
  transaction: Transaction,
  trust: string,
  level: Level,
): Promise<void> {
  const role = level < 2 ? 'trust-communications' : 'trust-safeguarding-lead'
  const people = await holdersOf(transaction, [role], null)
  const sentence = 'A message came by e-mail and is no school’s yet. Say in the inbox which one it is about.'
  await leave(services, transaction, trust, people, null, sentence)
}

async function leave(
  services: Services,
  transaction: Transaction,
  trust: string,
  people: readonly { id: string }[],
  mention: string | null,
  sentence: string,
): Promise<void> {
  const notices = people.map(({ id: person }) => ({
    ...{ id: newId(), person, mention, sentence },
    incident: null,
    at: services.now(),
    readAt: null,
  }))
  await addNotices(transaction, trust, notices)
  await announce(transaction, trust, 'notice', ...notices.map(({ id }) => id))
}
