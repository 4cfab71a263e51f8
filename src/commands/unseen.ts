import { type Actor, system } from '../domain/actor.ts'
import { addDays, atLondon, type Day } from '../domain/day.ts'
import { hearsNothing } from '../domain/source-health.ts'
import { asActor } from '../store/as-actor.ts'
import { type ListedGap, listGapsBetween } from '../store/gap-lists.ts'
import { listNames } from '../store/names.ts'
import { parkedBetween } from '../store/raw-events-parked.ts'
import { listStatesBetween, type StateSpan } from '../store/source-states.ts'
import type { Services } from './services.ts'

/** What could not be seen on a day: gaps, times when a source was not heard or was quiet, and what could not be read. */
export type Unseen = {
  gaps: readonly ListedGap[]
  spans: readonly (StateSpan & { name: string })[]
  unreadable: readonly { name: string; count: number }[]
}

/** What a trust could not see on a day. It holds no content: everybody of the trust may know what their inbox lacks. */
export function whatWasUnseen({ database }: Services, actor: Actor, day: Day): Promise<Unseen> {
  const [from, to] = [atLondon(day, 0), atLondon(addDays(day, 1), 0)]
  return asActor(database, system(actor.trust), async (transaction) => {
    const { sources } = await listNames(transaction)
    const nameOf = (id: string) => sources.get(id) ?? 'A source of before'
    const spans = await listStatesBetween(transaction, from, to)
    return {
      gaps: await listGapsBetween(transaction, from, to),
      spans: spans
        .filter(({ state }) => hearsNothing(state) || state === 'quiet')
        .map((span) => ({ ...span, name: nameOf(span.source) })),
      unreadable: (await parkedBetween(transaction, from, to)).map(({ source, count }) => ({
        name: nameOf(source),
        count,
      })),
    }
  })
}
