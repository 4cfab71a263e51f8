import { type Actor, system } from '../../domain/actor.ts'
import { may } from '../../domain/may.ts'
import { asActor, continueAs } from '../../store/as-actor.ts'
import { findDrill, lockDrill, playedBy, saveDrill } from '../../store/drills.ts'
import { appendEvents } from '../../store/events.ts'
import { findPerson, listPeople, type Person } from '../../store/people.ts'
import { listSchools } from '../../store/schools.ts'
import type { Session } from '../../store/sessions.ts'
import { type NotFound, notFound, type Refusal, refuse, type Services } from '../services.ts'
import { changeSession } from '../sign-in.ts'

/** Somebody of a drill’s made-up trust, the names of their schools, and how many play them just now. */
export type Part = Person & { schools: string[]; players: number }

/** The parts of a drill that runs, by name; nothing where the actor’s trust has no such drill, or it has ended. */
export function partsOf(services: Services, actor: Actor, id: string): Promise<Part[] | undefined> {
  return asActor(services.database, actor, async (transaction) => {
    const drill = await findDrill(transaction, id)
    if (!drill || drill.endedAt !== null || !may(actor, 'see-drills')) return undefined
    await continueAs(transaction, system(actor.trust))
    const players = await playedBy(transaction, id)
    await continueAs(transaction, system(id))
    const names = new Map((await listSchools(transaction)).map((school) => [school.id, school.name]))
    return (await listPeople(transaction)).map((person) => ({
      ...person,
      schools: person.appointments.flatMap(({ school }) => (school && names.get(school)) || []),
      players: players.get(person.id) ?? 0,
    }))
  })
}

/**
 * Comes into a drill as one of its people, or goes on as another. Only who they are themselves counts: a member of the trust
 * that the drill belongs to, who runs drills and has not left.
 */
export async function joinDrill(
  services: Services,
  session: Session,
  id: string,
  part: string,
): Promise<{ type: 'joined' } | Refusal | NotFound> {
  const actor = await ownActor(services, session)
  if (!actor) return notFound
  const joined = await asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'joined' } | Refusal | NotFound> => {
      const drill = await lockDrill(transaction, id)
      if (!drill || !may(actor, 'run-drill')) return notFound
      if (drill.endedAt !== null)
        return refuse('This drill has ended. Read what came of it, or start another.')
      await continueAs(transaction, system(id))
      const person = await findPerson(transaction, part)
      if (!person || person.trust !== id) return refuse('Choose whose part you play.')
      await continueAs(transaction, actor)
      if (drill.tookPart.includes(actor.person ?? '')) return { type: 'joined' }
      await saveDrill(transaction, id, { tookPart: [...drill.tookPart, actor.person ?? ''] })
      await appendEvents(transaction, actor.trust, [
        {
          at: services.now(),
          person: actor.person,
          type: 'drill-joined',
          subject: 'trust',
          subjectId: actor.trust,
          data: { drill: id },
        },
      ])
      return { type: 'joined' }
    },
  )
  if (joined.type === 'joined')
    await changeSession(services, session.tokenHash, { lookingAs: part, lookingIn: id, drill: id })
  return joined
}

/** Goes back from a drill to being oneself. The drill runs on for the others. */
export function leaveDrill(services: Services, session: Session): Promise<void> {
  return changeSession(services, session.tokenHash, { lookingAs: null, lookingIn: null, drill: null })
}

/** Who somebody is themselves, whoever’s eyes they look through; nothing where they have left or are nobody’s member. */
export function ownActor(services: Services, session: Session): Promise<Actor | undefined> {
  const { person, trust, confirmedAt } = session
  if (!person || !trust) return Promise.resolve(undefined)
  return asActor(services.database, system(trust), async (transaction) => {
    const found = await findPerson(transaction, person)
    if (!found || found.left) return undefined
    return { person, trust, appointments: found.appointments, confirmed: confirmedAt !== null }
  })
}
