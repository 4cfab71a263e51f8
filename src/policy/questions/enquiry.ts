import { people } from './people.ts'
import type { QuestionsOf } from './question.ts'

/** What is asked about a message to the school. */
export const enquiryQuestions: QuestionsOf<'enquiry'> = {
  about: {
    name: 'What it is about',
    question: 'What is the message about?',
    why: 'It decides who answers, and whether anything may be said where others can read it.',
    clauses: ['CHN-1', 'CHN-2', 'CMP-1'],
    answers: {
      general: {
        label: 'The school in general',
        hint: 'Term dates, the way to the hall, what is for lunch.',
      },
      'named-child': {
        label: 'One particular child',
        hint: 'A child is named or can be told from what is said.',
      },
      concern: { label: 'A worry or a complaint', hint: 'Something at school troubles the person.' },
      safeguarding: {
        label: 'A child may not be safe',
        hint: 'Tell the DSL at once. If it cannot wait, ring 999.',
      },
    },
  },
  channel: {
    name: 'How it came',
    question: 'How did the message come?',
    why: 'What is asked on a public account can be answered there; anything personal belongs into an e-mail.',
    clauses: ['CHN-1', 'CHN-3'],
    answers: {
      'official-account': { label: 'On an account of the school', hint: 'Facebook, X or Instagram.' },
      'chat-app': { label: 'In a chat app', hint: 'WhatsApp, for example.' },
      email: 'By e-mail',
      web: { label: 'On our website', hint: 'Through a form, for example.' },
    },
  },
  from: {
    name: 'Who wrote',
    question: 'Who wrote the message?',
    why: 'We write to parents by e-mail, and say nothing about a child to anybody else.',
    clauses: ['CHN-2', 'CHN-3'],
    answers: people,
  },
  audience: {
    name: 'Who can read it',
    question: 'Who can read the message?',
    why: 'An answer is read by everybody who can read the message.',
    clauses: ['CHN-1', 'CHN-2'],
    answers: {
      public: { label: 'Everybody', hint: 'A comment under a post, for example.' },
      private: { label: 'Only we can', hint: 'A direct message or an e-mail.' },
    },
  },
}
