import { system } from '../domain/actor.ts'
import { newlyLate } from '../domain/incident.ts'
import { titleOfStep } from '../policy/words.ts'
import { asActor, asHousekeeping } from '../store/as-actor.ts'
import { incidentsNewlyLate, lockIncident } from '../store/incidents.ts'
import { listTrusts } from '../store/trusts.ts'
import { recordEvents } from './change-incident.ts'
import { tellOwner } from './notify.ts'
import type { Services } from './services.ts'

/** In every trust, reminds the owners of must steps that have become late: once for each step. */
export async function remindOfLateSteps(services: Services): Promise<void> {
  const { database, now } = services
  for (const { id } of await asHousekeeping(database, listTrusts)) {
    const references = await asActor(database, system(id), (transaction) =>
      incidentsNewlyLate(transaction, now()),
    )
    for (const reference of references) await remind(services, id, reference)
  }
}

function remind(services: Services, trust: string, reference: string): Promise<void> {
  return asActor(services.database, system(trust), async (transaction) => {
    const incident = await lockIncident(transaction, reference)
    // Another process may have been quicker.
    const late = incident ? newlyLate(incident, services.now()) : []
    if (!incident || late.length === 0) return
    const titles = late.map((step) => titleOfStep(step.do)).join('; ')
    await tellOwner(services, transaction, trust, incident, `This is late now: ${titles}.`)
    const event = { type: 'reminded', data: { late: late.map((step) => step.do) } } as const
    await recordEvents(transaction, system(trust), incident, [event], services.now())
  })
}
