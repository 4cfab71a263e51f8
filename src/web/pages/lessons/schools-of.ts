import type { Verb } from '../../../domain/may.ts'
import { may } from '../../../domain/may.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listSchools, type School } from '../../../store/schools.ts'
import type { MemberAsking } from '../../route.ts'

/** The schools at which this person may see what was taught, or write it down. */
export async function schoolsOf(
  { services, actor }: MemberAsking,
  verb: Extract<Verb, 'see-lessons-taught' | 'teach-lesson'>,
): Promise<School[]> {
  const schools = await asActor(services.database, actor, listSchools)
  return schools.filter(({ id }) => may(actor, verb, { school: id, level: 0 }))
}
