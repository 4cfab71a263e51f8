import type { MailEvent } from '../domain/mail.ts'
import { type Trouble, trouble } from '../domain/outcome.ts'
import type { Cursor, Finding } from '../domain/source.ts'
import { type Limits, type OpenMailbox, openMailbox, usualLimits } from './imap-connection.ts'
import { troubleOf } from './imap-trouble.ts'
import { readAccount } from './mail-account.ts'
import { type MailReader, openMailReader } from './mail-worker.ts'

export type ReadMailbox = {
  /** The mailbox, like `imaps://user:password@host/INBOX`; undefined where none is configured. */
  url: string | undefined
  /** The address that mail to it goes to. */
  address: string
  /** What Birdsong itself sends as. */
  ours: readonly string[]
  cursor: Cursor
  signal: AbortSignal
  /** Keeps events and cursor together. Nothing more is read while it does; where it throws, reading ends with that. */
  onBatch(batch: { events: MailEvent[]; cursor: Cursor; findings?: Finding[] }): Promise<void>
  limits?: Limits
  /** How long to wait for the server to say that something came, before looking all the same, in milliseconds. */
  wait?: number
}

/** So many messages, or so many bytes of them, are committed together. */
const batchOf = 20
const batchBytes = 25_000_000

/**
 * Reads what comes into a mailbox, from a cursor on, until the signal ends it or the line breaks. Nothing in the mailbox
 * is changed. Every minute at least a batch is handed over, an empty one too: it says that the mailbox still answers.
 */
export async function readMailbox(options: ReadMailbox): Promise<{ type: 'stopped' } | Trouble> {
  const read = readAccount(options.url)
  if (read.type === 'refused') return trouble('config-wrong', read.sentence)
  const { account } = read
  const { signal, limits = usualLimits, wait = 60_000 } = options
  const { address, ours } = options
  const reader = openMailReader({ address, ours: [...ours], trusted: account.trusted })
  let mailbox: OpenMailbox | undefined
  let committing: Error | undefined
  const hangUp = () => mailbox?.close()
  signal.addEventListener('abort', hangUp, { once: true })
  const onBatch: ReadMailbox['onBatch'] = (batch) =>
    options.onBatch(batch).catch((error: Error) => {
      committing = error
      throw error
    })
  try {
    mailbox = await openMailbox(account, limits)
    let { cursor, findings } = begin(options.cursor, account.name, mailbox.uidValidity)
    while (!signal.aborted) {
      cursor = await bringWhatIsNew(mailbox, reader, cursor, findings, limits, onBatch, signal)
      findings = undefined
      await mailbox.news(wait, signal)
    }
    return { type: 'stopped' }
  } catch (error) {
    if (signal.aborted) return { type: 'stopped' }
    if (committing) throw committing
    return troubleOf(error)
  } finally {
    signal.removeEventListener('abort', hangUp)
    mailbox?.close()
    await reader.close()
  }
}

/** Tries to open the mailbox and looks how much is in it; reads nothing, changes nothing. */
export async function tryMailbox(
  url: string | undefined,
  limits: Limits = { ...usualLimits, answer: 15_000 },
): Promise<
  { type: 'works'; messages: number; trusts: string | null } | { type: 'failed'; sentence: string }
> {
  const read = readAccount(url)
  if (read.type === 'refused') return { type: 'failed', sentence: read.sentence }
  try {
    const mailbox = await openMailbox(read.account, limits)
    mailbox.close()
    return { type: 'works', messages: mailbox.messages, trusts: read.account.trusted }
  } catch (error) {
    return { type: 'failed', sentence: troubleOf(error).finding.sentence }
  }
}

type Place = { mailbox: string; uidValidity: string; uid: number }

/** Where to go on. No findings are an answer as well: what was wrong before is over. */
function begin(
  before: Cursor,
  mailbox: string,
  uidValidity: string,
): { cursor: Place; findings: Finding[] | undefined } {
  const known = before.mailbox === mailbox
  if (known && before.uidValidity === uidValidity)
    return { cursor: { mailbox, uidValidity, uid: Number(before.uid) }, findings: [] }
  return { cursor: { mailbox, uidValidity, uid: 0 }, findings: known ? [numberedAnew] : [] }
}

const numberedAnew: Finding = {
  type: 'note',
  sentence:
    'The mail server has numbered its messages anew, so all of them are read again. What was known before is known ' +
    'again and not doubled.',
}

async function bringWhatIsNew(
  mailbox: OpenMailbox,
  reader: MailReader,
  from: Place,
  findings: Finding[] | undefined,
  limits: Limits,
  onBatch: ReadMailbox['onBatch'],
  signal: AbortSignal,
): Promise<Place> {
  let cursor = from
  let said = findings
  const waiting = await mailbox.newer(cursor.uid)
  do {
    const events: MailEvent[] = []
    let bytes = 0
    while (waiting.length > 0 && events.length < batchOf && bytes < batchBytes && !signal.aborted) {
      const uid = waiting.shift() as number
      const message = await mailbox.fetch(uid)
      cursor = { ...cursor, uid }
      if (!message) continue
      const cut = message.size > message.bytes.byteLength && message.bytes.byteLength >= limits.message
      bytes += message.bytes.byteLength
      events.push(await reader.read(message.bytes, cut))
      if (cut) said = [...(said ?? []), tooLarge(message.size, limits.message)]
    }
    if (signal.aborted) return cursor
    await onBatch({ events, cursor, ...(said && { findings: said }) })
    said = undefined
  } while (waiting.length > 0)
  return cursor
}

function tooLarge(size: number, limit: number): Finding {
  const megabytes = (bytes: number) => Math.max(1, Math.round(bytes / 1e6))
  return {
    type: 'gap',
    sentence:
      `A message of ${megabytes(size)} MB came, and only its first ${megabytes(limit)} MB were read: its words, and not ` +
      'all that hung on it. It is in the mailbox as a whole.',
  }
}
