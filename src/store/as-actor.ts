import { type Kysely, type Transaction as KyselyTransaction, sql } from 'kysely'
import { escapeLiteral } from 'pg'
import { type Actor, reads } from '../domain/actor.ts'
import type { Schema } from './schema.ts'

export type Database = Kysely<Schema>

/** The only handle that store functions take, so that no query can leave its transaction or its actor. */
export type Transaction = KyselyTransaction<Schema>

const names = [
  'trust',
  'person',
  'reads',
  'email',
  'token',
  'housekeeping',
  'system',
  'confirmed',
  'school_slug',
] as const

type Settings = Partial<Record<(typeof names)[number], string>>

/** What tells the database who is asking from here on; every setting that is not named is cleared, and all end with the transaction. */
function becoming(settings: Settings): string {
  const assignments = names.map(
    (name) => `set_config('app.${name}', ${escapeLiteral(settings[name] ?? '')}, true)`,
  )
  return `select ${assignments.join(', ')}`
}

/** Begins a transaction as somebody, in one message: every page and command pays for each message that it sends. */
function inTransaction<Result>(
  database: Database,
  settings: Settings,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return database.connection().execute(async (connection) => {
    try {
      await sql.raw(`begin; ${becoming(settings)}`).execute(connection)
      // Nothing else can reach this connection, and the work is handed nothing else.
      const result = await work(connection as unknown as Transaction)
      await sql`commit`.execute(connection)
      return result
    } catch (error) {
      // Where the connection is gone there is nothing to roll back, and the first error says more.
      await Promise.allSettled([sql`rollback`.execute(connection)])
      throw error
    }
  })
}

/** An actor as the row-level security is told of them. */
export function settingsOf(actor: Actor): Settings {
  return {
    trust: actor.trust,
    person: actor.person ?? '',
    reads: reads(actor)
      .map(({ school, level }) => `${school ?? '*'}:${level}`)
      .join(','),
    system: actor.person === null ? 'on' : '',
    confirmed: actor.confirmed ? 'on' : '',
  }
}

/**
 * Does the work in one transaction that sees exactly what the actor may see.
 *
 * Row-level security then makes 'not there' and 'not yours' the same answer, whatever the query.
 */
export function asActor<Result>(
  database: Database,
  actor: Actor,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return inTransaction(database, settingsOf(actor), work)
}

/**
 * Goes on in the same transaction as somebody else: as the program itself, where a write takes an item out of
 * the writer's own sight (a report about the headteacher that the headteacher's office passes on).
 */
export async function continueAs(transaction: Transaction, actor: Actor): Promise<void> {
  await sql.raw(becoming(settingsOf(actor))).execute(transaction)
}

/** Does the work as somebody who has not signed in yet, known only by an e-mail address or by a token's hash. */
export function asVisitor<Result>(
  database: Database,
  known: { email?: string; token?: string },
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return inTransaction(database, known, work)
}

/**
 * Does the work as somebody without an account who has a school's address (`/s/<slug>`): they see that school, its
 * trust and the trust's policy, and nothing else, whatever the query.
 */
export function asSchoolVisitor<Result>(
  database: Database,
  slug: string,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return inTransaction(database, { school_slug: slug }, work)
}

/** Does the program's own housekeeping over all trusts: which trusts and sources there are, and no content. */
export function asHousekeeping<Result>(
  database: Database,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return inTransaction(database, { housekeeping: 'on' }, work)
}
