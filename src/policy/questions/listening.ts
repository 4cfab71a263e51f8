import type { QuestionsOf } from './question.ts'

/** What is asked about a wish to monitor something. */
export const listeningQuestions: QuestionsOf<'listening'> = {
  target: {
    name: 'What we listen out for',
    question: 'What should we listen out for?',
    why: 'We listen for what is said about our schools, and we do not watch people.',
    clauses: ['ORM-4'],
    answers: {
      school: { label: 'A school', hint: 'Its name, address, handle or hashtag.' },
      person: { label: 'A person', hint: 'This is refused, whoever it is.' },
    },
  },
}
