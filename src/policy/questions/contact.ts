import { people } from './people.ts'
import type { QuestionsOf } from './question.ts'

/** What is asked about a pupil and an adult who are in touch online. */
export const contactQuestions: QuestionsOf<'contact'> = {
  from: {
    name: 'Who began it',
    question: 'Who got in touch, or tried to?',
    why: 'Where a pupil began it, the DSL looks after them; where an adult of the school did, the headteacher hears of it.',
    clauses: ['REL-1', 'REL-3'],
    answers: people,
  },
  to: {
    name: 'With whom',
    question: 'With whom did they get in touch?',
    why: 'Only a pupil and an adult of the school are meant to keep apart online; other people may be friends as they like.',
    clauses: ['REL-1', 'REL-3'],
    answers: people,
  },
  form: {
    name: 'How',
    question: 'How are they in touch?',
    why: 'A message between two people is something else than following what everybody can read.',
    clauses: ['REL-1', 'REL-4', 'REL-5'],
    answers: {
      'friend-request': { label: 'A friend request', hint: 'Nobody has said yes to it so far.' },
      friendship: { label: 'They are friends there', hint: 'Or they are connected in some other way.' },
      message: { label: 'Messages', hint: 'Written, spoken or pictures, once or often.' },
      follow: { label: 'One follows the other', hint: 'They see what the other posts.' },
    },
  },
  account: {
    name: 'The account that is followed',
    question: 'Can everybody see the account that is followed?',
    why: 'To follow an account that is open to everybody is less than to be let into a closed one. If nobody follows anybody, say that you do not know.',
    clauses: ['REL-4', 'REL-5'],
    answers: {
      public: { label: 'Yes, everybody can', hint: 'It is a public account.' },
      private: { label: 'No, one has to be let in', hint: 'It is a private or locked account.' },
    },
  },
  exception: {
    name: 'Allowed for these two',
    question: 'Has contact between these two people been allowed?',
    why: 'The headteacher can allow it, for family members for example. It counts only for the two people who were named.',
    clauses: ['REL-2'],
    answers: {
      none: { label: 'No', hint: 'Nobody has asked for it.' },
      declared: { label: 'It was asked for', hint: 'Nobody has decided so far.' },
      approved: { label: 'Yes', hint: 'It was allowed for this pupil and this adult.' },
    },
  },
  familyLink: {
    name: 'Family',
    question: 'Are the two related, or are their families close?',
    why: 'An old tie between families is a reason to allow it, and nobody is blamed for having one.',
    clauses: ['REL-2'],
    answers: { true: 'Yes', false: 'No' },
  },
}
