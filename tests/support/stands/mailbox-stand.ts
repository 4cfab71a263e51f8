import { dovecotMissing, startDovecot } from '../dovecot.ts'
import { because, type Standing } from './stand.ts'

/** A mailbox on a real Dovecot. */
export const mailboxStand: Standing = {
  name: 'E-mail',
  peer: 'Dovecot',
  kind: 'mailbox',
  missing: dovecotMissing,
  without: {
    edits: 'an e-mail is not edited',
    deletions: 'what is deleted in the mailbox stays reported',
    'faults of a web server': 'it speaks IMAP; what a mail server does wrong is tried in imap.test.ts',
    'lasting connections': 'a server that breaks off is tried in imap.test.ts',
    'another order': 'its numbers only grow; messages numbered anew are tried in imap.test.ts',
    'accounts that leave': because.noAccounts,
    'a budget': because.noBudget,
    'words of our own': 'what Birdsong sends itself is told apart in read-mail.test.ts',
    'a sign-in': 'its password is the installation’s own',
    'places in the future': 'messages numbered anew are tried in imap.test.ts',
    'places that are too old': 'a mailbox has no age',
    'places on another server': 'it is asked for all that it has',
    'two runners': because.ofAStream,
  },
  async start() {
    const dovecot = await startDovecot()
    let number = 0
    const letter = (words: string, headers: readonly string[]) => {
      const head = ['From: jo@example.org', 'To: tell.oakfield-primary-school@larch.example', ...headers]
      return `${head.join('\r\n')}\r\n\r\n${words}\r\n`
    }
    const named = (id: string) => [`Message-ID: <${id}@x>`, `Subject: ${id}`]
    return {
      hosts: [],
      mailInUrl: dovecot.url(),
      most: 300,
      connection: { address: 'tell@larch.example', settings: {}, secrets: {} },
      async say(words) {
        const id = `mail-${++number}`
        await dovecot.deliver(letter(words, named(id)))
        return id
      },
      sayMany: (all) => dovecot.deliverAll(all.map((words) => letter(words, named(`mail-${++number}`)))),
      sayOddly: (words, oddity) =>
        dovecot.deliver(
          letter(words, [
            ...(oddity === 'without an id' ? [] : [`Message-ID: <odd-${++number}@x>`]),
            ...(oddity === 'dated in 2099' ? ['Date: Thu, 1 Jan 2099 00:00:00 +0000'] : []),
          ]),
        ),
      stop: () => dovecot.stop(),
    }
  },
}
