import type { Declaration } from '../connector.ts'

export const bluesky: Declaration = {
  kind: 'bluesky',
  name: 'Bluesky',
  hears:
    'Public posts on Bluesky that name one of your schools, their edits and deletions; nothing private, and nothing from before it was connected.',
  purpose: 'To know what is said in public about our schools, and to answer it fairly',
  terms: [
    'What its author deletes is removed here within a day.',
    'What an account has said that is switched off since is marked as gone at once, and its words are removed after thirty days, unless it comes back.',
    'A post that Bluesky’s moderation takes down is removed here when it is next looked at: within hours on its first day, within weeks later.',
  ],
  costs: 'Nothing. The network itself keeps a line busy day and night; Jetstream takes much less of it.',
  intake: ['stream'],
  cursor: 'sequence',
  keeps: 'named',
  tells: { edits: true, deletions: 'announced', looksAgain: true },
  answers: null,
  fields: [
    {
      kind: 'choice',
      name: 'way',
      label: 'How to listen',
      otherwise: 'repos',
      choices: [
        {
          value: 'repos',
          text: 'The network itself',
          hint: 'Every post that is kept is checked against its content hash. This is the usual way.',
        },
        {
          value: 'jetstream-2',
          text: 'Jetstream, version 2',
          hint: 'A lighter stream by Bluesky’s company. Nothing is checked.',
        },
        {
          value: 'jetstream-1',
          text: 'Jetstream, version 1',
          hint: 'The older one, run by others as well. After a pause of more than 36 hours some posts are missed.',
        },
      ],
    },
    {
      kind: 'address',
      name: 'address',
      label: 'Address of the server',
      hint: 'Leave it empty for the usual one. A server of your own may be named here.',
    },
  ],
  forOneSchool: false,
  everySeconds: 900,
  offered: true,
}
