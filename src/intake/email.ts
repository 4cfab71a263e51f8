import { type AttachedFile, type MailMessage, partOf, type ReceivedMail } from '../domain/mail.ts'
import type { Activity } from '../domain/mention.ts'
import type { RawEvent } from '../domain/source.ts'
import { claimedDate } from './dates.ts'
import { whyNoReport } from './email-automatic.ts'
import { mailIn } from './email-body.ts'
import { type Forwarded, partForwards } from './email-forward.ts'
import { linksIn, sharedLink } from './email-links.ts'
import { withoutTails } from './email-tails.ts'
import { suggestsIntimateImage } from './intimate-words.ts'
import { htmlToText, keptText, keptTitle } from './plain-text.ts'

/** What an e-mail says: a report, or nothing that a person has written to us. */
export type EmailRead =
  | { type: 'no-report'; because: string }
  | {
      type: 'report'
      said: Extract<Activity, { type: 'said' }>
      sender: { name: string; address: string }
      /** Did a server that we trust say that the sender's domain sent it? */
      authenticated: boolean
      /** What stands behind the mailbox's own name in the addresses that it came to: schools, as a rule. */
      parts: string[]
      /** The ids of the messages that it answers. */
      answers: string[]
      files: AttachedFile[]
    }

/** More of a text is not looked through; a person reads the first fifth of it. */
const mostRead = 100_000

/** Reads an e-mail of a mailbox. Throws an `IntakeError` where it cannot be read. */
export function readEmail(raw: RawEvent, noticedAt: Date): EmailRead {
  const mail = mailIn(raw.body)
  const because = whyNoReport(mail)
  if (because !== null) return { type: 'no-report', because }
  const links = allOf(mail).flatMap((message) => linksIn(message.text ?? '', htmlOf(message)))
  const words = wordsOf(mail)
  const hidden = [...new Set(links)].filter((link) => !words.includes(link)).slice(0, 20)
  const written = keptText([words || 'The message has no words.', ...hidden].join('\n\n'))
  const [sender = { name: '', address: '' }] = mail.from
  return {
    type: 'report',
    said: {
      type: 'said',
      externalId: raw.externalId,
      version: raw.externalVersion,
      text: [written, ...notKept(mail.files)].join('\n\n'),
      title: keptTitle(mail.subject?.replace(/^(?:\s{0,5}(?:fwd?|re|aw|wg|tr)\s?:){1,10}/i, '') ?? null),
      url: sharedLink(links),
      author: { name: keptTitle(nameOf(sender)), handle: null, externalId: null },
      publishedAt: claimedDate(mail.date?.replace(/\s*\([^)]*\)$/, '') ?? null, noticedAt),
    },
    sender,
    authenticated: mail.authenticated,
    parts: [...new Set(mail.recipients.flatMap((address) => partOf(address, mail.address) || []))],
    answers: mail.answers,
    files: mail.files,
  }
}

/**
 * The same e-mail without any file, where its words suggest that one may be a picture that nobody may have. Asked before
 * anything is kept. An e-mail that cannot be read keeps none either.
 */
export function withoutDoubtfulFiles(body: string): string {
  const mail = mailIn(body)
  const said = [mail.subject, ...allOf(mail).flatMap(allWords), ...mail.files.map(({ name }) => name)]
  if (
    mail.files.length === 0 ||
    !said.some((words) => words && suggestsIntimateImage(words.slice(0, mostRead)))
  )
    return body
  const because =
    'its words suggest a picture that nobody may copy. It is still in the mailbox: do not open it there, and tell your ' +
    'designated safeguarding lead (DSL)'
  return JSON.stringify({
    ...mail,
    files: mail.files.map((file) => ({ ...file, because: file.because ?? because })),
  })
}

function allWords(message: MailMessage): (string | null)[] {
  return [message.subject, message.text, message.html && htmlToText(readable(message.html))]
}

function allOf(message: MailMessage): MailMessage[] {
  return [message, ...message.within.flatMap(allOf)]
}

/** What whoever sent it wrote, and below it what they forwarded, each under its own head. */
function wordsOf(mail: ReceivedMail): string {
  const { own, forwarded } = partForwards(plainOf(mail))
  // An answer has the letter that it answers under it, in the same shape as a forward.
  const answers = /^\s{0,5}(?:re|aw|sv)\s?:/i.test(mail.subject ?? '') && own !== ''
  const inline = answers ? [] : forwarded.map(inWords)
  return [own && withoutTails(own), ...inline, ...mail.within.flatMap((one) => withinInWords(one))]
    .filter((part) => part !== '')
    .join('\n\n')
}

function withinInWords(message: MailMessage): string[] {
  const { own, forwarded } = partForwards(plainOf(message))
  const [sender] = message.from
  const head = [
    { name: 'from', value: sender ? nameOf(sender) : '' },
    { name: 'sent', value: message.date ?? '' },
    { name: 'subject', value: message.subject ?? '' },
  ]
  const inner = message.within.flatMap(withinInWords)
  return [inWords({ head, words: own }), ...forwarded.map(inWords), ...inner]
}

const shown: Readonly<Record<string, string>> = {
  from: 'From',
  sent: 'Sent',
  date: 'Sent',
  subject: 'Subject',
}

function inWords({ head, words }: Forwarded): string {
  const lines = head.flatMap(({ name, value }) => (shown[name] && value ? `${shown[name]}: ${value}` : []))
  return ['[Forwarded message]', ...lines, '', words].join('\n').trim()
}

function plainOf(message: MailMessage): string {
  const text = (message.text ?? '').slice(0, mostRead).replaceAll(/\r\n?/g, '\n').replaceAll('\u00a0', ' ')
  if (text.trim() !== '') return text
  const html = htmlOf(message)
  // A line break in the source of HTML is a space to whoever reads it.
  return html === null ? '' : htmlToText(html.replaceAll(/[\r\n]+/g, ' '))
}

function htmlOf({ html }: MailMessage): string | null {
  return html === null ? null : readable(html)
}

/** Without what is never read and often longer than all the rest. */
function readable(html: string): string {
  return ['style', 'head', 'script'].reduce(withoutElement, html).slice(0, mostRead)
}

function withoutElement(html: string, name: string): string {
  const lower = html.toLowerCase()
  // Some letters take more places in lower case: then nothing is cut.
  if (lower.length !== html.length) return html
  let kept = ''
  let at = 0
  for (;;) {
    const start = lower.indexOf(`<${name}`, at)
    const end = start === -1 ? -1 : lower.indexOf(`</${name}>`, start)
    if (end === -1) return kept + html.slice(at)
    kept += html.slice(at, start)
    at = end + name.length + 3
  }
}

/** So many of them are named one by one. */
const mostNamed = 20

function notKept(files: readonly AttachedFile[]): string[] {
  const left = files.filter(({ because }) => because !== null)
  const named = left
    .slice(0, mostNamed)
    .map(({ name, because }) => `[An attachment was not kept: “${name}”, because ${because}.]`)
  if (left.length <= mostNamed) return named
  return [...named, `[${left.length - mostNamed} more attachments were not kept.]`]
}

/** A sender as they call themselves; their address where they do not. */
function nameOf({ name, address }: { name: string; address: string }): string {
  if (!name || name === address) return address || 'somebody who gives no address'
  return address ? `${name} <${address}>` : name
}
