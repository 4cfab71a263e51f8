import type { Actor } from '../../../domain/actor.ts'
import type { Do } from '../../../domain/decision.ts'
import type { Incident } from '../../../domain/incident.ts'
import { may, maySettle } from '../../../domain/may.ts'

/** The steps that are done by a letter. */
export const byLetter: readonly Do[] = ['request-deletion']

/** May the actor write the letter of this step now? Whoever leads, and whose step it is: not the one whom it concerns. */
export function mayWrite(actor: Actor, incident: Incident, what: Do): boolean {
  const step = incident.steps.find((step) => step.do === what)
  if (!step || incident.closedAt || !byLetter.includes(what)) return false
  return may(actor, 'send-letter', incident) && maySettle(actor, step.by, incident)
}
