/** A mailbox on a server, as the configuration names it. */
export type MailAccount = {
  host: string
  port: number
  /** From the first byte, by an upgrade that is insisted on, or not at all on this very machine. */
  tls: 'at-once' | 'upgrade' | 'none'
  user: string
  pass: string
  folder: string
  /** The mail server whose word about senders counts, as it calls itself in Authentication-Results. */
  trusted: string | null
  /** Tells this mailbox from another one; without the password. */
  name: string
}

const shape = 'imaps://user:password@host/INBOX'

/** Reads an address like `imaps://user:password@host/INBOX?trusted=mx.host`; null where it is none. */
export function readAccount(
  address: string | undefined,
): { type: 'account'; account: MailAccount } | { type: 'refused'; sentence: string } {
  if (!address) {
    const sentence = `No mailbox is set up. The person who runs Birdsong sets MAIL_IN_URL, like ${shape}, and starts it again.`
    return { type: 'refused', sentence }
  }
  const url = URL.parse(address)
  const secure = url?.protocol === 'imaps:'
  if (!url || !(secure || url.protocol === 'imap:') || !url.hostname || !url.username) {
    return { type: 'refused', sentence: `MAIL_IN_URL cannot be read. It has to look like ${shape}.` }
  }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const user = decoded(url.username)
  const pass = decoded(url.password)
  const folder = decoded(url.pathname.slice(1)) || 'INBOX'
  return {
    type: 'account',
    account: {
      host,
      port: Number(url.port || (secure ? 993 : 143)),
      tls: secure ? 'at-once' : isThisMachine(host) ? 'none' : 'upgrade',
      user,
      pass,
      folder,
      trusted: url.searchParams.get('trusted')?.toLowerCase() ?? null,
      name: `${user}@${host}/${folder}`,
    },
  }
}

/** Is this the loopback, where nobody else can listen in? */
function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

/** A sign that was not encoded stands for itself: passwords are pasted. */
function decoded(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch (error) {
    if (error instanceof URIError) return words
    throw error
  }
}
