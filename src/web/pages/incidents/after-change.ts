import type { Changed } from '../../../commands/change-incident.ts'
import type { NotFound, Refusal } from '../../../commands/services.ts'
import { notFoundPage } from '../../errors.tsx'
import type { MemberAsking } from '../../route.ts'
import type { Done } from './done.ts'

/** The address of an incident's page, or of one below it: `addressOf('BR-…', 'close')`. */
export function addressOf(reference: string, ...below: string[]): string {
  return ['/incidents', encodeURIComponent(reference), ...below].join('/')
}

/**
 * Where somebody goes after a change: to the incident, or, where the change took it out of their own sight, to the
 * list, which says no more than that it was passed on.
 */
export async function afterChange(
  asking: MemberAsking,
  outcome: Changed | Refusal | NotFound,
  went: { done: Done; to?: string; refused(because: string): Promise<Response> },
): Promise<Response> {
  switch (outcome.type) {
    case 'changed': {
      if (!outcome.visible) return asking.c.redirect('/incidents?done=passed-on', 303)
      const [path, place] = (went.to ?? addressOf(outcome.incident.reference)).split('#')
      return asking.c.redirect(`${path}?done=${went.done}${place ? `#${place}` : ''}`, 303)
    }
    case 'not-found':
      return notFoundPage(asking)
    case 'refused':
      return went.refused(outcome.because)
  }
}
