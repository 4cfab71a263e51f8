import type { Wording } from '../domain/policy-version.ts'
import type { Transaction } from './as-actor.ts'

export type PolicyDraft = { wording: Wording; changedBy: string | null; changedAt: Date }

/** What the next version of the policy is to say so far; undefined where nobody has begun to write it. */
export async function findPolicyDraft(transaction: Transaction): Promise<PolicyDraft | undefined> {
  const row = await transaction
    .selectFrom('policy_drafts')
    .select(['wording', 'changed_by', 'changed_at'])
    .executeTakeFirst()
  return row && { wording: row.wording, changedBy: row.changed_by, changedAt: row.changed_at }
}

/** Writes the draft over. */
export async function savePolicyDraft(
  transaction: Transaction,
  trust: string,
  { wording, changedBy, changedAt }: PolicyDraft,
): Promise<void> {
  const row = { wording: JSON.stringify(wording), changed_by: changedBy, changed_at: changedAt }
  await transaction
    .insertInto('policy_drafts')
    .values({ trust_id: trust, ...row })
    .onConflict((conflict) => conflict.column('trust_id').doUpdateSet(row))
    .returning('trust_id')
    .executeTakeFirstOrThrow()
}

/** Takes the draft away, once it has become a version. */
export async function removePolicyDraft(transaction: Transaction): Promise<void> {
  await transaction.deleteFrom('policy_drafts').execute()
}
