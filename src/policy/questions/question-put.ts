import { people } from './people.ts'
import type { QuestionsOf } from './question.ts'

/** What is asked about a question that somebody puts to the school. */
export const questionQuestions: QuestionsOf<'question'> = {
  from: {
    name: 'Who wants to know',
    question: 'Who wants to know?',
    why: 'Parents turn to the office; staff turn to the headteacher or the DSL.',
    clauses: ['QST-1', 'QST-2'],
    answers: people,
  },
  topic: {
    name: 'What it is about',
    question: 'What do they want to know about?',
    why: 'For some questions there is somebody outside the school who knows more than we do.',
    clauses: ['QST-1', 'QST-2'],
    answers: {
      school: { label: 'The school', hint: 'How something is done here, or what is on.' },
      'online-safety': {
        label: 'Safety online',
        hint: 'Apps, games, settings, what children do there.',
      },
      incident: { label: 'Something that has happened online' },
      press: { label: 'A newspaper or a broadcaster asks', hint: 'Or somebody asks on its behalf.' },
    },
  },
}
