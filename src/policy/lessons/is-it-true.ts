import type { Lesson } from './lesson.ts'

/** Three questions before passing something on. */
export const isItTrue: Lesson = {
  name: 'is-it-true',
  title: 'Is it true? Checking before you share',
  theme: 'truth',
  ages: { from: 7, to: 14 },
  minutes: 40,
  aim: 'Pupils ask three questions before they believe or pass on what they read: who says so, how do they know, who else says it.',
  needs: ['Six short claims on cards, three true and three false, that you have checked yourself'],
  steps: [
    'Tell the class something surprising and false with a straight face, such as a new rule about homework. Let it work for a moment, then own up.',
    'Ask what made it easy to believe: who said it, how sure they sounded, that one wanted it or feared it.',
    'Write the three questions on the board: Who says so? How do they know? Who else says it?',
    'In groups, put the three questions to the six cards and sort them into true, false and cannot tell.',
    'Reveal the answers. Praise ‘cannot tell’ wherever it was the best answer.',
    'Play whispers with a rumour about a made-up school, and compare the end with the beginning.',
  ],
  toPupils: [
    'Stop before you share. Ask who says so, how they know, and who else says it.',
    'If you can not tell, do not pass it on.',
    'Did you share a thing that was wrong? Say so. That is brave.',
  ],
  questions: [
    'Why do people make things up?',
    'Which is worse: to believe too much, or to believe nothing?',
    'What can happen when a false story is about a person?',
  ],
  ifTold:
    'Thank you for bringing this to me. If it is about you or a friend, I will ask the person who keeps us safe. We will find out what to do.',
  home: [
    'When you see something surprising, say out loud how you check it.',
    'If you shared something that was not true, tell your child how you put it right.',
  ],
  more: ['childnet', 'project-evolve', 'pshe-association'],
  clauses: ['EDU-1', 'EDU-2', 'CON-2'],
}
