import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Transaction } from './as-actor.ts'
import type { Schema } from './schema.ts'

/** What an event is about. */
export type Subject = 'trust' | 'school' | 'person' | 'source' | 'mention' | 'incident'

/** Something that has happened, to be recorded. `person` is null where the program itself acted. */
export type Happened = {
  at: Date
  person: string | null
  type: string
  subject: Subject
  subjectId: string
  data: Record<string, unknown>
}

/** An event as it stands in the log. */
export type LoggedEvent = Happened & { number: number; hash: string }

/**
 * Appends events to the trust's log, each chained to the one before by its hash.
 *
 * Call it last in a transaction: it holds the trust's row until the end, so that the numbers have no gap.
 */
export async function appendEvents(
  transaction: Transaction,
  trust: string,
  happened: readonly Happened[],
): Promise<void> {
  if (happened.length === 0) return
  const { event_count, event_head } = await transaction
    .selectFrom('trusts')
    .select(['event_count', 'event_head'])
    .where('id', '=', trust)
    // Not more than the update below: a stronger lock would wait for all that others add to the trust meanwhile.
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()

  let number = Number(event_count)
  let hash = event_head
  const rows = happened.map((event) => {
    number += 1
    hash = hashOf(trust, { ...event, number }, hash)
    const { at, person, type, subject, subjectId, data } = event
    return {
      trust_id: trust,
      number,
      at,
      person_id: person,
      type,
      subject,
      subject_id: subjectId,
      data: JSON.stringify(data),
      hash,
    }
  })
  await transaction.insertInto('events').values(rows).execute()
  await transaction
    .updateTable('trusts')
    .set({ event_count: number, event_head: hash })
    .where('id', '=', trust)
    .returning('id')
    .executeTakeFirstOrThrow()
}

function hashOf(trust: string, event: Happened & { number: number }, previous: string): string {
  const { number, at, person, type, subject, subjectId, data } = event
  const content = { previous, trust, number, at: at.toISOString(), person, type, subject, subjectId, data }
  return createHash('sha256').update(canonical(content)).digest('hex')
}

/** JSON with its keys in order, because jsonb keeps no order of its own. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((member) => canonical(member ?? null)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`)
  return `{${members.join(',')}}`
}

export type Verdict =
  | { type: 'whole'; events: number; head: string }
  | { type: 'broken'; number: number; because: string }

/**
 * Checks the whole log of a trust, from the first event to the head that the trust's row keeps.
 *
 * Finds an event that was altered, removed or inserted. Whoever can rewrite every row and the head as well is found
 * only by comparing the head with one that was noted elsewhere: `expectedHead`, from an earlier run.
 */
export async function verifyEvents(
  transaction: Transaction,
  trust: string,
  expectedHead?: string,
): Promise<Verdict> {
  let previous = ''
  let number = 0
  let passedExpected = expectedHead === undefined
  for (;;) {
    const page = await listEvents(transaction, trust, { after: number, limit: 2000 })
    for (const event of page) {
      if (event.number !== number + 1) return { type: 'broken', number: number + 1, because: 'it is missing' }
      if (hashOf(trust, event, previous) !== event.hash) {
        return {
          type: 'broken',
          number: event.number,
          because: 'it is not as it was recorded, or one before it was inserted',
        }
      }
      previous = event.hash
      number = event.number
      passedExpected ||= event.hash === expectedHead
    }
    if (page.length === 0) break
  }
  const head = await transaction
    .selectFrom('trusts')
    .select(['event_count', 'event_head'])
    .where('id', '=', trust)
    .executeTakeFirstOrThrow()
  if (Number(head.event_count) > number)
    return { type: 'broken', number: number + 1, because: 'it is missing at the end' }
  if (head.event_head !== previous)
    return { type: 'broken', number, because: 'it is not the last one that was recorded' }
  if (!passedExpected)
    return { type: 'broken', number, because: 'the log was rewritten: the head noted earlier is not in it' }
  return { type: 'whole', events: number, head: previous }
}

async function listEvents(
  transaction: Transaction,
  trust: string,
  { after, limit }: { after: number; limit: number },
): Promise<LoggedEvent[]> {
  const rows = await transaction
    .selectFrom('events')
    .selectAll()
    .where('trust_id', '=', trust)
    .where('number', '>', String(after))
    .orderBy('number')
    .limit(limit)
    .execute()
  return rows.map(toEvent)
}

/** What happened to one thing, oldest first. */
export async function listEventsOf(transaction: Transaction, subjectId: string): Promise<LoggedEvent[]> {
  const rows = await transaction
    .selectFrom('events')
    .selectAll()
    .where('subject_id', '=', subjectId)
    .orderBy('number')
    .execute()
  return rows.map(toEvent)
}

/** The newest events that the actor may see, newest first. */
export async function listNewestEvents(
  transaction: Transaction,
  { before, limit }: { before?: Date; limit: number },
): Promise<LoggedEvent[]> {
  const rows = await transaction
    .selectFrom('events')
    .selectAll()
    .$if(before !== undefined, (query) => query.where('at', '<', before as Date))
    .orderBy('at', 'desc')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toEvent)
}

function toEvent(row: Selectable<Schema['events']>): LoggedEvent {
  return {
    number: Number(row.number),
    at: row.at,
    person: row.person_id,
    type: row.type,
    subject: row.subject as Subject,
    subjectId: row.subject_id,
    data: row.data,
    hash: row.hash,
  }
}
