import { type Actor, mayRead, system } from '../domain/actor.ts'
import type { Incident, IncidentEvent, Recorded } from '../domain/incident.ts'
import { apply } from '../domain/incident-fold.ts'
import { asActor, continueAs, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { lockIncident, saveIncident } from '../store/incidents.ts'
import { saveMention } from '../store/mentions.ts'
import { type NotFound, notFound, type Refusal, type Services } from './services.ts'

/** `visible` is false where the change took the incident out of the actor's own sight. */
export type Changed = { type: 'changed'; incident: Incident; visible: boolean }

/**
 * Locks an incident, lets `decide` say what happens to it, and records that: events, row and steps in one transaction.
 *
 * Every change to an incident goes through here, so that its row is always what its events add up to.
 */
export function changeIncident(
  services: Services,
  actor: Actor,
  reference: string,
  decide: (incident: Incident, transaction: Transaction) => Promise<readonly IncidentEvent[] | Refusal>,
): Promise<Changed | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction) => {
    const incident = await lockIncident(transaction, reference)
    if (!incident) return notFound
    const events = await decide(incident, transaction)
    if ('type' in events) return events
    await continueAs(transaction, system(actor.trust))
    const changed = await recordEvents(transaction, actor, incident, events, services.now())
    return { type: 'changed', incident: changed, visible: mayRead(actor, changed) }
  })
}

/** Records what happened to a locked incident, as the program: the caller has decided that it may. */
export async function recordEvents(
  transaction: Transaction,
  actor: Actor,
  incident: Incident,
  events: readonly IncidentEvent[],
  at: Date,
): Promise<Incident> {
  const [changed = incident] = await recordEventsOf(transaction, actor, [{ incident, events }], at)
  return changed
}

/**
 * Like `recordEvents`, for several incidents that are locked together. The log comes last for all of them, because it
 * holds the trust's row, and whoever holds that waits for nobody.
 */
export async function recordEventsOf(
  transaction: Transaction,
  actor: Actor,
  happened: readonly { incident: Incident; events: readonly IncidentEvent[] }[],
  at: Date,
): Promise<Incident[]> {
  const all: Incident[] = []
  for (const { incident, events } of happened)
    all.push(await saveChanged(transaction, actor, incident, events, at))
  await announce(transaction, actor.trust, 'incident', ...all.map(({ id }) => id))
  await appendEvents(
    transaction,
    actor.trust,
    happened.flatMap(({ incident, events }) =>
      events.map(({ type, data }) => ({
        at,
        person: actor.person,
        type,
        subject: 'incident' as const,
        subjectId: incident.id,
        data,
      })),
    ),
  )
  return all
}

async function saveChanged(
  transaction: Transaction,
  actor: Actor,
  incident: Incident,
  events: readonly IncidentEvent[],
  at: Date,
): Promise<Incident> {
  const recorded = events.map(
    (event): Recorded => ({ ...event, at: at.toISOString(), person: actor.person, subjectId: incident.id }),
  )
  const changed = recorded.reduce(apply, incident)
  await saveIncident(transaction, actor.trust, changed)
  if (changed.mention) {
    const { level, keptFrom, sharedWith } = changed
    await saveMention(
      transaction,
      changed.mention,
      { level, keptFrom: [...keptFrom], sharedWith: [...sharedWith] },
      at,
    )
  }
  return changed
}
