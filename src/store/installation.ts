import { asHousekeeping, type Database } from './as-actor.ts'

const known = new WeakMap<Database, Promise<Uint8Array>>()

/** The installation's own secret (32 random bytes), by which receipts and networks are hashed. It never changes. */
export function installationSecret(database: Database): Promise<Uint8Array> {
  const before = known.get(database)
  if (before) return before
  const secret = asHousekeeping(database, (transaction) =>
    transaction.selectFrom('installation').select('secret').executeTakeFirstOrThrow(),
  ).then((row) => row.secret)
  known.set(database, secret)
  // Where it could not be read now, it is read again next time.
  secret.catch(() => known.delete(database))
  return secret
}
