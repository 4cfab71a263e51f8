/** Questions that a family can talk about: none of them is a test, and a child may ask them as well (EDU-3). */
export const questionsToTalkAbout: readonly { about: string; questions: readonly string[] }[] = [
  {
    about: 'What',
    questions: [
      'Which app or game do you like best just now? Show me how it works.',
      'What made you laugh this week? Was there anything that you would rather not have seen?',
    ],
  },
  {
    about: 'With whom',
    questions: [
      'Whom do you write or play with? Whom of them do you know from somewhere else as well?',
      'What would you do if somebody whom you know only from there wanted to meet you?',
    ],
  },
  {
    about: 'How long, and when',
    questions: [
      'How do you notice that it has been long enough?',
      'Where do all our phones spend the night? (Grown-ups’ phones, too.)',
    ],
  },
  {
    about: 'If something goes wrong',
    questions: [
      'Whom would you tell first? And if they were not there?',
      'What should I do, and what should I not do, when you tell me?',
    ],
  },
]

/** Top tips, the shortest that we know (EDU-4). */
export const topTips: readonly { tip: string; why: string }[] = [
  { tip: 'Be curious before you are cross.', why: 'A child who fears losing the phone says nothing.' },
  {
    tip: 'Play along for ten minutes.',
    why: 'You will know more about a game than any review can tell you.',
  },
  {
    tip: 'Set up a new phone together.',
    why: 'Privacy, purchases and who may write: do it before the first day.',
  },
  {
    tip: 'Charge phones outside bedrooms.',
    why: 'Sleep comes first, and trouble often begins late at night.',
  },
  {
    tip: 'Ask before you post a picture.',
    why: 'Ask your own child, and the parents of every other child in it.',
  },
  {
    tip: 'Tell somebody, keep it, block it, report it.',
    why: 'An intimate picture of a child is never kept or copied: tell the school, or ring 101.',
  },
]

/** The Children’s Commissioner’s Digital 5 A Day, in our own words (EDU-4). */
export const fiveADay: readonly { name: string; how: string }[] = [
  {
    name: 'Connect',
    how: 'Use it to be close to people: family far away, friends from class, somebody who is alone.',
  },
  { name: 'Be active', how: 'Get up in between. A walk, a ball or a dance counts double after a long game.' },
  { name: 'Get creative', how: 'Make something and do not only watch: a film, a song, a world of blocks.' },
  { name: 'Give to others', how: 'Say something kind, help somebody who is stuck, report what is cruel.' },
  { name: 'Be mindful', how: 'Notice how it makes you feel. If it tires or worries you, stop and say so.' },
]
