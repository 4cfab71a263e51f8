import { type Actor, mayRead, system } from '../domain/actor.ts'
import type { Incident } from '../domain/incident.ts'
import { may } from '../domain/may.ts'
import { wordsForKind } from '../policy/questions/kinds.ts'
import { readFacts } from '../policy/read-facts.ts'
import { asActor, continueAs, type Transaction } from '../store/as-actor.ts'
import { findSchool } from '../store/schools.ts'
import { recordEvents } from './change-incident.ts'
import { beginIncident, keepWords, type OpenedIncident, titleFrom } from './open-incident.ts'
import { type Refusal, refuse, type Services } from './services.ts'

/** What happened: at which school, what is known of it, and the words of whoever writes it down, if there are any. */
export type Occurrence = { school: string; facts: Record<string, unknown>; words: string }

/**
 * Writes down something that happened, of any kind, and opens an incident for it: its steps follow from the facts, and
 * those whom the policy names are told.
 *
 * The words are kept as evidence whatever the facts are. Where the facts make it too private for whoever writes it
 * down, `visible` is false, and they find no trace of it from then on.
 */
export function recordOccurrence(
  services: Services,
  actor: Actor,
  occurrence: Occurrence,
): Promise<OpenedIncident | Refusal> {
  return asActor(services.database, actor, async (transaction) => {
    const school = await findSchool(transaction, occurrence.school)
    if (!school) return refuse('Choose the school where it happened.')
    // Nobody knows yet how private it is: whoever may open an incident about what the school itself reads may do so.
    if (!may(actor, 'open-incident', { school: school.id, level: 1 }))
      return refuse('Your role does not record what happened at this school. Tell its office.')
    const words = occurrence.words.trim()
    const read = readFacts(occurrence.facts)
    if (read.type === 'bad-facts') return refuse(read.sentence)
    await continueAs(transaction, system(actor.trust))
    const begun = await beginIncident(services, transaction, actor, {
      school: school.id,
      mention: null,
      title: titleFrom(words) ?? wordsForKind(read.facts.kind).title,
      facts: read.facts,
      noticedAt: services.now(),
      level: 0,
      keptFrom: [],
    })
    const incident = words ? await writeDown(transaction, actor, begun, words) : begun
    return { type: 'opened', reference: incident.reference, visible: mayRead(actor, incident) }
  })
}

/**
 * Keeps the words in the moment in which the incident opened (by that they can be told from what came later), and
 * settles the step that asks for nothing else.
 */
async function writeDown(
  transaction: Transaction,
  actor: Actor,
  begun: Incident,
  words: string,
): Promise<Incident> {
  const at = new Date(begun.openedAt)
  const kept = await keepWords(transaction, actor, begun, words, at)
  const settled = { do: 'record', state: 'done', reason: null } as const
  return recordEvents(transaction, actor, kept, [{ type: 'step-settled', data: settled }], at)
}
