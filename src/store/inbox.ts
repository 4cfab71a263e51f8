import { sql } from 'kysely'
import type { Category, Pressing } from '../domain/judgement.ts'
import type { MentionState } from '../domain/mention.ts'
import type { Transaction } from './as-actor.ts'
import type { StoredMention } from './mentions.ts'

export type InboxQuery = {
  states: readonly MentionState[]
  /** What came in a rush, unless somebody may be in danger: left out, or nothing but that. */
  rush?: 'apart' | 'only'
  school?: string
  /** Only what the machine takes for this. */
  judgedAs?: Category
  order: 'newest' | 'urgent'
  limit: number
  /** Go on after this mention, the last one of the page before. */
  after?: { id: string; noticedAt: Date; urgency: number }
}

/** A mention as its row in the inbox shows it. */
export type InboxMention = Pick<
  StoredMention,
  | 'id'
  | 'reference'
  | 'school'
  | 'source'
  | 'author'
  | 'title'
  | 'text'
  | 'matches'
  | 'noticedAt'
  | 'state'
  | 'urgency'
  | 'level'
  | 'inHandBy'
> & {
  edited: boolean
  gone: boolean
  /** Has anybody answered anything about it? */
  triaged: boolean
  judged: { category: Category; severity: Pressing; abstained: boolean; like: boolean } | null
}

/**
 * One page of the inbox. No count: a count over what one may see would cost more than the page. Only what a row shows
 * is asked for: with the rest, reading the answer took half of the page's time.
 */
export async function listMentions(transaction: Transaction, inbox: InboxQuery): Promise<InboxMention[]> {
  const { after } = inbox
  const newest = sql<boolean>`(noticed_at, id) < (${after?.noticedAt}::timestamptz, ${after?.id}::uuid)`
  const urgent = sql<boolean>`(urgency, noticed_at, id) < (${after?.urgency}::int, ${after?.noticedAt}::timestamptz, ${after?.id}::uuid)`
  const rows = await transaction
    .selectFrom('mentions')
    .select([
      'id',
      'reference',
      'school_id as school',
      'source_id as source',
      'author',
      'title',
      'text',
      'matches',
    ])
    .select(['noticed_at as noticedAt', 'state', 'urgency', 'level', 'in_hand_by as inHandBy'])
    .select([sql<boolean>`edited_at is not null`.as('edited'), sql<boolean>`gone_at is not null`.as('gone')])
    .select([
      sql<boolean>`facts - 'kind' <> '{}'`.as('triaged'),
      sql`case when judgement is not null then json_build_object('category', judged_as, 'severity', judged_severity,
        'abstained', (judgement -> 'abstained')::boolean, 'like', judgement -> 'because' ->> 'type' is not distinct from 'like-before') end`.as(
        'judged',
      ),
    ])
    .where('trust_id', '=', sql<string>`(select app_trust())`)
    .where('state', 'in', inbox.states)
    // What is much the same as another stands under that one.
    .where('gathered_under', 'is', null)
    .$if(inbox.rush === 'apart', (query) => query.where(sql<boolean>`not apart`))
    .$if(inbox.rush === 'only', (query) => query.where(sql<boolean>`apart`))
    .$if(inbox.school !== undefined, (query) => query.where('school_id', '=', inbox.school as string))
    .$if(inbox.judgedAs !== undefined, (query) => query.where('judged_as', '=', inbox.judgedAs as string))
    .$if(after !== undefined, (query) => query.where(inbox.order === 'newest' ? newest : urgent))
    .$if(inbox.order === 'urgent', (query) => query.orderBy('urgency', 'desc'))
    .orderBy('noticed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(inbox.limit)
    .execute()
  return rows as InboxMention[]
}

/** Is anything to do that came in a rush and stands apart? Only whether: a count would cost more than the page. */
export async function anyInRush(transaction: Transaction, school?: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('mentions')
    .select('id')
    .where('trust_id', '=', sql<string>`(select app_trust())`)
    .where('state', 'in', ['new', 'in-hand'])
    .where('gathered_under', 'is', null)
    .where(sql<boolean>`apart`)
    .$if(school !== undefined, (query) => query.where('school_id', '=', school as string))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
