import type { Actor } from '../../domain/actor.ts'
import { may } from '../../domain/may.ts'
import { asActor, type Transaction } from '../../store/as-actor.ts'
import { appendEvents } from '../../store/events.ts'
import { type JudgingWay, listWays, moveWays, switchJudging } from '../../store/judging-ways.ts'
import { findSchool } from '../../store/schools.ts'
import { type NotFound, notFound, type Refusal, refuse, type Services } from '../services.ts'

/** What can be done about how a school has its mentions judged. */
export const judgingChanges = ['on', 'off', 'take', 'leave', 'go-back'] as const
export type JudgingChange = (typeof judgingChanges)[number]

/**
 * Switches a school's suggestions on or off, takes the way of judging that runs beside, leaves it, or goes back to the one
 * before. What was judged stays as it was; from then on it counts.
 */
export function changeJudging(
  services: Services,
  actor: Actor,
  school: string,
  change: JudgingChange,
): Promise<{ type: 'changed' } | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction) => {
    if (!(await findSchool(transaction, school))) return notFound
    if (!may(actor, 'change-judgement', { school, level: 0 }))
      return refuse('Your role does not change this. Ask the headteacher or your administrator.')
    const at = services.now()
    const ways = await listWays(transaction, [school])
    const refused = await carryOut(transaction, actor.trust, school, ways, change, at)
    if (refused) return refused
    await appendEvents(transaction, actor.trust, [
      { at, person: actor.person, type: `judging-${change}`, subject: 'school', subjectId: school, data: {} },
    ])
    return { type: 'changed' }
  })
}

async function carryOut(
  transaction: Transaction,
  trust: string,
  school: string,
  ways: readonly JudgingWay[],
  change: JudgingChange,
  at: Date,
): Promise<Refusal | undefined> {
  const there = (state: JudgingWay['state']) => ways.some((way) => way.state === state)
  switch (change) {
    case 'on':
    case 'off':
      await switchJudging(transaction, trust, school, change === 'on', at)
      return undefined
    case 'take':
      if (!there('beside'))
        return refuse('Nothing runs beside any more. Somebody else may have decided meanwhile.')
      await moveWays(transaction, school, [
        ...(there('before') ? [{ from: 'before', to: 'left' } as const] : []),
        { from: 'in-use', to: 'before' },
        { from: 'beside', to: 'in-use' },
      ])
      return undefined
    case 'leave':
      if (!there('beside'))
        return refuse('Nothing runs beside any more. Somebody else may have decided meanwhile.')
      await moveWays(transaction, school, [{ from: 'beside', to: 'left' }])
      return undefined
    case 'go-back':
      if (!there('before')) return refuse('There is nothing to go back to.')
      await moveWays(transaction, school, [
        { from: 'in-use', to: 'left' },
        { from: 'before', to: 'in-use' },
      ])
      return undefined
  }
}
