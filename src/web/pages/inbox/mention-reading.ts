import { presentFor } from '../../../commands/be-present.ts'
import type { Incident } from '../../../domain/incident.ts'
import { asActor } from '../../../store/as-actor.ts'
import { type LoggedEvent, listEventsOf } from '../../../store/events.ts'
import { type Evidence, listEvidence } from '../../../store/evidence.ts'
import { findIncidentOf } from '../../../store/incidents.ts'
import { listVersions, type Version } from '../../../store/mention-versions.ts'
import { findMention, type StoredMention } from '../../../store/mentions.ts'
import { namesOfPeople } from '../../../store/people.ts'
import { listPresent } from '../../../store/presences.ts'
import { findSchool, type School } from '../../../store/schools.ts'
import { findSource, type Source } from '../../../store/sources.ts'
import type { MemberAsking } from '../../route.ts'

/** A mention with all that its page shows. */
export type MentionReading = {
  mention: StoredMention
  school: School
  source: Source | undefined
  versions: readonly Version[]
  evidence: readonly Evidence[]
  events: readonly LoggedEvent[]
  incident: Incident | undefined
  names: ReadonlyMap<string, string>
  /** The names of the others who have it open. */
  others: readonly string[]
}

/** Reads a mention as the person who asks; undefined where it is not there for them. */
export function readMention(asking: MemberAsking, reference: string): Promise<MentionReading | undefined> {
  const { services, actor, person, now } = asking
  return asActor(services.database, actor, async (transaction) => {
    const mention = await findMention(transaction, reference)
    if (!mention) return undefined
    const school = await findSchool(transaction, mention.school)
    if (!school) throw new Error(`The mention ${reference} is of no school`)
    const names = await namesOfPeople(transaction)
    const present = await listPresent(
      transaction,
      mention.id,
      person.id,
      new Date(now.getTime() - presentFor),
    )
    return {
      mention,
      school,
      source: await findSource(transaction, mention.source),
      versions: mention.editedAt ? await listVersions(transaction, mention.id) : [],
      evidence: await listEvidence(transaction, { mention: mention.id }),
      events: await listEventsOf(transaction, mention.id),
      incident: mention.state === 'incident' ? await findIncidentOf(transaction, mention.id) : undefined,
      names,
      others: present.flatMap((id) => names.get(id) ?? []).sort((a, b) => a.localeCompare(b)),
    }
  })
}
