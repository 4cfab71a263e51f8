import { abouts } from './abouts.ts'
import { natures } from './nature-answers.ts'
import { offices, people } from './people.ts'
import { ages, platforms } from './platform-answers.ts'
import type { QuestionsOf } from './question.ts'

/** What is asked about something that was posted. */
export const postQuestions: QuestionsOf<'post'> = {
  danger: {
    name: 'Danger',
    question: 'Is anybody in danger?',
    why: 'Safety comes before everything else: if it cannot wait, we ring 999 first.',
    clauses: ['INC-5'],
    answers: {
      none: { label: 'No', hint: 'Nothing points to it.' },
      possible: {
        label: 'Perhaps',
        hint: 'Something worries me, but nobody seems to be at risk at this moment.',
      },
      immediate: {
        label: 'Yes, now',
        hint: 'Somebody could be hurt today, or a time and a place are named. Ring 999 before you go on.',
      },
    },
  },
  nature: {
    name: 'What it is',
    question: 'What is it?',
    why: 'Fair criticism wants a fair answer; what does harm wants something else. Choose everything that holds.',
    clauses: ['ORM-5', 'CON-3', 'CON-4', 'INC-2', 'PRM-1', 'EXT-1'],
    answers: natures,
  },
  author: {
    name: 'Who posted it',
    question: 'Who posted it?',
    why: 'We can ask somebody in our community to delete a post; for anybody else, we turn to the platform.',
    clauses: ['INC-1', 'INC-2', 'INC-3'],
    answers: people,
  },
  office: {
    name: 'The headteacher or the DSL',
    question: 'Is the person who posted it the headteacher or the DSL?',
    why: 'Nobody deals with something about themselves: it goes to the other of the two, or to the trust.',
    clauses: ['INC-2', 'STF-1'],
    answers: offices,
  },
  about: {
    name: 'What it is about',
    question: 'Who or what is it about?',
    why: 'It decides who is told, who may read it, and who needs our support. Choose everybody it is about.',
    clauses: ['ORM-4', 'CMP-1', 'INC-2'],
    answers: abouts,
  },
  namesChild: {
    name: 'A child can be recognised',
    question: 'Could somebody tell which child it is about?',
    why: 'Where a child can be recognised, we act faster and say less in public.',
    clauses: ['CHN-2', 'PRM-1', 'INC-2'],
    answers: { true: 'Yes, by name, picture or other details', false: 'No, or no child is in it' },
  },
  protectedChild: {
    name: 'A child whose whereabouts must not be known',
    question: 'Is it about a child whose whereabouts must not be known?',
    why: 'Such a child could be found through a post. The DSL knows; if you are not sure, say so and do not ask around.',
    clauses: ['PRM-1', 'INC-5'],
    answers: { true: 'Yes', false: 'No' },
  },
  audience: {
    name: 'Who can see it',
    question: 'Who can see it?',
    why: 'The same rules hold everywhere; it tells us where an answer would be read, and whether we can look again ourselves.',
    clauses: ['CON-5'],
    answers: {
      public: { label: 'Everybody', hint: 'It can be seen without being let in.' },
      private: { label: 'Only some people', hint: 'A chat, a closed group or a locked account.' },
    },
  },
  ownPage: {
    name: 'On our own page',
    question: 'Is it on a page or account of our own?',
    why: 'There we can hide it ourselves, at once.',
    clauses: ['CHN-1', 'CHN-2'],
    answers: { true: 'Yes, it stands on the school’s own page', false: 'No, it stands somewhere else' },
  },
  platform: {
    name: 'Where it stands',
    question: 'Where does it stand?',
    why: 'Each platform has its own way to report a post.',
    clauses: ['INC-3', 'AGE-1'],
    answers: platforms,
  },
  authorAge: {
    name: 'Age',
    question: 'How old is the person who posted it?',
    why: 'A child who is too young for the platform needs help and advice first.',
    clauses: ['AGE-1', 'AGE-3'],
    answers: ages,
  },
  deletion: {
    name: 'Asked to delete it',
    question: 'Has anybody asked for it to be deleted?',
    why: 'It tells us what to do next.',
    clauses: ['INC-2'],
    answers: {
      none: 'Not yet',
      requested: 'Yes, and we are waiting',
      refused: 'Yes, and the answer was no',
      done: 'Yes, and it is deleted',
    },
  },
  platformReport: {
    name: 'Reported to the platform',
    question: 'Has it been reported to the platform?',
    why: 'It tells us what to do next.',
    clauses: ['INC-3', 'INC-4'],
    answers: {
      none: 'Not yet',
      made: 'Yes, and we are waiting',
      refused: 'Yes, and the platform leaves it up',
      removed: 'Yes, and the platform took it down',
    },
  },
}
