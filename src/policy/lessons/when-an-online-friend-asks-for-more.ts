import type { Lesson } from './lesson.ts'

/** How somebody builds trust in order to use it, for the years from 11. */
export const whenAnOnlineFriendAsksForMore: Lesson = {
  name: 'when-an-online-friend-asks-for-more',
  title: 'When an online friend asks for more',
  theme: 'strangers',
  ages: { from: 11, to: 18 },
  minutes: 50,
  aim: 'Pupils recognise the steps by which somebody wins a young person’s trust in order to use it, and know how to get out at any of them.',
  needs: ['A made-up chat in six short parts, on cards', 'Stickers in red and amber'],
  steps: [
    'Agree on ground rules, and tell your safeguarding lead beforehand that you teach this today.',
    'Groups get the six parts of the chat in a jumble and put them in order: flattery, common interests, gifts, secrets, moving to another app, pressure.',
    'They put amber where they would begin to wonder, and red where they would stop. Compare: the amber comes earlier when one reads it as an outsider.',
    'Ask what the other person gets each time, and what the young person hopes for. Nobody in the story is stupid.',
    'Write three ways out at each step: what to type, whom to tell, what to block. The last card has a way out too.',
    'Say how things stand with adults of the school: they do not befriend pupils or message them privately on social media, and a pupil may always say so.',
  ],
  toPupils: [
    'Somebody who is kind to you and wants it to be a secret is not being kind.',
    'You can stop at any point, even if you have sent or promised something.',
    'It is the adult who does wrong, never the young person. Tell someone, and you will get help.',
  ],
  questions: [
    'Why does it often start with praise or a gift?',
    'How can you check who somebody is?',
    'What would you say to a friend who wants to meet somebody from an app?',
  ],
  ifTold:
    'I am glad that you are telling me. You have done nothing wrong. I have to take this to our safeguarding lead now, and I will go with you if you like. Please do not delete anything.',
  home: [
    'Be curious about online friends, not angry: a child who fears a row will not tell you.',
    'If an adult is in touch with your child in secret, keep the messages and tell the school or the police.',
  ],
  more: ['ceop-education', 'nspcc', 'lgfl'],
  clauses: ['EDU-1', 'REL-1', 'REL-4'],
}
