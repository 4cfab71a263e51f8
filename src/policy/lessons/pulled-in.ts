import type { Lesson } from './lesson.ts'

/** How extremists win young people, without showing anything of theirs. */
export const pulledIn: Lesson = {
  name: 'pulled-in',
  title: 'Pulled in: how extremists win people',
  theme: 'hate',
  ages: { from: 14, to: 18 },
  minutes: 50,
  aim: 'Pupils recognise how extremist groups of any kind win people online, and know where to turn for themselves or a friend.',
  needs: ['A made-up story in five parts, about no real group', 'Your safeguarding lead’s agreement'],
  steps: [
    'Agree on ground rules. Nothing by a real group is shown or looked up, in this lesson or after it.',
    'Ask what everybody needs: to belong, to matter, to be angry about what is unfair, to have a purpose. None of that is wrong.',
    'Read the story in five parts. After each, groups note what the group offers, what it asks for, and what the person gives up.',
    'Name the pattern: one simple enemy, ‘only we tell you the truth’, leaving old friends, secrets, a duty to act.',
    'Discuss how a feed narrows: what one watches decides what comes next. Plan three ways to widen it.',
    'Talk about a friend who changes: what to say, what not to say, when to tell somebody. Telling is care, and not betrayal.',
  ],
  toPupils: [
    'It is fine to hold strong views and to want to change things. It is not fine to hate or to harm people for it.',
    'Be careful with anybody who says that only they tell the truth, and who wants you to give up your friends.',
    'If you are worried about yourself or a friend, talk to somebody early. You will get help, not a label.',
  ],
  questions: [
    'What do such groups give people that they did not have?',
    'How would you notice that your feed only shows you one side?',
    'What could bring somebody back?',
  ],
  ifTold:
    'Thank you for telling me; that shows that you care. I will share it with our safeguarding lead, who decides with others what help makes sense. Talking about it is not an accusation.',
  home: [
    'Stay in touch with what your child watches and with how they speak about other people.',
    'If you are worried, talk to the school early: it is about help, and not about blame.',
  ],
  more: ['educate-against-hate', 'lgfl', 'pshe-association'],
  clauses: ['EDU-1', 'EXT-1', 'EXT-3'],
}
