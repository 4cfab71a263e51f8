import { type RawBuilder, sql } from 'kysely'
import type { Cursor, Finding, Health, SourceKind } from '../domain/source.ts'
import type { Transaction } from './as-actor.ts'

export type Source = {
  id: string
  trust: string
  school: string | null
  kind: SourceKind
  name: string
  address: string | null
  everySeconds: number
  paused: boolean
  cursor: Cursor
  health: Health
  failures: number
  findings: Finding[]
  askedAt: Date | null
  heardAt: Date | null
  dueAt: Date
}

const columns = [
  'id',
  'trust_id',
  'school_id',
  'kind',
  'name',
  'address',
  'every_seconds',
  'paused',
  'cursor',
  'health',
  'failures',
  'findings',
  'asked_at',
  'heard_at',
  'due_at',
] as const

export async function listSources(transaction: Transaction): Promise<Source[]> {
  const rows = await transaction
    .selectFrom('sources')
    .select(columns)
    .where('removed_at', 'is', null)
    .orderBy('name')
    .execute()
  return rows.map(toSource)
}

export async function findSource(transaction: Transaction, id: string): Promise<Source | undefined> {
  const row = await transaction
    .selectFrom('sources')
    .select(columns)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row && toSource(row)
}

export async function addSource(
  transaction: Transaction,
  source: Pick<Source, 'id' | 'trust' | 'school' | 'kind' | 'name' | 'address' | 'everySeconds'> & {
    at: Date
  },
): Promise<void> {
  await transaction
    .insertInto('sources')
    .values({
      id: source.id,
      trust_id: source.trust,
      school_id: source.school,
      kind: source.kind,
      name: source.name,
      address: source.address,
      every_seconds: source.everySeconds,
      created_at: source.at,
      due_at: source.at,
    })
    .execute()
}

/** Pauses a source, goes on with it, or removes it (what it has brought stays). */
export async function changeSource(
  transaction: Transaction,
  id: string,
  changes: { paused?: boolean; removedAt?: Date; dueAt?: Date },
): Promise<void> {
  await transaction
    .updateTable('sources')
    .set({
      ...(changes.paused !== undefined && { paused: changes.paused }),
      ...(changes.removedAt !== undefined && { removed_at: changes.removedAt }),
      ...(changes.dueAt !== undefined && { due_at: changes.dueAt }),
    })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow()
}

/**
 * Takes up to `limit` sources that are due and that nobody has, over all trusts (housekeeping), for one holder until
 * the lease ends. Two processes never get the same one; a process that dies loses it when the lease ends.
 */
export async function leaseDueSources(
  transaction: Transaction,
  lease: { kinds: readonly SourceKind[]; holder: string; now: Date; until: Date; limit: number },
): Promise<Source[]> {
  const due = transaction
    .selectFrom('sources')
    .select('id')
    .where('kind', 'in', lease.kinds)
    .where('paused', '=', false)
    .where('removed_at', 'is', null)
    .where('due_at', '<=', lease.now)
    .where((where) => where.or([where('leased_until', 'is', null), where('leased_until', '<=', lease.now)]))
    .orderBy('due_at')
    .limit(lease.limit)
    .forUpdate()
    .skipLocked()
  const rows = await transaction
    .updateTable('sources')
    .set({ leased_by: lease.holder, leased_until: lease.until })
    .where('id', 'in', due)
    .returning(columns)
    .execute()
  return rows.map(toSource)
}

/** Keeps a lease; false where it was lost, the source paused or removed: then stop listening. */
export async function renewLease(
  transaction: Transaction,
  id: string,
  holder: string,
  until: Date,
): Promise<boolean> {
  const row = await transaction
    .updateTable('sources')
    .set({ leased_until: until })
    .where('id', '=', id)
    .where('leased_by', '=', holder)
    .where('paused', '=', false)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Gives a lease back, so that another process can take the source at once. */
export async function releaseLease(transaction: Transaction, id: string, holder: string): Promise<void> {
  await transaction
    .updateTable('sources')
    .set({ leased_by: null, leased_until: null })
    .where('id', '=', id)
    .where('leased_by', '=', holder)
    .execute()
}

export type Answered = {
  cursor?: Cursor
  health: Health
  failures: number
  findings: readonly Finding[]
  askedAt: Date
  heard: boolean
  dueAt: Date
}

/**
 * Records what came of asking a source and gives the lease back; false, and nothing written, where the lease was lost
 * meanwhile: two processes never leapfrog each other's cursor.
 */
export async function recordAnswer(
  transaction: Transaction,
  id: string,
  holder: string,
  answered: Answered,
): Promise<boolean> {
  const row = await transaction
    .updateTable('sources')
    .set({
      ...(answered.cursor && { cursor: JSON.stringify(answered.cursor) }),
      health: answered.health,
      failures: answered.failures,
      findings: JSON.stringify(answered.findings),
      asked_at: answered.askedAt,
      ...(answered.heard && { heard_at: answered.askedAt }),
      due_at: answered.dueAt,
      leased_by: null,
      leased_until: null,
    })
    .where('id', '=', id)
    .where('leased_by', '=', holder)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Moves a stream's cursor with the events that it belongs to; false where the lease was lost. */
export async function moveCursor(
  transaction: Transaction,
  id: string,
  holder: string,
  moved: {
    cursor: Cursor
    at: Date
    leaseUntil: Date
    heard: boolean
    findings?: readonly Finding[]
    health: Health
  },
): Promise<boolean> {
  const row = await transaction
    .updateTable('sources')
    .set({
      cursor: JSON.stringify(moved.cursor),
      asked_at: moved.at,
      ...(moved.heard && { heard_at: moved.at }),
      health: moved.health,
      failures: 0,
      ...(moved.findings && { findings: JSON.stringify(moved.findings) }),
      leased_until: moved.leaseUntil,
    })
    .where('id', '=', id)
    .where('leased_by', '=', holder)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/**
 * When this host may be asked next, and books that moment: whoever asks, in whatever process, keeps the distance.
 */
export async function bookHost(
  transaction: Transaction,
  host: string,
  now: Date,
  spacingSeconds: number,
): Promise<Date> {
  const spacing: RawBuilder<unknown> = sql`make_interval(secs => ${spacingSeconds})`
  const { rows } = await sql<{ from: Date }>`
    insert into hosts (host, free_at) values (${host}, ${now}::timestamptz + ${spacing})
    on conflict (host) do update set free_at = greatest(hosts.free_at, ${now}::timestamptz) + ${spacing}
    returning free_at - ${spacing} as from`.execute(transaction)
  const row = rows[0]
  if (!row) throw new Error(`No time was booked for ${host}`)
  return row.from
}

function toSource(row: {
  id: string
  trust_id: string
  school_id: string | null
  kind: string
  name: string
  address: string | null
  every_seconds: number
  paused: boolean
  cursor: Cursor
  health: string
  failures: number
  findings: { type: string; sentence: string }[]
  asked_at: Date | null
  heard_at: Date | null
  due_at: Date
}): Source {
  return {
    id: row.id,
    trust: row.trust_id,
    school: row.school_id,
    kind: row.kind as SourceKind,
    name: row.name,
    address: row.address,
    everySeconds: row.every_seconds,
    paused: row.paused,
    cursor: row.cursor,
    health: row.paused ? 'paused' : (row.health as Health),
    failures: row.failures,
    findings: row.findings as Finding[],
    askedAt: row.asked_at,
    heardAt: row.heard_at,
    dueAt: row.due_at,
  }
}
