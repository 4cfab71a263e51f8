import type { Heading } from './clause.ts'

/** EXT: extremism. */
export const extremism: Heading = {
  title: 'Extremism',
  about: 'We want every child to be safe from people who preach hatred.',
  clauses: [
    {
      id: 'EXT-1',
      sentence:
        'Our schools have duties under the Prevent Duty about radicalisation and about extremism of every kind.',
      force: 'must',
      binds: ['school'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence:
          'Asks for Prevent advice wherever a post is said to be extremist, and leaves a referral to the DSL.',
      },
    },
    {
      id: 'EXT-2',
      sentence:
        'Staff neither back nor promote extremist organisations, messages or people; they give them no voice and no invitation to the school, and they do not look at, download or pass on extremist or offensive material.',
      force: 'must',
      binds: ['staff'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence:
          'Takes an extremist post by a member of staff as a breach, and asks for words in place of copies where material promotes terrorism.',
      },
    },
    {
      id: 'EXT-3',
      sentence:
        'We ask parents to stand by us in this, above all on social media, where extremism and hatred are widespread.',
      force: 'ask',
      binds: ['parents'],
      how: {
        type: 'people',
        because: 'Birdsong has no page for parents yet, so each school asks this itself.',
      },
    },
  ],
}
