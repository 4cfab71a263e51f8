import type { Actor } from '../domain/actor.ts'
import type { Do } from '../domain/decision.ts'
import { type Incident, type IncidentEvent, type StepState, waitingFor } from '../domain/incident.ts'
import { maySettle } from '../domain/may.ts'
import { titleOfStep } from '../policy/words.ts'
import { type Changed, changeIncident } from './change-incident.ts'
import { noteTry } from './drills/note.ts'
import { type NotFound, type Refusal, refuse, type Services } from './services.ts'
import { withStandIns } from './stand-ins.ts'

export type Settling = { do: Do; state: Exclude<StepState, 'to-do'>; reason: string }

/** Marks a step as done, skipped with a reason, or found not to apply. */
export function settleStep(
  services: Services,
  actor: Actor,
  reference: string,
  settling: Settling,
): Promise<Changed | Refusal | NotFound> {
  return changeIncident(services, actor, reference, async (incident, transaction) => {
    const acting = await withStandIns(transaction, actor, services.now())
    const settled = settle(acting, incident, settling)
    const step = incident.steps.find((step) => step.do === settling.do)
    if ('type' in settled && settling.state === 'done' && step && waitingFor(incident, step).length > 0)
      await noteTry(transaction, actor, { do: settling.do, because: 'too-early' }, services.now())
    return settled
  })
}

/** Takes back what was marked by mistake. */
export function reopenStep(
  services: Services,
  actor: Actor,
  reference: string,
  what: Do,
): Promise<Changed | Refusal | NotFound> {
  return changeIncident(services, actor, reference, async (incident, transaction) => {
    const step = incident.steps.find((step) => step.do === what)
    if (incident.closedAt) return refuse('This incident is closed. Reopen it first.')
    if (!step || step.state === 'to-do') return refuse('There is nothing to take back.')
    const acting = await withStandIns(transaction, actor, services.now())
    if (!maySettle(acting, step.by, incident)) return refuse('This step belongs to somebody else.')
    return [{ type: 'step-reopened', data: { do: what } }]
  })
}

/** Whether a step may be settled so, and what then happens. Pure, so that the page can ask it before the click. */
export function settle(
  actor: Actor,
  incident: Incident,
  { do: what, state, reason }: Settling,
): IncidentEvent[] | Refusal {
  const step = incident.steps.find((step) => step.do === what)
  if (incident.closedAt) return refuse('This incident is closed. Reopen it first.')
  if (!step) return refuse('The decision no longer asks for this step. Look at the incident again.')
  if (!maySettle(actor, step.by, incident))
    return refuse('This step belongs to somebody else. Ask them, or the trust’s safeguarding lead.')
  if (step.state !== 'to-do') return refuse('Somebody has settled this step meanwhile. Look at it again.')
  if (state !== 'done' && !reason.trim())
    return refuse('Give the reason in a few words. Somebody may ask for it in a year.')
  if (state === 'done' && needsReason(what) && !reason.trim())
    return refuse('Write down why. Telling the police always wants a reason in writing.')
  const waiting = state === 'done' ? waitingFor(incident, step) : []
  if (waiting.length > 0) return refuse(`First comes: ${waiting.map(titleOfStep).join('; ')}.`)
  return [{ type: 'step-settled', data: { do: what, state, reason: reason.trim() || null } }]
}

/** Which steps are not done without a reason in writing. */
export function needsReason(what: Do): boolean {
  return what === 'police-999' || what === 'police-101' || what === 'close-without-action'
}
