import { dayOf } from '../domain/day.ts'
import type { Pack } from '../policy/pack.ts'
import { packFor, type Settings, settingsFrom } from '../policy/settings.ts'
import type { Transaction } from '../store/as-actor.ts'
import { listSettings } from '../store/settings.ts'
import { policyVersionAt } from './policy-in-force.ts'

/** What the trust has set. As somebody of that trust. */
export async function settingsNow(transaction: Transaction): Promise<Settings> {
  return settingsFrom(await listSettings(transaction))
}

/**
 * The pack by which the trust decides about something that was noticed at this moment. `policyVersion` is the hash of
 * the version that it is judged by, where that is known already.
 */
export async function packOf(
  transaction: Transaction,
  { noticed, policyVersion }: { noticed: Date; policyVersion?: string },
): Promise<Pack> {
  const version = policyVersion ?? (await policyVersionAt(transaction, noticed))
  return packFor(await settingsNow(transaction), version, dayOf(noticed))
}
