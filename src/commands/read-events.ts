import { system } from '../domain/actor.ts'
import { type Activity, saidByUs } from '../domain/mention.ts'
import { asActor, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { lockUnreadEvents, markRead } from '../store/raw-events.ts'
import { findSource, ownAccounts } from '../store/sources.ts'
import { carryOut } from './carry-out.ts'
import { readMail } from './read-mail.ts'
import type { Services } from './services.ts'
import { readSoon } from './take-in.ts'
import { trustMatcher } from './trust-matcher.ts'
import { workAhead } from './work-ahead.ts'
import { WorkedOut } from './worked-out.ts'

const batchSize = 1_000
/** An e-mail may be as long as a thousand posts. */
const mailBatchSize = 20
/** How long (milliseconds) one source is read before the others that wait. */
const turn = 2_000

/**
 * Reads what a source delivered: which school each item is about, as mentions; edits and deletions of those.
 * Goes on until nothing is unread, or for so long that it is other sources’ turn; says how many events were read.
 */
export async function readEvents(
  services: Services,
  work: { trust: string; source: string },
): Promise<number> {
  const turnEnds = services.now().getTime() + turn
  let total = 0
  let workedOut: WorkedOut | undefined
  for (;;) {
    let ahead: Promise<WorkedOut> | undefined
    // The next batch is thought about while this one is being written. What fails of the two fails the job.
    const reading = asActor(services.database, system(work.trust), (transaction) =>
      readBatch(services, transaction, work, workedOut, (last) => {
        if (services.now().getTime() >= turnEnds) return
        ahead = workAhead(services, work, last, batchSize)
        // Whoever waits for it hears of a failure; nobody may yet.
        void Promise.allSettled([ahead])
      }),
    )
    await Promise.allSettled([reading])
    await Promise.allSettled([ahead])
    const { read, size } = await reading
    total += read
    if (read < size) return total
    workedOut = await ahead
    if (workedOut) continue
    await goOnLater(services, work)
    return total
  }
}

/** A job of its own for the rest, behind those that wait. */
function goOnLater({ database, jobs }: Services, { trust, source }: { trust: string; source: string }) {
  return asActor(database, system(trust), (transaction) => readSoon(jobs, transaction, { id: source, trust }))
}

async function readBatch(
  services: Services,
  transaction: Transaction,
  work: { trust: string; source: string },
  workedOut = new WorkedOut(),
  onMore: (last: string) => void = () => {},
): Promise<{ read: number; size: number }> {
  const source = await findSource(transaction, work.source)
  const size = source?.kind === 'mailbox' ? mailBatchSize : batchSize
  const raws = await lockUnreadEvents(transaction, work.source, size)
  const at = services.now()
  const batch = { read: raws.length, size }
  const last = raws.at(-1)?.id
  if (raws.length === size && last) onMore(last)
  if (!source) {
    await markRead(transaction, work.source, last, new Map())
    return batch
  }
  if (source.kind === 'mailbox') {
    const parked = await readMail(services, transaction, source, raws)
    await markRead(transaction, work.source, last, parked)
    if (raws.length > 0) await announce(transaction, work.trust, 'source', source.id)
    return batch
  }
  const matcher = await trustMatcher(transaction, work.trust)
  const ours = await ownAccounts(transaction)
  const parked = new Map<string, string>()
  const activities: { activity: Activity; receivedAt: Date }[] = []
  for (const raw of raws) {
    const told = workedOut.told(source.kind, raw)
    if ('because' in told) parked.set(raw.id, told.because)
    else
      for (const activity of told.activities)
        if (!saidByUs(activity, ours)) activities.push({ activity, receivedAt: raw.receivedAt })
  }
  // First, so that a deletion in this very batch finds what it deletes read.
  await markRead(transaction, work.source, last, parked)
  await carryOut(services, transaction, source, { matcher, workedOut, activities }, at)
  if (parked.size > 0) await announce(transaction, work.trust, 'source', source.id)
  return batch
}
