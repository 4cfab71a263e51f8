import type { Heading } from './clause.ts'

/** PRM: pictures and information about other people. */
export const permissions: Heading = {
  title: 'Pictures and information about other people',
  about: 'Ask first. It is kinder, and it keeps children safe.',
  clauses: [
    {
      id: 'PRM-1',
      sentence:
        'Before a photograph, a video or any other information about somebody else goes online, permission is asked for.',
      force: 'must',
      binds: ['everybody'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence:
          'Takes a post that shows or tells something about somebody without permission as a breach; pictures that a school means to publish are still checked by people.',
      },
    },
    {
      id: 'PRM-2',
      sentence: 'The acceptable use policies and the data protection policy hold on social media too.',
      force: 'must',
      binds: ['everybody'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence:
          'Names them where a post gives away what is private, and makes it a step to tell the data protection officer where that came from the school; the policies themselves are not kept in Birdsong yet.',
      },
    },
  ],
}
