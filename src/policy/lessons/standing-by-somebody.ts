import type { Lesson } from './lesson.ts'

/** Being a good friend when somebody is under attack, for older pupils. */
export const standingBySomebody: Lesson = {
  name: 'standing-by-somebody',
  title: 'Standing by somebody',
  theme: 'kindness',
  ages: { from: 14, to: 18 },
  minutes: 45,
  aim: 'Pupils can help somebody who is attacked online without putting themselves in danger or making it worse.',
  needs: ['A made-up pile-on in writing: one post and twelve comments', 'Pens'],
  steps: [
    'Read the pile-on in silence. Everybody marks the comments that did most harm, and the places where one sentence could have changed something.',
    'Compare. Often the thumbs and the silence weigh more than the insult.',
    'Collect what a good friend can do: write to the person, report, speak to the one who started it alone, bring in an adult, offer company offline.',
    'Try each on the case: what could go wrong, and what makes it safer? Answering in public is rarely the best.',
    'Turn it round: somebody in this class has joined in. Plan how they get out and make it good.',
    'Each pupil writes a message that they would be glad to get on such a day, and keeps it.',
  ],
  toPupils: [
    'You do not have to fight back for somebody. A message that says ‘I saw it, and I am here’ can be enough.',
    'Do not share it, not even to say how bad it is. Each share makes it bigger.',
    'If you joined in, you can still get out: take it down, say sorry, and help.',
  ],
  questions: [
    'Why do people join in who have nothing against the person?',
    'When is it right to step in, and when is it better to get help?',
    'How would you know that a friend who says ‘I’m fine’ is not?',
  ],
  ifTold:
    'Thank you for telling me. I want you to have proper help with this, so I will talk to our safeguarding lead today. If you ever feel that you cannot stay safe, tell us at once, or ring Childline on 0800 1111.',
  home: [
    'Ask your child what they would do if a friend was attacked online, and tell them what you would do.',
    'If they are under attack, sit with them and keep what was said before you report it together.',
  ],
  more: ['pshe-association', 'childnet', 'nspcc'],
  clauses: ['EDU-1', 'CON-2', 'CON-5'],
}
