import { sql } from 'kysely'
import type { Transaction } from './as-actor.ts'

/** What was shared and waits for the person who shared it. */
export type Shared = {
  tokenHash: string
  words: string
  link: string | null
  picture: { bytes: Uint8Array; mediaType: string } | null
  /** What was left out and why, in words. */
  leftOut: string | null
}

/** Keeps what was shared until `expires`, as a visitor known by its token. */
export async function addShared(
  transaction: Transaction,
  { tokenHash, words, link, picture, leftOut }: Shared,
  { at, expires }: { at: Date; expires: Date },
): Promise<void> {
  await transaction
    .insertInto('shared')
    .values({
      token_hash: tokenHash,
      words,
      link,
      media_type: picture?.mediaType ?? null,
      bytes: picture && Buffer.from(picture.bytes),
      left_out: leftOut,
      shared_at: at,
      expires_at: expires,
    })
    .execute()
}

/** Makes what was shared the person's who opened it first, as a visitor known by its token. Later ones change nothing. */
export async function claimShared(
  transaction: Transaction,
  tokenHash: string,
  who: { person: string; trust: string },
): Promise<void> {
  await transaction
    .updateTable('shared')
    .set({ person_id: who.person, trust_id: who.trust })
    .where('token_hash', '=', tokenHash)
    .where('person_id', 'is', null)
    .execute()
}

/** What the actor has shared and not sent yet; undefined where it is not there, not theirs, or was left for too long. */
export async function findShared(
  transaction: Transaction,
  tokenHash: string,
  now: Date,
): Promise<Shared | undefined> {
  const row = await transaction
    .selectFrom('shared')
    .select(['words', 'link', 'media_type', 'bytes', 'left_out'])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (!row) return undefined
  const { words, link, media_type: mediaType, bytes, left_out: leftOut } = row
  return { tokenHash, words, link, picture: mediaType && bytes ? { mediaType, bytes } : null, leftOut }
}

/** Forgets what the actor has shared, picture and all. False where it was not there, or not theirs. */
export async function removeShared(transaction: Transaction, tokenHash: string): Promise<boolean> {
  const row = await transaction
    .deleteFrom('shared')
    .where('token_hash', '=', tokenHash)
    .returning('token_hash')
    .executeTakeFirst()
  return row !== undefined
}

/** How many bytes of pictures wait, of all who share. For the program's housekeeping. */
export async function sharedBytes(transaction: Transaction): Promise<number> {
  const { bytes } = await transaction
    .selectFrom('shared')
    .select(sql<string>`coalesce(sum(octet_length(bytes)), 0)`.as('bytes'))
    .executeTakeFirstOrThrow()
  return Number(bytes)
}

/** Forgets all that has waited for too long. For the program's housekeeping. */
export async function removeExpiredShared(transaction: Transaction, now: Date): Promise<void> {
  await transaction.deleteFrom('shared').where('expires_at', '<=', now).execute()
}
