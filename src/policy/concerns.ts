import type { Heading } from './clause.ts'

/** CMP: if you are worried about something. */
export const concerns: Heading = {
  title: 'If you are worried about something',
  about: 'Please tell us: we want to know, and we want to help.',
  clauses: [
    {
      id: 'CMP-1',
      sentence:
        'A parent who is worried about something at school is warmly asked to come to us directly and in private.',
      force: 'ask',
      binds: ['parents'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence: 'Where somebody complains online, it makes a talk in private a step.',
      },
    },
    {
      id: 'CMP-2',
      sentence: 'What a talk does not settle goes through the school’s complaints procedure.',
      force: 'must',
      binds: ['parents', 'school'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence: 'Offers the complaints procedure wherever somebody complains, or a parent breaks a rule.',
      },
    },
    {
      id: 'CMP-3',
      sentence:
        'A complaint that is aired on social media is seldom settled there; it can hurt pupils, parents and staff, sap the morale of a school and harm its good name.',
      force: 'info',
      binds: ['parents'],
      how: { type: 'shown', where: 'on the policy page' },
    },
  ],
}
