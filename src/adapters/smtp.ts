import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'

export type Letter = {
  /** An address, with a name or without: `Oakfield Primary <office@oakfield.example>`. */
  from: string
  /** One address: an answer from the server must be about one person. */
  to: string
  subject: string
  body: string
  /** Chosen by whoever writes the letter, `<…@…>`, so that a second copy can be known as one. */
  messageId: string
  replyTo?: string
}

export type Sent =
  /** The server has taken the letter on. */
  | { type: 'accepted'; response: string; messageId: string }
  /** It was not sent, for certain. `lasting`: trying again will not help. */
  | { type: 'refused'; sentence: string; lasting: boolean; response: string | null }
  /** The letter was under way when the connection broke: it may have arrived. Never send it again by itself. */
  | { type: 'unknown'; sentence: string }

/**
 * Sends a letter, as text and nothing else, through the server of an address like
 * `smtp://user:password@host:587`. `patience` is how long the server may be silent, in milliseconds.
 */
export async function sendLetter(letter: Letter, smtpUrl: string, patience = 60_000): Promise<Sent> {
  const fault = faultIn(letter)
  if (fault !== null) return { type: 'refused', sentence: fault, lasting: true, response: null }
  const message = await composed(letter)
  const options = parseConnectionUrl(smtpUrl)
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  })
  let underWay = false
  const broken = new Promise<never>((_, fail) => connection.on('error', fail))
  try {
    await Promise.race([broken, settled((done) => connection.connect(done))])
    const { auth } = options
    if (auth) await Promise.race([broken, settled((done) => connection.login(auth, done))])
    // The server has said 'go ahead' when the first piece is asked for. From then on only its own answer counts.
    const body = Readable.from(
      (function* () {
        underWay = true
        yield message.bytes
      })(),
    )
    const sending = settled<{ response: string }>((done) => connection.send(message.envelope, body, done))
    const { response } = await Promise.race([broken, sending])
    connection.quit()
    return { type: 'accepted', response, messageId: letter.messageId }
  } catch (error) {
    connection.close()
    return outcome(error, underWay)
  }
}

type SmtpError = Error & { code?: string; response?: string; responseCode?: number }

function outcome(error: unknown, underWay: boolean): Sent {
  const { code = '', response = null, responseCode } = error as SmtpError
  if (responseCode !== undefined && code !== 'ECONNECTION') {
    const lasting = responseCode >= 500
    const whose =
      code === 'EAUTH' ? 'The mail server did not accept the sign-in' : 'The mail server refused the letter'
    const next = lasting ? 'It was not sent.' : 'It was not sent; it can be tried again later.'
    return { type: 'refused', sentence: `${whose}: "${response}". ${next}`, lasting, response }
  }
  if (underWay) {
    return {
      type: 'unknown',
      sentence:
        'The connection broke while the letter was being handed over, so it may have arrived or not. ' +
        'Please ask the person who was to get it before sending it again.',
    }
  }
  if (!code) throw error
  const sentence =
    'The mail server could not be reached. The letter was not sent; it can be tried again later.'
  return { type: 'refused', sentence, lasting: false, response }
}

/** Why a letter must not be sent as it is, or null. Line breaks in a header would start another one. */
function faultIn({ from, to, subject, messageId, replyTo }: Letter): string | null {
  const headers = [from, to, subject, messageId, replyTo ?? '']
  if (headers.some((header) => /[\r\n\0]/.test(header))) {
    return 'The address or the subject contains a line break. Please write it on one line.'
  }
  if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(to)) {
    return 'The letter needs exactly one e-mail address to go to, such as office@school.example.'
  }
  if (!/^<[^\s<>@]+@[^\s<>@]+>$/.test(messageId)) throw new Error(`no message id: ${messageId}`)
  return null
}

async function composed({ from, to, subject, body, messageId, replyTo }: Letter) {
  const composer = new MailComposer({
    from,
    to: { name: '', address: to },
    subject,
    text: body,
    messageId,
    ...(replyTo !== undefined && { replyTo }),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const node = composer.compile()
  return { envelope: node.getEnvelope(), bytes: await node.build() }
}

function settled<Result = unknown>(
  start: (done: (error?: Error | null, result?: Result) => void) => void,
): Promise<Result> {
  return new Promise((resolve, reject) =>
    start((error, result) => (error ? reject(error) : resolve(result as Result))),
  )
}
