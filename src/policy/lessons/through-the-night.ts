import type { Lesson } from './lesson.ts'

/** Looking after one another at night, when messages weigh most and nobody is there to help. */
export const throughTheNight: Lesson = {
  name: 'looking-after-one-another-at-night',
  title: 'Looking after one another at night',
  theme: 'habits',
  ages: { from: 11, to: 18 },
  minutes: 40,
  aim: 'Pupils can plan their evenings so that they sleep, and know what to do when a worrying message comes at night.',
  needs: ['A clock drawn on the board, from 18.00 to 08.00', 'Sticky notes'],
  steps: [
    'On sticky notes without names, everybody puts on the clock when the last message usually comes, and when they would like it to.',
    'Look at the gap. Ask what keeps it open: fear of missing out, the feeling of having to answer, a friend who is not well.',
    'Say what is known: without sleep we feel worse, and everything reads harsher at one in the morning.',
    'In groups, write an agreement that friends could make: from when it is fine not to answer, and where the phone sleeps.',
    'Read out: at midnight a friend writes that they cannot go on. Work out the steps: answer kindly, wake an adult, ring 999 if they may be in danger, tell the school. A young person does not carry it alone.',
    'Each pupil takes one sentence of the agreement home.',
  ],
  toPupils: [
    'You can be a good friend and still sleep. ‘I will answer in the morning’ is fine.',
    'At night things seem worse than they are. Do not post when you are tired and sad.',
    'If a friend may be in danger, wake an adult or ring 999. You will never be in trouble for that.',
  ],
  questions: [
    'What would make it easier to put your phone away?',
    'How can you tell a friend that you are going to sleep?',
    'What do you do when you are afraid for somebody at night?',
  ],
  ifTold:
    'You did right to tell me; this is too much for one person to carry. I will speak to our safeguarding lead now, and we will look after your friend and you.',
  home: [
    'Let all phones in the family sleep outside the bedrooms, yours as well.',
    'Tell your child that they may wake you at any hour if a friend is in trouble.',
  ],
  more: ['internet-matters', 'nspcc', 'childnet'],
  clauses: ['EDU-1', 'EDU-3'],
}
