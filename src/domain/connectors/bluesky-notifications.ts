import type { Declaration } from '../connector.ts'
import { removedWhenNoticed } from './looked-at-again.ts'

export const blueskyNotifications: Declaration = {
  kind: 'bluesky-notifications',
  name: 'Bluesky account',
  hears:
    'Replies to the school’s own Bluesky account, and posts that mention or quote it; not its chats, and not what was deleted before Birdsong asked.',
  purpose: 'To read what people write to our own account, and to answer it fairly',
  terms: [
    removedWhenNoticed,
    'Nothing is liked, followed or answered by itself: an answer goes out when somebody has approved its words.',
  ],
  costs: 'Nothing.',
  intake: ['pull'],
  cursor: 'newest-first',
  keeps: 'all',
  tells: { edits: true, deletions: 'when-asked' },
  answers: { kinds: ['bluesky-notifications', 'bluesky'], most: 300, namesAuthor: false },
  fields: [
    {
      kind: 'text',
      name: 'account',
      label: 'Handle of the school’s account',
      hint: 'For example oakfield.bsky.social. Only an official account: nobody’s own.',
      needed: 'Give the handle of the school’s account.',
    },
    {
      kind: 'secret',
      name: 'password',
      label: 'App password',
      hint: 'Made in Bluesky under Settings, Privacy and security, App passwords. Never the account’s own password.',
      needed: 'Give an app password of the account.',
    },
    {
      kind: 'address',
      name: 'address',
      label: 'Address of the account’s server',
      hint: 'Leave it empty for https://bsky.social.',
      otherwise: 'https://bsky.social',
    },
  ],
  forOneSchool: true,
  everySeconds: 120,
  offered: true,
}
