import { createHash } from 'node:crypto'
import { type AddressObject, type HeaderValue, type ParsedMail, simpleParser } from 'mailparser'
import type { MailEvent, MailMessage, ReceivedMail } from '../domain/mail.ts'
import { isAuthenticated } from './mail-authentication.ts'
import { type Attached, checkFiles } from './mail-files.ts'

/** What a message is read with: the mailbox's own address, our own addresses, whose word about senders counts. */
export type ReadWith = { address: string; ours: readonly string[]; trusted: string | null }

/** More of one text is not kept; a person reads the first twentieth of it. */
const longestText = 400_000
const deepest = 5
const mostWithin = 20

/**
 * Reads the bytes of an e-mail, with the e-mails that hang on it, into the raw event that is kept. `cut`: these are only
 * its first bytes. What cannot be read is a raw event as well, which says why.
 */
export async function readMailDocument(bytes: Uint8Array, cut: boolean, how: ReadWith): Promise<MailEvent> {
  const opened = await open(bytes, 0, { left: mostWithin })
  if (opened === null) return unreadable(bytes)
  const { parsed, message, attached } = opened
  const { files, kept } = await checkFiles(attached, cut)
  const headers = parsed.headerLines.slice(0, 500).map(({ key, line }) => ({
    name: key,
    value: line
      .slice(key.length + 1)
      .replaceAll(/\r?\n/g, ' ')
      .trim()
      .slice(0, 4000),
  }))
  const [sender, second] = message.from
  const mail: ReceivedMail = {
    ...message,
    headers,
    recipients: recipientsOf(parsed, headers),
    address: how.address,
    ours: [...how.ours],
    authenticated:
      sender !== undefined && second === undefined && isAuthenticated(headers, sender.address, how.trusted),
    files,
  }
  return { ...identity(bytes, mail), kind: 'item', body: JSON.stringify(mail), files: kept }
}

/** A message that could not be read, or took too long: what is known of it, and its beginning. */
export function unreadable(bytes: Uint8Array): MailEvent {
  const start = Buffer.from(bytes.subarray(0, 20_000)).toString('latin1')
  const externalId = `mail:${hash(bytes)}`
  return {
    kind: 'item',
    externalId,
    externalVersion: '',
    body: JSON.stringify({ unreadable: start }),
    files: [],
  }
}

type Opened = { parsed: ParsedMail; message: MailMessage; attached: Attached[] }

/** One message with those in it; null where it cannot be read. */
async function open(bytes: Uint8Array, depth: number, room: { left: number }): Promise<Opened | null> {
  const parsed = await parse(bytes)
  if (parsed === null) return null
  const attached: Attached[] = []
  const within: MailMessage[] = []
  for (const one of parsed.attachments) {
    const isMessage = one.contentType === 'message/rfc822' || one.contentType === 'message/global'
    const inner =
      isMessage && depth < deepest && room.left-- > 0 ? await open(one.content, depth + 1, room) : null
    if (inner) {
      within.push(inner.message)
      attached.push(...inner.attached)
    } else {
      attached.push({ name: one.filename ?? '', declaredType: one.contentType, bytes: one.content })
    }
  }
  const message: MailMessage = {
    from: addressesIn(parsed.from),
    subject: parsed.subject ?? null,
    date: lineOf(parsed, 'date'),
    messageId: parsed.messageId ?? null,
    answers: [parsed.inReplyTo, parsed.references]
      .flat()
      .flatMap((ids) => ids?.match(/<[^<>\s]{1,500}>/g) ?? []),
    text: parsed.text?.slice(0, longestText) ?? null,
    html: parsed.html ? parsed.html.slice(0, longestText) : null,
    within,
  }
  return { parsed, message, attached }
}

/** mailparser fails where a message has far more parts or headers than letters have: that is an outcome here. */
async function parse(bytes: Uint8Array): Promise<ParsedMail | null> {
  try {
    return await simpleParser(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipTextLinks: true,
      skipImageLinks: true,
      keepCidLinks: true,
      keepDeliveryStatus: true,
      ignoreEmbedded: true,
      checksumAlgo: false,
      maxHeadSize: 256_000,
      maxChildNodes: 400,
    })
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

/**
 * By what a message is known again, also where the server numbers its mail anew: the id that its sender gave it with its
 * content, and as versions of it the addresses that it was brought to.
 */
function identity(bytes: Uint8Array, mail: ReceivedMail): Pick<MailEvent, 'externalId' | 'externalVersion'> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = /\r?\n\r?\n/.exec(raw.subarray(0, 512_000).toString('latin1'))
  const content = hash(end ? raw.subarray(end.index) : raw)
  const named = [mail.messageId, mail.from[0]?.address, mail.date, mail.subject, content].join('\n')
  return {
    externalId: `mail:${hash(named)}`,
    externalVersion: hash(mail.recipients.toSorted().join('\n')).slice(0, 16),
  }
}

const brought = ['x-original-to', 'envelope-to', 'x-envelope-to', 'x-forwarded-to']

function recipientsOf(parsed: ParsedMail, headers: readonly { name: string; value: string }[]): string[] {
  const written = [parsed.to, parsed.cc, parsed.headers.get('delivered-to')].flatMap(addressesIn)
  const words = headers
    .filter(({ name }) => brought.includes(name) || name === 'delivered-to')
    .flatMap(({ value }) => value.match(/[^\s<>,;"]{1,200}@[^\s<>,;"]{1,200}/g) ?? [])
  const all = [...written.map(({ address }) => address), ...words].map((address) => address.toLowerCase())
  return [...new Set(all)].slice(0, 500)
}

function addressesIn(value: HeaderValue | undefined): { name: string; address: string }[] {
  const objects = [value].flat().filter(isAddress)
  return objects
    .flatMap((one) => one.value)
    .flatMap((one) => one.group ?? [one])
    .slice(0, 500)
    .map(({ name, address }) => ({ name: name.slice(0, 200), address: (address ?? '').slice(0, 320) }))
}

function isAddress(value: unknown): value is AddressObject {
  return typeof value === 'object' && value !== null && 'value' in value && Array.isArray(value.value)
}

function lineOf(parsed: ParsedMail, name: string): string | null {
  const line = parsed.headerLines.find(({ key }) => key === name)?.line
  return line
    ? line
        .slice(name.length + 1)
        .trim()
        .slice(0, 100)
    : null
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
