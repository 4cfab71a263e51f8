import type { AttachedFile, MailMessage, ReceivedMail } from '../domain/mail.ts'
import { type Fields, fieldsIn, partsIn, textIn, textsIn } from './fields.ts'
import { IntakeError } from './intake-error.ts'

const deepest = 5

/** The e-mail in a raw event's body. Throws where there is none, or it could not be read when it came. */
export function mailIn(body: string): ReceivedMail {
  const fields = fieldsIn(body)
  if ('unreadable' in fields)
    throw new IntakeError('A message came that is no e-mail as others are, or takes too long to read.')
  const address = textIn(fields, 'address')
  if (address === null) throw new IntakeError('The e-mail does not say which mailbox it came to.')
  return {
    ...messageIn(fields, 0),
    headers: partsIn(fields, 'headers').map((header) => ({
      name: textIn(header, 'name') ?? '',
      value: textIn(header, 'value') ?? '',
    })),
    recipients: textsIn(fields, 'recipients'),
    address,
    ours: textsIn(fields, 'ours'),
    authenticated: fields.authenticated === true,
    files: partsIn(fields, 'files').map(fileIn),
  }
}

function messageIn(fields: Fields, depth: number): MailMessage {
  const within = depth < deepest ? partsIn(fields, 'within') : []
  return {
    from: partsIn(fields, 'from').map((one) => ({
      name: textIn(one, 'name') ?? '',
      address: textIn(one, 'address') ?? '',
    })),
    subject: textIn(fields, 'subject'),
    date: textIn(fields, 'date'),
    messageId: textIn(fields, 'messageId'),
    answers: textsIn(fields, 'answers'),
    text: textIn(fields, 'text'),
    html: textIn(fields, 'html'),
    within: within.map((one) => messageIn(one, depth + 1)),
  }
}

function fileIn(fields: Fields): AttachedFile {
  return {
    name: textIn(fields, 'name') ?? '',
    mediaType: textIn(fields, 'mediaType') ?? '',
    size: typeof fields.size === 'number' ? fields.size : 0,
    sha256: textIn(fields, 'sha256') ?? '',
    because: textIn(fields, 'because'),
  }
}
