import { setImmediate as letOthersGoOn } from 'node:timers/promises'
import { system } from '../domain/actor.ts'
import { type Activity, wholeText } from '../domain/mention.ts'
import { asActor } from '../store/as-actor.ts'
import { listNotJudged } from '../store/judging-ways.ts'
import { listUnreadAfter, type StoredEvent } from '../store/raw-events.ts'
import { findSource, type Source } from '../store/sources.ts'
import { matchesOf } from './matches-of.ts'
import type { Services } from './services.ts'
import { trustMatcher } from './trust-matcher.ts'
import { WorkedOut } from './worked-out.ts'

/** So many events, a millisecond or two, are thought about before everything else of the program may go on. */
const inOneGo = 5

/**
 * Works out what it can about the events of a source that come after one, so that it is there when their turn comes: while
 * the database writes one batch, the next is thought about. It takes no lock and decides nothing.
 */
export async function workAhead(
  services: Services,
  work: { trust: string; source: string },
  after: string,
  limit: number,
): Promise<WorkedOut> {
  const found = await asActor(services.database, system(work.trust), async (transaction) => {
    const source = await findSource(transaction, work.source)
    if (!source || source.kind === 'mailbox') return undefined
    return {
      source,
      matcher: await trustMatcher(transaction, work.trust),
      notJudged: await listNotJudged(transaction),
      raws: await listUnreadAfter(transaction, work.source, after, limit),
    }
  })
  const workedOut = new WorkedOut()
  if (!found) return workedOut
  const { source, matcher, notJudged, raws } = found
  const judge = services.judges?.of(services.judges.shipped)
  for (const [place, raw] of raws.entries()) {
    if (place % inOneGo === 0) await letOthersGoOn()
    for (const said of saidIn(workedOut, source, raw)) {
      const { title, text } = said
      const whole = wholeText(title, text)
      const hits = workedOut.hits(matcher, whole)
      const schools = new Set(hits.map(({ term }) => term.school))
      if (source.school) schools.add(source.school)
      for (const school of schools) {
        workedOut.compared({ school, title, text, matches: matchesOf(hits, school) })
        if (judge && !notJudged.has(school)) workedOut.judged(judge, whole)
      }
    }
  }
  return workedOut
}

function saidIn(workedOut: WorkedOut, source: Source, raw: StoredEvent) {
  const told = workedOut.told(source.kind, raw)
  const activities: readonly Activity[] = 'activities' in told ? told.activities : []
  return activities.filter((activity) => activity.type === 'said')
}
