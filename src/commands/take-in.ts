import { system } from '../domain/actor.ts'
import { declarations } from '../domain/connectors/declarations.ts'
import { dayOf } from '../domain/day.ts'
import type { Cursor, Finding, RawEvent } from '../domain/source.ts'
import { asActor, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { noteDelivery } from '../store/delivery-days.ts'
import { addGaps } from '../store/gaps.ts'
import { type Answered, moveCursor, noteHeard, recordAnswer } from '../store/leases.ts'
import { addRawEvents, versionsOf } from '../store/raw-events.ts'
import { findSource, type Source } from '../store/sources.ts'
import { addSpending } from '../store/spending.ts'
import { newId, type Services } from './services.ts'

/**
 * Commits what a source delivered together with its new cursor, and sees that it is read.
 *
 * One transaction: a crash before it loses nothing, because the cursor has not moved; a crash after it doubles
 * nothing, because the cursor has. False where the lease was lost: then nothing was written.
 */
export function takeInAnswer(
  { database, jobs }: Services,
  source: Source,
  holder: string,
  delivered: {
    events: readonly RawEvent[]
    answered: Answered
    spent?: { period: string; amount: number }
  },
): Promise<boolean> {
  const { events, answered, spent } = delivered
  return asActor(database, system(source.trust), async (transaction) => {
    if (!(await recordAnswer(transaction, source.id, holder, answered))) return false
    // What may be edited where it stands is given as it stands.
    const asItStands = declarations[source.kind].cursor === 'mutable-list'
    await keep(jobs, transaction, source, events, answered.askedAt, { asItStands })
    // What was asked for is paid for, whatever was found.
    if (spent && spent.amount > 0) await addSpending(transaction, source, spent.period, spent.amount)
    if (answered.outcome === 'batch')
      await recordGaps(transaction, source, answered.findings, answered.askedAt)
    await announce(transaction, source.trust, 'source', source.id)
    return true
  })
}

/** The same for a stream, which keeps its lease: the events and the place to resume from, in one transaction. */
export function takeInStream(
  { database, jobs, now }: Services,
  source: Source,
  holder: string,
  delivered: { events: readonly RawEvent[]; cursor: Cursor; findings?: readonly Finding[] },
  leaseSeconds: number,
): Promise<boolean> {
  const at = now()
  const { findings = [] } = delivered
  return asActor(database, system(source.trust), async (transaction) => {
    const lastHeard = await lastAsked(transaction, source, findings)
    const moved = await moveCursor(transaction, source.id, holder, {
      cursor: delivered.cursor,
      at,
      leaseUntil: new Date(at.getTime() + leaseSeconds * 1000),
      health: 'healthy',
      ...(findings.length > 0 && { findings }),
    })
    if (!moved) return false
    await keep(jobs, transaction, source, delivered.events, at)
    await recordGaps(transaction, { ...source, askedAt: lastHeard }, findings, at)
    if (findings.length > 0) await announce(transaction, source.trust, 'source', source.id)
    return true
  })
}

/** When a stream was last heard, for a gap that begins there: it may have been taken up weeks before. */
export async function lastAsked(
  transaction: Transaction,
  source: Source,
  findings: readonly Finding[],
): Promise<Date | null> {
  if (!findings.some(({ type }) => type === 'gap')) return source.askedAt
  return (await findSource(transaction, source.id))?.askedAt ?? source.askedAt
}

/** Records for good where something may have been missed: since the source was last asked, unless the finding says more. */
export function recordGaps(
  transaction: Transaction,
  source: Source,
  findings: readonly Finding[],
  at: Date,
): Promise<void> {
  const gaps = findings
    .filter(({ type }) => type === 'gap')
    .map(({ sentence, from, to }) => ({
      id: newId(),
      from: from === undefined ? source.askedAt : new Date(from),
      to: to === undefined ? at : new Date(to),
      because: sentence,
    }))
  return addGaps(transaction, source, gaps, at)
}

/**
 * Keeps what a source brought, however it came: each version once. What is new counts as heard, and is read soon. Events
 * that say how items stand just now (`asItStands`) are an edit as well where one went back to what it said before.
 */
export async function keep(
  jobs: Services['jobs'],
  transaction: Transaction,
  source: { id: string; trust: string },
  events: readonly RawEvent[],
  at: Date,
  { asItStands = false } = {},
): Promise<number> {
  const told = asItStands ? await withReturns(transaction, source.id, events, at) : events
  const added = await addRawEvents(transaction, source, told, at)
  if (added === 0) return added
  await noteDelivery(transaction, source, { day: dayOf(at), items: added, at })
  await noteHeard(transaction, source.id, at)
  await readSoon(jobs, transaction, source)
  return added
}

/** The same events, with a version of its own for what says again what it said before its last edit. */
async function withReturns(
  transaction: Transaction,
  source: string,
  events: readonly RawEvent[],
  at: Date,
): Promise<RawEvent[]> {
  const told = Map.groupBy(events, ({ externalId }) => externalId)
  const versions = await versionsOf(transaction, source, [...told.keys()])
  return events.map((event) => {
    const { kind, externalId, externalVersion: version } = event
    const isThis = (known: string) => known === version || known.startsWith(`${version}@`)
    const known = versions.get(externalId) ?? []
    const last = known.at(-1)
    const returns = last !== undefined && !isThis(last) && known.some(isThis)
    // What is given twice in one answer, and differently, says nothing of how it stands.
    const isClear = told.get(externalId)?.every(({ externalVersion }) => externalVersion === version)
    return kind === 'item' && returns && isClear
      ? { ...event, externalVersion: `${version}@${at.toISOString()}` }
      : event
  })
}

/** Has the source's unread events read. One waiting job is enough, however often this is called. */
export function readSoon(
  jobs: Services['jobs'],
  transaction: Transaction,
  source: { id: string; trust: string },
): Promise<void> {
  return jobs.send(
    transaction,
    'read-events',
    { trust: source.trust, source: source.id },
    { once: source.id },
  )
}
