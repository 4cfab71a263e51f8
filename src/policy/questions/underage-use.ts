import { ages, platforms } from './platform-answers.ts'
import type { QuestionsOf } from './question.ts'

/** What is asked about a child who uses a platform too early. */
export const underageUseQuestions: QuestionsOf<'underage-use'> = {
  harm: {
    name: 'Harm',
    question: 'Has anything bad come of it?',
    why: 'Where a child has been hurt or frightened, help comes first, whatever their age.',
    clauses: ['AGE-3', 'INC-5'],
    answers: {
      none: { label: 'No', hint: 'The child uses it, and that is all.' },
      some: {
        label: 'Yes, or I fear so',
        hint: 'Something upset the child, or a stranger is in touch with them. If it cannot wait, ring 999.',
      },
    },
  },
  age: {
    name: 'Age',
    question: 'How old is the child?',
    why: 'Platforms have their own ages, and so does the policy. It is never a matter of blame.',
    clauses: ['AGE-1', 'AGE-2', 'AGE-3'],
    answers: ages,
  },
  platform: {
    name: 'Which platform',
    question: 'Which platform is it?',
    why: 'The ages differ from one to another.',
    clauses: ['AGE-1'],
    answers: platforms,
  },
}
