import type { Lesson } from './lesson.ts'

/** What others find years later, and what can be put right. */
export const whatStaysOnline: Lesson = {
  name: 'what-stays-online',
  title: 'What stays online',
  theme: 'footprint',
  ages: { from: 9, to: 16 },
  minutes: 45,
  aim: 'Pupils can describe what others learn about them online, and can name three things to do about what they would rather not have there.',
  needs: ['A made-up person’s posts on cards, from the age of nine to eighteen', 'Paper'],
  steps: [
    'Hand out the cards about the made-up person. Groups play three readers: a new friend, a coach, somebody who wants to hire them.',
    'Each group says what it now believes about the person, and which card did most to form that view.',
    'Tell the class what is missing: the mean post was an answer to something worse, and the person has said sorry since. Ask what a reader can know of that.',
    'Draw how one post travels: saved, sent on, found by a search, taken out of its setting.',
    'Collect what helps: ask for it to be taken down, set accounts to private, look oneself up, post what one is proud of.',
    'Every pupil writes one thing to do this week, for themselves alone.',
  ],
  toPupils: [
    'Once a thing is sent, it is not yours alone. It can be saved and sent on.',
    'We all post things that we wish we had not. You can put a lot of it right, and we can help.',
    'Would you be fine with it on a wall at school in five years? If not, wait.',
  ],
  questions: [
    'Who might look at what you post, besides your friends?',
    'Should people be judged by what they wrote when they were ten?',
    'What would you like people to find?',
  ],
  ifTold:
    'I can hear that this worries you. We can often do more about it than you think. I will bring in the person who keeps pupils safe, and we will look at the ways together.',
  home: [
    'Look yourself up together, and talk about what you would rather not find.',
    'Ask your child what they would like you to take down.',
  ],
  more: ['childnet', 'project-evolve', 'internet-matters'],
  clauses: ['EDU-1', 'ORM-1', 'CON-4'],
}
