import type { Transaction } from './as-actor.ts'

export type SignInLink = { tokenHash: string; trust: string | null; person: string | null; expiresAt: Date }

/** Keeps a link that signs somebody in once; with no person, it is the founder’s. */
export async function addSignInLink(
  transaction: Transaction,
  link: SignInLink & { at: Date },
): Promise<void> {
  await transaction
    .insertInto('sign_in_links')
    .values({
      token_hash: link.tokenHash,
      trust_id: link.trust,
      person_id: link.person,
      created_at: link.at,
      expires_at: link.expiresAt,
    })
    .execute()
}

/** Takes the link if it is still good, so that it works once; as a visitor known by its hash. */
export async function takeSignInLink(
  transaction: Transaction,
  tokenHash: string,
  now: Date,
): Promise<SignInLink | undefined> {
  const row = await transaction
    .updateTable('sign_in_links')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['trust_id', 'person_id', 'expires_at'])
    .executeTakeFirst()
  return row && { tokenHash, trust: row.trust_id, person: row.person_id, expiresAt: row.expires_at }
}

/** Is the link still good? Without taking it, so that a preview by a mail program does not use it up. */
export async function findSignInLink(
  transaction: Transaction,
  tokenHash: string,
  now: Date,
): Promise<SignInLink | undefined> {
  const row = await transaction
    .selectFrom('sign_in_links')
    .select(['trust_id', 'person_id', 'expires_at'])
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row && { tokenHash, trust: row.trust_id, person: row.person_id, expiresAt: row.expires_at }
}

/** Links of a person that were not used yet no longer work. */
export async function removeSignInLinksOf(transaction: Transaction, person: string): Promise<void> {
  await transaction
    .deleteFrom('sign_in_links')
    .where('person_id', '=', person)
    .where('used_at', 'is', null)
    .execute()
}
