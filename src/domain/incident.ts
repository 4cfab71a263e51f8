import type { Level } from './actor.ts'
import type { Concern, ConcernEvent } from './concern.ts'
import type { Decision, Do, Holder } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Lowering } from './mention.ts'

export type StepState = 'to-do' | 'done' | 'skipped' | 'not-applicable'

/** A step of an incident: what the decision asks for, and what became of it. Times are ISO instants. */
export type IncidentStep = {
  do: Do
  by: Holder
  force: 'must' | 'may'
  dueAt: string | null
  after: readonly Do[]
  basis: readonly string[]
  state: StepState
  reason: string | null
  settledBy: string | null
  settledAt: string | null
  /** When its owner was reminded that it is late. */
  remindedAt: string | null
}

/** How an incident can end. */
export const outcomes = [
  'removed',
  'removed-by-platform',
  'stays-up',
  'settled-by-talking',
  'complaints-procedure',
  'passed-to-authority',
  'behaviour-or-conduct',
  'answered',
  'no-breach',
  'mistaken',
] as const
export type Outcome = (typeof outcomes)[number]

/** What was found when the post was looked for again. A link that leads nowhere once only seems gone. */
export type Check = { at: string; found: 'gone' | 'seems-gone' | 'there' | 'unknown'; sentence: string }

export type Incident = {
  id: string
  reference: string
  school: string
  mention: string | null
  title: string
  facts: Facts
  decision: Decision
  policyVersion: string
  severity: Decision['severity']
  level: Level
  keptFrom: readonly string[]
  /** Let in although their role alone would not: the DSL, where an adult has harmed a pupil. */
  sharedWith: readonly string[]
  owner: string | null
  /** Somebody has asked that fewer things be kept private; a second person decides. */
  lowering: Lowering | null
  openedAt: string
  closedAt: string | null
  outcome: Outcome | null
  lessons: string | null
  goneAt: string | null
  checks: readonly Check[]
  /** Where a concern stands in the complaints procedure; null for everything else. */
  concern: Concern | null
  steps: readonly IncidentStep[]
}

/** A step as a decision asks for it, with its due time worked out in the school's own days. */
export type PlannedStep = Pick<IncidentStep, 'do' | 'by' | 'force' | 'dueAt' | 'after' | 'basis'>

type Decided = { facts: Facts; decision: Decision; policyVersion: string; level: Level; steps: PlannedStep[] }

/** Everything that can happen to an incident. The log keeps these; the incident's row is what they add up to. */
export type IncidentEvent =
  | {
      type: 'incident-opened'
      data: Decided & {
        reference: string
        school: string
        mention: string | null
        title: string
        owner: string | null
        keptFrom: string[]
        sharedWith: string[]
      }
    }
  | { type: 'facts-changed'; data: Decided }
  | {
      /** The trust has set something anew: what that makes of the same facts, under the same version of the policy. */
      type: 'planned-anew'
      data: { settings: string[]; decision: Decision; level: Level; steps: PlannedStep[] }
    }
  | { type: 'step-settled'; data: { do: Do; state: Exclude<StepState, 'to-do'>; reason: string | null } }
  | { type: 'step-reopened'; data: { do: Do } }
  | { type: 'reminded'; data: { late: Do[] } }
  | { type: 'owner-changed'; data: { owner: string | null } }
  | { type: 'letter-handed-over'; data: { do: Do; letter: string; to: string; sha256: string } }
  | {
      type: 'letter-answered'
      data: { do: Do; letter: string; result: 'sent' | 'refused' | 'unknown' | 'kept'; answer: string }
    }
  | { type: 'evidence-added'; data: { evidence: string; sha256: string; mediaType: string | null } }
  | { type: 'looked-again'; data: { found: Check['found']; sentence: string } }
  | { type: 'raised'; data: { level: Level; because: string } }
  | { type: 'lowering-asked'; data: { to: Level; because: string } }
  | { type: 'lowering-declined'; data: Record<string, never> }
  | { type: 'lowered'; data: { to: Level } }
  | { type: 'kept-from'; data: { people: string[] } }
  | { type: 'shared-with'; data: { people: string[] } }
  | { type: 'closed'; data: { outcome: Outcome; lessons: string } }
  | { type: 'reopened'; data: { because: string } }
  | ConcernEvent

/** An incident's event with who caused it and when: `person` is null where the program did. */
export type Recorded = IncidentEvent & { at: string; person: string | null; subjectId: string }

/** The steps that must be done and are not yet; nothing is closed over them. */
export function openMusts(incident: Incident): IncidentStep[] {
  return incident.steps.filter((step) => step.force === 'must' && step.state === 'to-do')
}

/** Must steps whose time is up and whose owner has not been reminded yet. */
export function newlyLate(incident: Incident, now: Date): IncidentStep[] {
  if (incident.closedAt) return []
  return openMusts(incident).filter(
    ({ dueAt, remindedAt }) => dueAt !== null && remindedAt === null && Date.parse(dueAt) <= now.getTime(),
  )
}

/** What has to be done before this step can be, and is not yet. */
export function waitingFor(incident: Incident, step: IncidentStep): Do[] {
  return step.after.filter((before) =>
    incident.steps.some((other) => other.do === before && other.state === 'to-do'),
  )
}
