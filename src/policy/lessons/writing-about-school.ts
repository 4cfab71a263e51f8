import type { Lesson } from './lesson.ts'

/** What pupils may say about school, how to complain, and why staff are no friends online. */
export const writingAboutSchool: Lesson = {
  name: 'writing-about-school',
  title: 'Writing about school and teachers',
  theme: 'school',
  ages: { from: 9, to: 18 },
  minutes: 45,
  aim: 'Pupils can criticise fairly, know a better way to complain than a post, and know why pupils and staff are not friends on social media.',
  needs: [
    'Eight made-up posts on cards, from ‘lunch was cold again’ to an insult and a fake account',
    'Your school’s ways to complain',
  ],
  steps: [
    'Begin with their right: pupils may have opinions about school, and may say so. Ask what they would change.',
    'In groups, put the eight posts in order from fair to harmful. Mark what makes the difference: true or not, about a thing or a person, who can read it.',
    'Turn two harmful posts into fair ones that could change something. Read them out.',
    'Read a short story about a teacher with a fake account in their name. Ask who is hurt, at school and at home.',
    'Collect where a complaint does something: form tutor, school council, head of year, a letter, a safeguarding lead when an adult has done wrong.',
    'Explain that pupils and adults of the school are not friends on social media and do not message there: it protects both. An adult who tries it is to be reported.',
  ],
  toPupils: [
    'You can say that you do not like a rule. Do not hurt the person who has to keep it.',
    'If you want something to change, tell those who can change it.',
    'If an adult at school has done wrong, tell a grown-up you trust at once. Do not post it.',
    'Staff will not be your friend in an app. If one asks you to be, tell us.',
  ],
  questions: [
    'What is the difference between a fair moan and an attack?',
    'How would you like to be told that you got something wrong?',
    'Why is a fake account about someone not just a joke?',
  ],
  ifTold:
    'Thank you for telling me. If this is about an adult here, you are right to say so. I will take it straight to the person who must know, and you will not be in trouble for telling.',
  home: [
    'If your child is angry with the school, help them to write to us instead of posting.',
    'Please bring us your own worries in the same way: children do as we do.',
  ],
  more: ['childnet', 'lgfl', 'project-evolve'],
  clauses: ['EDU-1', 'EDU-2', 'CON-3', 'CON-4', 'REL-1', 'CMP-1'],
}
