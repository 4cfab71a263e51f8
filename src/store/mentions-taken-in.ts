import { sql } from 'kysely'
import type { Level } from '../domain/actor.ts'
import type { KeptJudgement } from '../domain/judgement.ts'
import type { Match } from '../domain/mention.ts'
import type { Transaction } from './as-actor.ts'
import { anyOf } from './external-ids.ts'
import { plain, texts } from './lists.ts'
import { readTo } from './reading-places.ts'

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
  /** How private it is from the beginning; the school's (1) where nothing is said. */
  level?: Level
  /** The mention under which it stands from the beginning, because it says much the same. */
  under?: string | null
  /** What the machine suggests; nothing where it is not asked. */
  judgement?: KeptJudgement | null
  /** How pressing it seems before anybody has looked, 0 to 4. */
  urgency?: number
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
  type Text =
    | 'reference'
    | 'externalId'
    | 'authorId'
    | 'author'
    | 'url'
    | 'title'
    | 'text'
    | 'textHash'
    | 'publishedAt'
  const list = (key: Text) => texts(mentions.map((mention) => mention[key]))
  const ids = (key: 'id' | 'school' | 'under') => plain(mentions.map((mention) => mention[key] ?? null))
  const { rows } = await sql<{ id: string; school_id: string; added: boolean }>`
    with incoming as materialized (
      select * from unnest(
        ${ids('id')}::uuid[], ${list('reference')}::text[], ${ids('school')}::uuid[], ${list('externalId')}::text[],
        ${list('authorId')}::text[], ${list('author')}::text[], ${list('url')}::text[], ${list('title')}::text[],
        ${list('text')}::text[], ${list('textHash')}::text[], ${texts(mentions.map(({ matches }) => JSON.stringify(matches)))}::jsonb[],
        ${list('publishedAt')}::timestamptz[], ${texts(mentions.map(({ noticedAt }) => noticedAt.toISOString()))}::timestamptz[], ${plain(mentions.map(({ level = 1 }) => level))}::int[],
        ${texts(mentions.map(({ judgement }) => (judgement ? JSON.stringify(judgement) : null)))}::jsonb[],
        ${plain(mentions.map(({ urgency = 0 }) => urgency))}::int[], ${ids('under')}::uuid[]
      ) as incoming (id, reference, school_id, external_id, author_id, author, url, title, text, text_hash, matches,
        published_at, noticed_at, level, judgement, urgency, under)
    ), before as (
      -- Sees the mentions as they were before this statement, and looks each up on its own.
      insert into mention_versions (trust_id, mention_id, title, text, seen_until)
      select m.trust_id, m.id, m.title, m.text, incoming.noticed_at
      from incoming cross join lateral (
        select trust_id, id, title, text, text_hash from mentions
        where source_id = ${source.id} and school_id = incoming.school_id and md5(external_id) = md5(incoming.external_id)
        limit 1) m
      where m.text_hash <> incoming.text_hash
    )
    insert into mentions (id, reference, trust_id, school_id, source_id, external_id, author_id, author, url, title, text,
      text_hash, matches, published_at, noticed_at, changed_at, level, judgement, judged_as, judged_severity, urgency,
      gathered_under)
    select id, reference, ${source.trust}, school_id, ${source.id}, external_id, author_id, author, url, title, text,
      text_hash, matches, published_at, noticed_at, noticed_at, level, judgement, judgement ->> 'category',
      (judgement ->> 'severity')::int, urgency, under
    from incoming
    on conflict (source_id, school_id, md5(external_id)) do update set
      title = excluded.title, text = excluded.text, text_hash = excluded.text_hash, matches = excluded.matches,
      url = excluded.url, author = excluded.author, edited_at = excluded.noticed_at, changed_at = excluded.noticed_at,
      gone_at = null, gone_reason = null, judgement = excluded.judgement, judged_as = excluded.judged_as,
      judged_severity = excluded.judged_severity, urgency = greatest(mentions.urgency, excluded.urgency)
    where mentions.text_hash <> excluded.text_hash or mentions.gone_at is not null
    returning id, school_id, xmax = 0 as added`.execute(transaction)
  return {
    added: rows.filter(({ added }) => added).map(({ id, school_id }) => ({ id, school: school_id })),
    edited: rows.filter(({ added }) => !added).map(({ id }) => id),
  }
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
    where source_id = ${source} and md5(external_id) = ${anyOf(externalIds)}
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
    where source_id = ${source} and md5(external_id) = ${anyOf(asked.externalIds)}
    union
    select external_id from raw_events
    where source_id = ${source} and md5(external_id) = ${anyOf(asked.externalIds)}`.execute(transaction)
  const authors = await sql<{ author_id: string }>`
    select author_id from mentions where source_id = ${source} and author_id = any (${asked.authorIds}::text[])
    union
    select split_part(external_id, '/', 3) from raw_events
    where source_id = ${source} and id > ${readTo(source)} and split_part(external_id, '/', 3) = any (${asked.authorIds}::text[])`.execute(
    transaction,
  )
  return {
    externalIds: new Set(items.rows.map(({ external_id }) => external_id)),
    authorIds: new Set(authors.rows.map(({ author_id }) => author_id)),
  }
}
