import { system } from '../domain/actor.ts'
import { asActor, type Transaction } from '../store/as-actor.ts'
import { findSealed, saveSealed } from '../store/source-secrets.ts'
import type { Services } from './services.ts'

export type Secrets = Readonly<Record<string, string>>

/** Seals a source's secrets. The transaction has to be the program's own. */
export async function sealSecrets(
  { vault, now }: Services,
  transaction: Transaction,
  source: { id: string; trust: string },
  secrets: Secrets,
): Promise<void> {
  await saveSealed(transaction, source, vault.seal(JSON.stringify(secrets), source.id), now())
}

/** Opens a source's secrets. `unreadable` where they were sealed with a key that this installation has no more. */
export async function openSecrets(
  { vault }: Services,
  transaction: Transaction,
  source: string,
): Promise<Secrets | 'unreadable'> {
  const sealed = await findSealed(transaction, source)
  if (sealed === undefined) return {}
  const words = vault.open(sealed, source)
  return words === undefined ? 'unreadable' : JSON.parse(words)
}

/** Seals what a connector renewed, at once; the other secrets stay. Nothing where the source has been removed since. */
export function keepSecrets(
  services: Services,
  source: { id: string; trust: string },
  changed: Secrets,
): Promise<void> {
  return asActor(services.database, system(source.trust), async (transaction) => {
    const before = await openSecrets(services, transaction, source.id)
    if (before === 'unreadable' || Object.keys(before).length === 0) return
    await sealSecrets(services, transaction, source, { ...before, ...changed })
  })
}
