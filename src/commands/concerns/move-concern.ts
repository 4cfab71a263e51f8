import type { Actor } from '../../domain/actor.ts'
import { type Concern, mayTakeBack, nextStage } from '../../domain/concern.ts'
import type { ConcernFacts } from '../../domain/facts.ts'
import type { Incident, IncidentEvent } from '../../domain/incident.ts'
import type { Transaction } from '../../store/as-actor.ts'
import type { Changed } from '../change-incident.ts'
import { planFor } from '../plan.ts'
import { type NotFound, type Refusal, refuse, type Services } from '../services.ts'
import { beginStage } from './begin-stage.ts'
import { changeConcern, type Saying } from './change-concern.ts'

/** Goes on to the next stage, as somebody at the school: the clocks of that stage begin now. */
export function moveConcern(
  services: Services,
  actor: Actor,
  reference: string,
  saying: Saying,
): Promise<Changed | Refusal | NotFound> {
  return changeConcern(services, actor, reference, saying, async (concern, incident, transaction, said) => {
    if (!said) return refuse('Write down what was said when it came to this.')
    if (!nextStage(concern.stage)) return refuse('A panel is the last stage.')
    return moveOn(transaction, concern, incident, { askedBy: 'school', said, at: services.now() })
  })
}

/** Goes back to the stage before, while nothing was done in this one. */
export function takeBackStage(
  services: Services,
  actor: Actor,
  reference: string,
): Promise<Changed | Refusal | NotFound> {
  const nothing = { said: '', tell: false }
  return changeConcern(services, actor, reference, nothing, async (concern, incident, transaction) => {
    if (!mayTakeBack(concern)) return refuse('Something was done in this stage already.')
    return moveBack(transaction, concern, incident, { askedBy: 'school', at: services.now() })
  })
}

/**
 * What happens when a concern goes on to the next stage: a closed one is open again, and from the formal stage on the
 * policy is asked about it as a formal complaint.
 */
export async function moveOn(
  transaction: Transaction,
  concern: Concern,
  incident: Incident,
  { askedBy, said, at }: { askedBy: 'parent' | 'school'; said: string | null; at: Date },
): Promise<IncidentEvent[]> {
  const stage = nextStage(concern.stage)
  if (!stage) return []
  const { school, policyVersion } = incident
  const events: IncidentEvent[] = incident.closedAt
    ? [{ type: 'reopened', data: { because: 'It is not settled: the next stage was asked for.' } }]
    : []
  const facts: ConcernFacts = { ...(incident.facts as ConcernFacts), stage: 'formal' }
  if (stage === 'formal' && (incident.facts as ConcernFacts).stage !== 'formal') {
    const plan = await planFor(transaction, { facts, policyVersion, school, floor: incident.level, from: at })
    events.push({ type: 'facts-changed', data: plan })
  }
  events.push(await beginStage(transaction, { stage, askedBy, said, facts, school, policyVersion, from: at }))
  return events
}

/** What happens when a stage is taken back: before the formal one, the policy is asked about it as a talk once more. */
export async function moveBack(
  transaction: Transaction,
  concern: Concern,
  incident: Incident,
  { askedBy, at }: { askedBy: 'parent' | 'school'; at: Date },
): Promise<IncidentEvent[]> {
  const back: IncidentEvent = { type: 'stage-taken-back', data: { askedBy } }
  if (concern.stage !== 'formal') return [back]
  const { school, policyVersion, level } = incident
  const facts: ConcernFacts = { ...(incident.facts as ConcernFacts), stage: 'new' }
  const plan = await planFor(transaction, { facts, policyVersion, school, floor: level, from: at })
  return [back, { type: 'facts-changed', data: plan }]
}
