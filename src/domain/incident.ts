import type { Level } from './actor.ts'
import type { Decision, Do, Holder } from './decision.ts'
import type { Facts } from './facts.ts'

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

export type Lowering = { to: Level; because: string; by: string }

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
  | { type: 'step-settled'; data: { do: Do; state: Exclude<StepState, 'to-do'>; reason: string | null } }
  | { type: 'step-reopened'; data: { do: Do } }
  | { type: 'reminded'; data: { late: Do[] } }
  | { type: 'owner-changed'; data: { owner: string | null } }
  | { type: 'letter-handed-over'; data: { do: Do; letter: string; to: string; sha256: string } }
  | {
      type: 'letter-answered'
      data: { do: Do; letter: string; result: 'sent' | 'refused' | 'unknown'; answer: string }
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

/** An incident's event with who caused it and when: `person` is null where the program did. */
export type Recorded = IncidentEvent & { at: string; person: string | null; subjectId: string }

/** What an incident is after everything that has happened to it, oldest first. */
export function fold(events: readonly Recorded[]): Incident {
  const [first, ...rest] = events
  if (first?.type !== 'incident-opened') throw new Error('An incident begins with its opening')
  return rest.reduce(apply, open(first))
}

function open({ data, at, subjectId }: Extract<Recorded, { type: 'incident-opened' }>): Incident {
  return {
    id: subjectId,
    reference: data.reference,
    school: data.school,
    mention: data.mention,
    title: data.title,
    facts: data.facts,
    decision: data.decision,
    policyVersion: data.policyVersion,
    severity: data.decision.severity,
    level: data.level,
    keptFrom: data.keptFrom,
    sharedWith: data.sharedWith,
    owner: data.owner,
    lowering: null,
    openedAt: at,
    closedAt: null,
    outcome: null,
    lessons: null,
    goneAt: null,
    checks: [],
    steps: data.steps.map(asked),
  }
}

function asked(step: PlannedStep): IncidentStep {
  return { ...step, state: 'to-do', reason: null, settledBy: null, settledAt: null, remindedAt: null }
}

/** The incident after one more event. */
export function apply(incident: Incident, event: Recorded): Incident {
  switch (event.type) {
    case 'incident-opened':
      throw new Error('An incident is opened once')
    case 'facts-changed': {
      const { facts, decision, policyVersion, level, steps } = event.data
      return {
        ...incident,
        facts,
        decision,
        policyVersion,
        severity: decision.severity,
        level,
        steps: replan(incident.steps, steps),
      }
    }
    case 'step-settled': {
      const { state, reason } = event.data
      return changeStep(incident, event.data.do, {
        state,
        reason,
        settledBy: event.person,
        settledAt: event.at,
      })
    }
    case 'step-reopened':
      return changeStep(incident, event.data.do, {
        state: 'to-do',
        reason: null,
        settledBy: null,
        settledAt: null,
      })
    case 'reminded': {
      const late = new Set(event.data.late)
      const steps = incident.steps.map((step) =>
        late.has(step.do) ? { ...step, remindedAt: event.at } : step,
      )
      return { ...incident, steps }
    }
    case 'owner-changed':
      return { ...incident, owner: event.data.owner }
    case 'looked-again': {
      const check = { at: event.at, ...event.data }
      const goneAt =
        check.found === 'gone'
          ? (incident.goneAt ?? event.at)
          : check.found === 'there'
            ? null
            : incident.goneAt
      return { ...incident, goneAt, checks: [...incident.checks, check] }
    }
    case 'raised':
      return { ...incident, level: event.data.level, lowering: null }
    case 'lowering-asked':
      return { ...incident, lowering: { ...event.data, by: event.person ?? '' } }
    case 'lowering-declined':
      return { ...incident, lowering: null }
    case 'lowered':
      return { ...incident, level: event.data.to, lowering: null }
    case 'kept-from':
      return { ...incident, keptFrom: [...new Set([...incident.keptFrom, ...event.data.people])] }
    case 'shared-with':
      return { ...incident, sharedWith: [...new Set([...incident.sharedWith, ...event.data.people])] }
    case 'closed':
      return { ...incident, closedAt: event.at, outcome: event.data.outcome, lessons: event.data.lessons }
    case 'reopened':
      return { ...incident, closedAt: null, outcome: null, lessons: null }
    case 'letter-handed-over':
    case 'letter-answered':
    case 'evidence-added':
      return incident
  }
}

function changeStep(incident: Incident, what: Do, change: Partial<IncidentStep>): Incident {
  return {
    ...incident,
    steps: incident.steps.map((step) => (step.do === what ? { ...step, ...change } : step)),
  }
}

/**
 * The steps after the facts have changed: what the new decision asks for, in its order, with what was settled already;
 * then what was settled and is no longer asked for, because what people did is never taken off the page.
 */
function replan(before: readonly IncidentStep[], planned: readonly PlannedStep[]): IncidentStep[] {
  const known = new Map(before.map((step) => [step.do, step]))
  const wanted = new Set(planned.map((step) => step.do))
  return [
    ...planned.map((step) => {
      const old = known.get(step.do)
      return old
        ? { ...old, ...step, dueAt: old.dueAt && step.dueAt ? earlier(old.dueAt, step.dueAt) : step.dueAt }
        : asked(step)
    }),
    ...before.filter((step) => step.state !== 'to-do' && !wanted.has(step.do)),
  ]
}

function earlier(a: string, b: string): string {
  return a < b ? a : b
}

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
