import { system } from '../domain/actor.ts'
import type { Asked, Intake, Known, KnownAsked } from '../domain/connector.ts'
import { declarations } from '../domain/connectors/declarations.ts'
import { againAfter, healthAfter, type Trouble } from '../domain/outcome.ts'
import { mostOf, nextPeriod, periodOf } from '../domain/spending.ts'
import type { Matcher } from '../matching/matcher.ts'
import { asActor, asHousekeeping } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { bookHost } from '../store/hosts.ts'
import { booked, leaseDueSources, putOff, recordAnswer, releaseLease, renewLease } from '../store/leases.ts'
import { knownOf } from '../store/mentions-taken-in.ts'
import { externalIdsOf } from '../store/raw-events.ts'
import { sourcesWithUnread } from '../store/reading-places.ts'
import { unfinishedRescans } from '../store/rescans.ts'
import type { Source } from '../store/sources.ts'
import { addSpending, spentIn } from '../store/spending.ts'
import { listTrusts } from '../store/trusts.ts'
import { foundLately } from './found-lately.ts'
import type { Services } from './services.ts'
import { keepSecrets, openSecrets } from './source-secrets.ts'
import { readSoon } from './take-in.ts'
import { trustMatcher } from './trust-matcher.ts'

/** Takes sources that are due and that nobody has, over all trusts. */
export function takeDueSources(
  { database, now }: Services,
  lease: { intake: Intake; holder: string; seconds: number; limit: number },
): Promise<Source[]> {
  const at = now()
  const until = new Date(at.getTime() + lease.seconds * 1000)
  return asHousekeeping(database, (transaction) =>
    leaseDueSources(transaction, {
      intake: lease.intake,
      holder: lease.holder,
      now: at,
      until,
      limit: lease.limit,
    }),
  )
}

/** Keeps a source for longer; false where somebody else has it now, or it was paused. */
export function keepSource(
  { database, now }: Services,
  source: string,
  holder: string,
  seconds: number,
): Promise<boolean> {
  const until = new Date(now().getTime() + seconds * 1000)
  return asHousekeeping(database, (transaction) => renewLease(transaction, source, holder, until))
}

/** Gives a source back, for another process to take at once. */
export function giveSourceBack({ database }: Services, source: string, holder: string): Promise<void> {
  return asHousekeeping(database, (transaction) => releaseLease(transaction, source, holder))
}

/** Books the next moment at which a host may be asked; nobody asks it sooner, in whatever process. */
export function bookTurn({ database, now }: Services, host: string, spacingSeconds: number): Promise<Date> {
  return asHousekeeping(database, (transaction) => bookHost(transaction, host, now(), spacingSeconds))
}

/** Gives a source back until its turn comes. */
export function waitForTurn(
  { database }: Services,
  source: string,
  holder: string,
  turn: Date,
): Promise<void> {
  return asHousekeeping(database, (transaction) => putOff(transaction, source, holder, turn))
}

/** A turn is kept for so long: whoever comes later than that would come together with others. */
const keptFor = 60_000

/**
 * Was this moment booked for the source before? Then it is not booked again: whoever books goes to the end of the queue, and
 * would never be asked where several wait for one host.
 */
export function hasItsTurn(source: Source, now: Date): boolean {
  return source.outcome === booked && now.getTime() - source.dueAt.getTime() <= keptFor
}

/** Says that a stream cannot be listened to, and gives the source back until it is worth trying again. */
export function recordSilence(
  { database, now }: Services,
  source: Source,
  holder: string,
  trouble: Trouble,
): Promise<boolean> {
  const at = now()
  return asActor(database, system(source.trust), async (transaction) => {
    const recorded = await recordAnswer(transaction, source.id, holder, {
      outcome: trouble.type,
      health: healthAfter[trouble.type],
      failures: source.failures + 1,
      findings: [trouble.finding],
      askedAt: at,
      dueAt: streamAgain(trouble, source, at),
    })
    await announce(transaction, source.trust, 'source', source.id)
    return recorded
  })
}

/** A stream is missed every second: it is tried again within 15 minutes, or each hour where it waits for a person. */
function streamAgain(trouble: Trouble, source: Source, at: Date): Date {
  if (trouble.type === 'throttled' || trouble.type === 'out-of-credit') return againAfter(trouble, source, at)
  const seconds = trouble.type === 'transient' ? Math.min(900, 15 * 2 ** Math.min(source.failures, 6)) : 3600
  return new Date(at.getTime() + seconds * 1000)
}

