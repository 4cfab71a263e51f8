import { sql } from 'kysely'
import type { Transaction } from './as-actor.ts'

export type Names = {
  /** In the order of their names. */
  schools: { id: string; name: string }[]
  /** With those that were removed: what they brought is still there. */
  sources: Map<string, string>
}

/** What the trust's schools and sources are called, in one question: every list of mentions needs it. */
export async function listNames(transaction: Transaction): Promise<Names> {
  const { rows } = await sql<{ kind: 'school' | 'source'; id: string; name: string }>`
    select 'school' as kind, id, name from schools
    union all select 'source', id, name from sources
    order by kind, name`.execute(transaction)
  return {
    schools: rows.filter(({ kind }) => kind === 'school').map(({ id, name }) => ({ id, name })),
    sources: new Map(rows.filter(({ kind }) => kind === 'source').map(({ id, name }) => [id, name])),
  }
}
