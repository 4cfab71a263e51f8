import type { Actor } from '../domain/actor.ts'
import { openPromises } from '../domain/concern.ts'
import { type Outcome, openMusts } from '../domain/incident.ts'
import { may } from '../domain/may.ts'
import { readFacts } from '../policy/read-facts.ts'
import { titleOfStep } from '../policy/words.ts'
import { saveMention } from '../store/mentions.ts'
import { type Changed, changeIncident } from './change-incident.ts'
import { planFor } from './plan.ts'
import { type NotFound, type Refusal, refuse, type Services } from './services.ts'
import { urgencyOf } from './triage-mention.ts'

type Outcomes = Promise<Changed | Refusal | NotFound>

const notYours = 'Your role may read this, and not change it.'

/** Takes an incident over, or gives it back to those whom the policy names (`owner` null). */
export function changeOwner(
  services: Services,
  actor: Actor,
  reference: string,
  owner: string | null,
): Outcomes {
  return changeIncident(services, actor, reference, async (incident) => {
    if (!may(actor, 'run-incident', incident)) return refuse(notYours)
    if (owner !== null && incident.keptFrom.includes(owner)) return refuse('This person cannot own it.')
    return [{ type: 'owner-changed', data: { owner } }]
  })
}

/** Decides anew with what has been learnt. Steps that were settled stay on the page. */
export function changeFacts(
  services: Services,
  actor: Actor,
  reference: string,
  answers: Record<string, unknown>,
): Outcomes {
  return changeIncident(services, actor, reference, async (incident, transaction) => {
    if (incident.closedAt) return refuse('This incident is closed. Reopen it first.')
    if (!may(actor, 'run-incident', incident)) return refuse(notYours)
    const read = readFacts({ ...incident.facts, ...answers })
    if (read.type === 'bad-facts') return refuse(read.sentence)
    const at = services.now()
    const plan = await planFor(transaction, {
      facts: read.facts,
      policyVersion: incident.policyVersion,
      school: incident.school,
      floor: incident.level,
      from: at,
    })
    if (incident.mention) {
      await saveMention(
        transaction,
        incident.mention,
        { facts: read.facts, urgency: urgencyOf(plan.decision.severity) },
        at,
      )
    }
    return [{ type: 'facts-changed', data: plan }]
  })
}

/** Closes an incident: never over a step that must be done and was neither done nor explained. */
export function closeIncident(
  services: Services,
  actor: Actor,
  reference: string,
  closing: { outcome: Outcome; lessons: string },
): Outcomes {
  return changeIncident(services, actor, reference, async (incident) => {
    if (incident.closedAt) return refuse('This incident is closed already.')
    if (!may(actor, 'run-incident', incident)) return refuse(notYours)
    const open = openMusts(incident)
    if (open.length > 0) {
      return refuse(
        `These steps must be done, or skipped with a reason, first: ${open.map((step) => titleOfStep(step.do)).join('; ')}.`,
      )
    }
    if (openPromises(incident.concern).some(({ what }) => what === 'answer'))
      return refuse(
        'Whoever brought it was promised an answer. Note it, or that it is not wanted any more, first.',
      )
    return [{ type: 'closed', data: { outcome: closing.outcome, lessons: closing.lessons.trim() } }]
  })
}

/** Opens a closed incident again, with the reason; its steps and its letters are as they were. */
export function reopenIncident(
  services: Services,
  actor: Actor,
  reference: string,
  because: string,
): Outcomes {
  return changeIncident(services, actor, reference, async (incident) => {
    if (!incident.closedAt) return refuse('This incident is open.')
    if (!may(actor, 'run-incident', incident)) return refuse(notYours)
    if (!because.trim()) return refuse('Say in a few words why it is opened again.')
    return [{ type: 'reopened', data: { because: because.trim() } }]
  })
}
