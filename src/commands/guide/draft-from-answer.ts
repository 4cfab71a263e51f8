import type { Actor } from '../../domain/actor.ts'
import { type Cleared, clearedOfDetails } from '../../domain/guide.ts'
import { may } from '../../domain/may.ts'
import { nameOfTeller } from '../../domain/report.ts'
import { asActor } from '../../store/as-actor.ts'
import { findIncident } from '../../store/incidents.ts'
import { findMention, findMentionById } from '../../store/mentions.ts'
import { namesOfPeople } from '../../store/people.ts'
import { findReportOf, listReportMessages } from '../../store/reports.ts'
import type { Services } from '../services.ts'

export type Draft = { school: string; question: Cleared; answer: Cleared }

/**
 * A guide page made of a question that was told at the front door and of the last answer to it, without names and details.
 * `reference` is that of the mention or of its incident. Undefined where there is none, or where it is not the actor's.
 */
export function draftFromAnswer(
  services: Services,
  actor: Actor,
  reference: string,
): Promise<Draft | undefined> {
  return asActor(services.database, actor, async (transaction) => {
    const incident = await findIncident(transaction, reference)
    const mention = incident?.mention
      ? await findMentionById(transaction, incident.mention)
      : await findMention(transaction, reference)
    const report = mention && (await findReportOf(transaction, mention.id))
    if (!report || !may(actor, 'write-guide', { school: report.school, level: 0 })) return undefined
    const messages = await listReportMessages(transaction, report.id)
    const known = [...(await namesOfPeople(transaction)).values(), nameOfTeller(report.teller) ?? '']
    const names = known.flatMap((name) => [name, ...name.split(/\s+/).slice(1)])
    return {
      school: report.school,
      question: clearedOfDetails(messages[0]?.words ?? '', names),
      answer: clearedOfDetails(messages.findLast(({ from }) => from === 'school')?.words ?? '', names),
    }
  })
}
