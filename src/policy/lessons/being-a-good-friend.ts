import type { Lesson } from './lesson.ts'

/** For the youngest: that there is somebody on the other side of a screen. */
export const beingAGoodFriend: Lesson = {
  name: 'being-a-good-friend',
  title: 'Being a good friend online',
  theme: 'kindness',
  ages: { from: 5, to: 7 },
  minutes: 25,
  aim: 'Children can name kind things to do in a game or a call, and know that the person on the other side has feelings.',
  needs: ['A tablet cut out of card', 'A large sheet of paper, and pens'],
  steps: [
    'Sit in a circle. Ask who plays games or makes calls on a tablet, and what is fun about it.',
    'Hold up the card tablet and tell a story: Sam and Ali build a house in a game, and Sam knocks it down. Let the children show with their faces how Ali feels.',
    'Ask what Sam could do now. In pairs, one child says sorry, and the other says what would help.',
    'Draw a large hand on the paper. Write one kind thing to do online into each finger, such as taking turns or saying ‘Well done’.',
    'Put the hand on the wall. Every child chooses one thing to try this week.',
  ],
  toPupils: [
    'There are real people on the other side of a screen.',
    'They can be glad or sad, just like you.',
    'Be as kind there as you are here.',
  ],
  questions: [
    'How can you tell that a friend is sad when you cannot see them?',
    'What can you say when you get it wrong?',
    'Who can help you when a game stops being fun?',
  ],
  ifTold:
    'Thank you for telling me. You did the right thing. I will ask a grown-up whose job it is to keep us safe, and they will help.',
  home: [
    'Play a game together, and let your child show you how it works.',
    'When you see your child being kind online, say so, as you would in the park.',
  ],
  more: ['childnet', 'project-evolve', 'internet-matters'],
  clauses: ['EDU-1', 'EDU-2', 'CON-2'],
}
