import type { Health, SourceKind } from '../../../domain/source.ts'
import type { Tone } from '../../parts/tag.tsx'

/** A kind of source in words, and what can be expected of it. */
export const kindWords: Record<SourceKind, { name: string; covers: string }> = {
  feed: {
    name: 'Feed',
    covers:
      'A website’s news as RSS, Atom or JSON Feed, Google Alerts included. It brings what the website puts into it, when it does.',
  },
  bluesky: {
    name: 'Bluesky',
    covers:
      'Public posts on Bluesky that name one of your schools, their edits and deletions. Nothing private, and nothing from before it was connected.',
  },
  csv: { name: 'File', covers: 'A table of posts from another program. It is read once.' },
  mailbox: {
    name: 'E-mail',
    covers:
      'What people write or forward to the address of a school. Automatic answers, bounces and mailings make no report.',
  },
  report: {
    name: 'Front door',
    covers: 'What anybody tells the school on its own page, without an account.',
  },
  entry: { name: 'Seen by somebody', covers: 'What people of the trust have entered themselves.' },
}

/** How a source is doing, in a word and a sentence. */
export const healthWords: Record<Health, { name: string; means: string; tone: Tone }> = {
  new: { name: 'Starting', means: 'Nothing has come from it yet.', tone: 'grey' },
  healthy: { name: 'Works', means: 'It answers, and what it brings is read.', tone: 'green' },
  throttled: { name: 'Waiting', means: 'The other side asks us to come back later. We do.', tone: 'gold' },
  failing: {
    name: 'Trouble',
    means: 'It did not answer as it should. We keep trying, with growing distances.',
    tone: 'orange',
  },
  broken: {
    name: 'Stopped',
    means: 'It will not work as it stands. What to change is said below.',
    tone: 'strong-red',
  },
  'signed-out': {
    name: 'Sign in again',
    means: 'Its password or token no longer holds. Nothing is heard until somebody signs in again.',
    tone: 'strong-red',
  },
  spent: {
    name: 'Budget spent',
    means: 'What may be spent in this period is spent. It goes on when the next one begins.',
    tone: 'gold',
  },
  paused: { name: 'Paused', means: 'Somebody has paused it. Nothing is asked meanwhile.', tone: 'grey' },
}
