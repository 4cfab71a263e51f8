import { system } from '../domain/actor.ts'
import { newlyLatePromises, stepBehind } from '../domain/concern.ts'
import { newlyLate } from '../domain/incident.ts'
import { titleOfStep } from '../policy/words.ts'
import { asActor, asHousekeeping } from '../store/as-actor.ts'
import { concernsNewlyLate, incidentsNewlyLate, lockIncident } from '../store/incidents.ts'
import { listTrusts } from '../store/trusts.ts'
import { recordEvents } from './change-incident.ts'
import { tellOwner } from './notify.ts'
import type { Services } from './services.ts'

/** In every trust, reminds the owners of must steps and of promises that have become late: once for each. */
export async function remindOfLateSteps(services: Services): Promise<void> {
  const { database, now } = services
  for (const { id } of await asHousekeeping(database, listTrusts)) {
    const references = await asActor(database, system(id), (transaction) =>
      incidentsNewlyLate(transaction, now()),
    )
    for (const reference of references) await remind(services, id, reference)
    const promised = await asActor(database, system(id), (transaction) =>
      concernsNewlyLate(transaction, now()),
    )
    for (const reference of promised) await remindOfPromises(services, id, reference)
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

/** A promise that is a step as well was reminded of with the step; it is only noted. */
function remindOfPromises(services: Services, trust: string, reference: string): Promise<void> {
  return asActor(services.database, system(trust), async (transaction) => {
    const incident = await lockIncident(transaction, reference)
    const late = incident && !incident.closedAt ? newlyLatePromises(incident.concern, services.now()) : []
    if (!incident || late.length === 0) return
    const unsaid = late.filter((what) => {
      const step = incident.concern && stepBehind(incident.concern.stage, what)
      return !incident.steps.some((one) => one.do === step && one.state === 'to-do' && one.remindedAt)
    })
    const sentence = 'Something that was promised to whoever brought a concern is late now.'
    if (unsaid.length > 0) await tellOwner(services, transaction, trust, incident, sentence)
    const event = { type: 'promise-reminded', data: { late } } as const
    await recordEvents(transaction, system(trust), incident, [event], services.now())
  })
}
