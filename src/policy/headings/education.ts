import type { Heading } from '../clause.ts'
import { may, must } from '../step.ts'

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
        type: 'executed',
        does: 'Holds outlines ready to teach by, and keeps what was taught to whom; offers a lesson after a pupil’s breach, and asks for one where children join a platform too early.',
        at: { href: '/lessons', text: 'Lessons' },
      },
      rules: {
        post: {
          asks: [
            function lesson({ post, breach, safeguardingLead }) {
              if (post.author !== 'pupil' || breach === 'none') return undefined
              return may('online-safety-lesson', safeguardingLead, ['EDU-1'])
            },
          ],
        },
        contact: {
          asks: [
            function lesson({ contact, safeguardingLead }) {
              if (contact.sought !== 'by-pupil' || contact.exception === 'approved') return undefined
              return may('online-safety-lesson', safeguardingLead, ['EDU-1'])
            },
          ],
        },
        'underage-use': {
          asks: [
            function lesson({ lead, pack }) {
              return must('online-safety-lesson', lead, pack.deadlines.lesson, ['EDU-1', 'AGE-3'])
            },
          ],
        },
      },
    },
    {
      id: 'EDU-2',
      sentence: 'Children learn most from what they see grown-ups do.',
      force: 'info',
      binds: ['adults'],
      how: {
        type: 'shown',
        does: 'Stands on the page for families, above the agreement that a family makes together.',
        at: { href: '/families#EDU-2', text: 'For families' },
      },
    },
    {
      id: 'EDU-3',
      sentence:
        'Parents help best by talking with their children: which apps, sites and games, with whom, how long and at what time of day; late at night or in the bedroom is no help to anybody, and a child can explain an app that you do not know.',
      force: 'ask',
      binds: ['parents'],
      how: {
        type: 'shown',
        does: 'Stands on the page for families as questions to talk about, which the steps after a child’s breach offer to send.',
        at: { href: '/families#EDU-3', text: 'For families' },
      },
    },
    {
      id: 'EDU-4',
      sentence:
        'We have material ready for parents: a Digital Family Agreement, top tips, a website of support (parentsafe.lgfl.net) and the Children’s Commissioner’s Digital 5 A Day.',
      force: 'must',
      binds: ['school'],
      how: {
        type: 'executed',
        does: 'Holds the material ready on the page for families, and offers to share it wherever a child or a parent may need it.',
        at: { href: '/families#EDU-4', text: 'For families' },
      },
      rules: {
        post: {
          asks: [
            function familyMaterial({ post, breach, safeguardingLead }) {
              if (post.author !== 'pupil' || breach === 'none') return undefined
              return may('share-family-material', safeguardingLead, ['EDU-3', 'EDU-4'])
            },
          ],
        },
        'underage-use': {
          asks: [
            function familyMaterial({ lead }) {
              return may('share-family-material', lead, ['EDU-3', 'EDU-4'])
            },
          ],
        },
        question: {
          asks: [
            function familyMaterial({ question, lead }) {
              if (question.fromAdultOfSchool || question.topic !== 'online-safety') return undefined
              return may('share-family-material', lead, ['EDU-4'])
            },
          ],
        },
        joining: {
          asks: [
            function familyMaterial({ joining, lead }) {
              if (joining.role !== 'parent' && joining.role !== 'pupil') return undefined
              return may('share-family-material', lead, ['EDU-4'])
            },
          ],
        },
      },
    },
  ],
}
