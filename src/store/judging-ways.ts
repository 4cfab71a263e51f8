import { type Selectable, sql } from 'kysely'
import type { Category, Pressing } from '../domain/judgement.ts'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

export type WayState = 'beside' | 'in-use' | 'before' | 'left'

/** A way of judging at a school: which model, and what the school's answers have made of it. */
export type JudgingWay = {
  id: string
  school: string
  /** The SHA-256 of the model's file. */
  model: string
  head: readonly number[] | null
  /** What was measured when it was made; null where it came with an update. */
  measured: object | null
  state: WayState
  madeAt: Date
}

/** The ways of these schools that are in use, beside or kept to go back to; of all that the actor may see where none is named. */
export async function listWays(transaction: Transaction, schools?: readonly string[]): Promise<JudgingWay[]> {
  const { rows } = schools
    ? await sql<Selectable<Schema['judging_ways']>>`
        select way.* from unnest(${schools}::uuid[]) school cross join lateral (
          select * from judging_ways where school_id = school and state <> 'left' limit 3) way`.execute(
        transaction,
      )
    : await sql<Selectable<Schema['judging_ways']>>`
        select * from judging_ways where state <> 'left'`.execute(transaction)
  return rows.map(toWay)
}

export function addWay(
  transaction: Transaction,
  trust: string,
  way: Omit<JudgingWay, 'madeAt'>,
  at: Date,
): Promise<void> {
  return addWays(transaction, trust, [way], at)
}

/** Adds ways of judging at any number of schools. */
export async function addWays(
  transaction: Transaction,
  trust: string,
  ways: readonly Omit<JudgingWay, 'madeAt'>[],
  at: Date,
): Promise<void> {
  if (ways.length === 0) return
  const json = (of: object | null) => of && JSON.stringify(of)
  // Two processes may both be the first to judge at a school.
  await sql`
    insert into judging_ways (id, trust_id, school_id, model, head, measured, state, made_at)
    select way.id, ${trust}::uuid, way.school, way.model, way.head, way.measured, way.state, ${at}::timestamptz
    from unnest(
      ${ways.map(({ id }) => id)}::uuid[], ${ways.map(({ school }) => school)}::uuid[],
      ${ways.map(({ model }) => model)}::text[], ${ways.map(({ head }) => json(head))}::jsonb[],
      ${ways.map(({ measured }) => json(measured))}::jsonb[], ${ways.map(({ state }) => state)}::text[]
    ) as way (id, school, model, head, measured, state)
    on conflict do nothing`.execute(transaction)
}

/**
 * Has every school of a trust judge by this model: the first there is is used, another one runs beside it until somebody
 * switches; where one runs beside already, that goes on.
 */
export async function bringModel(
  transaction: Transaction,
  trust: string,
  model: string,
  at: Date,
): Promise<void> {
  // In the database: a trust may have thousands of schools when the program starts.
  await sql`
    insert into judging_ways (id, trust_id, school_id, model, state, made_at)
    select gen_random_uuid(), s.trust_id, s.id, ${model}, case when here.in_use then 'beside' else 'in-use' end,
      ${at}::timestamptz
    from schools s left join (
      select school_id, bool_or(state = 'in-use') as in_use, bool_or(state = 'beside') as beside,
        bool_or(model = ${model}) as known
      from judging_ways where state <> 'left' group by school_id) here on here.school_id = s.id
    where s.trust_id = ${trust} and not coalesce(here.known, false)
      and not (coalesce(here.in_use, false) and coalesce(here.beside, false))
    on conflict do nothing`.execute(transaction)
}

/** Leaves all that judges by these models at any school, and what runs beside it: nothing can be compared with it. */
export async function leaveModels(transaction: Transaction, models: readonly string[]): Promise<void> {
  if (models.length === 0) return
  await sql`
    update judging_ways set state = 'left'
    where state <> 'left' and (model = any (${models}::text[]) or (state = 'beside' and school_id in (
      select school_id from judging_ways where state = 'in-use' and model = any (${models}::text[]))))`.execute(
    transaction,
  )
}

