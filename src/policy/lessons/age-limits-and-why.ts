import type { Lesson } from './lesson.ts'

/** Around the age at which most children ask for their first account. */
export const ageLimitsAndWhy: Lesson = {
  name: 'age-limits-and-why',
  title: 'Age limits, and why they are there',
  theme: 'habits',
  ages: { from: 5, to: 14 },
  minutes: 35,
  aim: 'Pupils can give two reasons for age limits on apps and games, and know that they can ask for help whatever their age.',
  needs: [
    'Pictures or names of six games and apps that pupils know',
    'Their age limits, looked up on the day: they change',
  ],
  steps: [
    'Ask which things have an age limit outside: swings, roller coasters, films, driving. Ask who it protects.',
    'In groups, guess the limit of each game or app. Then show what you looked up, and note where they were surprised.',
    'Collect what could go wrong for somebody who is too young: strangers who write, adverts, things one cannot forget, the feeling of having to answer.',
    'Ask what a child could do who really wants to join in: play another game, use it with an adult, wait with a friend.',
    'Say clearly that a child who is on an app too early may still ask for help here, and will not be punished for asking.',
    'Every pupil writes or draws one thing to do in place of the app.',
  ],
  toPupils: [
    'An age limit is there to keep you safe. It does not say that you are silly or weak.',
    'Some apps show things that can scare or hurt you.',
    'If you are on one and it goes wrong, still come and tell us. We will help you.',
  ],
  questions: [
    'Why does an app want to know how old you are?',
    'What can you say when all your friends say that they are on it?',
    'What would you like to wait for, and what helps you to wait?',
  ],
  ifTold:
    'Thank you for being honest with me. You are not in trouble. I will talk to the person who keeps us safe, so that you get help with it.',
  home: [
    'Look up the age limit before you say yes, and stick to it even when other families do not.',
    'If your child is on an app too early, stay calm and talk about what they see there.',
  ],
  more: ['internet-matters', 'nspcc', 'childnet'],
  clauses: ['EDU-1', 'AGE-1', 'AGE-2', 'AGE-3'],
}
