import type { Actor } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { addEvidence as storeEvidence } from '../store/evidence.ts'
import { type Changed, changeIncident } from './change-incident.ts'
import { noteTry } from './drills/note.ts'
import { type NotFound, newId, type Refusal, refuse, type Services, sha256 } from './services.ts'

export type NewEvidence = { description: string; picture: { bytes: Uint8Array; mediaType: string } | null }

/**
 * Adds evidence to an incident: words, and a picture where the decision lets one be kept.
 *
 * Where it says `words-only` (an intimate image of a child, terrorist content) a picture is refused here and not only
 * on the page: holding it could be an offence.
 */
export function addEvidence(
  services: Services,
  actor: Actor,
  reference: string,
  evidence: NewEvidence,
): Promise<Changed | Refusal | NotFound> {
  return changeIncident(services, actor, reference, async (incident, transaction) => {
    if (incident.closedAt) return refuse('This incident is closed. Reopen it first.')
    if (!may(actor, 'run-incident', incident)) return refuse('Your role may read this, and not change it.')
    if (!evidence.description.trim()) return refuse('Describe in words what it shows.')
    if (evidence.picture && incident.decision.evidence === 'words-only') {
      await noteTry(transaction, actor, { do: 'capture-evidence', because: 'never' }, services.now())
      return refuse('Do not view, copy or upload pictures here. Describe in words what was seen and by whom.')
    }
    const id = newId()
    const digest = sha256(evidence.picture?.bytes ?? evidence.description)
    await storeEvidence(transaction, actor.trust, {
      id,
      mention: null,
      incident: incident.id,
      description: evidence.description.trim(),
      mediaType: evidence.picture?.mediaType ?? null,
      bytes: evidence.picture?.bytes ?? null,
      sha256: digest,
      addedBy: actor.person,
      addedAt: services.now(),
    })
    return [
      {
        type: 'evidence-added',
        data: { evidence: id, sha256: digest, mediaType: evidence.picture?.mediaType ?? null },
      },
    ]
  })
}
