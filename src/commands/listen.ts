import { system } from '../domain/actor.ts'
import type { Finding, SourceKind } from '../domain/source.ts'
import type { Matcher } from '../matching/matcher.ts'
import { asActor, asHousekeeping } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { bookHost } from '../store/hosts.ts'
import { leaseDueSources, recordAnswer, releaseLease, renewLease } from '../store/leases.ts'
import { knownOf } from '../store/mentions-taken-in.ts'
import { sourcesWithUnread } from '../store/raw-events.ts'
import type { Source } from '../store/sources.ts'
import { listTrusts } from '../store/trusts.ts'
import type { Services } from './services.ts'
import { readSoon } from './take-in.ts'
import { trustMatcher } from './trust-matcher.ts'

/** Takes sources that are due and that nobody has, over all trusts. */
export function takeDueSources(
  { database, now }: Services,
  lease: { kinds: readonly SourceKind[]; holder: string; seconds: number; limit: number },
): Promise<Source[]> {
  const at = now()
  const until = new Date(at.getTime() + lease.seconds * 1000)
  return asHousekeeping(database, (transaction) =>
    leaseDueSources(transaction, {
      kinds: lease.kinds,
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

/** Says that a stream cannot be listened to, and gives the source back until it is worth trying again. */
export function recordSilence(
  { database, now }: Services,
  source: Source,
  holder: string,
  silence: { finding: Finding; lasting: boolean; againInSeconds: number },
): Promise<boolean> {
  const at = now()
  return asActor(database, system(source.trust), async (transaction) => {
    const recorded = await recordAnswer(transaction, source.id, holder, {
      health: silence.lasting ? 'broken' : 'failing',
      failures: source.failures + 1,
      findings: [silence.finding],
      askedAt: at,
      heard: false,
      dueAt: new Date(at.getTime() + silence.againInSeconds * 1000),
    })
    await announce(transaction, source.trust, 'source', source.id)
    return recorded
  })
}

/** The words that a trust listens for, as they stand now. */
export function matcherOf({ database }: Services, trust: string): Promise<Matcher> {
  return asActor(database, system(trust), (transaction) => trustMatcher(transaction, trust))
}

/** Which of these posts and authors a source has brought before. */
export function knownTo(
  { database }: Services,
  source: Source,
  asked: { uris: string[]; dids: string[] },
): Promise<{ uris: Set<string>; dids: Set<string> }> {
  return asActor(database, system(source.trust), async (transaction) => {
    const known = await knownOf(transaction, source.id, { externalIds: asked.uris, authorIds: asked.dids })
    return { uris: known.externalIds, dids: known.authorIds }
  })
}

/** Has everything read that was taken in and is still unread: what a crash may have left behind. */
export async function readWhatIsLeft(services: Services): Promise<void> {
  const trusts = await asHousekeeping(services.database, listTrusts)
  for (const { id } of trusts) {
    await asActor(services.database, system(id), async (transaction) => {
      for (const source of await sourcesWithUnread(transaction)) {
        await readSoon(services.jobs, transaction, { id: source, trust: id })
      }
    })
  }
}
