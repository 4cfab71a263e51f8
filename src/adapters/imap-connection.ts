import { setTimeout as pause } from 'node:timers/promises'
import { ImapFlow } from 'imapflow'
import { TooSlow } from './imap-trouble.ts'
import type { MailAccount } from './mail-account.ts'

/** What a mail server may take and send, so that it cannot hold the process. */
export type Limits = {
  /** Milliseconds for one answer. */
  answer: number
  /** The most bytes of one message that are read. */
  message: number
}

export const usualLimits: Limits = { answer: 60_000, message: 25_000_000 }

/** A mailbox that is open for reading: nothing in it is changed, not even what counts as read. */
export type OpenMailbox = {
  /** As the server says which numbering its messages have; another one means that they were numbered anew. */
  uidValidity: string
  messages: number
  /** The numbers of the messages after this one, in their order. */
  newer(uid: number): Promise<number[]>
  /** A message, or its first bytes; undefined where it is not there any more. */
  fetch(uid: number): Promise<{ bytes: Uint8Array; size: number } | undefined>
  /** Waits until the server says that something has come, or for so long; false where the line is gone. */
  news(milliseconds: number, signal: AbortSignal): Promise<void>
  close(): void
}

/** Opens a mailbox. Throws what `troubleOf` has words for. */
export async function openMailbox(account: MailAccount, limits: Limits = usualLimits): Promise<OpenMailbox> {
  const client = new ImapFlow({
    host: account.host,
    port: account.port,
    secure: account.tls === 'at-once',
    doSTARTTLS: account.tls === 'upgrade',
    auth: { user: account.user, pass: account.pass },
    logger: false,
    disableAutoIdle: true,
    disableCompression: true,
    connectionTimeout: limits.answer,
    greetingTimeout: limits.answer,
    // Longer than the longest wait for news, which is silent.
    socketTimeout: limits.answer * 5,
    maxLineLength: 10_000_000,
    maxLiteralSize: limits.message + 100_000,
    maxResponseSize: limits.message + 1_000_000,
    maxResponseTokens: 200_000,
  })
  let broken: unknown
  client.on('error', (error: unknown) => {
    broken ??= error
  })
  const inTime = async <Result>(answer: Promise<Result>): Promise<Result> => {
    const done = new AbortController()
    const late = pause(limits.answer, undefined, { signal: done.signal }).then(
      () => Promise.reject(new TooSlow('The mail server took too long')),
      () => new Promise<never>(() => {}),
    )
    try {
      return await Promise.race([answer, late])
    } catch (error) {
      client.close()
      throw broken ?? error
    } finally {
      done.abort()
    }
  }

  await inTime(client.connect())
  const opened = await inTime(client.mailboxOpen(account.folder, { readOnly: true }))
  return {
    uidValidity: String(opened.uidValidity),
    messages: opened.exists,
    async newer(uid) {
      const found = await inTime(client.search({ uid: `${uid + 1}:*` }, { uid: true }))
      // 'n:*' names the last message also where its number is smaller than n.
      if (!found) throw new Error('The mail server did not say what is in the mailbox')
      return found.filter((one) => one > uid).sort((a, b) => a - b)
    },
    async fetch(uid) {
      const query = { uid: true, size: true, source: { maxLength: limits.message } }
      const message = await inTime(client.fetchOne(String(uid), query, { uid: true }))
      if (message === false || message.source === undefined) return undefined
      return { bytes: message.source, size: message.size ?? message.source.byteLength }
    },
    async news(milliseconds, signal) {
      await heard(client, milliseconds, signal)
      if (signal.aborted) return
      if (!client.usable) throw broken ?? new Error('The line to the mail server broke')
      await inTime(client.noop())
    },
    close: () => client.close(),
  }
}

/** IDLE is only a hint, and some servers have none: whatever comes of it, the mailbox is looked at again. */
async function heard(client: ImapFlow, milliseconds: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const over = setTimeout(resolve, milliseconds)
  client.once('exists', () => resolve())
  client.once('close', () => resolve())
  signal.addEventListener('abort', () => resolve(), { once: true })
  // What goes wrong while waiting is met by the next question.
  if (client.capabilities.has('IDLE')) void client.idle().then(undefined, () => resolve())
  await promise
  clearTimeout(over)
}
