import { type Trouble, trouble } from '../domain/outcome.ts'

type ImapError = Error & {
  code?: string
  authenticationFailed?: boolean
  mailboxMissing?: boolean
  tlsFailed?: boolean
}

/** Took longer than a mail server may take for one answer. */
export class TooSlow extends Error {
  override name = 'TooSlow'
}

/** Says what is wrong in words. The server's own are left out: they may name whose mailbox it is. */
export function troubleOf(error: unknown): Trouble {
  const { code = '', authenticationFailed, mailboxMissing, tlsFailed, name, message } = error as ImapError
  if (authenticationFailed) {
    return trouble(
      'auth-revoked',
      'The mail server did not accept the sign-in. Check the name and password in MAIL_IN_URL; many providers want a ' +
        'password made for one program, or have to be told that IMAP is allowed.',
    )
  }
  if (mailboxMissing) {
    return lasting(
      'The account has no such folder. Check the part of MAIL_IN_URL after the host, mostly INBOX.',
    )
  }
  if (name === 'TooSlow' || /TIMEOUT/i.test(code)) {
    return passing('The mail server did not answer in time. It is asked again.')
  }
  if (/TooLarge|TooManyTokens/.test(code)) {
    return passing('The mail server sent more than was asked of it, so the line was cut. It is asked again.')
  }
  if (['ENOTFOUND', 'EAI_AGAIN'].includes(code)) {
    return passing('There is no server with the name in MAIL_IN_URL, or names cannot be looked up just now.')
  }
  if (['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'].includes(code)) {
    return passing('Nobody answers at the server and port in MAIL_IN_URL. Check both; it is tried again.')
  }
  if (tlsFailed || /STARTTLS|upgrade/i.test(message ?? '')) {
    return lasting(
      'The mail server offers no encryption, and without it nothing is read. Use one that does (imaps://).',
    )
  }
  if (/WRONG_VERSION_NUMBER|EPROTO/.test(code)) {
    return lasting(
      'The mail server speaks no TLS at this port. Check the port in MAIL_IN_URL: with imaps:// it is mostly 993.',
    )
  }
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) {
    return lasting(
      'The mail server’s certificate does not hold, so it may be another server than it says. Nothing was read.',
    )
  }
  return passing('The line to the mail server broke. It is tried again.')
}

function lasting(sentence: string): Trouble {
  return trouble('config-wrong', sentence)
}

function passing(sentence: string): Trouble {
  return trouble('transient', sentence)
}
