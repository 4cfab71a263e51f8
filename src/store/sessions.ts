import type { Transaction } from './as-actor.ts'

/** A signed-in browser. `lookingAs` is set while somebody looks round a made-up trust; `drill` from coming into one until it was left. */
export type Session = {
  tokenHash: string
  trust: string | null
  person: string | null
  founder: boolean
  lookingAs: string | null
  lookingIn: string | null
  drill: string | null
  confirmedAt: Date | null
  challenge: string | null
  expiresAt: Date
}

/** The session that the token's hash opens, as a visitor known by that hash. */
export async function findSession(
  transaction: Transaction,
  tokenHash: string,
  now: Date,
): Promise<Session | undefined> {
  const row = await transaction
    .selectFrom('sessions')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row && toSession(row)
}

/** A row as it stands in the table, or as JSON with its times as text. */
export function toSession(row: {
  token_hash: string
  trust_id: string | null
  person_id: string | null
  founder: boolean
  looking_as: string | null
  looking_in: string | null
  drill_id: string | null
  confirmed_at: Date | string | null
  challenge: string | null
  expires_at: Date | string
}): Session {
  return {
    tokenHash: row.token_hash,
    trust: row.trust_id,
    person: row.person_id,
    founder: row.founder,
    lookingAs: row.looking_as,
    lookingIn: row.looking_in,
    drill: row.drill_id,
    confirmedAt: row.confirmed_at === null ? null : new Date(row.confirmed_at),
    challenge: row.challenge,
    expiresAt: new Date(row.expires_at),
  }
}

/** Begins a session, of which only the token’s hash is kept. */
export async function addSession(transaction: Transaction, session: Session & { at: Date }): Promise<void> {
  await transaction
    .insertInto('sessions')
    .values({
      token_hash: session.tokenHash,
      trust_id: session.trust,
      person_id: session.person,
      founder: session.founder,
      looking_as: session.lookingAs,
      looking_in: session.lookingIn,
      drill_id: session.drill,
      confirmed_at: session.confirmedAt,
      challenge: session.challenge,
      created_at: session.at,
      expires_at: session.expiresAt,
    })
    .execute()
}

/** Changes a session; what is left out stays. Throws where there is no such session. */
export async function saveSession(
  transaction: Transaction,
  tokenHash: string,
  changes: Partial<Omit<Session, 'tokenHash'>>,
): Promise<void> {
  await transaction
    .updateTable('sessions')
    .set({
      ...(changes.trust !== undefined && { trust_id: changes.trust }),
      ...(changes.person !== undefined && { person_id: changes.person }),
      ...(changes.founder !== undefined && { founder: changes.founder }),
      ...(changes.lookingAs !== undefined && { looking_as: changes.lookingAs }),
      ...(changes.lookingIn !== undefined && { looking_in: changes.lookingIn }),
      ...(changes.drill !== undefined && { drill_id: changes.drill }),
      ...(changes.confirmedAt !== undefined && { confirmed_at: changes.confirmedAt }),
      ...(changes.challenge !== undefined && { challenge: changes.challenge }),
      ...(changes.expiresAt !== undefined && { expires_at: changes.expiresAt }),
    })
    .where('token_hash', '=', tokenHash)
    .returning('token_hash')
    .executeTakeFirstOrThrow()
}

/** Ends a session, if it is still there: after it, the browser’s token opens nothing. */
export async function removeSession(transaction: Transaction, tokenHash: string): Promise<void> {
  await transaction.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute()
}

/** Ends a person's sessions everywhere, but for the one that is named: after a new password, or when somebody leaves. */
export async function removeSessionsOf(
  transaction: Transaction,
  person: string,
  except?: string,
): Promise<void> {
  await transaction
    .deleteFrom('sessions')
    .where('person_id', '=', person)
    .$if(except !== undefined, (query) => query.where('token_hash', '!=', except as string))
    .execute()
}

/** Removes sessions and links that have ended. Housekeeping. */
export async function removeEnded(transaction: Transaction, now: Date): Promise<void> {
  await transaction.deleteFrom('sessions').where('expires_at', '<', now).execute()
  await transaction.deleteFrom('sign_in_links').where('expires_at', '<', now).execute()
}

/** How many attempts failed for any of these keys since then. */
export async function countAttempts(transaction: Transaction, keyHash: string, since: Date): Promise<number> {
  const { count } = await transaction
    .selectFrom('sign_in_attempts')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('key_hash', '=', keyHash)
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Notes a failed attempt, and forgets those that no longer count. */
export async function addAttempt(
  transaction: Transaction,
  keyHashes: readonly string[],
  at: Date,
  forgetBefore: Date,
): Promise<void> {
  await transaction.deleteFrom('sign_in_attempts').where('at', '<', forgetBefore).execute()
  await transaction
    .insertInto('sign_in_attempts')
    .values(keyHashes.map((key_hash) => ({ key_hash, at })))
    .execute()
}
