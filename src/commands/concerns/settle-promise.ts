import type { Actor } from '../../domain/actor.ts'
import { type Due, stepBehind } from '../../domain/concern.ts'
import type { Incident, IncidentEvent } from '../../domain/incident.ts'
import type { Changed } from '../change-incident.ts'
import { type NotFound, type Refusal, refuse, type Services } from '../services.ts'
import { settle } from '../settle-step.ts'
import { withStandIns } from '../stand-ins.ts'
import { changeConcern, type Saying } from './change-concern.ts'

export type PromiseSettled = Saying & { what: Due; state: 'kept' | 'dropped' }

/**
 * Notes that a promise was kept, with what was said, or that it is not wanted any more. Where a step of the incident is the
 * same thing, the step is settled with it.
 */
export function settlePromise(
  services: Services,
  actor: Actor,
  reference: string,
  settling: PromiseSettled,
): Promise<Changed | Refusal | NotFound> {
  const { what, state } = settling
  return changeConcern(services, actor, reference, settling, async (concern, incident, transaction, said) => {
    const promise = concern.promises.find((one) => one.what === what)
    if (incident.closedAt) return refuse('This is closed. Reopen it first.')
    if (!promise) return refuse('Nothing like this was promised in this stage.')
    if (promise.state !== 'open') return refuse('Somebody has noted this meanwhile. Look at it again.')
    if (state === 'dropped' && !said) return refuse('Say in a few words why it is not wanted any more.')
    if (what === 'answer' && !said) return refuse('Write down what was answered.')
    if (concern.stage === 'panel' && what !== 'acknowledge' && state === 'kept' && concern.panel.length === 0)
      return refuse('First name those who hear it.')
    const step = stepOf(incident, what)
    if (!step) return [{ type: 'promise-settled', data: { what, state, said } }] satisfies IncidentEvent[]
    const acting = await withStandIns(transaction, actor, services.now())
    const as = state === 'kept' ? 'done' : 'not-applicable'
    return settle(acting, incident, { do: step, state: as, reason: said ?? '' })
  })
}

/** Takes back what was noted by mistake. */
export function reopenPromise(
  services: Services,
  actor: Actor,
  reference: string,
  what: Due,
): Promise<Changed | Refusal | NotFound> {
  const nothing = { said: '', tell: false }
  return changeConcern(services, actor, reference, nothing, async (concern, incident) => {
    const promise = concern.promises.find((one) => one.what === what)
    if (incident.closedAt) return refuse('This is closed. Reopen it first.')
    if (!promise || promise.state === 'open') return refuse('There is nothing to take back.')
    const step = stepBehind(concern.stage, what)
    const settled = incident.steps.some((one) => one.do === step && one.state !== 'to-do')
    if (step && settled) return [{ type: 'step-reopened', data: { do: step } }]
    return [{ type: 'promise-reopened', data: { what } }]
  })
}

/** The step that is the same thing, as long as it is to do. */
function stepOf({ concern, steps }: Incident, what: Due) {
  const step = concern && stepBehind(concern.stage, what)
  return steps.find((one) => one.do === step && one.state === 'to-do')?.do
}
