import type { Selectable } from 'kysely'
import type { PolicyVersion } from '../domain/policy-version.ts'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

const columns = [
  'number',
  'wording',
  'text',
  'hash',
  'in_force_from',
  'approved_by',
  'approved_on',
  'changed',
] as const

/** A version with who entered it and when, for the trust's own people. `enteredBy` is null where the program did. */
export type EnteredVersion = PolicyVersion & { enteredBy: string | null; enteredAt: Date }

/** The versions of the policy that the trust has approved, the first one first. Visitors of its schools see them too. */
export async function listPolicyVersions(transaction: Transaction): Promise<PolicyVersion[]> {
  const rows = await transaction.selectFrom('policy_versions').select(columns).orderBy('number').execute()
  return rows.map(toVersion)
}

/** Like `listPolicyVersions`, with who entered each of them. */
export async function listEnteredVersions(transaction: Transaction): Promise<EnteredVersion[]> {
  const rows = await transaction
    .selectFrom('policy_versions')
    .select([...columns, 'entered_by', 'entered_at'])
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...toVersion(row), enteredBy: row.entered_by, enteredAt: row.entered_at }))
}

/** Adds a version; false where the trust has one with this number already. */
export async function addPolicyVersion(
  transaction: Transaction,
  trust: string,
  version: EnteredVersion,
): Promise<boolean> {
  const added = await transaction
    .insertInto('policy_versions')
    .values({
      trust_id: trust,
      number: version.number,
      wording: JSON.stringify(version.wording),
      text: version.text,
      hash: version.hash,
      in_force_from: version.inForceFrom,
      approved_by: version.approvedBy,
      approved_on: version.approvedOn,
      changed: version.changed,
      entered_by: version.enteredBy,
      entered_at: version.enteredAt,
    })
    .onConflict((conflict) => conflict.columns(['trust_id', 'number']).doNothing())
    .returning('number')
    .executeTakeFirst()
  return added !== undefined
}

function toVersion(
  row: Pick<Selectable<Schema['policy_versions']>, (typeof columns)[number]>,
): PolicyVersion {
  const { number, wording, text, hash, changed } = row
  return {
    number,
    wording,
    text,
    hash,
    changed,
    inForceFrom: row.in_force_from,
    approvedBy: row.approved_by,
    approvedOn: row.approved_on,
  }
}
