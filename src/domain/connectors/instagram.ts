import type { Declaration } from '../connector.ts'
import { metaWebhook } from './meta-webhook.ts'

export const instagram: Declaration = {
  kind: 'instagram',
  name: 'Instagram professional account',
  hears:
    'Comments on the school’s own Instagram account, and posts that tag it; comments under posts older than the newest fifty only where Meta tells us at once; not stories, not private accounts and not messages.',
  purpose: 'To read what people write to our own account, and to answer it fairly',
  terms: [
    'Meta reviews each use: your trust needs a Meta app with instagram_business_basic and instagram_business_manage_comments.',
    'Instagram tells nobody of deletions, so what is kept is looked at again for thirty days, and removed when it is gone.',
  ],
  costs: 'Nothing, within Meta’s limits for each account.',
  intake: ['pull', 'push'],
  cursor: 'mutable-list',
  keeps: 'all',
  tells: { edits: true, deletions: 'when-asked' },
  answers: null,
  fields: [
    {
      kind: 'text',
      name: 'account',
      label: 'Number of the Instagram account',
      needed: 'Give the number of the account.',
      hint: 'The professional account’s id, not its name.',
    },
    { kind: 'secret', name: 'token', label: 'Access token', needed: 'Give an access token of the account.' },
    ...metaWebhook,
  ],
  forOneSchool: true,
  everySeconds: 600,

  offered: true,
}
