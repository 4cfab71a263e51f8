import { type Actor, system } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { longestTelling, plainTelling } from '../domain/told-words.ts'
import { asActor, continueAs, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { findIncident, findIncidentOf } from '../store/incidents.ts'
import { findMentionById, lockMention, type StoredMention } from '../store/mentions.ts'
import { addReportMessage, findReportOf, markReportRead } from '../store/reports.ts'
import { type NotFound, newId, notFound, type Refusal, refuse, type Services } from './services.ts'

/** An answer, and whether it says what was learnt in the end. */
export type Answer = { words: string; outcome: boolean }

/**
 * Answers whoever told the school: `reference` is that of the mention or of its incident.
 *
 * The answer is shown to whoever brings the receipt, and never mailed: a letter could be read by the wrong person at home.
 */
export function answerReporter(
  services: Services,
  actor: Actor,
  reference: string,
  answer: Answer,
): Promise<{ type: 'answered' } | Refusal | NotFound> {
  return asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'answered' } | Refusal | NotFound> => {
      const mention = await mentionBehind(transaction, reference)
      const report = mention && (await findReportOf(transaction, mention.id))
      if (!mention || !report) return notFound
      if (!(await mayAnswer(transaction, actor, mention)))
        return refuse('Your role may read this, and others answer it.')
      const words = plainTelling(answer.words)
      if (!words) return refuse('Write your answer.')
      if (words.length > longestTelling)
        return refuse('Your answer is too long. Keep it to what they need to know.')
      const at = services.now()
      await continueAs(transaction, system(actor.trust))
      const kind = answer.outcome ? 'outcome' : 'message'
      const message = { id: newId(), from: 'school', kind, words, person: actor.person, at } as const
      await addReportMessage(transaction, actor.trust, report.id, message)
      await markReportRead(transaction, report.id, at)
      const incident = await findIncidentOf(transaction, mention.id)
      await announce(transaction, actor.trust, 'mention', mention.id)
      if (incident) await announce(transaction, actor.trust, 'incident', incident.id)
      await appendEvents(transaction, actor.trust, [
        {
          at,
          person: actor.person,
          type: 'reporter-answered',
          subject: 'mention',
          subjectId: mention.id,
          data: { kind },
        },
      ])
      return { type: 'answered' }
    },
  )
}

/** Notes that somebody who may act on it has read what was told, so that whoever told it can be shown so. */
export function noteReportRead(services: Services, actor: Actor, mentionId: string): Promise<void> {
  return asActor(services.database, actor, async (transaction) => {
    const mention = await findMentionById(transaction, mentionId)
    const report = mention && (await findReportOf(transaction, mention.id))
    if (!mention || !report || report.readAt) return
    if (!(await mayAnswer(transaction, actor, mention))) return
    const at = services.now()
    if (!(await markReportRead(transaction, report.id, at))) return
    await appendEvents(transaction, actor.trust, [
      { at, person: actor.person, type: 'report-read', subject: 'mention', subjectId: mention.id, data: {} },
    ])
  })
}

/** May the actor answer what became this mention? Once it is an incident, whoever runs that. */
async function mayAnswer(transaction: Transaction, actor: Actor, mention: StoredMention): Promise<boolean> {
  const incident = await findIncidentOf(transaction, mention.id)
  return incident ? may(actor, 'run-incident', incident) : may(actor, 'handle-mention', mention)
}

async function mentionBehind(
  transaction: Transaction,
  reference: string,
): Promise<StoredMention | undefined> {
  const mention = await lockMention(transaction, reference)
  if (mention) return mention
  const incident = await findIncident(transaction, reference)
  return incident?.mention ? findMentionById(transaction, incident.mention) : undefined
}
