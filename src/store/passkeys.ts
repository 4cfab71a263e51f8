import type { Selectable } from 'kysely'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

export type Passkey = {
  id: string
  trust: string
  person: string
  name: string
  publicKey: Uint8Array<ArrayBuffer>
  counter: number
  transports: string[]
  createdAt: Date
  usedAt: Date | null
}

/** A person’s passkeys, the oldest first. */
export async function listPasskeys(transaction: Transaction, person: string): Promise<Passkey[]> {
  const rows = await transaction
    .selectFrom('passkeys')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('created_at')
    .execute()
  return rows.map(toPasskey)
}

/** The passkey with this id; before signing in, as a visitor known by the id. */
export async function findPasskey(transaction: Transaction, id: string): Promise<Passkey | undefined> {
  const row = await transaction.selectFrom('passkeys').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toPasskey(row)
}

/** Keeps a new passkey: its public half, which signs nobody in by itself. */
export async function addPasskey(transaction: Transaction, passkey: Omit<Passkey, 'usedAt'>): Promise<void> {
  await transaction
    .insertInto('passkeys')
    .values({
      id: passkey.id,
      trust_id: passkey.trust,
      person_id: passkey.person,
      name: passkey.name,
      public_key: Buffer.from(passkey.publicKey),
      counter: passkey.counter,
      transports: passkey.transports,
      created_at: passkey.createdAt,
    })
    .execute()
}

/** Notes a use and the counter that came with it, by which a copied passkey can be told. */
export async function passkeyUsed(
  transaction: Transaction,
  id: string,
  counter: number,
  at: Date,
): Promise<void> {
  await transaction
    .updateTable('passkeys')
    .set({ counter, used_at: at })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** Removes a passkey of this person; false where they have none with this id. */
export async function removePasskey(transaction: Transaction, person: string, id: string): Promise<boolean> {
  const removed = await transaction
    .deleteFrom('passkeys')
    .where('id', '=', id)
    .where('person_id', '=', person)
    .returning('id')
    .executeTakeFirst()
  return removed !== undefined
}

type Row = Selectable<Schema['passkeys']>

function toPasskey(row: Row): Passkey {
  return {
    id: row.id,
    trust: row.trust_id,
    person: row.person_id,
    name: row.name,
    publicKey: new Uint8Array(row.public_key),
    counter: Number(row.counter),
    transports: row.transports,
    createdAt: row.created_at,
    usedAt: row.used_at,
  }
}
