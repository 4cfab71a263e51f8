import { wholeText } from '../domain/mention.ts'
import { type EmailRead, readEmail } from '../intake/email.ts'
import { isOurId } from '../intake/email-automatic.ts'
import { type Tie, tieIn } from '../matching/tie.ts'
import { answerToTie } from '../store/answered-ties.ts'
import type { Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { removeMailFiles } from '../store/mail-files.ts'
import { schoolsOf } from '../store/mentions-taken-in.ts'
import { noteNoReport, type StoredEvent } from '../store/raw-events.ts'
import { listSchools } from '../store/schools.ts'
import type { Source } from '../store/sources.ts'
import { addUnplacedMail } from '../store/unplaced-mail.ts'
import { keepAnswer } from './answer-by-mail.ts'
import { takeInJudged } from './judgement/take-in-judged.ts'
import { keepMailFiles } from './mail-evidence.ts'
import { type MailSender, senderOf } from './mail-sender.ts'
import { matchesOf } from './matches-of.ts'
import { tellOfMention, tellOfUnplaced } from './notify-of-mail.ts'
import { newId, newReference, type Services, sha256 } from './services.ts'
import { trustMatcher } from './trust-matcher.ts'

type Report = Extract<EmailRead, { type: 'report' }>

/**
 * Reads e-mails: automatic ones are noted as such, answers to our letters go to their incident, and what a person reports
 * becomes a mention of its school, or waits for somebody to say which. Returns why some could not be read.
 */
export async function readMail(
  services: Services,
  transaction: Transaction,
  source: Source,
  raws: readonly StoredEvent[],
): Promise<Map<string, string>> {
  const parked = new Map<string, string>()
  const noReport = new Map<string, string>()
  for (const raw of raws) {
    let read: EmailRead
    try {
      read = readEmail(raw, raw.receivedAt)
    } catch (error) {
      parked.set(raw.id, (error as Error).message)
      await removeMailFiles(transaction, raw.id)
      continue
    }
    if (read.type === 'no-report') noReport.set(raw.id, read.because)
    const waits =
      read.type === 'report' && (await takeReport(services, transaction, source, raw, read)) === 'waits'
    // Of what waits for its school the files wait as well.
    if (!waits) await removeMailFiles(transaction, raw.id)
  }
  await noteNoReport(transaction, noReport)
  return parked
}

async function takeReport(
  services: Services,
  transaction: Transaction,
  source: Source,
  raw: StoredEvent,
  report: Report,
): Promise<'taken' | 'waits'> {
  const { id: rawEvent, receivedAt: noticedAt } = raw
  if (await keepAnswer(services, transaction, source.trust, rawEvent, report, services.now())) return 'taken'
  const sender = await senderOf(transaction, report)
  const { externalId, url, title, publishedAt } = report.said
  const stray = report.answers.some(isOurId) ? `${strayAnswer}\n\n` : ''
  const mail: MailReport = {
    ...{ rawEvent, externalId, url, title, publishedAt, noticedAt },
    author: sender.author,
    level: sender.level,
    text: stray + report.said.text,
  }
  const known = (await schoolsOf(transaction, source.id, [externalId])).get(externalId) ?? []
  const schools = await schoolsFor(transaction, source, report, sender)
  if (schools.length + known.length === 0) {
    await addUnplacedMail(transaction, source.trust, { id: newId(), source: source.id, ...mail })
    await tellOfUnplaced(services, transaction, source.trust, mail.level)
    return 'waits'
  }
  await addReport(services, transaction, source, mail, [...new Set([...known, ...schools])])
  return 'taken'
}

const strayAnswer = '[It answers a letter of ours that is not known any more.]'

/**
 * Which schools an e-mail is about: those that it was addressed to, the only one that there is, the one that it names, or
 * that of the member of staff who sent it. One that names several is not shown to all of them: a person decides, and the
 * answer counts for these words of this sender from then on.
 */
async function schoolsFor(
  transaction: Transaction,
  source: Source,
  report: Report,
  sender: MailSender,
): Promise<string[]> {
  const schools = await listSchools(transaction)
  const addressed = schools.filter(({ slug }) => report.parts.includes(slug)).map(({ id }) => id)
  if (addressed.length > 0) return addressed
  if (source.school) return [source.school]
  if (schools.length === 1) return schools.map(({ id }) => id)
  const hits = (await trustMatcher(transaction, source.trust)).find(
    wholeText(report.said.title, report.said.text),
  )
  const named = [...new Set(hits.map(({ term }) => term.school))]
  const tie = tieIn(hits)
  const answer = tie && (await answerToTie(transaction, tieKey(source.id, sender.author, tie)))
  if (answer && named.includes(answer)) return [answer]
  if (named.length > 0) return named.length === 1 ? named : []
  const own = new Set(sender.staff?.appointments.map(({ school }) => school) ?? [])
  return own.size === 1 ? [...own].filter((school) => school !== null) : []
}

/** Under what an answer to a tie is remembered: a hash that tells neither the sender nor the words. */
export function tieKey(source: string, author: string | null, tie: Tie): string {
  return sha256([source, author ?? '', tie.words].join('\n'))
}

/** A report that came by e-mail, before or after it is known whose it is. */
export type MailReport = Pick<
  Parameters<typeof addUnplacedMail>[2],
  'rawEvent' | 'externalId' | 'author' | 'url' | 'title' | 'text' | 'publishedAt' | 'noticedAt' | 'level'
>

/** Puts a report into the inboxes of these schools, with what hung on it sealed beside it, and tells who reads it there. */
export async function addReport(
  services: Services,
  transaction: Transaction,
  source: { id: string; trust: string },
  { rawEvent, level, ...mail }: MailReport,
  schools: readonly string[],
): Promise<void> {
  const hits = (await trustMatcher(transaction, source.trust)).find(wholeText(mail.title, mail.text))
  const mentions = schools.map((school) => ({
    ...mail,
    id: newId(),
    reference: newReference(),
    school,
    authorId: null,
    textHash: sha256(`${mail.title ?? ''}\n${mail.text}\n${mail.url ?? ''}`),
    matches: matchesOf(hits, school),
    level,
  }))
  const { added } = await takeInJudged(services, transaction, source, mentions)
  if (added.length === 0) return
  const at = services.now()
  const belongsTo = added.map(({ id }) => ({ mention: id }))
  await keepMailFiles(transaction, source.trust, rawEvent, belongsTo, at)
  for (const mention of added) await tellOfMention(services, transaction, source.trust, { ...mention, level })
  await announce(transaction, source.trust, 'mention', ...added.map(({ id }) => id))
  await appendEvents(transaction, source.trust, [
    {
      at,
      person: null,
      type: 'mentions-heard',
      subject: 'source',
      subjectId: source.id,
      data: { sha256: sha256(mentions.map(({ id, textHash }) => `${id} ${textHash}`).join('\n')) },
    },
  ])
}
