import type { Declaration } from '../connector.ts'

/** Its password is the installation's (MAIL_IN_URL), so it has a page of its own. */
export const mailbox: Declaration = {
  kind: 'mailbox',
  name: 'E-mail',
  hears:
    'What people write or forward to the address of a school. Automatic answers, bounces and mailings make no report.',
  purpose: 'To read what people report to our schools, and to answer it',
  terms: ['Nothing in the mailbox is marked, moved or deleted, and nobody gets an automatic answer.'],
  costs: 'What your mail provider asks for a mailbox.',
  intake: ['stream'],
  cursor: 'mailbox',
  keeps: 'all',
  tells: { edits: false, deletions: 'never' },
  answers: null,
  fields: [],
  forOneSchool: false,
  everySeconds: 900,
  offered: false,
}
