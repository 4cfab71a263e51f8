import { type Actor, system } from '../../domain/actor.ts'
import type { Concern } from '../../domain/concern.ts'
import type { Incident, IncidentEvent } from '../../domain/incident.ts'
import { apply } from '../../domain/incident-fold.ts'
import { may } from '../../domain/may.ts'
import { longestTelling, plainTelling } from '../../domain/told-words.ts'
import { continueAs, type Transaction } from '../../store/as-actor.ts'
import { addReportMessage, findReportOf, markReportRead } from '../../store/reports.ts'
import { type Changed, changeIncident } from '../change-incident.ts'
import { type NotFound, newId, type Refusal, refuse, type Services } from '../services.ts'
import { beginConcern } from './begin-stage.ts'

/** What was said, for the record; `tell` writes the same words to whoever brought it, where there is a way to. */
export type Saying = { said: string; tell: boolean }

/**
 * Changes where a concern stands, as somebody who runs it: `decide` says what happens. What is said to whoever brought it
 * is kept in the same transaction.
 */
export function changeConcern(
  services: Services,
  actor: Actor,
  reference: string,
  saying: Saying,
  decide: (
    concern: Concern,
    incident: Incident,
    transaction: Transaction,
    said: string | null,
  ) => Promise<readonly IncidentEvent[] | Refusal>,
): Promise<Changed | Refusal | NotFound> {
  return changeIncident(services, actor, reference, async (incident, transaction) => {
    if (incident.facts.kind !== 'concern') return refuse('This is no concern.')
    if (!may(actor, 'run-incident', incident)) return refuse('Your role may read this, and not change it.')
    const said = plainTelling(saying.said)
    if (said.length > longestTelling) return refuse('It is too long. Write down what matters.')
    if (saying.tell && !said) return refuse('Write what they are to read, or take the tick away.')
    const begun = await beginConcern(transaction, incident)
    const { concern } = begun.reduce(
      (so, event) => apply(so, { ...event, at: incident.openedAt, person: null, subjectId: incident.id }),
      incident,
    )
    if (!concern) return refuse('This is no concern.')
    const events = await decide(concern, { ...incident, concern }, transaction, said || null)
    if ('type' in events) return events
    if (saying.tell) await tell(services, transaction, actor, incident, said)
    return [...begun, ...events]
  })
}

async function tell(
  services: Services,
  transaction: Transaction,
  actor: Actor,
  { mention }: Incident,
  words: string,
): Promise<void> {
  await continueAs(transaction, system(actor.trust))
  const report = mention ? await findReportOf(transaction, mention) : undefined
  if (!report) return
  const at = services.now()
  const message = { id: newId(), from: 'school', kind: 'message', words, person: actor.person, at } as const
  await addReportMessage(transaction, actor.trust, report.id, message)
  await markReportRead(transaction, report.id, at)
}
