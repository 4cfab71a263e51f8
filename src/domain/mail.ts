import type { RawEvent } from './source.ts'

/** Something that hung on an e-mail. `because` says why it was not kept; null where it was. */
export type AttachedFile = {
  /** As its sender called it, made harmless to show. */
  name: string
  mediaType: string
  /** In bytes. */
  size: number
  sha256: string
  because: string | null
}

/** An e-mail that hung on another one, or the outer one itself: what it says and what its headers say. */
export type MailMessage = {
  from: { name: string; address: string }[]
  subject: string | null
  /** The header as it came. */
  date: string | null
  messageId: string | null
  /** In-Reply-To and References. */
  answers: string[]
  text: string | null
  html: string | null
  within: MailMessage[]
}

/** An e-mail as it is kept: everything but the bytes of what hung on it. The body of a mailbox's raw events. */
export type ReceivedMail = MailMessage & {
  /** Every header line in its order, the name in lower case. */
  headers: { name: string; value: string }[]
  /** To whom it came, as far as its headers tell (To, Cc, Delivered-To, X-Original-To, Envelope-To). */
  recipients: string[]
  /** The address that mail to the mailbox goes to: each school's is made from it. */
  address: string
  /** What Birdsong itself sends as. */
  ours: string[]
  /** Did a mail server that we trust say that the sender's domain sent it? */
  authenticated: boolean
  files: AttachedFile[]
}

/** The bytes of what hung on an e-mail, where they may be kept. */
export type MailFile = Pick<AttachedFile, 'name' | 'mediaType' | 'sha256'> & { bytes: Uint8Array }

/** An e-mail as it comes from the mailbox: the raw event, and beside it the bytes that may be kept. */
export type MailEvent = RawEvent & { files: MailFile[] }

/**
 * The parts by which an address differs from the mailbox's own: `tell.oakfield@…` and `tell+oakfield@…` are `oakfield`
 * where the mailbox is `tell@…`, and `tell@…` itself is ''. Undefined where it is another address.
 */
export function partOf(address: string, base: string): string | undefined {
  const [local = '', domain] = halves(address)
  const [baseLocal = '', baseDomain] = halves(base)
  if (domain !== baseDomain || !local.startsWith(baseLocal)) return undefined
  const rest = local.slice(baseLocal.length)
  if (rest === '') return ''
  return rest.startsWith('.') || rest.startsWith('+') ? rest.slice(1) : undefined
}

/** The address that a school's reports go to. */
export function addressFor(base: string, slug: string): string {
  const [local = '', domain = ''] = halves(base)
  return `${local}.${slug}@${domain}`
}

function halves(address: string): [string, string] {
  const lower = address.toLowerCase()
  const at = lower.lastIndexOf('@')
  return [lower.slice(0, at), lower.slice(at + 1)]
}
