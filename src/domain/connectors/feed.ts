import type { Declaration } from '../connector.ts'

export const feed: Declaration = {
  kind: 'feed',
  name: 'Feed',
  hears:
    'What a website puts into its RSS, Atom or JSON feed, Google Alerts included, when it puts it there; not what is written below its articles.',
  purpose: 'To know what this website says in public about our schools',
  terms: [
    'The publisher holds the copyright: an excerpt and the link are shown, and nothing is passed on.',
    'Google Alerts come when Google finds something, which may be days later or never: do not rely on them alone.',
  ],
  costs: 'Nothing.',
  intake: ['pull'],
  cursor: 'snapshot',
  keeps: 'all',
  tells: { edits: true, deletions: 'never' },
  answers: null,
  fields: [
    {
      kind: 'address',
      name: 'address',
      label: 'Address of the feed',
      needed: 'Give the whole address, beginning with https://',
      hint: 'Beginning with https://. For a Google Alert, choose ‘Deliver to: RSS feed’ there and copy the link of the feed icon.',
    },
  ],
  forOneSchool: true,
  everySeconds: null,
  offered: true,
}
