import type { Declaration } from '../connector.ts'
import { removedWhenMetaTells } from './looked-at-again.ts'
import { metaWebhook } from './meta-webhook.ts'

export const threads: Declaration = {
  kind: 'threads',
  name: 'Threads account',
  hears:
    'Replies to the school’s own Threads account, and public posts that mention it; replies to posts older than the newest ten only where Meta tells us at once; no search for words, and no private profiles.',
  purpose: 'To read what people write to our own account, and to answer it fairly',
  terms: [
    'Meta reviews each use: your trust needs an app with threads_basic, threads_read_replies and threads_manage_mentions.',
    removedWhenMetaTells,
  ],
  costs: 'Nothing, within Meta’s limits.',
  intake: ['pull', 'push'],
  cursor: 'mutable-list',
  keeps: 'all',
  tells: { edits: true, deletions: 'when-asked' },
  answers: null,
  fields: [
    { kind: 'secret', name: 'token', label: 'Access token', needed: 'Give an access token of the account.' },
    ...metaWebhook,
  ],
  forOneSchool: true,
  everySeconds: 600,

  offered: true,
}
