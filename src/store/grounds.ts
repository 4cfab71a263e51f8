import { sql } from 'kysely'
import type { Day } from '../domain/day.ts'
import type { Ground, LawfulBasis } from '../domain/ground.ts'
import type { TermKind } from '../domain/mention.ts'
import type { SourceKind } from '../domain/source.ts'
import type { Transaction } from './as-actor.ts'

/** What is listened to: a source, or words for a school. */
export type Subject =
  | {
      type: 'source'
      id: string
      kind: SourceKind
      name: string
      address: string | null
      school: string | null
    }
  | { type: 'term'; id: string; kind: TermKind; words: string; school: string }

/** A row of the ledger: what is listened to, and why. */
export type LedgerEntry = Ground & {
  id: string
  subject: Subject
  since: Date
  usedAt: Date | null
  reviewedAt: Date | null
  reviewedBy: string | null
  review: string | null
  warned: number | null
  stoppedAt: Date | null
}

type Row = {
  id: string
  source_id: string | null
  term_id: string | null
  purpose: string
  basis: string
  owner_id: string | null
  since: Date
  expires_on: string
  used_at: Date | null
  reviewed_at: Date | null
  reviewed_by: string | null
  review: string | null
  warned: number | null
  stopped_at: Date | null
  kind: string
  name: string
  address: string | null
  school: string | null
}

/** The whole ledger: sources by name, then words by school. What was removed is left out. */
export async function listLedger(transaction: Transaction): Promise<LedgerEntry[]> {
  return read(transaction, sql`true`)
}

/** One row of the ledger; undefined where there is none, or what it is about was removed. */
export async function findEntry(transaction: Transaction, id: string): Promise<LedgerEntry | undefined> {
  return (await read(transaction, sql`g.id = ${id}`))[0]
}

/** The row of a source; undefined where there is none. */
export async function entryOfSource(
  transaction: Transaction,
  source: string,
): Promise<LedgerEntry | undefined> {
  return (await read(transaction, sql`g.source_id = ${source}`))[0]
}

async function read(transaction: Transaction, which: ReturnType<typeof sql>): Promise<LedgerEntry[]> {
  const { rows } = await sql<Row>`
    select g.*, coalesce(s.kind, t.kind) as kind, coalesce(s.name, t.words) as name, s.address,
      coalesce(s.school_id, t.school_id) as school
    from grounds g
    left join sources s on s.id = g.source_id and s.removed_at is null
    left join watch_terms t on t.id = g.term_id
    where (s.id is not null or t.id is not null) and ${which}
    order by g.source_id is null, t.school_id, name, g.id`.execute(transaction)
  return rows.map(toEntry)
}

/** Writes down anew why something is listened to. */
export async function saveGround(
  transaction: Transaction,
  id: string,
  ground: Ground,
  reviewed: { at: Date; by: string | null; because: string },
): Promise<void> {
  await transaction
    .updateTable('grounds')
    .set({
      purpose: ground.purpose,
      basis: ground.basis,
      owner_id: ground.owner,
      expires_on: ground.expiresOn,
      reviewed_at: reviewed.at,
      reviewed_by: reviewed.by,
      review: reviewed.because,
      warned: null,
      stopped_at: null,
    })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** Says what a source that is being connected is for. */
export async function sayPurpose(transaction: Transaction, source: string, purpose: string): Promise<void> {
  await transaction
    .updateTable('grounds')
    .set({ purpose })
    .where('source_id', '=', source)
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** Notes that whoever answers for it was told so many days before its end. */
export async function markWarned(transaction: Transaction, id: string, days: number): Promise<void> {
  await transaction.updateTable('grounds').set({ warned: days }).where('id', '=', id).execute()
}

/** Stops what a row of the ledger is about: a source is paused, words are listened for no more. */
export async function stopEntry(
  transaction: Transaction,
  { id, subject }: LedgerEntry,
  at: Date,
): Promise<void> {
  await transaction.updateTable('grounds').set({ stopped_at: at }).where('id', '=', id).execute()
  if (subject.type === 'source')
    await transaction.updateTable('sources').set({ paused: true }).where('id', '=', subject.id).execute()
  else
    await transaction
      .updateTable('watch_terms')
      .set({ stopped_at: at })
      .where('id', '=', subject.id)
      .execute()
}

/** Goes on with what had been stopped. */
export async function goOnWith(transaction: Transaction, { subject }: LedgerEntry, at: Date): Promise<void> {
  if (subject.type === 'source')
    await transaction
      .updateTable('sources')
      .set({ paused: false, due_at: at })
      .where('id', '=', subject.id)
      .execute()
  else
    await transaction
      .updateTable('watch_terms')
      .set({ stopped_at: null })
      .where('id', '=', subject.id)
      .execute()
}

/** What the ledger has to act on by this day: what ends within a month, and what has ended. */
export async function listEnding(transaction: Transaction, until: Day): Promise<LedgerEntry[]> {
  return read(transaction, sql`g.expires_on <= ${until} and g.stopped_at is null`)
}

function toEntry(row: Row): LedgerEntry {
  const subject: Subject =
    row.source_id === null
      ? {
          type: 'term',
          id: row.term_id ?? '',
          kind: row.kind as TermKind,
          words: row.name,
          school: row.school ?? '',
        }
      : {
          type: 'source',
          id: row.source_id,
          kind: row.kind as SourceKind,
          name: row.name,
          address: row.address,
          school: row.school,
        }
  return {
    id: row.id,
    subject,
    purpose: row.purpose,
    basis: row.basis as LawfulBasis,
    owner: row.owner_id,
    since: row.since,
    expiresOn: row.expires_on,
    usedAt: row.used_at,
    reviewedAt: row.reviewed_at,
    reviewedBy: row.reviewed_by,
    review: row.review,
    warned: row.warned,
    stoppedAt: row.stopped_at,
  }
}

/** Lets somebody answer for all that nobody answers for yet. */
export async function answerForTheRest(transaction: Transaction, person: string): Promise<void> {
  await transaction.updateTable('grounds').set({ owner_id: person }).where('owner_id', 'is', null).execute()
}
