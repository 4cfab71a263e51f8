import type { Actor, Level } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { findPerson } from '../store/people.ts'
import { type Changed, changeIncident } from './change-incident.ts'
import { type NotFound, type Refusal, refuse, type Services } from './services.ts'

type Outcomes = Promise<Changed | Refusal | NotFound>

/** Makes an incident more private: anybody who sees it may, at once. */
export function raiseIncident(
  services: Services,
  actor: Actor,
  reference: string,
  to: Level,
  because: string,
): Outcomes {
  return changeIncident(services, actor, reference, async (incident) => {
    if (!may(actor, 'raise', incident)) return refuse('You may not change who sees this.')
    if (to <= incident.level) return refuse('It is at least as private as that already.')
    if (!because.trim()) return refuse('Say in a few words why fewer people should see it.')
    return [{ type: 'raised', data: { level: to, because: because.trim() } }]
  })
}

/** Asks for an incident to be made less private: it stays as it is until a second person agrees. */
export function askToLower(
  services: Services,
  actor: Actor,
  reference: string,
  to: Level,
  because: string,
): Outcomes {
  return changeIncident(services, actor, reference, async (incident) => {
    if (!may(actor, 'lower', incident)) return refuse('You may not change who sees this.')
    if (to >= incident.level) return refuse('Choose a level that is less private than now.')
    if (!because.trim()) return refuse('Say in a few words why more people should see it.')
    return [{ type: 'lowering-asked', data: { to, because: because.trim() } }]
  })
}

/** The second person's answer. Whoever asked cannot be the one who agrees. */
export function answerLowering(
  services: Services,
  actor: Actor,
  reference: string,
  agree: boolean,
): Outcomes {
  return changeIncident(services, actor, reference, async (incident) => {
    if (!may(actor, 'lower', incident)) return refuse('You may not change who sees this.')
    if (!incident.lowering) return refuse('Nobody has asked for this to be less private.')
    if (!agree) return [{ type: 'lowering-declined', data: {} }]
    if (incident.lowering.by === actor.person)
      return refuse('A second person has to agree. You asked for it yourself.')
    return [{ type: 'lowered', data: { to: incident.lowering.to } }]
  })
}

/** Keeps an incident from somebody whom it is about, whatever their role. */
export function keepFrom(services: Services, actor: Actor, reference: string, person: string): Outcomes {
  return changeIncident(services, actor, reference, async (incident, transaction) => {
    if (!may(actor, 'raise', incident)) return refuse('You may not change who sees this.')
    if (!(await findPerson(transaction, person))) return refuse('Choose a person.')
    return [
      { type: 'kept-from', data: { people: [person] } },
      ...(incident.owner === person ? [{ type: 'owner-changed', data: { owner: null } } as const] : []),
    ]
  })
}
