import type { Lesson } from './lesson.ts'

/** Pictures, voices and films made by machines. */
export const madeUpPictures: Lesson = {
  name: 'made-up-pictures-and-videos',
  title: 'Made-up pictures and videos',
  theme: 'truth',
  ages: { from: 11, to: 18 },
  minutes: 45,
  aim: 'Pupils know that pictures, voices and films can be made by AI, check before they believe them, and know that making one of a real person can do serious harm.',
  needs: [
    'Six harmless pictures of animals or places, some real and some made by a machine; or six headlines if you have no screen',
  ],
  steps: [
    'Show the six pictures and let everybody vote: real or made up? Give the answers. Most of us get some of them wrong, and that is the point.',
    'Ask what helps when looking hard does not: where it comes from, who else shows it, what the person in it says.',
    'Collect good uses of made-up pictures, such as art and games, and bad ones, such as tricking or shaming somebody.',
    'Read out a case: somebody makes a film of a teacher saying something they never said, ‘for fun’. In groups, write what it does to the teacher, the pupils and the one who made it.',
    'Say plainly that a made-up picture of a real person without clothes is abuse, and against the law where they are under 18, even when nobody has ever taken a picture.',
    'Agree what to do when one comes in: do not send it on, tell an adult, report it.',
  ],
  toPupils: [
    'You can not trust your eyes alone. Ask where it comes from and who else shows it.',
    'A made-up film of a real person can hurt just as much as a real one.',
    'Do not make one to shame someone. If you get one, do not send it on. Tell us.',
  ],
  questions: [
    'Would you want to be told that a picture was made by a computer?',
    'Who is to blame: the one who makes it, the one who sends it, or the app?',
    'How could you help somebody who is in a made-up picture?',
  ],
  ifTold:
    'I am sorry that this was done. It is not your fault. Please do not show it to me. I will bring in our safeguarding lead now, and we will get it taken down.',
  home: [
    'Try a picture maker together on something harmless, and see how easy it is.',
    'Agree on a secret word that a caller must know if they sound like one of you and ask for money.',
  ],
  more: ['lgfl', 'internet-matters', 'childnet'],
  clauses: ['EDU-1', 'CON-3', 'PRM-1', 'INC-5'],
}
