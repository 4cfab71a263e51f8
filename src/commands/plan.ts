import type { Level } from '../domain/actor.ts'
import { dueAt, type SchoolCalendar } from '../domain/calendar.ts'
import type { Decision } from '../domain/decision.ts'
import type { Facts } from '../domain/facts.ts'
import type { PlannedStep } from '../domain/incident.ts'
import { decide } from '../policy/decide.ts'
import type { Transaction } from '../store/as-actor.ts'
import { listClosedDays } from '../store/schools.ts'
import { packOf } from './pack-of.ts'

export type Plan = {
  facts: Facts
  decision: Decision
  /** The hash of the version by which it was judged (policyVersionAt). */
  policyVersion: string
  level: Level
  steps: PlannedStep[]
}

/** What the policy asks for, with each clock set in the school's own days. The level never falls by learning more. */
export async function planFor(
  transaction: Transaction,
  asked: { facts: Facts; policyVersion: string; school: string; floor: Level; from: Date },
): Promise<Plan> {
  const { facts, policyVersion, school, floor, from } = asked
  const decision = decide(facts, await packOf(transaction, { noticed: from, policyVersion }))
  const calendar = await calendarOf(transaction, school)
  return {
    facts,
    decision,
    policyVersion,
    level: Math.max(floor, decision.confidentiality) as Level,
    steps: decision.steps.map((step) => ({
      do: step.do,
      by: step.by,
      force: step.force,
      dueAt: step.within ? dueAt(from, step.within, calendar).toISOString() : null,
      after: step.after ?? [],
      basis: step.basis,
    })),
  }
}

/** The days on which a school is closed, for its clocks. */
export async function calendarOf(transaction: Transaction, school: string): Promise<SchoolCalendar> {
  const closed = await listClosedDays(transaction, school)
  return { closed: closed.map(({ from, to }) => ({ from, to })) }
}
