import { system } from '../../domain/actor.ts'
import { mayAskOn, mayTakeBack, type ProcedureStage } from '../../domain/concern.ts'
import type { IncidentEvent } from '../../domain/incident.ts'
import type { ReportView } from '../../domain/report.ts'
import { asActor, type Transaction } from '../../store/as-actor.ts'
import { findIncidentOf, lockIncident } from '../../store/incidents.ts'
import { recordEvents } from '../change-incident.ts'
import { viewOf } from '../front-door/report-view.ts'
import type { Wait } from '../front-door/slow-down.ts'
import { tellOwner } from '../notify.ts'
import { type Opening, unlock } from '../open-report.ts'
import type { NotFound, Services } from '../services.ts'
import { moveBack, moveOn } from './move-concern.ts'

/** From which stage whoever brought it wants to go on, or back. The stage says that a page was not looked at long ago. */
export type Asking = { from: ProcedureStage; way: 'on' | 'back' }

/**
 * Goes on to the next stage, or back to the one before, as whoever holds the receipt. Where it cannot be done, or was done
 * from another page of theirs meanwhile, nothing happens and they see where it stands.
 */
export async function askNextStage(
  services: Services,
  opening: Opening,
  asking: Asking,
): Promise<{ type: 'report'; view: ReportView; done: boolean } | NotFound | Wait> {
  const opened = await unlock(services, opening)
  if (opened.type !== 'unlocked') return opened
  const { report, messages } = opened
  const done = await asActor(services.database, system(report.trust), (transaction) =>
    ask(services, transaction, report, asking),
  )
  return { type: 'report', view: await viewOf(services, opening.school, report, messages), done }
}

async function ask(
  services: Services,
  transaction: Transaction,
  { mention, trust }: { mention: string; trust: string },
  { from, way }: Asking,
): Promise<boolean> {
  const found = await findIncidentOf(transaction, mention)
  const incident = found && (await lockIncident(transaction, found.reference))
  const concern = incident?.concern
  if (!incident || !concern || concern.stage !== from) return false
  const at = services.now()
  const events: IncidentEvent[] = []
  if (way === 'on' && mayAskOn(concern, at))
    events.push(...(await moveOn(transaction, concern, incident, { askedBy: 'parent', said: null, at })))
  if (way === 'back' && concern.askedBy === 'parent' && mayTakeBack(concern))
    events.push(...(await moveBack(transaction, concern, incident, { askedBy: 'parent', at })))
  if (events.length === 0) return false
  const sentence =
    way === 'on'
      ? 'Whoever brought a concern asks for the next stage.'
      : 'Whoever brought a concern has taken back that they asked for the next stage.'
  await tellOwner(services, transaction, trust, incident, sentence)
  await recordEvents(transaction, system(trust), incident, events, at)
  return true
}
