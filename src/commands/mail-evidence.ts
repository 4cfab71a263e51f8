import type { Transaction } from '../store/as-actor.ts'
import { fileAsEvidence, listMailFiles } from '../store/mail-files.ts'
import { newId } from './services.ts'

export type KeptEvidence = { evidence: string; sha256: string; mediaType: string }

/** Makes what hung on an e-mail evidence of each of these; it stays out of sight until somebody has triaged it. */
export async function keepMailFiles(
  transaction: Transaction,
  trust: string,
  rawEvent: string,
  belongsTo: readonly ({ mention: string } | { incident: string })[],
  at: Date,
): Promise<KeptEvidence[]> {
  const kept: KeptEvidence[] = []
  for (const file of await listMailFiles(transaction, rawEvent)) {
    for (const of of belongsTo) {
      const id = newId()
      await fileAsEvidence(transaction, trust, rawEvent, { id, file, of, at })
      kept.push({ evidence: id, sha256: file.sha256, mediaType: file.mediaType })
    }
  }
  return kept
}
