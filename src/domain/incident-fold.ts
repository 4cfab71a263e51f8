import { afterStep, applyToConcern } from './concern-fold.ts'
import type { Do } from './decision.ts'
import type { Incident, IncidentStep, PlannedStep, Recorded } from './incident.ts'

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
    concern: null,
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
    case 'planned-anew': {
      const { decision, level, steps } = event.data
      return {
        ...incident,
        decision,
        severity: decision.severity,
        level,
        steps: planAnew(incident.steps, steps),
      }
    }
    case 'step-settled': {
      const { state, reason } = event.data
      const change = { state, reason, settledBy: event.person, settledAt: event.at }
      const concern = afterStep(incident.concern, { do: event.data.do, state, reason, at: event.at })
      return changeStep({ ...incident, concern }, event.data.do, change)
    }
    case 'step-reopened':
      return changeStep(
        {
          ...incident,
          concern: afterStep(incident.concern, {
            ...{ do: event.data.do, state: 'to-do', reason: null },
            at: event.at,
          }),
        },
        event.data.do,
        { state: 'to-do', reason: null, settledBy: null, settledAt: null },
      )
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
    case 'stage-begun':
    case 'stage-taken-back':
    case 'promise-settled':
    case 'promise-reopened':
    case 'promise-reminded':
    case 'panel-named':
      return { ...incident, concern: applyToConcern(incident.concern, event) }
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

/**
 * The steps after the trust has set something anew: a step that was settled stays as it is, a step that is still to do
 * follows the new plan. Whoever was reminded of it is reminded again at its new time.
 */
function planAnew(before: readonly IncidentStep[], planned: readonly PlannedStep[]): IncidentStep[] {
  const known = new Map(before.map((step) => [step.do, step]))
  const wanted = new Set(planned.map((step) => step.do))
  return [
    ...planned.map((step) => {
      const old = known.get(step.do)
      if (!old) return asked(step)
      if (old.state !== 'to-do') return old
      return { ...old, ...step, remindedAt: old.dueAt === step.dueAt ? old.remindedAt : null }
    }),
    ...before.filter((step) => step.state !== 'to-do' && !wanted.has(step.do)),
  ]
}

function earlier(a: string, b: string): string {
  return a < b ? a : b
}
