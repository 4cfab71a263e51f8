import type { Heading } from './clause.ts'

/** INC: when something goes wrong. */
export const incidents: Heading = {
  title: 'When something goes wrong',
  about: 'First we make sure that everybody is safe; then we put it right.',
  clauses: [
    {
      id: 'INC-1',
      sentence:
        'A breach by a pupil is dealt with under the behaviour policy, and one by staff under the code of conduct or the staff handbook.',
      force: 'must',
      binds: ['school'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence:
          'Names the procedure that fits whoever posted, makes it a step, and rules the other one out.',
      },
    },
    {
      id: 'INC-2',
      sentence:
        'If somebody in our community posts something inappropriate, upsetting, violent or abusive, the headteacher or the DSL asks for it to be deleted and expects that to happen promptly.',
      force: 'must',
      binds: ['school', 'author'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence:
          'Makes the deletion request a step with a time to do it in; the letter goes out from Birdsong, and Birdsong looks again to see whether the post is gone.',
      },
    },
    {
      id: 'INC-3',
      sentence:
        'If the post is by somebody outside our community, the school may send a report to the platform that hosts it.',
      force: 'may',
      binds: ['school'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence: 'Offers a report to the platform as a step; a person makes the report.',
      },
    },
    {
      id: 'INC-4',
      sentence: 'For such a post the school may also ask POSH for support, or for help to speed things up.',
      force: 'may',
      binds: ['school'],
      how: { type: 'executed', by: 'decide', sentence: 'Offers POSH as a step; a person writes or rings.' },
    },
    {
      id: 'INC-5',
      sentence:
        'We may bring in the police or another authority where a post could be against the law or dangerous.',
      force: 'may',
      binds: ['school'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence:
          'Offers the police or another authority where the facts call for it, asks for a reason in writing, and puts 999 first where somebody is in danger now.',
      },
    },
  ],
}