/** What a connector is told of a source, or why it is not asked: its secrets cannot be opened, or its budget is spent. */
export function askedOf(
  services: Services,
  source: Source,
): Promise<
  | { type: 'asked'; asked: Omit<Asked, 'signal' | 'wanted'>; period: string | null }
  | { type: 'trouble'; trouble: Trouble }
> {
  const now = services.now()
  return asActor(services.database, system(source.trust), async (transaction) => {
    const secrets = await openSecrets(services, transaction, source.id)
    if (secrets === 'unreadable') return { type: 'trouble', trouble: otherKey }
    const { budget } = declarations[source.kind]
    const period = budget ? periodOf(budget, now) : null
    const left =
      budget && period !== null
        ? mostOf(budget, source.settings) - (await spentIn(transaction, source.id, period))
        : null
    if (budget && left !== null && left <= 0)
      return { type: 'trouble', trouble: spentUp(nextPeriod(budget, now)) }
    return {
      type: 'asked',
      period,
      asked: {
        source: source.id,
        address: source.address ?? '',
        settings: source.settings,
        secrets,
        cursor: source.cursor,
        now,
        left,
        known: (ids) => knownTo(services, source, ids),
        keepSecrets: (changed) => keepSecrets(services, source, changed),
        pay: (amount) => pay(services, source, period, amount),
      },
    }
  })
}

function pay({ database }: Services, source: Source, period: string | null, amount: number): Promise<void> {
  return asActor(database, system(source.trust), async (transaction) => {
    if (period !== null && amount > 0) await addSpending(transaction, source, period, amount)
  })
}

const otherKey: Trouble = {
  type: 'auth-revoked',
  finding: {
    type: 'problem',
    sentence:
      'The sign-in was sealed with a key that this installation no longer has. Please sign in again, or bring the key back (BIRDSONG_KEY, or sources.key in the data folder).',
  },
}

function spentUp(until: Date): Trouble {
  const sentence = 'The budget of this source is spent. It is asked again when the next period begins.'
  return { type: 'out-of-credit', until, finding: { type: 'note', sentence } }
}

/** The words that a trust listens for, as they stand now. */
export function matcherOf({ database }: Services, trust: string): Promise<Matcher> {
  return asActor(database, system(trust), (transaction) => trustMatcher(transaction, trust))
}

/**
 * Is a text to be kept for a source? All are, where its kind keeps all, or where everything with a chosen hashtag is
 * about one school.
 */
export function wantedBy(matcher: Matcher, source: Source, text: string): boolean {
  if (keepsEveryText(source)) return true
  return foundLately(matcher, text).length > 0
}

/** Which of these raw events in JSON have to be looked at, since they may hold a text that is to be kept. */
export function mayBeWanted(matcher: Matcher, source: Source, events: readonly Uint8Array[]): boolean[] {
  return keepsEveryText(source) ? events.map(() => true) : matcher.raw.mayHoldAmong(events)
}

function keepsEveryText(source: Source): boolean {
  return (
    declarations[source.kind].keeps === 'all' || (source.school !== null && Boolean(source.settings.tags))
  )
}

/** The same with the words as they stand now; they are read only where they count. */
export async function wantedOf(services: Services, source: Source): Promise<(text: string) => boolean> {
  if (declarations[source.kind].keeps === 'all') return () => true
  const matcher = await matcherOf(services, source.trust)
  return (text) => wantedBy(matcher, source, text)
}

/** Which of these posts and authors a source has brought before. */
function knownTo({ database }: Services, source: Source, asked: KnownAsked): Promise<Known> {
  return asActor(database, system(source.trust), async (transaction) => {
    const known = await knownOf(transaction, source.id, { externalIds: asked.uris, authorIds: asked.dids })
    const localIds = asked.localIds && (await externalIdsOf(transaction, source.id, asked.localIds))
    return { uris: known.externalIds, dids: known.authorIds, ...(localIds && { localIds }) }
  })
}

/** Has everything read that was taken in and is still unread, and rescans gone on with: what a crash may have left behind. */
export async function readWhatIsLeft(services: Services): Promise<void> {
  const trusts = await asHousekeeping(services.database, listTrusts)
  for (const { id } of trusts) {
    await asActor(services.database, system(id), async (transaction) => {
      for (const source of await sourcesWithUnread(transaction)) {
        await readSoon(services.jobs, transaction, { id: source, trust: id })
      }
      for (const rescan of await unfinishedRescans(transaction))
        await services.jobs.send(transaction, 'rescan', { trust: id, rescan })
    })
  }
}
