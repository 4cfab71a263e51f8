import { mayRead } from '../domain/actor.ts'
import type { Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import type { StoredMention } from '../store/mentions.ts'
import { addNotices } from '../store/notices.ts'
import { findPerson } from '../store/people.ts'
import { newId, type Services } from './services.ts'

export type Noticed = Pick<StoredMention, 'id' | 'trust' | 'school' | 'level' | 'keptFrom' | 'sharedWith'>

/** Leaves a notice about a mention for those of the people who may read it; gives the notices and whose they are. */
export async function leaveNotices(
  services: Services,
  transaction: Transaction,
  mention: Noticed,
  people: readonly string[],
  sentence: string,
): Promise<{ id: string; person: string }[]> {
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
  return notices
}
