import { sql } from 'kysely'
import type { Level } from '../domain/actor.ts'
import type { GoneReason, Match, Mention, MentionState } from '../domain/mention.ts'
import type { Transaction } from './as-actor.ts'

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
  'facts',
  'in_hand_by',
  'set_aside_because',
] as const

export type StoredMention = Omit<Mention, 'incident'> & {
  urgency: number
  facts: Record<string, unknown>
  keptFrom: string[]
  sharedWith: string[]
}

export type InboxQuery = {
  states: readonly MentionState[]
  school?: string
  order: 'newest' | 'urgent'
  limit: number
  /** Go on after this mention, the last one of the page before. */
  after?: { id: string; noticedAt: Date; urgency: number }
}

/** One page of the inbox. No count: a count over what one may see would cost more than the page. */
export async function listMentions(transaction: Transaction, inbox: InboxQuery): Promise<StoredMention[]> {
  const { after } = inbox
  const newest = sql<boolean>`(noticed_at, id) < (${after?.noticedAt}::timestamptz, ${after?.id}::uuid)`
  const urgent = sql<boolean>`(urgency, noticed_at, id) < (${after?.urgency}::int, ${after?.noticedAt}::timestamptz, ${after?.id}::uuid)`
  const rows = await transaction
    .selectFrom('mentions')
    .select(columns)
    .where('trust_id', '=', sql<string>`(select app_trust())`)
    .where('state', 'in', inbox.states)
    .$if(inbox.school !== undefined, (query) => query.where('school_id', '=', inbox.school as string))
    .$if(after !== undefined, (query) => query.where(inbox.order === 'newest' ? newest : urgent))
    .$if(inbox.order === 'urgent', (query) => query.orderBy('urgency', 'desc'))
    .orderBy('noticed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(inbox.limit)
    .execute()
  return rows.map(toMention)
}

export async function findMention(
  transaction: Transaction,
  reference: string,
): Promise<StoredMention | undefined> {
  const row = await transaction
    .selectFrom('mentions')
    .select(columns)
    .where('reference', '=', reference)
    .executeTakeFirst()
  return row && toMention(row)
}

/** Like `findMention`, and nobody else may change it until this transaction ends. */
export async function lockMention(
  transaction: Transaction,
  reference: string,
): Promise<StoredMention | undefined> {
  const row = await transaction
    .selectFrom('mentions')
    .select(columns)
    .where('reference', '=', reference)
    .forUpdate()
    .executeTakeFirst()
  return row && toMention(row)
}

export async function findMentionById(
  transaction: Transaction,
  id: string,
): Promise<StoredMention | undefined> {
  const row = await transaction.selectFrom('mentions').select(columns).where('id', '=', id).executeTakeFirst()
  return row && toMention(row)
}

export type NewMention = {
  id: string
  reference: string
  school: string
  externalId: string
  authorId: string | null
  author: string | null
  url: string | null
  title: string | null
  text: string
  textHash: string
  matches: readonly Match[]
  publishedAt: string | null
  noticedAt: Date
}

/**
 * Adds mentions, or takes an edit of one that is known: the words change, what people did stays, and what it said
 * before is kept. One that was gone is there again. Says which are new and which were edited; a repetition is neither.
 */
export async function takeInMentions(
  transaction: Transaction,
  source: { id: string; trust: string },
  mentions: readonly NewMention[],
): Promise<{ added: { id: string; school: string }[]; edited: string[] }> {
  if (mentions.length === 0) return { added: [], edited: [] }
  const list = <Key extends keyof NewMention>(key: Key) => mentions.map((mention) => mention[key])
  const incoming = sql`
    select * from unnest(
      ${list('id')}::uuid[], ${list('reference')}::text[], ${list('school')}::uuid[], ${list('externalId')}::text[],
      ${list('authorId')}::text[], ${list('author')}::text[], ${list('url')}::text[], ${list('title')}::text[],
      ${list('text')}::text[], ${list('textHash')}::text[], ${mentions.map(({ matches }) => JSON.stringify(matches))}::jsonb[],
      ${list('publishedAt')}::timestamptz[], ${list('noticedAt')}::timestamptz[]
    ) as incoming (id, reference, school_id, external_id, author_id, author, url, title, text, text_hash, matches, published_at, noticed_at)`

  await sql`
    insert into mention_versions (trust_id, mention_id, title, text, seen_until)
    select m.trust_id, m.id, m.title, m.text, incoming.noticed_at
    from (${incoming}) incoming
    join mentions m on m.source_id = ${source.id} and m.school_id = incoming.school_id and md5(m.external_id) = md5(incoming.external_id)
    where m.text_hash <> incoming.text_hash`.execute(transaction)
  const { rows } = await sql<{ id: string; school_id: string; added: boolean }>`
    insert into mentions (id, reference, trust_id, school_id, source_id, external_id, author_id, author, url, title, text,
      text_hash, matches, published_at, noticed_at, changed_at)
    select id, reference, ${source.trust}, school_id, ${source.id}, external_id, author_id, author, url, title, text,
      text_hash, matches, published_at, noticed_at, noticed_at
    from (${incoming}) incoming
    on conflict (source_id, school_id, md5(external_id)) do update set
      title = excluded.title, text = excluded.text, text_hash = excluded.text_hash, matches = excluded.matches,
      url = excluded.url, author = excluded.author, edited_at = excluded.noticed_at, changed_at = excluded.noticed_at,
      gone_at = null, gone_reason = null
    where mentions.text_hash <> excluded.text_hash or mentions.gone_at is not null
    returning id, school_id, xmax = 0 as added`.execute(transaction)
  return {
    added: rows.filter(({ added }) => added).map(({ id, school_id }) => ({ id, school: school_id })),
    edited: rows.filter(({ added }) => !added).map(({ id }) => id),
  }
}

/** Marks the mentions of one item, or of one author, as gone; says which were there. */
export async function markGone(
  transaction: Transaction,
  source: string,
  what: { externalId: string } | { authorId: string },
  reason: GoneReason,
  at: Date,
): Promise<string[]> {
  const rows = await transaction
    .updateTable('mentions')
    .set({ gone_at: at, gone_reason: reason, changed_at: at })
    .where('source_id', '=', source)
    .where('gone_at', 'is', null)
    .where((where) =>
      'externalId' in what
        ? where.and([
            sql<boolean>`md5(external_id) = md5(${what.externalId})`,
            where('external_id', '=', what.externalId),
          ])
        : where('author_id', '=', what.authorId),
    )
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** The author's account is there again: what went with the account, and only that, is back. */
export async function markBack(
  transaction: Transaction,
  source: string,
  authorId: string,
  at: Date,
): Promise<string[]> {
  const rows = await transaction
    .updateTable('mentions')
    .set({ gone_at: null, gone_reason: null, changed_at: at })
    .where('source_id', '=', source)
    .where('author_id', '=', authorId)
    .where('gone_reason', '=', 'account-deactivated')
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Marks one mention as gone because its link leads nowhere, if its source has not said more already. */
export async function markMentionGone(transaction: Transaction, id: string, at: Date): Promise<void> {
  await transaction
    .updateTable('mentions')
    .set({ gone_at: at, gone_reason: 'not-found', changed_at: at })
    .where('id', '=', id)
    .where('gone_at', 'is', null)
    .execute()
}

/** Remembers a deletion, so that an older version that comes late is not shown. */
export async function addTombstone(
  transaction: Transaction,
  source: { id: string; trust: string },
  deleted: { externalId: string; version: string },
  at: Date,
): Promise<void> {
  const { externalId, version } = deleted
  await sql`
    insert into tombstones (trust_id, source_id, external_id, version, at)
    values (${source.trust}, ${source.id}, ${externalId}, ${version}, ${at})
    on conflict (source_id, md5(external_id)) do update set version = excluded.version, at = excluded.at`.execute(
    transaction,
  )
}

/** The version at which each of these items was deleted, for those that were. */
export async function listTombstones(
  transaction: Transaction,
  source: string,
  externalIds: readonly string[],
): Promise<Map<string, string>> {
  if (externalIds.length === 0) return new Map()
  const { rows } = await sql<{ external_id: string; version: string }>`
    select external_id, version from tombstones
    where source_id = ${source} and md5(external_id) in (select md5(id) from unnest(${externalIds}::text[]) id)`.execute(
    transaction,
  )
  return new Map(rows.map(({ external_id, version }) => [external_id, version]))
}

/** The schools that each of these items is a mention of already: an edit may no longer name them. */
export async function schoolsOf(
  transaction: Transaction,
  source: string,
  externalIds: readonly string[],
): Promise<Map<string, string[]>> {
  if (externalIds.length === 0) return new Map()
  const { rows } = await sql<{ external_id: string; schools: string[] }>`
    select external_id, array_agg(school_id::text) as schools from mentions
    where source_id = ${source} and md5(external_id) in (select md5(id) from unnest(${externalIds}::text[]) id)
    group by external_id`.execute(transaction)
  return new Map(rows.map(({ external_id, schools }) => [external_id, schools]))
}

/**
 * Which of these items and authors are known, so that a stream keeps only what concerns them. What was taken in and
 * is not read yet counts: its deletion may follow at once. As the program itself.
 */
export async function knownOf(
  transaction: Transaction,
  source: string,
  asked: { externalIds: readonly string[]; authorIds: readonly string[] },
): Promise<{ externalIds: Set<string>; authorIds: Set<string> }> {
  const items = await sql<{ external_id: string }>`
    select external_id from mentions
    where source_id = ${source} and md5(external_id) in (select md5(id) from unnest(${asked.externalIds}::text[]) id)
    union
    select external_id from raw_events
    where source_id = ${source} and md5(external_id) in (select md5(id) from unnest(${asked.externalIds}::text[]) id)`.execute(
    transaction,
  )
  const authors = await sql<{ author_id: string }>`
    select author_id from mentions where source_id = ${source} and author_id = any (${asked.authorIds}::text[])
    union
    select split_part(external_id, '/', 3) from raw_events
    where source_id = ${source} and read_at is null and split_part(external_id, '/', 3) = any (${asked.authorIds}::text[])`.execute(
    transaction,
  )
  return {
    externalIds: new Set(items.rows.map(({ external_id }) => external_id)),
    authorIds: new Set(authors.rows.map(({ author_id }) => author_id)),
  }
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
}>

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
      changed_at: at,
    })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow()
}

