import { system } from '../domain/actor.ts'
import type { ReportView } from '../domain/report.ts'
import { longestTelling, plainTelling } from '../domain/told-words.ts'
import { decide } from '../policy/decide.ts'
import { asActor, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { gather } from '../store/gathered.ts'
import { findIncidentOf } from '../store/incidents.ts'
import { findMentionById, lockMention, saveMention } from '../store/mentions.ts'
import { addReportMessage, type Report, type StoredMessage } from '../store/reports.ts'
import { factsKnown } from './facts-known.ts'
import { tellOfMessage } from './front-door/notify-of-report.ts'
import { viewOf } from './front-door/report-view.ts'
import { slowDown, type Wait } from './front-door/slow-down.ts'
import { tellOwner } from './notify.ts'
import { type Opening, unlock } from './open-report.ts'
import { packOf } from './pack-of.ts'
import { type NotFound, newId, type Refusal, refuse, type Services } from './services.ts'

/**
 * Adds a message to a report, as whoever holds its receipt; what it looks like after that comes back.
 *
 * Something that was answered or set aside is to do again, and something that stood under another one stands on its own:
 * a person has written, and waits.
 */
export async function addToReport(
  services: Services,
  opening: Opening,
  words: string,
): Promise<{ type: 'report'; view: ReportView } | Refusal | NotFound | Wait> {
  const plain = plainTelling(words)
  if (!plain) return refuse('Write what you want to add.')
  if (plain.length > longestTelling)
    return refuse(
      `It is too long to be taken in at once. Send up to ${longestTelling.toLocaleString('en-GB')} letters at a time.`,
    )
  const opened = await unlock(services, opening)
  if (opened.type !== 'unlocked') return opened
  const { report, messages } = opened
  const { trust, school } = report
  const key = { trust, school, what: 'add', network: opening.from } as const
  // Whoever has waited to open it does not wait again.
  const go = opened.byTicket ? undefined : await slowDown(services, key, opening.waited)
  if (go?.type === 'wait') return go
  const message: StoredMessage = {
    ...{ id: newId(), from: 'reporter', kind: 'message', words: plain },
    person: null,
    at: services.now(),
  }
  await asActor(services.database, system(trust), (transaction) =>
    add(services, transaction, report, message),
  )
  return {
    type: 'report',
    view: await viewOf(services, opening.school, report, [...messages, message]),
  }
}

async function add(
  services: Services,
  transaction: Transaction,
  report: Report,
  message: StoredMessage,
): Promise<void> {
  const { trust } = report
  const found = await findMentionById(transaction, report.mention)
  // First of all, so that two of their tabs never wait for one another.
  const mention = found && (await lockMention(transaction, found.reference))
  if (!mention) throw new Error('A report has no mention')
  await addReportMessage(transaction, trust, report.id, message)
  const { id, state, inRush } = mention
  if (mention.gatheredUnder) await gather(transaction, id, { under: null, inRush })
  const again = state === 'answered' || state === 'set-aside'
  await saveMention(transaction, id, again ? { state: 'new', setAsideBecause: null } : {}, message.at)
  const incident = await findIncidentOf(transaction, id)
  if (incident)
    await tellOwner(
      services,
      transaction,
      trust,
      incident,
      'Somebody who told the school something has written again.',
    )
  else {
    const pack = await packOf(transaction, { noticed: mention.noticedAt })
    const decision = decide(await factsKnown(transaction, mention), pack)
    await tellOfMessage(services, transaction, mention, decision)
  }
  await announce(transaction, trust, 'mention', id)
  if (incident) await announce(transaction, trust, 'incident', incident.id)
  await appendEvents(transaction, trust, [
    { at: message.at, person: null, type: 'told-more', subject: 'mention', subjectId: id, data: { again } },
  ])
}
