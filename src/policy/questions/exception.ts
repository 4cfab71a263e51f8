import type { Decider } from '../../domain/facts.ts'
import { offices, people } from './people.ts'
import type { Answers, QuestionsOf } from './question.ts'

const deciders: Answers<Exclude<Decider, 'unknown'>> = {
  headteacher: 'The headteacher',
  dsl: { label: 'The DSL', hint: 'The designated safeguarding lead.' },
  trust: 'The trust',
  none: 'Somebody who holds none of these offices',
  ...people,
}

/** What is asked about somebody who asks that a contact be allowed. */
export const exceptionQuestions: QuestionsOf<'exception'> = {
  requester: {
    name: 'Who asks for it',
    question: 'Who asks for it?',
    why: 'Pupils and the adults of the school are those who need it.',
    clauses: ['REL-1', 'REL-2'],
    answers: people,
  },
  office: {
    name: 'The headteacher or the DSL',
    question: 'Is the person who asks the headteacher or the DSL?',
    why: 'Nobody decides for themselves: what the headteacher asks for is decided by the trust.',
    clauses: ['REL-2'],
    answers: offices,
  },
  decider: {
    name: 'Who is to decide',
    question: 'Who is about to decide?',
    why: 'Only the headteacher can allow it, and for the headteacher only the trust.',
    clauses: ['REL-2'],
    answers: deciders,
  },
  familyLink: {
    name: 'Family',
    question: 'Are the two related, or are their families close?',
    why: 'An old tie between families is the best reason to allow it.',
    clauses: ['REL-2'],
    answers: { true: 'Yes', false: 'No' },
  },
  when: {
    name: 'When it was asked',
    question: 'When did they ask?',
    why: 'People are asked for such ties when they join. To say it later is all right as well.',
    clauses: ['REL-2'],
    answers: { 'on-entry': 'When they joined the school', late: 'Later' },
  },
}
