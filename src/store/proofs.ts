import type { Selectable } from 'kysely'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

/** One run of the proof, for the settings and the policy of its moment. `proof` is what came of it, as it was kept. */
export type ProofRun = {
  id: string
  begunBy: string | null
  begunAt: Date
  policyVersion: string
  packHash: string
  /** How many cases are behind it, of how many. */
  done: number
  cases: number
  heardAt: Date
  endedAt: Date | null
  /** Null while it runs, and where it could not be brought to its end. */
  proof: object | null
}

/** The trust's runs, the newest first. */
export async function listProofs(transaction: Transaction, limit: number): Promise<ProofRun[]> {
  const rows = await transaction
    .selectFrom('proofs')
    .selectAll()
    .orderBy('begun_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toRun)
}

/** Keeps a run that begins. */
export async function addProof(
  transaction: Transaction,
  trust: string,
  run: Pick<ProofRun, 'id' | 'begunBy' | 'begunAt' | 'policyVersion' | 'packHash'>,
): Promise<void> {
  await transaction
    .insertInto('proofs')
    .values({
      id: run.id,
      trust_id: trust,
      begun_by: run.begunBy,
      begun_at: run.begunAt,
      policy_version: run.policyVersion,
      pack_hash: run.packHash,
      heard_at: run.begunAt,
    })
    .execute()
}

/** Notes how far a run is, or what came of it. Throws where it is over, or not there. */
export async function saveProof(
  transaction: Transaction,
  id: string,
  how: { at: Date } & ({ done: number; cases: number } | { proof: object | null }),
): Promise<void> {
  await transaction
    .updateTable('proofs')
    .set(
      'proof' in how
        ? { heard_at: how.at, ended_at: how.at, proof: how.proof && JSON.stringify(how.proof) }
        : { heard_at: how.at, done: how.done, cases: how.cases },
    )
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow()
}

function toRun(row: Selectable<Schema['proofs']>): ProofRun {
  return {
    id: row.id,
    begunBy: row.begun_by,
    begunAt: row.begun_at,
    policyVersion: row.policy_version,
    packHash: row.pack_hash,
    done: row.done,
    cases: row.cases,
    heardAt: row.heard_at,
    endedAt: row.ended_at,
    proof: row.proof,
  }
}
