import type { QuestionsOf } from './question.ts'

/** What is asked about something that the school wants to publish, or has published. */
export const publicationQuestions: QuestionsOf<'publication'> = {
  state: {
    name: 'How far it is',
    question: 'Is it online already?',
    why: 'What is online without permission comes down first; what is not stays back until everybody has said yes.',
    clauses: ['PRM-1'],
    answers: { draft: 'No, we are getting it ready', published: 'Yes, it can be seen' },
  },
  permissions: {
    name: 'What the people in it say',
    question: 'What do the people who can be recognised in it say?',
    why: 'Everybody is asked before their picture or anything else about them goes online; for a child, the parents are. Choose all that was said; if everybody said yes, choose only that.',
    clauses: ['PRM-1', 'PRM-2'],
    answers: {
      given: { label: 'Yes', hint: 'If this is all you choose, everybody in it has said yes.' },
      refused: { label: 'Somebody said no' },
      unanswered: { label: 'Somebody has not answered', hint: 'Or was not asked so far.' },
      withdrawn: { label: 'Somebody said yes and took it back' },
    },
    nobody: { label: 'Nobody can be recognised in it', hint: 'No face, no name, nothing else to tell by.' },
  },
  protectedChild: {
    name: 'A child whose whereabouts must not be known',
    question: 'Is a child in it whose whereabouts must not be known?',
    why: 'Such a child could be found through a picture. The DSL knows; if you are not sure, say so and do not ask around.',
    clauses: ['PRM-1', 'PRM-2'],
    answers: { true: 'Yes', false: 'No' },
  },
}
