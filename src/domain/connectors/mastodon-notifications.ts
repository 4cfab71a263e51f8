import type { Declaration } from '../connector.ts'
import { removedWhenNoticed } from './looked-at-again.ts'

export const mastodonNotifications: Declaration = {
  kind: 'mastodon-notifications',
  name: 'Mastodon account',
  hears:
    'Public replies to the school’s own account on a Mastodon-compatible server, and public posts that mention it; not its private messages.',
  purpose: 'To read what people write to our own account, and to answer it fairly',
  terms: [
    'Each server has rules of its own. Birdsong says who it is.',
    removedWhenNoticed,
    'Nothing is liked, followed or answered by itself: an answer goes out when somebody has approved its words.',
  ],
  costs: 'Nothing.',
  intake: ['pull'],
  cursor: 'newest-first',
  keeps: 'all',
  tells: { edits: true, deletions: 'when-asked' },
  answers: { kinds: ['mastodon-notifications', 'mastodon'], most: 500, namesAuthor: true },
  fields: [
    {
      kind: 'address',
      name: 'address',
      label: 'Address of the account’s server',
      needed: 'Give the whole address, beginning with https://',
    },
    {
      kind: 'secret',
      name: 'token',
      label: 'Access token',
      needed: 'Give an access token of the account.',
      hint: 'Made there under Preferences, Development, with the permissions read and write:statuses; with read alone it hears, and cannot answer.',
    },
  ],
  forOneSchool: true,
  everySeconds: 120,
  offered: true,
}
