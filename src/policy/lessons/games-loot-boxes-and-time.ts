import type { Lesson } from './lesson.ts'

/** How games keep us there, and how to get out. */
export const gamesLootBoxesAndTime: Lesson = {
  name: 'games-loot-boxes-and-time',
  title: 'Games, loot boxes and time',
  theme: 'habits',
  ages: { from: 9, to: 14 },
  minutes: 45,
  aim: 'Pupils recognise three ways in which games make them stay and pay, and make a plan for their own time.',
  needs: ['A bag with 19 white counters and one gold one', 'Paper for a plan'],
  steps: [
    'Every pupil gets ten pretend pounds. A draw from the bag costs one pound, and the gold counter wins. Play until most have nothing left.',
    'Ask how it felt just before each draw. Say that a loot box works the same way, and that we feel it most when we nearly win.',
    'Collect other ways by which games hold us: streaks, timers, prizes for coming every day, friends who wait.',
    'In groups, invent the fairest game: no tricks, a clear end, a price that is known. Present it in one minute.',
    'Each pupil writes a plan: when I play, when I stop, what tells me to stop, what I do next.',
    'Say that somebody who cannot stop, or has spent money that was not theirs, will get help and not blame.',
  ],
  toPupils: [
    'A game is made so that you stay. You are not weak if it is hard to stop.',
    'With a loot box you pay first and see later. Most of the time you lose.',
    'Set your stop before you start. Ask at home before you pay for a thing in a game.',
  ],
  questions: [
    'Which tricks have you seen in games?',
    'When does a game help you to feel good, and when does it not?',
    'What could you do if you have spent too much?',
  ],
  ifTold:
    'Thank you for telling me. It is easy to get caught by this, and you are not in trouble with me. I will speak to the person who can help you and your family.',
  home: [
    'Put a password on every purchase, and agree on a sum in advance.',
    'Help your child to end a round well: warn them ten minutes before.',
  ],
  more: ['internet-matters', 'childnet', 'nspcc'],
  clauses: ['EDU-1', 'EDU-3', 'AGE-2'],
}
