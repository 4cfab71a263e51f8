import { people } from './people.ts'
import { platforms } from './platform-answers.ts'
import type { QuestionsOf } from './question.ts'

const { facebook, instagram, x, whatsapp, snapchat, discord, other } = platforms

/** What is asked about social media or a chat app that is used for school business. */
export const channelQuestions: QuestionsOf<'channel'> = {
  by: {
    name: 'Who uses it',
    question: 'Who uses it for school business?',
    why: 'E-mail is the way between parents and the school, and whoever works here has to keep to it.',
    clauses: ['CHN-3'],
    answers: people,
  },
  tool: {
    name: 'What they use',
    question: 'What do they use?',
    why: 'What is written by e-mail is kept and can be found again; a chat app leaves people out, and can be read by others.',
    clauses: ['CHN-3'],
    answers: { whatsapp, facebook, instagram, x, snapchat, discord, email: 'E-mail', other },
  },
}
