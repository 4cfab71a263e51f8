import { type Selectable, sql } from 'kysely'
import type { Level } from '../domain/actor.ts'
import { type Concern, nextReminder } from '../domain/concern.ts'
import type { Decision, Do, Holder } from '../domain/decision.ts'
import type { Facts } from '../domain/facts.ts'
import type { Check, Incident, IncidentStep, Outcome, StepState } from '../domain/incident.ts'
import type { Lowering } from '../domain/mention.ts'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

type Row = Selectable<Schema['incidents']>

const all = (transaction: Transaction) => transaction.selectFrom('incidents').selectAll()

export type IncidentsQuery = { closed: boolean; school?: string; limit: number; before?: Date }

/** Incidents that the actor may see, the newest first. */
export async function listIncidents(transaction: Transaction, query: IncidentsQuery): Promise<Incident[]> {
  const rows = await all(transaction)
    .where('closed_at', query.closed ? 'is not' : 'is', null)
    .$if(query.school !== undefined, (select) => select.where('school_id', '=', query.school as string))
    .$if(query.before !== undefined, (select) => select.where('opened_at', '<', query.before as Date))
    .orderBy('opened_at', 'desc')
    .limit(query.limit)
    .execute()
  return withSteps(transaction, rows)
}

/** How many concerns a register shows at most. */
const mostConcerns = 500

/** The concerns that the actor may see: the open ones, or those that were closed last. */
export async function listConcerns(
  transaction: Transaction,
  { closed }: { closed: boolean },
): Promise<Incident[]> {
  const rows = await all(transaction)
    .where(sql<boolean>`facts ->> 'kind' = 'concern'`)
    .where('closed_at', closed ? 'is not' : 'is', null)
    .orderBy(closed ? 'closed_at' : 'opened_at', 'desc')
    .limit(mostConcerns)
    .execute()
  return withSteps(transaction, rows)
}

/** The incident with this reference; undefined where there is none, or it is not the actor’s to see. */
export async function findIncident(
  transaction: Transaction,
  reference: string,
): Promise<Incident | undefined> {
  const rows = await all(transaction).where('reference', '=', reference).execute()
  return (await withSteps(transaction, rows))[0]
}

/** Like `findIncident`, by the id that notices, evidence and letters hold. */
export async function findIncidentById(transaction: Transaction, id: string): Promise<Incident | undefined> {
  const rows = await all(transaction).where('id', '=', id).execute()
  return (await withSteps(transaction, rows))[0]
}

/** The incidents that came from a mention and that the actor may see. */
export async function findIncidentOf(
  transaction: Transaction,
  mention: string,
): Promise<Incident | undefined> {
  const rows = await all(transaction)
    .where('mention_id', '=', mention)
    .orderBy('opened_at', 'desc')
    .limit(1)
    .execute()
  return (await withSteps(transaction, rows))[0]
}

/** Like `findIncident`, and nobody else may change it until this transaction ends. */
export async function lockIncident(
  transaction: Transaction,
  reference: string,
): Promise<Incident | undefined> {
  const rows = await all(transaction).where('reference', '=', reference).forUpdate().execute()
  return (await withSteps(transaction, rows))[0]
}

/** Every open incident, and nobody else may change one until this transaction ends. As the program itself. */
export async function lockOpenIncidents(transaction: Transaction): Promise<Incident[]> {
  // In one order everywhere, so that two who lock many never wait for each other.
  const rows = await all(transaction).where('closed_at', 'is', null).orderBy('id').forUpdate().execute()
  return withSteps(transaction, rows)
}

/** Open incidents that came from any of these mentions, for looking again. As the program itself. */
export async function openIncidentsOf(
  transaction: Transaction,
  mentions: readonly string[],
): Promise<string[]> {
  if (mentions.length === 0) return []
  const rows = await transaction
    .selectFrom('incidents')
    .select('reference')
    .where('mention_id', 'in', mentions)
    .where('closed_at', 'is', null)
    .execute()
  return rows.map(({ reference }) => reference)
}

/** Open incidents with a must step that is late and nobody was reminded of. As the program itself. */
export async function incidentsNewlyLate(transaction: Transaction, now: Date): Promise<string[]> {
  const rows = await transaction
    .selectFrom('incidents')
    .innerJoin('steps', 'steps.incident_id', 'incidents.id')
    .select('incidents.reference')
    .distinct()
    .where('incidents.closed_at', 'is', null)
    .where('steps.state', '=', 'to-do')
    .where('steps.force', '=', 'must')
    .where('steps.due_at', '<=', now)
    .where('steps.reminded_at', 'is', null)
    .execute()
  return rows.map(({ reference }) => reference)
}

