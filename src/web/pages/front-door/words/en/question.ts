/** A question to the school, and what may answer it already. */
export const question = {
  title: 'I have a question',
  intro: {
    missing: 'Write a few words.',
    offered: 'This may answer it',
  },
  found: {
    question: 'Does one of these answer it?',
    summary: 'What we have in writing',
    none: 'We have nothing in writing that fits. Somebody will answer you.',
    from: { family: 'For families', ages: 'How old for which app', guide: 'Answered before' },
    age: 'Our policy: {policy}. The app itself: {provider}. The law: {law}.',
    ageTitle: 'How old do you have to be for {platform}?',
    noAge: 'none',
    clause: 'Our policy, {id}',
    stillAsk: 'Ask somebody',
    nspcc: 'Worried about a child online? The NSPCC helpline talks to parents: {phone}',
  },
  topic: {
    question: { seven: 'What is it about?', eleven: 'What is it about?', adult: 'What is it about?' },
    summary: 'What it is about',
    missing: { seven: 'Choose one answer.', eleven: 'Choose an answer.', adult: 'Choose an answer.' },
    answers: {
      school: { seven: 'The school', eleven: 'The school', adult: 'The school' },
      'online-safety': {
        seven: 'Being safe online',
        eleven: 'Being safe online',
        adult: 'Being safe online',
      },
      incident: {
        seven: 'Something that happened',
        eleven: 'Something that happened',
        adult: 'Something that happened',
      },
      press: {
        seven: 'A newspaper',
        eleven: 'I write for a newspaper',
        adult: 'I ask for a newspaper, radio or television',
      },
      unknown: { seven: 'I do not know', eleven: 'I don’t know', adult: 'Something else' },
    },
  },
  asked: {
    question: 'What do you want to know?',
    hint: 'Write it as you would say it. What we have in writing already is offered at once.',
    summary: 'Your question',
  },
  answered: 'It is answered by {readers}, by {day}.',
} as const
