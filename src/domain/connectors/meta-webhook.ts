import type { Declaration } from '../connector.ts'

/** What Meta needs, and gives, to tell us at once what is new. It works without, too: then we ask. */
export const metaWebhook: Declaration['fields'] = [
  {
    kind: 'secret',
    name: 'appSecret',
    label: 'Secret of your Meta app',
    hint: 'Only if Meta is to tell us at once. Under Settings, Basic, in the app.',
  },
  {
    kind: 'secret',
    name: 'verifyToken',
    label: 'A word of your choice for the webhook',
    hint: 'Meta sends it back once, when you enter our address there.',
  },
]
