import type { Heading } from './clause.ts'

/** CHN: where to write to us. */
export const channels: Heading = {
  title: 'Where to write to us',
  about:
    'Please choose the right place, so that your message reaches the right person and your child’s affairs stay private.',
  clauses: [
    {
      id: 'CHN-1',
      sentence:
        'A school’s official accounts on Facebook, X or Instagram answer general questions about the school.',
      force: 'must',
      binds: ['school'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence:
          'Brings a post that asks the school something to the people who answer, and makes the answer a step; messages to the accounts themselves are still answered there.',
      },
    },
    {
      id: 'CHN-2',
      sentence:
        'We ask parents not to use those accounts for anything else, and above all not to write there about their own child.',
      force: 'ask',
      binds: ['parents'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence:
          'Where a post on the school’s own page is about a child, no public answer may do more than ask the writer to use e-mail.',
      },
    },
    {
      id: 'CHN-3',
      sentence:
        'Parents and schools write to each other by e-mail, which is the official way; social media and chat apps, WhatsApp among them, are not for school business.',
      force: 'must',
      binds: ['school', 'staff', 'parents'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence:
          'Where an answer would have to go into particulars, it makes it a step to ask the writer to use e-mail.',
      },
    },
  ],
}
