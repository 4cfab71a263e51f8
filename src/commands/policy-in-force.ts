import { dayOf } from '../domain/day.ts'
import { modelPolicy, policyOn } from '../policy/version.ts'
import type { Transaction } from '../store/as-actor.ts'
import { listPolicyVersions } from '../store/policy-versions.ts'

/**
 * What something is judged by that was noticed at this moment: the hash of the trust's version that was in force on
 * that day in London, or of the model where the trust had approved none by then.
 */
export async function policyVersionAt(transaction: Transaction, noticed: Date): Promise<string> {
  const version = policyOn(await listPolicyVersions(transaction), dayOf(noticed))
  return version?.hash ?? modelPolicy.hash
}
