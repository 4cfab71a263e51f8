import type { Lesson } from './lesson.ts'

/** When a joke is no longer funny, and how to put it right. */
export const jokesThatHurt: Lesson = {
  name: 'jokes-that-hurt',
  title: 'Jokes that hurt',
  theme: 'kindness',
  ages: { from: 9, to: 14 },
  minutes: 40,
  aim: 'Pupils can tell a joke that everybody enjoys from one that hurts, and can put it right when they went too far.',
  needs: [
    'A line across the room, of string or chalk',
    'Cards with six made-up jokes and memes, described in words',
  ],
  steps: [
    'Ask for the best harmless joke in the room, and enjoy it.',
    'Read out the six cards one by one. Pupils stand along the line from ‘funny for all’ to ‘hurts somebody’. Ask two of them why they stand there.',
    'Read the same cards with a new ending: it was sent to 200 people; it was about how somebody looks; it was the tenth this week. Who moves?',
    'Talk about what ‘only joking’ does to the person who was hurt.',
    'In pairs, write how to put it right: take it down, say sorry without ‘but’, ask what would help.',
    'Share the best three and leave them on the wall.',
  ],
  toPupils: [
    'It is a joke if all of us can laugh.',
    'If the same person is always the joke, it is not a joke. It is bullying.',
    'Did you go too far? Take it down, and say sorry. Do not say ‘but’.',
  ],
  questions: [
    'What makes words that were fine in the room hurt on a screen?',
    'Why is it hard to say that a joke hurt you?',
    'What could you do if friends send you a joke like that?',
  ],
  ifTold:
    'I am sorry that this happened to you. You were right to say so. I will pass it on to the person who keeps pupils safe, and we will go through it with you.',
  home: [
    'Laugh together at what is funny, and say when you think that a joke goes too far.',
    'If your child has hurt someone, help them to take it down and to say sorry.',
  ],
  more: ['childnet', 'pshe-association', 'project-evolve'],
  clauses: ['EDU-1', 'CON-2', 'CON-3'],
}
