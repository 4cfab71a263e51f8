import type { TermKind } from '../domain/mention.ts'
import type { Transaction } from './as-actor.ts'

export type WatchTerm = { id: string; school: string; kind: TermKind; words: string }

/** The watch terms of one school, or of all, by their kind and words; without those whose time is over. */
export async function listTerms(transaction: Transaction, school?: string): Promise<WatchTerm[]> {
  const rows = await transaction
    .selectFrom('watch_terms')
    .select(['id', 'school_id', 'kind', 'words'])
    .where('stopped_at', 'is', null)
    .$if(school !== undefined, (query) => query.where('school_id', '=', school as string))
    .orderBy('kind')
    .orderBy('words')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    school: row.school_id,
    kind: row.kind as TermKind,
    words: row.words,
  }))
}

/** Which state of a trust's watch terms this is: another one after each change of them. */
export async function termsVersion(transaction: Transaction, trust: string): Promise<string> {
  const row = await transaction
    .selectFrom('term_versions')
    .select('version')
    .where('trust_id', '=', trust)
    .executeTakeFirst()
  return row?.version ?? '0'
}

/** Adds watch terms; one that the school has already is left as it is. */
export async function addTerms(
  transaction: Transaction,
  trust: string,
  terms: readonly WatchTerm[],
  at: Date,
): Promise<void> {
  if (terms.length === 0) return
  await transaction
    .insertInto('watch_terms')
    .values(
      terms.map(({ id, school, kind, words }) => ({
        id,
        trust_id: trust,
        school_id: school,
        kind,
        words,
        created_at: at,
      })),
    )
    .onConflict((conflict) => conflict.columns(['school_id', 'kind', 'words']).doNothing())
    .execute()
}

/** Removes the term and says which it was, or nothing where there was none. */
export async function removeTerm(transaction: Transaction, id: string): Promise<WatchTerm | undefined> {
  const row = await transaction
    .deleteFrom('watch_terms')
    .where('id', '=', id)
    .returning(['id', 'school_id', 'kind', 'words'])
    .executeTakeFirst()
  return row && { id: row.id, school: row.school_id, kind: row.kind as TermKind, words: row.words }
}

/** Is it a term of this school whose time is over? Then it is renewed in the ledger, not added again. */
export async function isStopped(
  transaction: Transaction,
  { school, kind, words }: Omit<WatchTerm, 'id'>,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('watch_terms')
    .select('id')
    .where('school_id', '=', school)
    .where('kind', '=', kind)
    .where('words', '=', words)
    .where('stopped_at', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}
