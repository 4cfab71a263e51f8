import { dovecotMissing, startDovecot } from '../dovecot.ts'
import type { Standing } from './stand.ts'

/** A mailbox on a real Dovecot. */
export const mailboxStand: Standing = {
  name: 'E-mail',
  peer: 'Dovecot',
  kind: 'mailbox',
  missing: dovecotMissing,
  async start() {
    const dovecot = await startDovecot()
    let number = 0
    return {
      hosts: [],
      mailInUrl: dovecot.url(),
      connection: { address: 'tell@larch.example', settings: {}, secrets: {} },
      async say(words) {
        const id = `mail-${++number}`
        await dovecot.deliver(
          `From: jo@example.org\r\nTo: tell.oakfield-primary-school@larch.example\r\nMessage-ID: <${id}@x>\r\nSubject: ${id}\r\n\r\n${words}\r\n`,
        )
        return id
      },
      stop: () => dovecot.stop(),
    }
  },
}
