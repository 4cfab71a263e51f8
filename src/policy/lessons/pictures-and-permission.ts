import type { Lesson } from './lesson.ts'

/** From the first telephone on: whose picture is it? */
export const picturesAndPermission: Lesson = {
  name: 'pictures-and-permission',
  title: 'Pictures and permission',
  theme: 'pictures',
  ages: { from: 9, to: 18 },
  minutes: 45,
  aim: 'Pupils ask for permission before they share somebody’s picture or details, and know what to do when theirs was shared without it.',
  needs: [
    'Eight cards with made-up situations, such as a team picture, a friend asleep on the coach, a screenshot of a private message',
  ],
  steps: [
    'Ask everybody to think of a picture of themselves that they would not want on the wall here. Nobody says which.',
    'In pairs, sort the eight cards: fine, ask first, never. Swap with another pair and talk about the differences.',
    'Add details: the child in the picture must not be found by somebody; the picture shows a uniform and a place; the sender said ‘just for you’. Sort again.',
    'Work out together what a real yes is: asked beforehand, knows who will see it, could say no, may change their mind.',
    'Role play: A has posted a picture, and B wants it gone. Practise asking, and practise taking it down at once.',
    'Show the steps if that does not help: keep a note of where it is, report it in the app, tell an adult at school.',
  ],
  toPupils: [
    'It is your picture if you are in it. You have a say.',
    'Ask first. Say who will see it. If they do not say yes, then it is no.',
    'If they say ‘take it down’, do it now, and ask your friends to do the same.',
    'For some children a picture in the wrong hands is not safe. You may not know who they are.',
  ],
  questions: [
    'What else does a picture tell, apart from who is in it?',
    'Why may a family not want their child to be shown?',
    'Is a screenshot of a chat a picture of someone too?',
  ],
  ifTold:
    'Thank you for telling me. Do not show me the picture. I will go to the person who keeps pupils safe, and we will help you to get it taken down.',
  home: [
    'Before you post a picture from a school event, ask the other families in it.',
    'Let your child go through your own posts, and take down what they do not like.',
  ],
  more: ['childnet', 'internet-matters', 'project-evolve'],
  clauses: ['EDU-1', 'PRM-1', 'PRM-2', 'EDU-2'],
}
