import { type Actor, system } from '../../domain/actor.ts'
import type { Drill, DrillResult } from '../../domain/drill.ts'
import { type Played, resultOf } from '../../domain/drill-result.ts'
import { may } from '../../domain/may.ts'
import { asActor, continueAs, type Transaction } from '../../store/as-actor.ts'
import { lockDrill, saveDrill } from '../../store/drills.ts'
import { appendEvents } from '../../store/events.ts'
import { removeMadeUp } from '../../store/trusts.ts'
import { type NotFound, notFound, type Refusal, refuse, type Services } from '../services.ts'
import { playedIn } from './played.ts'

/**
 * Ends a drill: what came of it is kept for the trust that it belongs to, and the made-up trust is removed, in one
 * transaction. Whoever is still in it is told so on their next page. A drill that has ended already stays as it is.
 */
export function endDrill(
  services: Services,
  actor: Actor,
  id: string,
): Promise<{ type: 'ended' } | Refusal | NotFound> {
  return asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'ended' } | Refusal | NotFound> => {
      const drill = await lockDrill(transaction, id)
      if (!drill) return notFound
      if (!may(actor, 'run-drill')) return refuse('Whoever leads at a school or in the trust ends drills.')
      if (drill.endedAt === null) await end(services, transaction, actor, drill, 'by-somebody')
      return { type: 'ended' }
    },
  )
}

/** Ends a drill that nobody has ended, with the result as far as it went. */
export function endByItself(services: Services, work: { trust: string; drill: string }): Promise<void> {
  return asActor(services.database, system(work.trust), async (transaction) => {
    const drill = await lockDrill(transaction, work.drill)
    if (drill?.endedAt === null) await end(services, transaction, system(work.trust), drill, 'by-itself')
  })
}

/** What came of a drill whose post could not be read: it must be possible to end it all the same. */
function nothingHeard(drill: Drill, at: Date, ended: Played['ended']): DrillResult {
  const minutes = Math.floor((at.getTime() - drill.startedAt.getTime()) / 60_000)
  const misses = [{ type: 'never-opened' } as const]
  return { words: '', ended, minutes, people: drill.tookPart.length, marks: [], steps: [], misses, well: [] }
}

async function end(
  services: Services,
  transaction: Transaction,
  actor: Actor,
  drill: Drill,
  ended: Played['ended'],
): Promise<void> {
  const at = services.now()
  const found = await playedIn(transaction, drill, { at, ended })
  const result = found ? resultOf(found.played, found.decide) : nothingHeard(drill, at, ended)
  await continueAs(transaction, system(drill.id))
  if (!(await removeMadeUp(transaction, drill.id))) throw new Error('A drill that runs has no made-up trust')
  await continueAs(transaction, system(actor.trust))
  await saveDrill(transaction, drill.id, { endedAt: at, result })
  await appendEvents(transaction, actor.trust, [
    {
      at,
      person: actor.person,
      type: 'drill-ended',
      subject: 'trust',
      subjectId: actor.trust,
      data: { drill: drill.id, occurrence: drill.occurrence, result },
    },
  ])
}
