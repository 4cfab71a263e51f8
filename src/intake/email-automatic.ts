import { partOf, type ReceivedMail } from '../domain/mail.ts'

/** More relays than any letter has on its way: it goes round in circles. */
const mostRelays = 50

const reasons = {
  bounce: 'It says that a message could not be delivered, or was read.',
  automatic: 'It is an automatic answer.',
  list: 'It is a mailing that goes to many.',
  loop: 'It is a message of our own that came back.',
} as const

/**
 * Why an e-mail is nobody's report: a program wrote it, it bounced, or it is our own. Null where a person may have written
 * it. Such mail is kept, and neither shown as a report nor taken for an answer.
 */
export function whyNoReport(mail: ReceivedMail): string | null {
  const all = (name: string) =>
    mail.headers.filter((header) => header.name === name).map(({ value }) => value.trim().toLowerCase())
  const first = (name: string) => all(name)[0]
  const has = (...names: string[]) => names.some((name) => all(name).length > 0)

  if (isOurs(mail) || all('received').length > mostRelays) return reasons.loop
  if (first('content-type')?.startsWith('multipart/report')) return reasons.bounce
  if (all('return-path').includes('<>') || /^(mailer-daemon|postmaster)@/i.test(senderOf(mail)))
    return reasons.bounce
  const submitted = first('auto-submitted')
  if (submitted !== undefined && !/^no\b/.test(submitted)) return reasons.automatic
  if (has('x-auto-response-suppress', 'x-autoreply', 'x-autorespond', 'x-autoresponse', 'x-vacation'))
    return reasons.automatic
  if (/^(automatic reply|auto[- ]?reply|out of (the )?office)\s*:/i.test(mail.subject ?? ''))
    return reasons.automatic
  const precedence = first('precedence')
  if (precedence === 'auto_reply') return reasons.automatic
  if (['bulk', 'junk', 'list'].includes(precedence ?? '') || has('list-id')) return reasons.list
  return null
}

function isOurs(mail: ReceivedMail): boolean {
  const sender = senderOf(mail)
  return (
    mail.ours.includes(sender) ||
    partOf(sender, mail.address) !== undefined ||
    isOurId(mail.messageId) ||
    mail.headers.some(({ name, value }) => name === 'x-loop' && value.toLowerCase().includes(mail.address))
  )
}

/** Is it an id that Birdsong gives to its letters? */
export function isOurId(messageId: string | null): boolean {
  return messageId?.endsWith('@birdsong.invalid>') ?? false
}

function senderOf({ from }: ReceivedMail): string {
  return from[0]?.address.toLowerCase() ?? ''
}
