/** A worry about something at school: who it is about, what it is, how far it is, and when we answer. */
export const concern = {
  title: 'I am worried about something at school',
  intro: {
    title: 'Tell us what worries you',
    text: 'Somebody reads it in private and answers you. You may be angry: write it as it is. We would rather know.',
    nothing: 'Nothing is sent before the last page.',
  },
  topic: {
    question: {
      seven: 'What is it about?',
      eleven: 'What is it about?',
      adult: 'What is it about?',
    },
    summary: 'What it is about',
    missing: { seven: 'Choose one answer.', eleven: 'Choose an answer.', adult: 'Choose an answer.' },
    answers: {
      wellbeing: {
        seven: 'How children treat each other',
        eleven: 'How pupils treat each other',
        adult: 'How my child or another child is doing, or is treated by other children',
      },
      treated: {
        seven: 'How a grown-up treats us',
        eleven: 'How an adult at school treats us',
        adult: 'What an adult at the school did or did not do',
      },
      school: {
        seven: 'Something else at school',
        eleven: 'Lessons, rules, or something else at school',
        adult: 'Lessons, rules, the building, or something else at the school',
      },
      data: {
        label: {
          seven: 'Somebody told or showed something private about me',
          eleven: 'What the school does with information about me',
          adult: 'What the school does with personal information (a data protection complaint)',
        },
        hint: {
          seven: 'Like a photo, or where you live.',
          eleven: 'Like photos, marks, health or addresses.',
          adult: 'We confirm that we have it within 30 days, and look into it without delay.',
        },
      },
      unknown: { seven: 'I do not know', eleven: 'I don’t know', adult: 'I don’t know' },
    },
  },
  about: {
    question: { seven: 'Who is it about?', eleven: 'Who is it about?', adult: 'Who is it about?' },
    hint: {
      seven:
        'Nobody decides about something that they did. If it is about the head, somebody outside your school reads it.',
      eleven: 'Nobody decides about themselves. If it is about the headteacher, nobody at school reads it.',
      adult:
        'Nobody deals with a worry about themselves. One about the headteacher goes to {trust}, and nobody at the school reads it.',
    },
    answers: {
      pupil: { seven: 'Another child', eleven: 'Another pupil', adult: 'My child, or another pupil' },
    },
  },
  stage: {
    question: {
      seven: 'Have you told somebody at school before?',
      eleven: 'Have you told somebody at school before?',
      adult: 'Have you brought it up with us before?',
    },
    summary: 'Brought up before',
    missing: { seven: 'Choose one answer.', eleven: 'Choose an answer.', adult: 'Choose an answer.' },
    answers: {
      new: { seven: 'No', eleven: 'No, this is new', adult: 'No, this is the first time' },
      unresolved: {
        seven: 'Yes, and it did not help',
        eleven: 'Yes, but it isn’t sorted out',
        adult: 'Yes, we talked, and it is not settled',
      },
      formal: {
        seven: 'Yes, and my family has complained',
        eleven: 'Yes, and we want to complain',
        adult: 'Yes, and this is a formal complaint',
      },
      unknown: { seven: 'I do not know', eleven: 'I don’t know', adult: 'I don’t know' },
    },
  },
  help: {
    question: { seven: 'What would help?', eleven: 'What would help?', adult: 'What would help?' },
    hint: {
      seven: 'You can leave it empty.',
      eleven: 'You can leave it empty.',
      adult: 'What would have to be different for it to be put right? You can leave it empty.',
    },
    summary: 'What would help',
  },
  dates: {
    title: 'What happens next',
    talk: 'Somebody gets in touch to talk about it by {day}.',
    procedure: 'The complaints procedure begins by {day}.',
    answer: 'We answer by {day}.',
    data: 'We confirm in writing that we have it by {day}, which is within 30 days, and tell you what came of it.',
    dataOffice:
      'If our answer does not satisfy you, you can go to the Information Commissioner’s Office: ico.org.uk.',
    unsettled:
      'If that does not settle it, you can make it a formal complaint, and after that ask for a panel.',
    where: {
      seven: 'You read our answer with your six words.',
      eleven: 'You read our answer with your six words.',
      adult:
        'If you left an e-mail address or a number, we use it. Otherwise you read our answer with your receipt.',
    },
  },
} as const
