import { calendarOf } from '../../../commands/plan.ts'
import { withStandIns } from '../../../commands/stand-ins.ts'
import { answerersFor, mayReply } from '../../../commands/write-reply.ts'
import type { Actor } from '../../../domain/actor.ts'
import type { SchoolCalendar } from '../../../domain/calendar.ts'
import { dayOf } from '../../../domain/day.ts'
import type { Incident, Recorded } from '../../../domain/incident.ts'
import { isOut } from '../../../domain/reply.ts'
import { asActor, type Transaction } from '../../../store/as-actor.ts'
import { type LoggedEvent, listEventsOf } from '../../../store/events.ts'
import { type Evidence, listEvidence } from '../../../store/evidence.ts'
import { findIncident } from '../../../store/incidents.ts'
import { type Letter, listLetters } from '../../../store/letters.ts'
import { findMentionById, type StoredMention } from '../../../store/mentions.ts'
import { namesOfPeople } from '../../../store/people.ts'
import { listPolicyVersions } from '../../../store/policy-versions.ts'
import { listReplies } from '../../../store/replies.ts'
import { findSchool } from '../../../store/schools.ts'
import type { TrustsWords } from '../../parts/trusts-words.ts'
import type { MemberAsking } from '../../route.ts'
import { readTrustsWords } from '../../trusts-words.tsx'
import { readTold, type TellingRead } from '../told/read-told.ts'
import { type JudgedBy, judgedBy } from './judged-by.tsx'

/** Where an answer in public is written, and what the policy lets it say. */
export type AnswerAt = { href: string; only: 'redirect-only' | 'allowed' }

/** An incident with everything around it that this person may see. */
export type IncidentRead = {
  incident: Incident
  school: string
  /** Undefined where there was none, or where it is not for this person. */
  mention: StoredMention | undefined
  /** People's names by their id. */
  names: ReadonlyMap<string, string>
  /** What was told through the front door, where it came that way. */
  told: TellingRead | undefined
  letters: readonly Letter[]
  /** What was kept with the incident, and what came with its mention. */
  evidence: readonly Evidence[]
  events: readonly Recorded[]
  calendar: SchoolCalendar
  judgedBy: JudgedBy
  /** Where it is answered in public by whoever asks; null where that is not possible from here, or not right. */
  answerAt: AnswerAt | null
  words: TrustsWords
  /** Whoever asks, with those in whose place they act today: for what they may settle. */
  acting: Actor
}

/** Reads an incident by the reference in the address; undefined where it is not there, or not this person's. */
export function readIncident({ c, services, actor, now }: MemberAsking): Promise<IncidentRead | undefined> {
  return asActor(services.database, actor, async (transaction) => {
    const incident = await findIncident(transaction, c.req.param('reference') ?? '')
    if (!incident) return undefined
    const mention = incident.mention ? await findMentionById(transaction, incident.mention) : undefined
    const noticed = mention?.noticedAt ?? new Date(incident.openedAt)
    return {
      incident,
      mention,
      school: (await findSchool(transaction, incident.school))?.name ?? 'A school',
      names: await namesOfPeople(transaction),
      told: await readTold(transaction, mention?.id),
      letters: await listLetters(transaction, incident.id),
      evidence: [
        ...(mention ? await listEvidence(transaction, { mention: mention.id }) : []),
        ...(await listEvidence(transaction, { incident: incident.id })),
      ],
      events: (await listEventsOf(transaction, incident.id)).map(recorded),
      calendar: await calendarOf(transaction, incident.school),
      acting: await withStandIns(transaction, actor, now),
      answerAt: mention && !incident.closedAt ? await answerAtOf(transaction, actor, mention) : null,
      judgedBy: judgedBy(await listPolicyVersions(transaction), incident.policyVersion, dayOf(noticed)),
      words: await readTrustsWords(transaction, noticed),
    }
  })
}

async function answerAtOf(
  transaction: Transaction,
  actor: Actor,
  mention: StoredMention,
): Promise<AnswerAt | null> {
  const allowed = await mayReply(transaction, actor, mention)
  if (allowed.type === 'refused' || (await answerersFor(transaction, mention)).length === 0) return null
  if ((await listReplies(transaction, mention.id)).some(isOut)) return null
  return { href: `/inbox/${mention.reference}/reply`, only: allowed.only }
}

/** The log keeps every kind of event; what is about an incident is one of its own. */
export function recorded({ type, data, at, person, subjectId }: LoggedEvent): Recorded {
  return { type, data, at: at.toISOString(), person, subjectId } as Recorded
}
