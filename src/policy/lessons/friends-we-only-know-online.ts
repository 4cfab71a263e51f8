import type { Lesson } from './lesson.ts'

/** For juniors: the difference between somebody known and somebody met in a game. */
export const friendsWeOnlyKnowOnline: Lesson = {
  name: 'friends-we-only-know-online',
  title: 'Friends we only know online',
  theme: 'strangers',
  ages: { from: 7, to: 11 },
  minutes: 40,
  aim: 'Pupils can tell a friend whom they know from somebody whom they have only met online, and know what they never give away.',
  needs: [
    'Cards with pieces of information: first name, school, street, favourite animal, password, a picture in uniform',
  ],
  steps: [
    'Describe ‘Foxy11’ from a game: funny, good at building, says that they are eleven. Ask what we really know, and what Foxy11 has only told us.',
    'Read out three descriptions and let the pupils guess who it is. Then say who wrote them: a child, a grown man, a computer. Nobody can tell by words alone.',
    'In groups, sort the cards: fine to share in a game, ask at home first, never.',
    'Play through what Foxy11 asks next: another app, a secret, a picture, to meet. After each, the class calls out ‘stop and tell’ or ‘carry on’.',
    'Practise three ways to get out: say no, block, leave the game. Then tell.',
    'Finish with the rule that adults from school are never friends with pupils in games or apps, and that it is fine to remind them.',
  ],
  toPupils: [
    'You can have fun with people in a game. But you do not know who they are.',
    'Do not tell them your school, your street or your plans. Do not send a picture. Never go to meet them alone.',
    'If someone asks you to keep a secret from home, tell a grown-up at once.',
  ],
  questions: [
    'How could someone find out where you live without asking for it?',
    'Why would somebody ask you to go to another app?',
    'What is a nice surprise, and what is a secret that feels bad?',
  ],
  ifTold:
    'You were right to tell me. You have done nothing wrong. I have to pass it on to the person who keeps children safe here, and we will sort it out with you.',
  home: [
    'Ask who your child plays with, and which of them you have both met.',
    'Look together at who can send them messages, and switch off what they do not need.',
  ],
  more: ['ceop-education', 'nspcc', 'internet-matters'],
  clauses: ['EDU-1', 'REL-1', 'EDU-3'],
}
