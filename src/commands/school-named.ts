import type { Actor } from '../domain/actor.ts'
import { asActor } from '../store/as-actor.ts'
import type { Services } from './services.ts'
import { trustMatcher } from './trust-matcher.ts'

/** The one school of the trust that a text names, by the trust's watch terms; null where it names none, or several. */
export function schoolNamed(services: Services, actor: Actor, text: string): Promise<string | null> {
  return asActor(services.database, actor, async (transaction) => {
    const hits = (await trustMatcher(transaction, actor.trust)).find(text)
    const [only = null, ...others] = new Set(hits.map(({ term }) => term.school))
    return others.length > 0 ? null : only
  })
}
