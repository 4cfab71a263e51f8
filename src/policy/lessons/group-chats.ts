import type { Lesson } from './lesson.ts'

/** For the years in which most pupils get their first telephone. */
export const groupChats: Lesson = {
  name: 'group-chats',
  title: 'Group chats',
  theme: 'kindness',
  ages: { from: 9, to: 14 },
  minutes: 45,
  aim: 'Pupils agree on rules for a good group chat, and know how to leave one and how to speak up in one.',
  needs: ['Large sheets of paper', 'Pens in two colours'],
  steps: [
    'Ask, with hands and not with words: who has muted a chat, who has left one, who has stayed in one that they did not like?',
    'Put a made-up chat on the board: someone posts a joke about Max, seven people send laughing faces, two say nothing, and Max is in the group.',
    'In groups, write what Max may think, and what each of the others may think. Compare: most of those who laughed thought less of it than Max did.',
    'Rewrite the chat with one person who speaks up. Try three ways: change the subject, write to Max alone, say ‘Leave it’.',
    'Each group writes five rules for a good chat. Vote for the best five of the class.',
    'Practise how to leave: what to write, and what to do if nobody likes it. Say who to tell when a chat turns nasty.',
  ],
  toPupils: [
    'If you say it in a group of 30, you say it 30 times.',
    'A thumb or a laugh is an answer too. Think who will see it.',
    'You can mute a chat, and you can leave it. You do not have to say why.',
    'If it gets nasty, keep what was said, do not send it on, and tell someone you trust.',
  ],
  questions: [
    'What is the difference between a joke with someone and a joke about someone?',
    'Why is it so hard to be the first to say stop?',
    'Who should be able to add you to a group?',
  ],
  ifTold:
    'Thank you for trusting me with this. I will not tell the whole chat. I will tell the person who keeps pupils safe, and we will plan with you what to do next.',
  home: [
    'Agree on a time in the evening when the chat goes quiet, and keep your own phone out of the way as well.',
    'Check together who may add your child to a group.',
  ],
  more: ['childnet', 'lgfl', 'internet-matters'],
  clauses: ['EDU-1', 'CON-2', 'CON-3', 'CON-5'],
}
