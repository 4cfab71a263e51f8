import type { Lesson } from './lesson.ts'

/** For the youngest: asking first, and taking no for an answer. */
export const askBeforeThePicture: Lesson = {
  name: 'ask-before-the-picture',
  title: 'Ask before you take the picture',
  theme: 'pictures',
  ages: { from: 5, to: 9 },
  minutes: 25,
  aim: 'Children ask before they take or show a picture of somebody, and can say yes or no themselves.',
  needs: ['A frame cut out of card for each pair', 'Two signs, yes and no'],
  steps: [
    'Show a card frame and pretend to take a picture of a toy that pulls a silly face. Ask whether the toy would like everybody to see it.',
    'In pairs, one child holds the frame and asks: ‘May I take your picture?’ The other may say yes, no, or ask what it is for. Then change over.',
    'Play ‘yes or no’ with the two signs: I want to show it to Gran. I want to put it online. I want to draw a beard on it. Children go to the sign for how they would answer.',
    'Point out that not everybody stands at the same sign, and that both answers are fine.',
    'Practise saying: ‘Please take it away.’ Practise answering: ‘Yes, I will do it now.’',
  ],
  toPupils: [
    'Ask first. If they say no, or say nothing, then it is no.',
    'You can say no too. You can change your mind.',
    'If you do not like a picture of you, tell a grown-up.',
  ],
  questions: [
    'Why might someone say no to a picture?',
    'How do you feel when somebody laughs at a picture of you?',
    'What can you do if a picture was shown and you had said no?',
  ],
  ifTold:
    'Thank you for telling me. You do not have to show it to me. I will get help from a grown-up whose job it is to keep children safe.',
  home: [
    'Ask your child before you post a picture of them, and take no for an answer.',
    'Ask other parents before you share a picture that shows their children.',
  ],
  more: ['childnet', 'internet-matters', 'project-evolve'],
  clauses: ['EDU-1', 'PRM-1', 'EDU-2'],
}
