import type { Actor } from '../../../domain/actor.ts'
import { type Incident, type IncidentStep, openMusts, waitingFor } from '../../../domain/incident.ts'
import { maySettle } from '../../../domain/may.ts'

export type StepFor = { incident: Incident; step: IncidentStep; waits: ReturnType<typeof waitingFor> }

/** The steps that must be done and that the actor may settle, the first due first; those without a day come last. */
export function stepsFor(actor: Actor, incidents: readonly Incident[]): StepFor[] {
  return incidents
    .flatMap((incident) =>
      openMusts(incident)
        .filter(({ by }) => maySettle(actor, by, incident))
        .map((step) => ({ incident, step, waits: waitingFor(incident, step) })),
    )
    .sort((a, b) => whenDue(a.step) - whenDue(b.step))
}

function whenDue({ dueAt }: IncidentStep): number {
  return dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt)
}
