import type { Selectable } from 'kysely'
import { intakeOf } from '../domain/connectors/declarations.ts'
import type { Cursor, Finding, Health, SourceKind } from '../domain/source.ts'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

/** What the last dry run of a source found. */
export type Tried = { at: Date; works: boolean; findings: Finding[]; found: string[] }

/** What the platform itself said of our connection when it was asked, and until when the sign-in holds. */
export type StoredReadBack = { at: Date; findings: Finding[]; endsAt: Date | null }

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
  /** What was typed when it was connected, without secrets. */
  settings: Readonly<Record<string, string>>
  /** The type of the last outcome (domain/outcome.ts), `batch` or `not-modified`; null before the first. */
  outcome: string | null
  tried: Tried | null
  readBack: StoredReadBack | null
}

/** The columns that `toSource` reads. */
export const sourceColumns = [
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
  'settings',
  'outcome',
  'tried',
  'read_back',
] as const

/** The trust’s sources by name, without those that were removed. */
export async function listSources(transaction: Transaction): Promise<Source[]> {
  const rows = await transaction
    .selectFrom('sources')
    .select(sourceColumns)
    .where('removed_at', 'is', null)
    .orderBy('name')
    .execute()
  return rows.map(toSource)
}

/** One source; undefined where there is none, or it was removed. */
export async function findSource(transaction: Transaction, id: string): Promise<Source | undefined> {
  const row = await transaction
    .selectFrom('sources')
    .select(sourceColumns)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row && toSource(row)
}

/** Adds a source, which is due at once. */
export async function addSource(
  transaction: Transaction,
  source: Pick<Source, 'id' | 'trust' | 'school' | 'kind' | 'name' | 'address' | 'everySeconds'> & {
    at: Date
    settings?: Source['settings']
    paused?: boolean
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
      settings: JSON.stringify(source.settings ?? {}),
      intake: intakeOf(source.kind, source.settings ?? {}),
      paused: source.paused ?? false,
    })
    .execute()
}

/** Who the trust's signed-in sources are, as their platforms name the author of a post. */
export async function ownAccounts(transaction: Transaction): Promise<ReadonlySet<string>> {
  const rows = await transaction
    .selectFrom('sources')
    .select('account')
    .where('account', 'is not', null)
    .where('removed_at', 'is', null)
    .execute()
  return new Set(rows.flatMap(({ account }) => account ?? []))
}

/** Pauses a source, goes on with it, or removes it (what it has brought stays). */
export async function changeSource(
  transaction: Transaction,
  id: string,
  changes: {
    paused?: boolean
    removedAt?: Date
    dueAt?: Date
    tried?: Tried
    account?: string
    readBack?: StoredReadBack
  },
): Promise<void> {
  await transaction
    .updateTable('sources')
    .set({
      ...(changes.paused !== undefined && { paused: changes.paused }),
      ...(changes.removedAt !== undefined && { removed_at: changes.removedAt }),
      ...(changes.dueAt !== undefined && { due_at: changes.dueAt }),
      ...(changes.tried !== undefined && { tried: JSON.stringify(changes.tried) }),
      ...(changes.account && { account: changes.account }),
      ...(changes.readBack && { read_back: JSON.stringify(changes.readBack) }),
    })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow()
}

type Row = Pick<Selectable<Schema['sources']>, (typeof sourceColumns)[number]>

/** A source as the rest of the program knows it: one that is paused counts as paused, whatever its health was. */
export function toSource(row: Row): Source {
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
    settings: row.settings,
    outcome: row.outcome,
    tried: row.tried && {
      ...row.tried,
      at: new Date(row.tried.at),
      findings: row.tried.findings as Finding[],
    },
    readBack: row.read_back && {
      at: new Date(row.read_back.at),
      findings: row.read_back.findings as Finding[],
      endsAt: row.read_back.endsAt === null ? null : new Date(row.read_back.endsAt),
    },
  }
}
