import type { LessonTaught } from '../../../domain/lesson-taught.ts'
import { may } from '../../../domain/may.ts'
import { asActor } from '../../../store/as-actor.ts'
import type { LoggedEvent } from '../../../store/events.ts'
import { findLessonTaught, listEventsOfLessonTaught } from '../../../store/lessons-taught.ts'
import { namesOfPeople } from '../../../store/people.ts'
import { findSchool } from '../../../store/schools.ts'
import type { MemberAsking } from '../../route.ts'
import { idIn } from '../trust/id-in.ts'

/** The record of a lesson with what stands around it. */
export type RecordRead = {
  taught: LessonTaught
  school: string
  /** What was done about it, the oldest first. */
  events: readonly LoggedEvent[]
  /** People's names by their id. */
  names: ReadonlyMap<string, string>
}

/** Reads a record by the id in the address; undefined where it is not there, or at a school that is not this person's. */
export function readRecord({ c, services, actor }: MemberAsking): Promise<RecordRead | undefined> {
  const id = idIn(c.req.param('id'))
  if (!id) return Promise.resolve(undefined)
  return asActor(services.database, actor, async (transaction) => {
    const taught = await findLessonTaught(transaction, id)
    if (!taught || !may(actor, 'see-lessons-taught', { school: taught.school, level: 0 })) return undefined
    return {
      taught,
      school: (await findSchool(transaction, taught.school))?.name ?? 'A school',
      events: await listEventsOfLessonTaught(transaction, taught),
      names: await namesOfPeople(transaction),
    }
  })
}
