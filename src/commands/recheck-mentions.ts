import { system } from '../domain/actor.ts'
import type { Rechecked } from '../domain/connector.ts'
import { declarations } from '../domain/connectors/declarations.ts'
import type { GoneReason } from '../domain/mention.ts'
import { asActor, asHousekeeping, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { openIncidentsOf } from '../store/incidents.ts'
import { markBack, markGone } from '../store/mentions-gone.ts'
import { endRechecks, planNextRecheck, type Recheck, takeDueRechecks } from '../store/rechecks.ts'
import { findSource, type Source } from '../store/sources.ts'
import { addTombstone } from '../store/tombstones.ts'
import { isMadeUp, listTrusts } from '../store/trusts.ts'
import { leaveToTheNext } from './gather-storms.ts'
import { recordCheck } from './record-check.ts'
import type { Services } from './services.ts'
import { keep } from './take-in.ts'

const hour = 3_600_000
/** When a mention is looked at again after it came, where its platform announces no deletions. Then no more, as a rule. */
const roundsAfterHours = [1, 6, 24, 72, 168, 720] as const
/** Whoever takes mentions to look at has them for so long. */
const takenForSeconds = 600
const atOnce = 100

export type DueRechecks = { source: Source; items: Recheck[] }

/** Takes the mentions that are due to be looked at again, by source, over all trusts. */
export async function takeRechecks({ database, now }: Services): Promise<DueRechecks[]> {
  const at = now()
  const due: DueRechecks[] = []
  for (const { id } of await asHousekeeping(database, listTrusts)) {
    await asActor(database, system(id), async (transaction) => {
      if (await isMadeUp(transaction, id)) return
      const until = new Date(at.getTime() + takenForSeconds * 1000)
      const items = await takeDueRechecks(transaction, { now: at, until, limit: atOnce })
      for (const [sourceId, own] of Map.groupBy(items, ({ source }) => source)) {
        const source = await findSource(transaction, sourceId)
        if (source) due.push({ source, items: own })
      }
    })
  }
  return due
}

/**
 * Records what was found by looking again: an edit is taken in like any other, and what is gone is marked. Where the
 * platform does not say that it was deleted, it takes two such answers, an hour or more apart: pages fail for a moment.
 */
export function recordRechecks(
  services: Services,
  { source, items }: DueRechecks,
  answers: ReadonlyMap<string, Rechecked>,
): Promise<void> {
  const at = services.now()
  return asActor(services.database, system(source.trust), async (transaction) => {
    for (const item of items) {
      const answer = answers.get(item.externalId) ?? { type: 'unknown' as const, sentence: 'No answer.' }
      await recordOne(services, transaction, source, item, answer, at)
    }
  })
}

async function recordOne(
  services: Services,
  transaction: Transaction,
  source: Source,
  item: Recheck,
  answer: Rechecked,
  at: Date,
): Promise<void> {
  const inHours = (hours: number) => new Date(at.getTime() + hours * hour)
  switch (answer.type) {
    case 'edited':
      if (item.hidden) await isBack(services, transaction, source, item, at)
      await keep(services.jobs, transaction, source, [answer.event], at, { asItStands: true })
      return lookAgainLater(transaction, source, item, at)
    case 'present':
      if (item.hidden) await isBack(services, transaction, source, item, at)
      return lookAgainLater(transaction, source, item, at)
    case 'unknown':
      return planNextRecheck(transaction, item.mention, { ...item, dueAt: inHours(1) })
    case 'gone': {
      const sure = item.seemsGoneAt !== null && at.getTime() - item.seemsGoneAt.getTime() >= hour
      if (answer.stated || sure) return isGone(services, transaction, source, item, answer.reason, at)
      const seemsGoneAt = item.seemsGoneAt ?? at
      return planNextRecheck(transaction, item.mention, { ...item, seemsGoneAt, dueAt: inHours(1) })
    }
  }
}

function lookAgainLater(
  transaction: Transaction,
  { kind }: Source,
  { mention, round }: Recheck,
  at: Date,
): Promise<void> {
  const next = roundsAfterHours[round + 1]
  if (next === undefined) {
    const { rereadDays } = declarations[kind].tells
    if (rereadDays === undefined) return endRechecks(transaction, mention)
    // A day before it has to be: a platform may not answer at once.
    const dueAt = new Date(at.getTime() + (rereadDays - 1) * 24 * hour)
    return planNextRecheck(transaction, mention, { round, dueAt, seemsGoneAt: null })
  }
  // From the moment it came: the rounds are counted from there, and each was looked at when it was due.
  const dueAt = new Date(at.getTime() + (next - (roundsAfterHours[round] ?? 0)) * hour)
  return planNextRecheck(transaction, mention, { round: round + 1, dueAt, seemsGoneAt: null })
}

async function isGone(
  services: Services,
  transaction: Transaction,
  source: Source,
  item: Recheck,
  reason: GoneReason,
  at: Date,
): Promise<void> {
  const touched = await markGone(transaction, source.id, { externalId: item.externalId }, reason, at)
  await leaveToTheNext(transaction, touched)
  // A deactivated account may come back, and its posts with it. After 30 days their words are removed, and nothing is left to look for.
  if (reason === 'account-deactivated') {
    const dueAt = new Date(at.getTime() + 24 * hour)
    await planNextRecheck(transaction, item.mention, { ...item, seemsGoneAt: null, dueAt })
  } else {
    await endRechecks(transaction, item.mention)
    await addTombstone(transaction, source, { externalId: item.externalId, version: after(item, at) }, at)
  }
  for (const reference of await openIncidentsOf(transaction, touched)) {
    const sentence = 'It is gone: it was looked for where it was posted.'
    await recordCheck(services, transaction, source.trust, reference, { found: 'gone', sentence })
  }
  await announce(transaction, source.trust, 'mention', ...touched)
}

/** A version that sorts after the one that is gone, and before any that comes later. */
function after({ version }: Recheck, at: Date): string {
  const now = at.toISOString()
  return version > now ? `${version}~` : now
}

/** Its author’s account is there again. */
async function isBack(
  services: Services,
  transaction: Transaction,
  source: Source,
  item: Recheck,
  at: Date,
): Promise<void> {
  const touched = await markBack(transaction, source.id, { externalId: item.externalId }, at)
  for (const reference of await openIncidentsOf(transaction, touched)) {
    const sentence = 'It is there again: the account that posted it has come back.'
    await recordCheck(services, transaction, source.trust, reference, { found: 'there', sentence })
  }
  await announce(transaction, source.trust, 'mention', ...touched)
}
