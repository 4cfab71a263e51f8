import type { Lesson } from './lesson.ts'

/** For secondary schools: bullying, misuse, intimidation and abuse, and the ways to tell. */
export const tellingSomebody: Lesson = {
  name: 'telling-somebody',
  title: 'Telling somebody: bullying, misuse, intimidation, abuse',
  theme: 'telling',
  ages: { from: 11, to: 18 },
  minutes: 50,
  aim: 'Pupils recognise bullying, misuse, intimidation and abuse online, know the ways to tell somebody, and know what happens afterwards.',
  needs: [
    'Four made-up cases in writing',
    'The names of your own safeguarding team',
    'The number of Childline: 0800 1111',
  ],
  steps: [
    'Agree on ground rules: made-up cases only, nobody is asked about themselves, anybody may step outside with an adult.',
    'Put four words on the board (bullying, misuse, intimidation, abuse). In groups, find an example of each from what happens online, and where they overlap.',
    'Give each group one case. What keeps this person from telling? What would have to be different?',
    'Answer the three fears that come up most: it gets worse, everybody will know, they take my phone. Say honestly what your school does in each case.',
    'Show the ways: any adult here, the safeguarding team by name, the report button in the app, Childline, and 999 where somebody is in danger.',
    'In pairs, practise the other side: a friend tells you something. Listen, believe, do not promise to keep it to yourself, go along to an adult.',
    'Each pupil notes two people they would tell, and keeps the note.',
  ],
  toPupils: [
    'If somebody uses a screen to scare, shame or push you, that is abuse. It is not a bit of fun, and it is not your fault.',
    'Keep what you have. Do not answer, and do not send it on.',
    'You choose whom you tell. Choose somebody, and if they do not help, choose the next one.',
  ],
  questions: [
    'When does a row turn into bullying?',
    'What would make it easier to tell somebody at our school?',
    'What can you do for a friend who asks you to keep it a secret?',
  ],
  ifTold:
    'Thank you for telling me; I know that it was not easy. I believe you. I have to pass this on to our safeguarding lead, only to those who need to know, and I will tell you what happens next.',
  home: [
    'Tell your child that they can always come to you, even if they broke a rule on the way.',
    'If something has happened, keep what you can, do not reply in anger, and ring the school.',
  ],
  more: ['ceop-education', 'nspcc', 'lgfl'],
  clauses: ['EDU-1', 'AGE-3'],
}
