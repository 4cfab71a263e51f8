import type { Lesson } from './lesson.ts'

/** For primary schools: whom to tell, and that telling is never telling tales. */
export const tellAGrownUp: Lesson = {
  name: 'tell-a-grown-up',
  title: 'Tell a grown-up you trust',
  theme: 'telling',
  ages: { from: 5, to: 11 },
  minutes: 30,
  aim: 'Children can name three adults whom they would tell about something online that worries them, and have practised how to begin.',
  needs: ['A sheet of paper for each child', 'Pens'],
  steps: [
    'Say that today is about things on a screen that make us feel bad: mean words, scary pictures, somebody who asks odd things. Nobody has to talk about what happened to themselves.',
    'Ask where in the body we feel it when something is wrong, and collect the answers: tummy, heart, hands.',
    'Read out three short stories: a mean message in a game, a film that was too scary, a stranger who asks for a secret. After each, ask: carry on, or tell?',
    'Each child draws round a hand and writes or draws an adult whom they trust into each finger: some at home, some at school.',
    'In pairs, practise the first sentence: ‘Can I talk to you? Something happened online.’ Then change over.',
    'Show where at school a child can go at any time, and who will be there.',
  ],
  toPupils: [
    'If something on a screen makes you feel bad, stop, and tell a grown-up you trust.',
    'It is not your fault. You will not be in trouble for telling.',
    'If the first one is too busy, tell the next one. Keep on until someone helps.',
  ],
  questions: [
    'What is the difference between telling and telling tales?',
    'What could you say if it is hard to start?',
    'What would you say to a friend who is afraid to tell?',
  ],
  ifTold:
    'I am glad you told me. It is not your fault. I cannot keep it a secret, but I will only tell the people who can help to keep you safe.',
  home: [
    'Tell your child now, before anything happens, that you will stay calm and will not take the tablet away because they told you.',
    'Ask them who is in the five fingers of their hand, and why.',
  ],
  more: ['nspcc', 'ceop-education', 'childnet'],
  clauses: ['EDU-1', 'AGE-3'],
}
