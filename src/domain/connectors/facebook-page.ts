import type { Declaration } from '../connector.ts'
import { removedWhenMetaTells } from './looked-at-again.ts'
import { metaWebhook } from './meta-webhook.ts'

export const facebookPage: Declaration = {
  kind: 'facebook-page',
  name: 'Facebook Page',
  hears:
    'Comments and visitors’ posts on the school’s own Page, and public posts that tag it; comments under posts older than the newest fifty only where Meta tells us at once; not groups, not private profiles, and not messages.',
  purpose: 'To read what people write on our own Page, and to answer it fairly',
  terms: [
    'Meta reviews each use: your trust needs a Meta app with the permissions pages_read_engagement and pages_manage_metadata.',
    removedWhenMetaTells,
    'Nothing is read of anybody’s own profile.',
  ],
  costs: 'Nothing, within Meta’s limits for each Page.',
  intake: ['pull', 'push'],
  cursor: 'mutable-list',
  keeps: 'all',
  tells: { edits: true, deletions: 'when-asked' },
  answers: null,
  fields: [
    {
      kind: 'text',
      name: 'page',
      label: 'Number of the Page',
      needed: 'Give the number of the Page.',
      hint: 'On the Page, under About, Page transparency.',
    },
    {
      kind: 'secret',
      name: 'token',
      label: 'Access token of the Page',
      needed: 'Give an access token of the Page.',
      hint: 'One that does not expire: made from a system user in Meta Business Suite.',
    },
    ...metaWebhook,
  ],
  forOneSchool: true,
  everySeconds: 600,

  offered: true,
}
