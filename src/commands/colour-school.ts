import type { Actor } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import type { SchoolColour } from '../domain/school-colour.ts'
import { asActor } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import { findSchool, saveSchoolColour } from '../store/schools.ts'
import { type NotFound, notFound, type Refusal, refuse, type Services } from './services.ts'

/** Gives a school its own colour, on its front door and its posters. */
export function colourSchool(
  services: Services,
  actor: Actor,
  { school, colour }: { school: string; colour: SchoolColour },
): Promise<{ type: 'changed' } | Refusal | NotFound> {
  return asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'changed' } | Refusal | NotFound> => {
      if (!may(actor, 'manage-schools')) return refuse('The administrator looks after the schools.')
      if (!(await findSchool(transaction, school))) return notFound
      await saveSchoolColour(transaction, school, colour)
      await appendEvents(transaction, actor.trust, [
        {
          ...{ at: services.now(), person: actor.person, type: 'school-changed' },
          ...{ subject: 'school', subjectId: school, data: { colour } },
        },
      ])
      return { type: 'changed' }
    },
  )
}
