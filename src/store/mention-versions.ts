import type { Transaction } from './as-actor.ts'

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
