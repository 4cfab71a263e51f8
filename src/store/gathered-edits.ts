import { sql } from 'kysely'
import type { Match } from '../domain/mention.ts'
import type { Transaction } from './as-actor.ts'
import { countAnew, moveStorm } from './storms.ts'

type Words = { title: string | null; text: string | null; matches: readonly Match[] }

/** A mention, and what it is gathered with: its head, or where it is the head itself the first that stands under it. */
export type Pair = { id: string; other: string; isHead: boolean; words: Words; otherWords: Words }

/** Of these mentions those that are gathered with others, each with one to compare it with. As the program itself. */
export async function gatheredPairs(transaction: Transaction, mentions: readonly string[]): Promise<Pair[]> {
  const { rows } = await sql<{
    id: string
    other: string
    head: boolean
    words: Words
    other_words: Words
  }>`
    select m.id, o.id as other, m.gathered_under is null as head,
      jsonb_build_object('title', m.title, 'text', m.text, 'matches', m.matches) as words,
      jsonb_build_object('title', o.title, 'text', o.text, 'matches', o.matches) as other_words
    from mentions m join lateral (
      select * from mentions o
      where o.id = m.gathered_under or (m.gathered_under is null and o.gathered_under = m.id)
      order by o.noticed_at, o.id limit 1) o on true
    where m.id = any (${mentions}::uuid[]) and exists (select from storms where mention_id in (m.id, o.id))`.execute(
    transaction,
  )
  return rows.map(({ head, other_words, ...row }) => ({ ...row, isHead: head, otherWords: other_words }))
}

/**
 * Of these mentions the heads of storms that are gone and not settled, each with the first under it that is still there. As
 * the program itself.
 */
export async function goneHeads(
  transaction: Transaction,
  mentions: readonly string[],
): Promise<{ head: string; next: string }[]> {
  if (mentions.length === 0) return []
  const { rows } = await sql<{ head: string; next: string }>`
    select m.id as head, next.id as next
    from mentions m join lateral (
      select id from mentions u where u.gathered_under = m.id and u.gone_at is null
      order by u.noticed_at, u.id limit 1) next on true
    where m.id = any (${mentions}::uuid[]) and m.gone_at is not null and m.state in ('new', 'in-hand')
      and exists (select from storms where mention_id = m.id)`.execute(transaction)
  return rows
}

/** Takes a mention out from under its head: it stands on its own. False where it stood so. As the program itself. */
export async function takeOut(transaction: Transaction, mention: string): Promise<boolean> {
  const { rows } = await sql<{ head: string }>`
    with before as (select id, gathered_under from mentions where id = ${mention} and gathered_under is not null)
    update mentions m set gathered_under = null from before where m.id = before.id
    returning before.gathered_under as head`.execute(transaction)
  await countAnew(
    transaction,
    rows.map(({ head }) => head),
  )
  return rows.length > 0
}

/** Gathers what stands under a head under another one instead. As the program itself. */
export async function regather(transaction: Transaction, head: string, under: string): Promise<void> {
  await sql`update mentions set gathered_under = nullif(${under}::uuid, id) where gathered_under = ${head}`.execute(
    transaction,
  )
  await moveStorm(transaction, head, under)
}
