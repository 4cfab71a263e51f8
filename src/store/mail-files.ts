import { sql } from 'kysely'
import type { MailFile } from '../domain/mail.ts'
import type { Transaction } from './as-actor.ts'
import { readTo } from './reading-places.ts'

type Key = { externalId: string; externalVersion: string }

/**
 * Keeps what hung on e-mails that were taken in just now, until they are read. What belongs to one that was read before is
 * not kept again. As the program itself.
 */
export async function addMailFiles(
  transaction: Transaction,
  source: { id: string; trust: string },
  event: Key,
  files: readonly MailFile[],
): Promise<void> {
  for (const { sha256, name, mediaType, bytes } of files) {
    await sql`
      insert into mail_files (trust_id, raw_event_id, sha256, name, media_type, bytes)
      select ${source.trust}, id, ${sha256}, ${name}, ${mediaType}, ${Buffer.from(bytes)}
      from raw_events
      where source_id = ${source.id} and md5(external_id) = md5(${event.externalId})
        and md5(external_version) = md5(${event.externalVersion}) and id > ${readTo(source.id)}
      on conflict do nothing`.execute(transaction)
  }
}

export type KeptFile = Omit<MailFile, 'bytes'>

/** What hung on an e-mail and was kept, by its raw event, without the bytes. */
export function listMailFiles(transaction: Transaction, rawEvent: string): Promise<KeptFile[]> {
  return transaction
    .selectFrom('mail_files')
    .select(['sha256', 'name', 'media_type as mediaType'])
    .where('raw_event_id', '=', rawEvent)
    .orderBy('name')
    .execute()
}

/** Makes a file that hung on an e-mail evidence of a mention or an incident, out of sight until somebody triages it. */
export async function fileAsEvidence(
  transaction: Transaction,
  trust: string,
  rawEvent: string,
  evidence: { id: string; file: KeptFile; of: { mention: string } | { incident: string }; at: Date },
): Promise<void> {
  const { file, of, at } = evidence
  const description = `${file.mediaType === 'application/pdf' ? 'PDF' : 'Picture'} that came by e-mail: ${file.name}`
  await sql`
    insert into evidence (id, trust_id, mention_id, incident_id, description, media_type, bytes, sha256, added_at, sealed)
    select ${evidence.id}, ${trust}, ${'mention' in of ? of.mention : null}::uuid, ${'incident' in of ? of.incident : null}::uuid,
      ${description}, media_type, bytes, sha256, ${at}::timestamptz, true
    from mail_files where raw_event_id = ${rawEvent} and sha256 = ${file.sha256}`.execute(transaction)
}

/** Forgets the files of an e-mail here: they have become evidence, or are not to be kept. */
export async function removeMailFiles(transaction: Transaction, rawEvent: string): Promise<void> {
  await transaction.deleteFrom('mail_files').where('raw_event_id', '=', rawEvent).execute()
}
