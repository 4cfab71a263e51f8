import type { Actor, Appointment } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { asActor, type Transaction } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import { findPerson, listPeople, saveAppointments, savePerson } from '../store/people.ts'
import { removeSessionsOf } from '../store/sessions.ts'
import { type NotFound, newId, notFound, type Refusal, refuse, type Services } from './services.ts'

/** What somebody is told who may not manage people. */
export const notYours = 'The administrator manages people.'

export type Changed = { type: 'changed' }

/** Changes what somebody's roles are. The trust always keeps an administrator. */
export function changeRoles(
  services: Services,
  actor: Actor,
  person: string,
  appointments: Appointment[],
): Promise<Changed | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction): Promise<Changed | Refusal | NotFound> => {
    if (!may(actor, 'manage-people')) return refuse(notYours)
    if (!(await findPerson(transaction, person))) return notFound
    const keepsRole = appointments.some(({ role }) => role === 'administrator')
    if (!keepsRole && (await isLastAdministrator(transaction, person)))
      return refuse('Somebody has to be the administrator. Appoint another one first.')
    await appoint(transaction, actor, person, appointments, services.now())
    return { type: 'changed' }
  })
}

/** Somebody leaves: they are signed out everywhere, and their name stays with what they did. */
export function personLeaves(
  services: Services,
  actor: Actor,
  person: string,
): Promise<Changed | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction): Promise<Changed | Refusal | NotFound> => {
    if (!may(actor, 'manage-people')) return refuse(notYours)
    if (!(await findPerson(transaction, person))) return notFound
    if (await isLastAdministrator(transaction, person))
      return refuse('Somebody has to be the administrator. Appoint another one first.')
    const at = services.now()
    await savePerson(transaction, person, { leftAt: at })
    await removeSessionsOf(transaction, person)
    await appendEvents(transaction, actor.trust, [
      { at, person: actor.person, type: 'person-left', subject: 'person', subjectId: person, data: {} },
    ])
    return { type: 'changed' }
  })
}

/** Gives somebody these roles in the place of all that they held, and records it: part of a larger change. */
export async function appoint(
  transaction: Transaction,
  actor: Actor,
  person: string,
  appointments: readonly Appointment[],
  at: Date,
): Promise<void> {
  await saveAppointments(
    transaction,
    actor.trust,
    person,
    appointments.map((appointment) => ({ ...appointment, id: newId() })),
  )
  await appendEvents(transaction, actor.trust, [
    {
      at,
      person: actor.person,
      type: 'appointed',
      subject: 'person',
      subjectId: person,
      data: { appointments: [...appointments] },
    },
  ])
}

async function isLastAdministrator(transaction: Transaction, person: string): Promise<boolean> {
  const administrators = (await listPeople(transaction)).filter(
    ({ left, appointments }) => !left && appointments.some(({ role }) => role === 'administrator'),
  )
  return administrators.length === 1 && administrators[0]?.id === person
}
