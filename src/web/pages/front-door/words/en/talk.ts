/** What a family can talk about, top tips, and five good things a day, in our own words. */
export const talk = {
  /** None of them is a test, and a child may ask them as well (EDU-3). */
  questions: {
    what: {
      about: 'What',
      first: 'Which app or game do you like best just now? Show me how it works.',
      second: 'What made you laugh this week? Was there anything that you would rather not have seen?',
    },
    whom: {
      about: 'With whom',
      first: 'Whom do you write or play with? Whom of them do you know from somewhere else as well?',
      second: 'What would you do if somebody whom you know only from there wanted to meet you?',
    },
    when: {
      about: 'How long, and when',
      first: 'How do you notice that it has been long enough?',
      second: 'Where do all our phones spend the night? (Grown-ups’ phones, too.)',
    },
    wrong: {
      about: 'If something goes wrong',
      first: 'Whom would you tell first? And if they were not there?',
      second: 'What should I do, and what should I not do, when you tell me?',
    },
  },
  /** The shortest that we know (EDU-4). */
  tips: {
    curious: {
      tip: 'Be curious before you are cross.',
      why: 'A child who fears losing the phone says nothing.',
    },
    play: {
      tip: 'Play along for ten minutes.',
      why: 'You will know more about a game than any review can tell you.',
    },
    setUp: {
      tip: 'Set up a new phone together.',
      why: 'Privacy, purchases and who may write: do it before the first day.',
    },
    night: {
      tip: 'Charge phones outside bedrooms.',
      why: 'Sleep comes first, and trouble often begins late at night.',
    },
    ask: {
      tip: 'Ask before you post a picture.',
      why: 'Ask your own child, and the parents of every other child in it.',
    },
    tell: {
      tip: 'Tell somebody, keep it, block it, report it.',
      why: 'An intimate picture of a child is never kept or copied: tell the school, or ring 101.',
    },
  },
  /** The Children’s Commissioner’s Digital 5 A Day (EDU-4). */
  five: {
    connect: {
      name: 'Connect',
      how: 'Use it to be close to people: family far away, friends from class, somebody who is alone.',
    },
    active: {
      name: 'Be active',
      how: 'Get up in between. A walk, a ball or a dance counts double after a long game.',
    },
    creative: {
      name: 'Get creative',
      how: 'Make something and do not only watch: a film, a song, a world of blocks.',
    },
    give: {
      name: 'Give to others',
      how: 'Say something kind, help somebody who is stuck, report what is cruel.',
    },
    mindful: {
      name: 'Be mindful',
      how: 'Notice how it makes you feel. If it tires or worries you, stop and say so.',
    },
  },
} as const
