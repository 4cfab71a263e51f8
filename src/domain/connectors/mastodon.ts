import type { Declaration } from '../connector.ts'
import { removedWhenNoticed } from './looked-at-again.ts'

export const mastodon: Declaration = {
  kind: 'mastodon',
  name: 'Mastodon server',
  hears:
    'Public posts that one Mastodon-compatible server knows of, with the hashtags that you choose or that name one of your schools; not other servers’ posts that nobody there follows, and nothing private.',
  purpose: 'To know what is said in public about our schools, and to answer it fairly',
  terms: [
    'Each server has rules of its own: ask its administrator where you are not sure. Birdsong says who it is.',
    'Authors who do not want to be found by searching are left out of the public timeline.',
    removedWhenNoticed,
  ],
  costs: 'Nothing.',
  intake: ['pull', 'stream'],
  cursor: 'newest-first',
  keeps: 'named',
  tells: { edits: true, deletions: 'when-asked' },
  answers: null,
  fields: [
    {
      kind: 'address',
      name: 'address',
      label: 'Address of the server',
      needed: 'Give the whole address, beginning with https://',
      hint: 'For example https://mastodon.social',
    },
    {
      kind: 'text',
      name: 'tags',
      label: 'Hashtags',
      hint: 'With spaces between them, at most eight. Posts with these are kept where they name a school, or all of them where one school is chosen below. Leave it empty for all public posts that the server knows.',
    },
    {
      kind: 'choice',
      name: 'way',
      label: 'How to listen',
      otherwise: 'ask',
      choices: [
        { value: 'ask', text: 'Ask every two minutes', hint: 'Works with every server.' },
        {
          value: 'stream',
          text: 'Keep listening',
          hint: 'Posts, edits and deletions come at once. Most servers want an access token for it.',
        },
      ],
    },
    {
      kind: 'secret',
      name: 'token',
      label: 'Access token',
      hint: 'Only where the server asks for one: there, under Preferences, Development, with the permission to read.',
    },
  ],
  forOneSchool: true,
  everySeconds: 120,
  offered: true,
}
