import { sql } from 'kysely'
import type { Transaction } from './as-actor.ts'
import type { InboxMention } from './inbox.ts'

export type Search = {
  id: string
  person: string | null
  at: Date
  words: string
  found: number
  /** The reference of the incident for whose sake it was, where it named somebody. */
  incident: string | null
}

/**
 * The newest mentions since then in which all these words are, of those that the actor may see. Only what was said is
 * looked through: nobody can look for what one author has written.
 */
export async function searchMentions(
  transaction: Transaction,
  asked: { words: string; since: Date; limit: number },
): Promise<InboxMention[]> {
  const { rows } = await sql<InboxMention>`
    select id, reference, school_id as school, source_id as source, author, title, text, matches,
      noticed_at as "noticedAt", state, urgency, level, in_hand_by as "inHandBy",
      edited_at is not null as edited, gone_at is not null as gone
    from mentions
    where trust_id = (select app_trust()) and noticed_at > ${asked.since} and text is not null
      and to_tsvector('simple', coalesce(title, '') || ' ' || text) @@ websearch_to_tsquery('simple', ${asked.words})
    order by noticed_at desc, id desc limit ${asked.limit}`.execute(transaction)
  return rows
}

/** Writes down that somebody has searched. */
export async function addSearch(
  transaction: Transaction,
  trust: string,
  search: Omit<Search, 'incident'> & { incident: string | null },
): Promise<void> {
  const { id, person, at, words, found, incident } = search
  await transaction
    .insertInto('searches')
    .values({ id, trust_id: trust, person_id: person, at, words, found, incident_id: incident })
    .execute()
}

/** The newest searches: the actor's own, or as the program itself everybody's. */
export async function listSearches(transaction: Transaction, limit: number): Promise<Search[]> {
  return transaction
    .selectFrom('searches')
    .leftJoin('incidents', 'incidents.id', 'searches.incident_id')
    .select(['searches.id', 'person_id as person', 'at', 'words', 'found', 'incidents.reference as incident'])
    .orderBy('at', 'desc')
    .limit(limit)
    .execute()
}

/** How many searches there were since then. As the program itself. */
export async function countSearches(transaction: Transaction, since: Date): Promise<number> {
  const { count } = await transaction
    .selectFrom('searches')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}
