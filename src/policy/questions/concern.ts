import { abouts } from './abouts.ts'
import { offices } from './people.ts'
import type { QuestionsOf } from './question.ts'

/** What is asked about a worry that a parent brings to us in private. */
export const concernQuestions: QuestionsOf<'concern'> = {
  about: {
    name: 'What it is about',
    question: 'Who or what is the worry about?',
    why: 'Nobody deals with a worry about themselves. Choose everybody it is about.',
    clauses: ['CMP-1'],
    answers: abouts,
  },
  office: {
    name: 'The headteacher or the DSL',
    question: 'Is it about the headteacher or the DSL?',
    why: 'A worry about the headteacher goes to the trust, and nobody at the school reads it.',
    clauses: ['CMP-1', 'CMP-2'],
    answers: offices,
  },
  matter: {
    name: 'Personal information',
    question: 'Is it a complaint about personal information?',
    why: 'Then the law says that it is acknowledged within 30 days, and the data protection officer looks into it.',
    clauses: ['CMP-1'],
    answers: {
      'data-protection': {
        label: 'Yes, about what is done with information about somebody',
        hint: 'A photograph, an address, marks, health.',
      },
      other: { label: 'No, about something else' },
    },
  },
  stage: {
    name: 'How far it is',
    question: 'How far has it gone?',
    why: 'We talk first. What a talk cannot settle has a procedure of its own.',
    clauses: ['CMP-1', 'CMP-2'],
    answers: {
      new: { label: 'It is new', hint: 'Nobody has talked about it so far.' },
      unresolved: { label: 'We have talked, and it is not settled' },
      formal: { label: 'The parent has made a complaint', hint: 'In writing, or in so many words.' },
    },
  },
}
