import type { Heading } from './clause.ts'

/** EDU: learning to be safe online. */
export const education: Heading = {
  title: 'Learning to be safe online',
  about: 'Children need good lessons, good examples and somebody to talk to.',
  clauses: [
    {
      id: 'EDU-1',
      sentence:
        'Our online safety lessons cover social media: being a good friend there, and telling somebody about bullying, intimidation, misuse or abuse.',
      force: 'must',
      binds: ['school'],
      how: {
        type: 'people',
        because:
          'Lessons are planned and given by teachers; after a breach by a pupil Birdsong offers a lesson as a step.',
      },
    },
    {
      id: 'EDU-2',
      sentence: 'Children learn most from what they see grown-ups do.',
      force: 'info',
      binds: ['adults'],
      how: { type: 'shown', where: 'on the policy page' },
    },
    {
      id: 'EDU-3',
      sentence:
        'Parents help best by talking with their children: which apps, sites and games, with whom, how long and at what time of day; late at night or in the bedroom is no help to anybody, and a child can explain an app that you do not know.',
      force: 'ask',
      binds: ['parents'],
      how: {
        type: 'people',
        because: 'Birdsong has no page for parents yet, so each school passes this on itself.',
      },
    },
    {
      id: 'EDU-4',
      sentence:
        'We have material ready for parents: a Digital Family Agreement, top tips, a website of support (parentsafe.lgfl.net) and the Children’s Commissioner’s Digital 5 A Day.',
      force: 'must',
      binds: ['school'],
      how: {
        type: 'people',
        because:
          'Birdsong does not hold this material yet, so each school gives it out as it does now; after a breach by a pupil Birdsong offers that as a step.',
      },
    },
  ],
}
