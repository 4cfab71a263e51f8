import type { Selectable } from 'kysely'
import type { Level } from '../domain/actor.ts'
import type { KeptJudgement } from '../domain/judgement.ts'
import type { GoneReason, Lowering, Match, Mention, MentionState } from '../domain/mention.ts'
import type { Transaction } from './as-actor.ts'
import { setApart } from './gathered.ts'
import type { Schema } from './schema.ts'

const columns = [
  'id',
  'reference',
  'trust_id',
  'school_id',
  'source_id',
  'external_id',
  'author',
  'url',
  'title',
  'text',
  'matches',
  'published_at',
  'noticed_at',
  'edited_at',
  'gone_at',
  'gone_reason',
  'state',
  'urgency',
  'level',
  'kept_from',
  'shared_with',
  'lowering',
  'facts',
  'in_hand_by',
  'set_aside_because',
  'gathered_under',
  'in_rush',
  'judgement',
] as const

const all = (transaction: Transaction) => transaction.selectFrom('mentions').select(columns)

export type StoredMention = Omit<Mention, 'incident'> & {
  urgency: number
  facts: Record<string, unknown>
  keptFrom: string[]
  sharedWith: string[]
  lowering: Lowering | null
  /** The mention under which it stands in the inbox, because it is much the same. */
  gatheredUnder: string | null
  inRush: boolean
  /** What the machine suggests; null where it was not asked. */
  judgement: KeptJudgement | null
}

/** How many became incidents of what came in a rush to a school since then. As the program itself. */
export async function countRushIncidents(
  transaction: Transaction,
  school: string,
  since: Date,
): Promise<number> {
  const { count } = await transaction
    .selectFrom('mentions')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('school_id', '=', school)
    .where('noticed_at', '>', since)
    .where('in_rush', '=', true)
    .where('state', '=', 'incident')
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The mention with this reference; undefined where there is none, or it is not the actor’s to see. */
export async function findMention(
  transaction: Transaction,
  reference: string,
): Promise<StoredMention | undefined> {
  const row = await all(transaction).where('reference', '=', reference).executeTakeFirst()
  return row && toMention(row)
}

/** Like `findMention`, and nobody else may change it until this transaction ends. */
export async function lockMention(
  transaction: Transaction,
  reference: string,
): Promise<StoredMention | undefined> {
  const row = await all(transaction).where('reference', '=', reference).forUpdate().executeTakeFirst()
  return row && toMention(row)
}

/** Like `findMention`, by the id that notices, evidence and incidents hold. */
export async function findMentionById(
  transaction: Transaction,
  id: string,
): Promise<StoredMention | undefined> {
  const row = await all(transaction).where('id', '=', id).executeTakeFirst()
  return row && toMention(row)
}

/** The mentions that one item of a source has made: one for each school that it is about. */
export async function listMentionsOf(transaction: Transaction, externalId: string): Promise<StoredMention[]> {
  const rows = await all(transaction).where('external_id', '=', externalId).orderBy('id').execute()
  return rows.map(toMention)
}

export type MentionChanges = Partial<{
  state: MentionState
  inHandBy: string | null
  setAsideBecause: string | null
  level: Level
  urgency: number
  facts: Record<string, unknown>
  keptFrom: string[]
  sharedWith: string[]
  lowering: Lowering | null
}>

/**
 * Writes what people did about a mention; what is left out stays. Throws where the actor may not see the
 * mention.
 */
export async function saveMention(
  transaction: Transaction,
  id: string,
  changes: MentionChanges,
  at: Date,
): Promise<void> {
  await transaction
    .updateTable('mentions')
    .set({
      ...(changes.state !== undefined && { state: changes.state }),
      ...(changes.inHandBy !== undefined && { in_hand_by: changes.inHandBy }),
      ...(changes.setAsideBecause !== undefined && { set_aside_because: changes.setAsideBecause }),
      ...(changes.level !== undefined && { level: changes.level }),
      ...(changes.urgency !== undefined && { urgency: changes.urgency }),
      ...(changes.facts !== undefined && { facts: JSON.stringify(changes.facts) }),
      ...(changes.keptFrom !== undefined && { kept_from: changes.keptFrom }),
      ...(changes.sharedWith !== undefined && { shared_with: changes.sharedWith }),
      ...(changes.lowering !== undefined && {
        lowering: changes.lowering && JSON.stringify(changes.lowering),
      }),
      changed_at: at,
    })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow()
  const { level, urgency, keptFrom } = changes
  if (level !== undefined || urgency !== undefined || keptFrom !== undefined) await setApart(transaction, id)
}

type Row = Pick<Selectable<Schema['mentions']>, (typeof columns)[number]>

function toMention(row: Row): StoredMention {
  return {
    id: row.id,
    reference: row.reference,
    trust: row.trust_id,
    school: row.school_id,
    source: row.source_id,
    externalId: row.external_id,
    author: row.author,
    url: row.url,
    title: row.title,
    text: row.text,
    matches: row.matches as Match[],
    publishedAt: row.published_at,
    noticedAt: row.noticed_at,
    editedAt: row.edited_at,
    goneAt: row.gone_at,
    goneReason: row.gone_reason as GoneReason | null,
    state: row.state as MentionState,
    urgency: row.urgency,
    level: row.level as Level,
    keptFrom: row.kept_from,
    sharedWith: row.shared_with,
    lowering: row.lowering as Lowering | null,
    facts: row.facts,
    inHandBy: row.in_hand_by,
    setAsideBecause: row.set_aside_because,
    gatheredUnder: row.gathered_under,
    inRush: row.in_rush,
    judgement: row.judgement as KeptJudgement | null,
  }
}
