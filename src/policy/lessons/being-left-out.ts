import type { Lesson } from './lesson.ts'

/** For juniors: what it is like not to be asked in, and how to open the door again. */
export const beingLeftOut: Lesson = {
  name: 'being-left-out',
  title: 'Being left out',
  theme: 'kindness',
  ages: { from: 7, to: 11 },
  minutes: 35,
  aim: 'Pupils can say how it feels to be left out of a game or a group, and know three ways to let somebody in.',
  needs: ['A soft ball', 'Slips of paper'],
  steps: [
    'Stand in a circle and throw the ball. Whisper to three pupils beforehand that they throw only to one another. Stop after two minutes and say that you asked them to.',
    'Ask those who got no ball what it was like, and those who kept it whether they noticed.',
    'Say how this happens online: a game with a closed door, a party everybody has pictures of, a group with one child missing.',
    'In threes, pupils plan what somebody could do who is inside, somebody who is outside, and somebody who looks on. Each three acts out one idea.',
    'Everybody writes on a slip, without a name, one sentence they would like to hear when they are left out. Read some out.',
  ],
  toPupils: [
    'We cannot all be in each game. But no one should be left out on purpose, again and again.',
    'You can ask someone in. It takes one line: ‘Do you want to play with us?’',
    'If you are left out, it is not because you are no good. Find a friend or a grown-up to talk to.',
  ],
  questions: [
    'When is it fair to play with just one friend, and when is it unkind?',
    'What does a picture of a party feel like if you were not there?',
    'What is one thing you could do today for somebody who is alone?',
  ],
  ifTold:
    'Thank you for telling me. That must hurt. I would like to talk to the person at school who looks after this, so that we can help you.',
  home: [
    'Ask your child who is in the game or the group, and who is not.',
    'If there is a party, wait a while before you share the pictures.',
  ],
  more: ['childnet', 'nspcc', 'pshe-association'],
  clauses: ['EDU-1', 'CON-2'],
}
