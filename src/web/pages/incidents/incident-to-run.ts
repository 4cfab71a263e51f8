import { may } from '../../../domain/may.ts'
import { notFoundPage } from '../../errors.tsx'
import type { MemberAsking } from '../../route.ts'
import { addressOf } from './after-change.ts'
import { type IncidentRead, readIncident } from './read-incident.ts'

/**
 * The incident that the address names, for a page that changes it; or the answer to give instead: not found, or the
 * way to the incident's own page where it is closed or the reader does not run it.
 */
export async function incidentToRun(asking: MemberAsking): Promise<IncidentRead | Response> {
  const read = await readIncident(asking)
  if (!read) return notFoundPage(asking)
  const { incident } = read
  if (incident.closedAt || !may(asking.actor, 'run-incident', incident))
    return asking.c.redirect(addressOf(incident.reference), 303)
  return read
}
