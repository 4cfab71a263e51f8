import { isDeepStrictEqual } from 'node:util'
import { type Level, system } from '../domain/actor.ts'
import { dueAt } from '../domain/calendar.ts'
import { dayOf } from '../domain/day.ts'
import type { Decision, First, Step } from '../domain/decision.ts'
import type { Incident, IncidentEvent, PlannedStep } from '../domain/incident.ts'
import { apply } from '../domain/incident-fold.ts'
import { type StepChange, stepChanges } from '../domain/plan-change.ts'
import { decide } from '../policy/decide.ts'
import { packFor, type Settings } from '../policy/settings.ts'
import type { Transaction } from '../store/as-actor.ts'
import { listEventsOf } from '../store/events.ts'
import { calendarOf } from './plan.ts'

/** A change of the settings: what was set, before and after. `names` are the settings that it changes. */
export type SettingsChange = { before: Settings; after: Settings; names: readonly string[] }

/** What a change of the settings does to one open incident. */
export type PlannedAnew = {
  event: Extract<IncidentEvent, { type: 'planned-anew' }>
  steps: readonly StepChange[]
  /** Who is told besides, or no longer, because of the change. */
  told: { before: readonly First[]; after: readonly First[] }
}

/**
 * What a change of the settings does to an open incident; undefined where it does not touch it.
 *
 * Only what the change itself changes is changed: a step whose time is the same keeps the day that it has. Times run
 * from the opening, or from when a step was first asked for, where something was learnt later.
 */
export async function planAnew(
  transaction: Transaction,
  incident: Incident,
  { before, after, names }: SettingsChange,
): Promise<PlannedAnew | undefined> {
  const day = dayOf(new Date(incident.openedAt))
  const was = decide(incident.facts, packFor(before, incident.policyVersion, day))
  const decision = decide(incident.facts, packFor(after, incident.policyVersion, day))
  if (isDeepStrictEqual(was, decision)) return undefined
  const event: PlannedAnew['event'] = {
    type: 'planned-anew',
    data: {
      settings: [...names],
      decision,
      level: Math.max(incident.level, decision.confidentiality) as Level,
      steps: await stepsAnew(transaction, incident, was, decision),
    },
  }
  const changed = apply(incident, {
    ...event,
    at: incident.openedAt,
    person: system('').person,
    subjectId: incident.id,
  })
  const steps = stepChanges(incident.steps, changed.steps)
  const told = { before: toldBy(was), after: toldBy(decision) }
  if (steps.length === 0 && isDeepStrictEqual(told.before, told.after)) return undefined
  return { event, steps, told }
}

function toldBy({ first, also }: Decision): First[] {
  return [first, ...also]
}

async function stepsAnew(
  transaction: Transaction,
  incident: Incident,
  was: Decision,
  decision: Decision,
): Promise<PlannedStep[]> {
  const calendar = await calendarOf(transaction, incident.school)
  const due = (from: Date, { within }: Step) => (within ? dueAt(from, within, calendar).toISOString() : null)
  const opened = new Date(incident.openedAt)
  const planned: PlannedStep[] = []
  for (const step of decision.steps) {
    const standing = incident.steps.find((one) => one.do === step.do)
    const old = was.steps.find((one) => one.do === step.do)
    const dueNow =
      standing && old && isDeepStrictEqual(old.within, step.within)
        ? standing.dueAt
        : due(
            standing && old && due(opened, old) !== standing.dueAt
              ? await askedAt(transaction, incident, step)
              : opened,
            step,
          )
    planned.push({
      do: step.do,
      by: step.by,
      force: step.force,
      dueAt: dueNow,
      after: step.after ?? [],
      basis: step.basis,
    })
  }
  return planned
}

/** When a step was first asked for: later than the opening, where it is there because of what was learnt since. */
async function askedAt(transaction: Transaction, incident: Incident, { do: what }: Step): Promise<Date> {
  const events = await listEventsOf(transaction, incident.id)
  const asked = events.find(
    ({ data }) => Array.isArray(data.steps) && data.steps.some((step: PlannedStep) => step.do === what),
  )
  return asked?.type === 'planned-anew' || !asked ? new Date(incident.openedAt) : asked.at
}