/** Open concerns with a promise that is late and nobody was reminded of. As the program itself. */
export async function concernsNewlyLate(transaction: Transaction, now: Date): Promise<string[]> {
  const rows = await transaction
    .selectFrom('incidents')
    .select('reference')
    .where('closed_at', 'is', null)
    .where('promise_due', '<=', now)
    .execute()
  return rows.map(({ reference }) => reference)
}

/** Writes an incident and its steps as its events have made it. */
export async function saveIncident(
  transaction: Transaction,
  trust: string,
  incident: Incident,
): Promise<void> {
  const row = {
    reference: incident.reference,
    title: incident.title,
    facts: JSON.stringify(incident.facts),
    decision: JSON.stringify(incident.decision),
    policy_version: incident.policyVersion,
    severity: incident.severity,
    level: incident.level,
    kept_from: [...incident.keptFrom],
    shared_with: [...incident.sharedWith],
    owner: incident.owner,
    lowering: incident.lowering && JSON.stringify(incident.lowering),
    opened_at: new Date(incident.openedAt),
    closed_at: incident.closedAt === null ? null : new Date(incident.closedAt),
    outcome: incident.outcome,
    lessons: incident.lessons,
    gone_at: incident.goneAt === null ? null : new Date(incident.goneAt),
    checks: JSON.stringify(incident.checks),
    concern: incident.concern && JSON.stringify(incident.concern),
    promise_due: dateOf(nextReminder(incident.concern)),
  }
  const { reference: _reference, ...changes } = row
  await transaction
    .insertInto('incidents')
    .values({
      ...row,
      id: incident.id,
      trust_id: trust,
      school_id: incident.school,
      mention_id: incident.mention,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changes))
    .returning('id')
    .executeTakeFirstOrThrow()

  await transaction.deleteFrom('steps').where('incident_id', '=', incident.id).execute()
  if (incident.steps.length === 0) return
  await transaction
    .insertInto('steps')
    .values(
      incident.steps.map((step, position) => ({
        trust_id: trust,
        incident_id: incident.id,
        position,
        do: step.do,
        by: step.by,
        force: step.force,
        due_at: step.dueAt === null ? null : new Date(step.dueAt),
        after: [...step.after],
        basis: [...step.basis],
        state: step.state,
        reason: step.reason,
        settled_by: step.settledBy,
        settled_at: step.settledAt === null ? null : new Date(step.settledAt),
        reminded_at: step.remindedAt === null ? null : new Date(step.remindedAt),
      })),
    )
    .execute()
}

const dateOf = (at: string | null) => (at === null ? null : new Date(at))

async function withSteps(transaction: Transaction, rows: readonly Row[]): Promise<Incident[]> {
  if (rows.length === 0) return []
  const steps = await transaction
    .selectFrom('steps')
    .selectAll()
    .where(sql<boolean>`incident_id = any (${rows.map(({ id }) => id)}::uuid[])`)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference,
    school: row.school_id,
    mention: row.mention_id,
    title: row.title,
    facts: row.facts as Facts,
    decision: row.decision as Decision,
    policyVersion: row.policy_version,
    severity: row.severity as Decision['severity'],
    level: row.level as Level,
    keptFrom: row.kept_from,
    sharedWith: row.shared_with,
    owner: row.owner,
    lowering: row.lowering as Lowering | null,
    openedAt: row.opened_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    outcome: row.outcome as Outcome | null,
    lessons: row.lessons,
    goneAt: row.gone_at?.toISOString() ?? null,
    checks: row.checks as Check[],
    concern: row.concern as Concern | null,
    steps: steps
      .filter((step) => step.incident_id === row.id)
      .map(
        (step): IncidentStep => ({
          do: step.do as Do,
          by: step.by as Holder,
          force: step.force as 'must' | 'may',
          dueAt: step.due_at?.toISOString() ?? null,
          after: step.after as Do[],
          basis: step.basis,
          state: step.state as StepState,
          reason: step.reason,
          settledBy: step.settled_by,
          settledAt: step.settled_at?.toISOString() ?? null,
          remindedAt: step.reminded_at?.toISOString() ?? null,
        }),
      ),
  }))
}
