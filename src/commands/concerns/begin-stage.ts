import { dueAt, type SchoolCalendar } from '../../domain/calendar.ts'
import {
  type ConcernEvent,
  type Due,
  firstStage,
  type ProcedureStage,
  type StageBegun,
} from '../../domain/concern.ts'
import type { Within } from '../../domain/decision.ts'
import type { Facts } from '../../domain/facts.ts'
import type { Incident } from '../../domain/incident.ts'
import type { Pack } from '../../policy/pack.ts'
import type { Transaction } from '../../store/as-actor.ts'
import { packOf } from '../pack-of.ts'
import { calendarOf } from '../plan.ts'

type Begun = Extract<ConcernEvent, { type: 'stage-begun' }>

type Beginning = Omit<StageBegun, 'promises'> & {
  facts: Facts
  school: string
  policyVersion: string
  from: Date
}

/**
 * The event that begins a stage, with what is promised in it, in the school's own days. What was promised stays so,
 * whatever a trust sets later.
 */
export async function beginStage(transaction: Transaction, beginning: Beginning): Promise<Begun> {
  const { facts, school, policyVersion, from, ...data } = beginning
  const pack = await packOf(transaction, { noticed: from, policyVersion })
  const calendar = await calendarOf(transaction, school)
  return {
    type: 'stage-begun',
    data: { ...data, promises: promisesOf(data.stage, facts, pack, from, calendar) },
  }
}

/** The events by which a concern begins; none for anything else, and for one that has begun. */
export async function beginConcern(
  transaction: Transaction,
  incident: Pick<Incident, 'facts' | 'school' | 'policyVersion' | 'openedAt' | 'concern'>,
): Promise<Begun[]> {
  const { facts, school, policyVersion, openedAt, concern } = incident
  if (facts.kind !== 'concern' || concern) return []
  const stage = firstStage(facts)
  const from = new Date(openedAt)
  return [
    await beginStage(transaction, {
      stage,
      askedBy: 'parent',
      said: null,
      facts,
      school,
      policyVersion,
      from,
    }),
  ]
}

/** What a stage promises to whoever brought the concern, and by when. */
export function promisesOf(
  stage: ProcedureStage,
  facts: Facts,
  { deadlines }: Pick<Pack, 'deadlines'>,
  from: Date,
  calendar: SchoolCalendar,
): { what: Due; by: string }[] {
  const data = facts.kind === 'concern' && facts.matter === 'data-protection'
  const within: Record<ProcedureStage, readonly (readonly [Due, Within])[]> = {
    informal: [
      ['acknowledge', deadlines.concernAcknowledged],
      ['talk', deadlines.talk],
      ['answer', deadlines.procedure],
    ],
    formal: [
      ['acknowledge', deadlines.complaintAcknowledged],
      ['answer', deadlines.complaintAnswered],
    ],
    panel: [
      ['acknowledge', deadlines.complaintAcknowledged],
      ['hear', deadlines.panelMeets],
      ['answer', deadlines.panelAnswers],
    ],
  }
  return within[stage].map(([what, time]) => {
    const by = dueAt(from, time, calendar).toISOString()
    // The law's days run in the holidays as well.
    const atLatest = dueAt(from, deadlines.dataComplaintAcknowledged, calendar).toISOString()
    return { what, by: data && what === 'acknowledge' && atLatest < by ? atLatest : by }
  })
}
