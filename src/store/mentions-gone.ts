import { type ExpressionBuilder, sql } from 'kysely'
import type { GoneReason } from '../domain/mention.ts'
import type { Transaction } from './as-actor.ts'
import { anyOf } from './external-ids.ts'
import { readTo } from './reading-places.ts'
import type { Schema } from './schema.ts'

/**
 * Marks the mentions of one item, or of one author, as gone; says which were there. What was away only with its author’s
 * account is gone for good now, and does not come back with it.
 */
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
    .where((where) =>
      reason === 'account-deactivated'
        ? where('gone_at', 'is', null)
        : where.or([where('gone_at', 'is', null), where('gone_reason', '=', 'account-deactivated')]),
    )
    .where((where) => itemsOf(where, what))
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** An item, or all of an author whose account is there again: what went with the account, and only that, is back. */
export async function markBack(
  transaction: Transaction,
  source: string,
  what: { externalId: string } | { authorId: string },
  at: Date,
): Promise<string[]> {
  const rows = await transaction
    .updateTable('mentions')
    .set({ gone_at: null, gone_reason: null, changed_at: at })
    .where('source_id', '=', source)
    .where((where) => itemsOf(where, what))
    .where('gone_reason', '=', 'account-deactivated')
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Which of these items are gone, wherever they were mentions before. */
export async function listGone(
  transaction: Transaction,
  source: string,
  externalIds: readonly string[],
): Promise<Set<string>> {
  if (externalIds.length === 0) return new Set()
  const { rows } = await sql<{ external_id: string }>`
    select distinct external_id from mentions
    where source_id = ${source} and md5(external_id) = ${anyOf(externalIds)} and gone_at is not null`.execute(
    transaction,
  )
  return new Set(rows.map(({ external_id }) => external_id))
}

function itemsOf(
  where: ExpressionBuilder<Schema, 'mentions'>,
  what: { externalId: string } | { authorId: string },
) {
  return 'externalId' in what
    ? where.and([
        sql<boolean>`md5(external_id) = md5(${what.externalId})`,
        where('external_id', '=', what.externalId),
      ])
    : where('author_id', '=', what.authorId)
}

/** Blanks what a source delivered of an item that became nobody's mention: its author has deleted it, and nobody needs it. */
export async function forgetUnmentioned(
  transaction: Transaction,
  source: string,
  externalId: string,
): Promise<void> {
  await sql`
    update raw_events set body = '{}'
    where source_id = ${source} and md5(external_id) = md5(${externalId}) and kind = 'item' and body <> '{}'
      and (id <= ${readTo(source)} or parked_because is not null)
      and not exists (
        select from mentions where source_id = ${source} and md5(mentions.external_id) = md5(${externalId})
      )`.execute(transaction)
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

/**
 * Removes the words of what its author took down before `goneBefore`, raw event included; where the author's account
 * was only deactivated, 29 days later, since it may come back. What people did about it, and what an incident holds as
 * evidence, stays.
 */
export async function forgetDeleted(transaction: Transaction, goneBefore: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with forgotten as (
      update mentions set text = null, title = null, author = null, url = null, author_id = null, matches = '[]',
        judgement = null
      where text is not null and trust_id = (select app_trust()) and gone_at < ${goneBefore}::timestamptz
        - case gone_reason when 'account-deactivated' then interval '29 days' else interval '0' end
      returning id, source_id, external_id
    ), versions as (
      update mention_versions set text = null, title = null where mention_id in (select id from forgotten)
    ), opinions as (
      update second_opinions set masked = null, words = null where mention_id in (select id from forgotten)
    ), raw as (
      update raw_events set body = '{}'
      from forgotten where raw_events.source_id = forgotten.source_id and md5(raw_events.external_id) = md5(forgotten.external_id)
    )
    select id from forgotten`.execute(transaction)
  return rows.map(({ id }) => id)
}