/** Moves a school's ways from one state to another at once; throws where there is none to move. */
export async function moveWays(
  transaction: Transaction,
  school: string,
  moves: readonly { from: WayState; to: WayState }[],
): Promise<void> {
  for (const { from, to } of moves) {
    await transaction
      .updateTable('judging_ways')
      .set({ state: to })
      .where('school_id', '=', school)
      .where('state', '=', from)
      .returning('id')
      .executeTakeFirstOrThrow()
  }
}

/** The schools that have switched the suggestions off. */
export async function listNotJudged(transaction: Transaction): Promise<Set<string>> {
  const rows = await transaction
    .selectFrom('school_judging')
    .select('school_id')
    .where('active', '=', false)
    .execute()
  return new Set(rows.map(({ school_id }) => school_id))
}

export async function switchJudging(
  transaction: Transaction,
  trust: string,
  school: string,
  active: boolean,
  at: Date,
): Promise<void> {
  await transaction
    .insertInto('school_judging')
    .values({ school_id: school, trust_id: trust, active, changed_at: at })
    .onConflict((conflict) => conflict.column('school_id').doUpdateSet({ active, changed_at: at }))
    .execute()
}

export type Beside = { mention: string; way: string; category: Category; severity: Pressing }

/** Keeps what the ways that run beside would have suggested. */
export async function saveBeside(
  transaction: Transaction,
  trust: string,
  beside: readonly Beside[],
): Promise<void> {
  if (beside.length === 0) return
  await transaction
    .insertInto('judged_beside')
    .values(
      beside.map(({ mention, way, category, severity }) => ({
        way_id: way,
        mention_id: mention,
        trust_id: trust,
        judged_as: category,
        judged_severity: severity,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['way_id', 'mention_id']).doUpdateSet((set) => ({
        judged_as: set.ref('excluded.judged_as'),
        judged_severity: set.ref('excluded.judged_severity'),
      })),
    )
    .execute()
}

export type Differing = {
  reference: string
  words: string | null
  now: { category: Category; severity: Pressing }
  beside: { category: Category; severity: Pressing }
}

/** How many a way beside has judged of those that the actor may see, and the newest that it judged otherwise. */
export async function compareBeside(
  transaction: Transaction,
  way: string,
  limit: number,
): Promise<{ judged: number; otherwise: number; newest: Differing[] }> {
  // What was edited since was judged anew by the way in use alone, or not at all where suggestions are switched off.
  const alike = sql`b.way_id = ${way} and m.edited_at is null and m.judged_as is not null`
  const differs = sql<boolean>`(m.judged_as, m.judged_severity) is distinct from (b.judged_as, b.judged_severity)`
  const { rows } = await sql<{ judged: string; otherwise: string }>`
    select count(*) as judged, count(*) filter (where ${differs}) as otherwise
    from judged_beside b join mentions m on m.id = b.mention_id where ${alike}`.execute(transaction)
  const newest = await sql<{
    reference: string
    words: string | null
    now_as: Category
    now_severity: Pressing
    beside_as: Category
    beside_severity: Pressing
  }>`
    select m.reference, m.text as words, m.judged_as as now_as, m.judged_severity as now_severity,
      b.judged_as as beside_as, b.judged_severity as beside_severity
    from judged_beside b join mentions m on m.id = b.mention_id
    where ${alike} and ${differs} order by m.noticed_at desc, m.id limit ${limit}`.execute(transaction)
  return {
    judged: Number(rows[0]?.judged ?? 0),
    otherwise: Number(rows[0]?.otherwise ?? 0),
    newest: newest.rows.map((row) => ({
      reference: row.reference,
      words: row.words,
      now: { category: row.now_as, severity: row.now_severity },
      beside: { category: row.beside_as, severity: row.beside_severity },
    })),
  }
}

function toWay(row: Selectable<Schema['judging_ways']>): JudgingWay {
  return {
    id: row.id,
    school: row.school_id,
    model: row.model,
    head: row.head,
    measured: row.measured,
    state: row.state as WayState,
    madeAt: row.made_at,
  }
}
