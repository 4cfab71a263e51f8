import type { Lesson } from './lesson.ts'

/** From a remark to hatred of a group, and how to speak up. */
export const whenTalkTurnsToHate: Lesson = {
  name: 'when-talk-turns-to-hate',
  title: 'When talk turns to hate',
  theme: 'hate',
  ages: { from: 9, to: 16 },
  minutes: 45,
  aim: 'Pupils can tell disagreement from hatred of a group of people, and know how to answer it or get help.',
  needs: [
    'Ten statements on cards, from a strong opinion to an insult against a made-up group, such as people from the next town',
  ],
  steps: [
    'Agree on ground rules: we talk about ideas, and nobody has to speak for a group.',
    'In groups, sort the ten cards into three: opinion, unkind, hate. Write down what made you move a card along.',
    'Compare, and build a rule together. Look for: all of them, not like us, less than us, should be hurt or sent away.',
    'Tell how it grows: a joke, a nickname, ‘they’re all like that’, threats. Ask at which point it is easiest to stop.',
    'Practise four answers in pairs: ask a question, give an example that does not fit, say ‘I don’t like that’, leave and report it.',
    'Say who at school to tell, and that hatred because of race, religion, disability, sexuality or being transgender can be a crime.',
  ],
  toPupils: [
    'You may say what you think. You may not say that a group of people is worth less.',
    'Hate often starts as a joke. You can stop it when it is still small.',
    'If it is about you, it is not your job to put up with it. Tell us.',
  ],
  questions: [
    'Why is it so easy to hate people you do not know?',
    'What is the difference between free speech and hate?',
    'What would you want others to do if it was about you?',
  ],
  ifTold:
    'Thank you for telling me. Nobody should have to hear that. I will take it to our safeguarding lead, and we will talk with you about what would help.',
  home: [
    'Talk about the news together, and about how people are spoken of in it.',
    'If your child repeats something hateful, ask where it comes from before you say what you think of it.',
  ],
  more: ['educate-against-hate', 'lgfl', 'pshe-association'],
  clauses: ['EDU-1', 'CON-3', 'EXT-1', 'EXT-3'],
}
