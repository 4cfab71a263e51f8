import { system } from '../domain/actor.ts'
import type { Asked } from '../domain/connector.ts'
import type { RawEvent } from '../domain/source.ts'
import { asActor, asHousekeeping } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { findSource, type Source } from '../store/sources.ts'
import { isMadeUp } from '../store/trusts.ts'
import type { Services } from './services.ts'
import { openSecrets } from './source-secrets.ts'
import { keep } from './take-in.ts'

/** The source that something was sent to, with what its connector needs to know the sender; undefined where it does not listen. */
export async function forSource(
  services: Services,
  id: string,
): Promise<{ source: Source; asked: Pick<Asked, 'settings' | 'secrets' | 'now'> } | undefined> {
  const source = await asHousekeeping(services.database, (transaction) => findSource(transaction, id))
  if (!source || source.paused) return undefined
  return asActor(services.database, system(source.trust), async (transaction) => {
    if (await isMadeUp(transaction, source.trust)) return undefined
    const secrets = await openSecrets(services, transaction, id)
    return secrets === 'unreadable'
      ? undefined
      : { source, asked: { settings: source.settings, secrets, now: services.now() } }
  })
}

/** Commits what a platform sent, before it is told that we have it. Sent twice, it is kept once. */
export function takeInPushed(
  { database, jobs, now }: Services,
  source: Source,
  events: readonly RawEvent[],
): Promise<number> {
  const at = now()
  return asActor(database, system(source.trust), async (transaction) => {
    const added = await keep(jobs, transaction, source, events, at)
    if (added > 0) await announce(transaction, source.trust, 'source', source.id)
    return added
  })
}
