import { describeDue, type SchoolCalendar } from '../../../domain/calendar.ts'
import { type Incident, type IncidentStep, openMusts, waitingFor } from '../../../domain/incident.ts'
import { titleOfStep, wordsForHolder, wordsForOutcome } from '../../../policy/words.ts'
import type { IncidentRowProps } from '../../parts/incident-row.tsx'
import type { MemberAsking } from '../../route.ts'
import { addressOf } from './after-change.ts'
import { nameOf } from './people-words.ts'

/** An incident as its row says it: who has it, and what must be done next, by when in the school's own days. */
export function rowOf(
  { actor, now }: MemberAsking,
  incident: Incident,
  known: {
    schools: readonly { id: string; name: string }[]
    names: ReadonlyMap<string, string>
    calendar: SchoolCalendar
  },
): IncidentRowProps {
  const musts = openMusts(incident)
  const next = musts.find((step) => waitingFor(incident, step).length === 0) ?? musts[0]
  const { owner, decision, outcome } = incident
  const hand = owner
    ? owner === actor.person
      ? 'with you'
      : `with ${nameOf(known.names, owner)}`
    : decision.first === 'none'
      ? 'with nobody yet'
      : `first told: ${wordsForHolder(decision.first)}`
  return {
    id: incident.reference,
    href: addressOf(incident.reference),
    title: incident.title,
    school: known.schools.find(({ id }) => id === incident.school)?.name ?? '',
    severity: incident.severity,
    level: incident.level,
    opened: new Date(incident.openedAt),
    now,
    hand,
    next: next ? { title: titleOfStep(next.do), due: dueOf(next, now, known.calendar) } : null,
    ended: outcome && wordsForOutcome(outcome),
  }
}

function dueOf(
  { dueAt }: IncidentStep,
  now: Date,
  calendar: SchoolCalendar,
): { at: Date; words: string } | null {
  if (!dueAt) return null
  const at = new Date(dueAt)
  return { at, words: describeDue(at, now, calendar) }
}
