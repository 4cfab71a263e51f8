import { sql } from 'kysely'
import type { StormCount } from '../domain/storm.ts'
import type { Transaction } from './as-actor.ts'
import type { Names } from './names.ts'

/** What stands around the mentions of a page: how many stand under each, what is called how, and what waits elsewhere. */
export type AroundInbox = {
  called: Names
  people: Map<string, string>
  gathered: Map<string, number>
  storms: Map<string, StormCount[]>
  /** Is anything to do that came in a rush and stands apart? */
  rush: boolean
  /** Has e-mail come that is no school's yet? */
  unplaced: boolean
}

type Named = [id: string, name: string][] | null

type Answer = {
  schools: Named
  sources: Named
  people: Named
  gathered: [string, number][] | null
  storms: [string, number, number][] | null
  rush: boolean
  unplaced: boolean
}

/**
 * One question for all that the inbox shows beside its mentions: six took as long to ask and to answer as the mentions
 * themselves. Each part is what the actor may see, as in `listNames`, `countGathered`, `countsOf`, `anyInRush`,
 * `listUnplacedMail` and `namesOfPeople`; what is not asked for is not looked up.
 */
export async function aroundInbox(
  transaction: Transaction,
  mentions: readonly string[],
  asked: { rush: boolean; unplaced: boolean; people: boolean },
): Promise<AroundInbox> {
  const { rows } = await sql<{ around: Answer }>`
    select around_inbox(${mentions}, ${asked.rush}, ${asked.unplaced}, ${asked.people}) as around`.execute(
    transaction,
  )
  const found = rows[0]?.around
  if (!found) throw new Error('A question for one row was answered with none')
  const storms = Map.groupBy(found.storms ?? [], ([head]) => head)
  return {
    called: {
      schools: (found.schools ?? []).map(([id, name]) => ({ id, name })),
      sources: new Map(found.sources),
    },
    people: new Map(found.people),
    gathered: new Map(found.gathered),
    storms: new Map(
      [...storms].map(([head, counts]) => [
        head,
        counts.map(([, at, count]) => ({ at: new Date(at), count })),
      ]),
    ),
    rush: found.rush,
    unplaced: found.unplaced,
  }
}
