import { type Actor, reads } from '../../../domain/actor.ts'

/** Those of the trust's schools of which the actor may read anything at all. */
export function schoolsReadBy<School extends { id: string }>(
  actor: Actor,
  schools: readonly School[],
): School[] {
  const readings = reads(actor)
  return schools.filter(({ id }) => readings.some(({ school }) => school === null || school === id))
}
