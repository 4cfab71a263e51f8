import { once } from 'node:events'
import type { Socket } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type Received = { to: string; raw: string; mail: ParsedMail }

/** How the server treats the next letters. */
export type Manner =
  | 'accept'
  /** Turns the address down for good (550), or the letter for now (451), as real servers do. */
  | 'no-such-person'
  | 'busy'
  | 'spam'
  /** Takes the letter's words, then breaks the connection, or never says a word again. */
  | 'break-off'
  | 'fall-silent'

/** A real SMTP server on the loopback, that keeps what it takes. */
export type MailServer = {
  /** As the configuration wants it: `smtp://127.0.0.1:<port>`. */
  url: string
  received: Received[]
  manner: Manner
  stop(): Promise<void>
}

/** `account`: the only user and password that are let in; nobody needs to sign in without it. */
export async function startMailServer(account?: { user: string; pass: string }): Promise<MailServer> {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: account === undefined,
    disabledCommands: account ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    allowInsecureAuth: true,
    logger: false,
    onAuth(auth, _session, done) {
      if (auth.username === account?.user && auth.password === account?.pass)
        done(null, { user: auth.username ?? '' })
      else done(new Error('5.7.8 Wrong name or password'))
    },
    onRcptTo(_address, _session, done) {
      if (mail.manner !== 'no-such-person') return done()
      done(Object.assign(new Error('5.1.1 No such person here'), { responseCode: 550 }))
    },
    async onData(stream, session, done) {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk)
      if (mail.manner === 'busy')
        return done(Object.assign(new Error('4.3.2 Come back later'), { responseCode: 451 }))
      if (mail.manner === 'spam')
        return done(Object.assign(new Error('5.7.1 Not wanted'), { responseCode: 554 }))
      if (mail.manner === 'break-off') {
        for (const connection of connections) connection.destroy()
        return
      }
      const raw = Buffer.concat(chunks).toString('utf8')
      const to = session.envelope.rcptTo.map(({ address }) => address).join(', ')
      received.push({ to, raw, mail: await simpleParser(raw) })
      if (mail.manner !== 'fall-silent') done(null, `2.0.0 Taken as ${received.length}`)
    },
  })
  const connections = new Set<Socket>()
  server.server.on('connection', (connection: Socket) => {
    connections.add(connection)
    connection.once('close', () => connections.delete(connection))
  })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const place = server.server.address()
  if (typeof place !== 'object' || place === null) throw new Error('no port')
  const signIn = account ? `${account.user}:${account.pass}@` : ''
  const mail: MailServer = {
    url: `smtp://${signIn}127.0.0.1:${place.port}`,
    received,
    manner: 'accept',
    async stop() {
      for (const connection of connections) connection.destroy()
      await new Promise<void>((done) => server.close(() => done()))
    },
  }
  return mail
}
