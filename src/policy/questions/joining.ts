import { people } from './people.ts'
import type { QuestionsOf } from './question.ts'

/** What is asked about somebody who joins the school. */
export const joiningQuestions: QuestionsOf<'joining'> = {
  role: {
    name: 'Who joins',
    question: 'Who joins the school?',
    why: 'Those who belong to the school have rules for going online, each group its own.',
    clauses: ['CON-1', 'REL-2'],
    answers: people,
  },
  aup: {
    name: 'The acceptable use policy (AUP)',
    question: 'Have they signed the acceptable use policy (AUP)?',
    why: 'Everybody is asked to. What it expects holds all the same, and nobody is punished for not signing.',
    clauses: ['CON-1'],
    answers: {
      signed: 'Yes',
      declined: { label: 'No, they would rather not' },
      'not-asked': 'Nobody has asked them so far',
      expired: { label: 'Yes, but it has run out', hint: 'There is a newer one, or a new school year.' },
    },
  },
}