export type Version = { title: string | null; text: string | null; seenUntil: Date }

/** What the mention said before its edits, oldest first. */
export async function listVersions(transaction: Transaction, mention: string): Promise<Version[]> {
  const rows = await transaction
    .selectFrom('mention_versions')
    .select(['title', 'text', 'seen_until'])
    .where('mention_id', '=', mention)
    .orderBy('id')
    .execute()
  return rows.map(({ title, text, seen_until }) => ({ title, text, seenUntil: seen_until }))
}

/**
 * Removes the words of what its author took down before `goneBefore`, raw event included; where the author's account
 * was only deactivated, 29 days later, since it may come back. What people did about it, and what an incident holds as
 * evidence, stays.
 */
export async function forgetDeleted(transaction: Transaction, goneBefore: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with forgotten as (
      update mentions set text = null, title = null, author = null, url = null, author_id = null, matches = '[]'
      where text is not null and trust_id = (select app_trust()) and gone_at < ${goneBefore}::timestamptz
        - case gone_reason when 'account-deactivated' then interval '29 days' else interval '0' end
      returning id, source_id, external_id
    ), versions as (
      update mention_versions set text = null, title = null where mention_id in (select id from forgotten)
    ), raw as (
      update raw_events set body = '{}'
      from forgotten where raw_events.source_id = forgotten.source_id and md5(raw_events.external_id) = md5(forgotten.external_id)
    )
    select id from forgotten`.execute(transaction)
  return rows.map(({ id }) => id)
}

export async function bePresent(
  transaction: Transaction,
  trust: string,
  mention: string,
  person: string,
  at: Date,
): Promise<void> {
  await transaction
    .insertInto('presences')
    .values({ trust_id: trust, mention_id: mention, person_id: person, seen_at: at })
    .onConflict((conflict) => conflict.columns(['mention_id', 'person_id']).doUpdateSet({ seen_at: at }))
    .execute()
}

/** Who else has had the mention open since then. */
export async function listPresent(
  transaction: Transaction,
  mention: string,
  except: string,
  since: Date,
): Promise<string[]> {
  const rows = await transaction
    .selectFrom('presences')
    .select('person_id')
    .where('mention_id', '=', mention)
    .where('person_id', '!=', except)
    .where('seen_at', '>', since)
    .execute()
  return rows.map(({ person_id }) => person_id)
}

function toMention(row: {
  id: string
  reference: string
  trust_id: string
  school_id: string
  source_id: string
  external_id: string
  author: string | null
  url: string | null
  title: string | null
  text: string | null
  matches: unknown[]
  published_at: Date | null
  noticed_at: Date
  edited_at: Date | null
  gone_at: Date | null
  gone_reason: string | null
  state: string
  urgency: number
  level: number
  kept_from: string[]
  shared_with: string[]
  facts: Record<string, unknown>
  in_hand_by: string | null
  set_aside_because: string | null
}): StoredMention {
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
    facts: row.facts,
    inHandBy: row.in_hand_by,
    setAsideBecause: row.set_aside_because,
  }
}
