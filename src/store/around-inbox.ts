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

/**
 * One question for all that the inbox shows beside its mentions: six took as long to ask and to answer as the mentions
 * themselves. Each part is what the actor may see, as in `listNames`, `countGathered`, `countsOf`, `anyInRush`,
 * `anyUnplacedMail` and `namesOfPeople`; what is not asked for is not looked up.
 */
export async function aroundInbox(
  transaction: Transaction,
  mentions: readonly string[],
  asked: { rush: boolean; unplaced: boolean; people: boolean },
): Promise<AroundInbox> {
  const { rows } = await sql<{
    schools: Named
    sources: Named
    people: Named
    gathered: [string, number][] | null
    storms: [string, number, number][] | null
    rush: boolean
    unplaced: boolean
  }>`
    with under as materialized (
      select gathered_under as head, count(*) as count from mentions
      where gathered_under = any (${mentions}::uuid[]) group by 1)
    select
      (select json_agg(json_build_array(id, name) order by name) from schools) as schools,
      (select json_agg(json_build_array(id, name) order by name) from sources) as sources,
      case when ${asked.people}::boolean then (select json_agg(json_build_array(id, name)) from people) end as people,
      (select json_agg(json_build_array(head, count)) from under) as gathered,
      (select json_agg(json_build_array(mention_id, extract(epoch from at) * 1000, count) order by at)
        from storm_counts where mention_id in (select head from under)) as storms,
      ${asked.rush}::boolean and exists (
        select from mentions where trust_id = (select app_trust()) and state in ('new', 'in-hand')
          and gathered_under is null and apart) as rush,
      ${asked.unplaced}::boolean and exists (select from unplaced_mail) as unplaced`.execute(transaction)
  const found = rows[0]
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
