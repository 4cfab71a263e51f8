import type { Lesson } from './lesson.ts'

/** From 11: no picture is shown, none is asked for, and nobody is asked about themselves. */
export const bodiesAndPressure: Lesson = {
  name: 'bodies-and-pressure',
  title: 'Pictures of bodies, and pressure',
  theme: 'pressure',
  ages: { from: 11, to: 18 },
  minutes: 50,
  aim: 'Pupils recognise pressure, know that they can say no, and know how a picture can be taken down and what to do about blackmail.',
  needs: [
    'Your safeguarding lead’s agreement, and somebody who is free to see a pupil afterwards',
    'The address of Report Remove on the board: childline.org.uk/remove',
    'A box for questions without names',
  ],
  steps: [
    'Tell parents and your safeguarding lead beforehand. Agree on ground rules: no pictures, no names, nobody’s own story. Anybody may leave the room to an adult.',
    'Read out a made-up story: Jo is asked for a picture by somebody they like, says no twice, and is asked again. List everything in it that is pressure.',
    'Ask what a respectful person would have done after the first no. Collect ways to say no that keep one’s dignity, and ways to hear it.',
    'Go on with the story: a picture was sent, and is passed on. Ask who did harm. Be clear: whoever asked for it, pushed for it or passed it on, and not Jo.',
    'Say the law plainly: a sexual picture of anybody under 18 must not be made, kept or sent. The law is there to protect young people, and Jo is met with help.',
    'Explain Report Remove, by which anybody under 18 can have a picture of themselves taken down, and what to do about threats: do not pay, do not send more, keep the messages, tell an adult.',
    'Take questions from the box. Remind everybody who is free to talk today.',
  ],
  toPupils: [
    'No is a full answer. You do not owe anybody a picture.',
    'If someone asks again and again, that is pressure, not love.',
    'If a picture of you is out there, you are not to blame, and it can be taken down. Tell an adult, or go to Report Remove.',
    'If someone asks for money or more, do not pay. Stop, keep the messages, and tell.',
    'If a picture of someone else comes to you, do not send it on and do not show it. Tell an adult.',
  ],
  questions: [
    'How does pressure sound when it is friendly?',
    'Why do people blame the one in the picture?',
    'What would a good friend do if a picture was going round?',
  ],
  ifTold:
    'Thank you for trusting me. You are not in trouble. Please do not show me or send me anything. I am going to our safeguarding lead with this now, and we can look at Report Remove together with you.',
  home: [
    'Tell your child that you would help, and not shout, if a picture of them ever got out.',
    'With Report Remove, on the Childline website, a young person can have a picture of themselves taken down.',
  ],
  more: ['ceop-education', 'nspcc', 'report-remove'],
  clauses: ['EDU-1', 'CON-3', 'PRM-1'],
}
