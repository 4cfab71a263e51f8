import type { Selectable } from 'kysely'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

export type Evidence = {
  id: string
  mention: string | null
  incident: string | null
  description: string
  mediaType: string | null
  sha256: string
  addedBy: string | null
  addedAt: Date
  /** Out of sight until somebody has said what it is about. */
  sealed: boolean
}

const columns = [
  'id',
  'mention_id',
  'incident_id',
  'description',
  'media_type',
  'sha256',
  'added_by',
  'added_at',
  'sealed',
] as const

/** The evidence of one incident or one mention, oldest first, without its bytes. */
export async function listEvidence(
  transaction: Transaction,
  of: { incident: string } | { mention: string },
): Promise<Evidence[]> {
  const rows = await transaction
    .selectFrom('evidence')
    .select(columns)
    .where((where) =>
      'incident' in of ? where('incident_id', '=', of.incident) : where('mention_id', '=', of.mention),
    )
    .orderBy('added_at')
    .execute()
  return rows.map(toEvidence)
}

/**
 * One piece of evidence with its bytes; undefined where there is none, or what it belongs to is not the
 * actor’s to see.
 */
export async function findEvidence(
  transaction: Transaction,
  id: string,
): Promise<(Evidence & { bytes: Buffer | null }) | undefined> {
  const row = await transaction
    .selectFrom('evidence')
    .select([...columns, 'bytes'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...toEvidence(row), bytes: row.bytes }
}

/** Keeps a piece of evidence as it was given. */
export async function addEvidence(
  transaction: Transaction,
  trust: string,
  evidence: Omit<Evidence, 'sealed'> & { bytes: Uint8Array | null },
): Promise<void> {
  await transaction
    .insertInto('evidence')
    .values({
      id: evidence.id,
      trust_id: trust,
      mention_id: evidence.mention,
      incident_id: evidence.incident,
      description: evidence.description,
      media_type: evidence.mediaType,
      bytes: evidence.bytes && Buffer.from(evidence.bytes),
      sha256: evidence.sha256,
      added_by: evidence.addedBy,
      added_at: evidence.addedAt,
    })
    .execute()
}

type Row = Pick<Selectable<Schema['evidence']>, (typeof columns)[number]>

function toEvidence(row: Row): Evidence {
  return {
    id: row.id,
    mention: row.mention_id,
    incident: row.incident_id,
    description: row.description,
    mediaType: row.media_type,
    sha256: row.sha256,
    addedBy: row.added_by,
    addedAt: row.added_at,
    sealed: row.sealed,
  }
}
