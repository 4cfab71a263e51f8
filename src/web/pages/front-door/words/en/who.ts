/** The questions that every door asks: who is telling, danger, who reads it, in one's own words, by what name. */
export const who = {
  who: {
    question: 'Who are you?',
    hint: 'This is only so that we ask in the right words. We do not need your name.',
    summary: 'Who is telling',
    missing: 'Choose who you are.',
    answers: {
      'pupil-7': 'I am a pupil, 7 to 10 years old',
      'pupil-11': 'I am a pupil, 11 or older',
      parent: 'I am a parent or carer',
      staff: 'I work or help at the school',
      other: 'I am somebody else',
    },
  },
  danger: {
    question: {
      seven: 'Is anybody in danger now?',
      eleven: 'Is anybody in danger right now?',
      adult: 'Is anybody in danger now?',
    },
    hint: {
      seven: 'Danger is when somebody may get hurt today. You count, too.',
      eleven: 'Somebody may be hurt today, or may hurt themselves. You count, too.',
      adult: 'Somebody could be hurt today, or could hurt themselves.',
    },
    summary: 'Is anybody in danger now?',
    missing: { seven: 'Choose one answer.', eleven: 'Choose an answer.', adult: 'Choose an answer.' },
    answers: {
      yes: 'Yes',
      no: 'No',
      unknown: { seven: 'I am not sure', eleven: 'I’m not sure', adult: 'I am not sure' },
    },
  },
  safe: {
    question: {
      seven: 'Get help now',
      eleven: 'Get help first',
      adult: 'Help that is there now comes first',
    },
    hint: {
      seven:
        'It can be a while until somebody at school reads this. These people are there now. You can ring them by yourself. Or go to a grown-up whom you trust.',
      eleven:
        'It can be a while until somebody at school reads this. These people are there at once. A grown-up whom you trust can ring with you.',
      adult: 'It can be a while until somebody at the school reads this. These people are there at once.',
    },
    on: {
      seven: 'Go on and tell the school, too',
      eleven: 'Go on and tell the school as well',
      adult: 'Go on and tell the school as well',
    },
    summary: 'Help',
  },
  trouble: {
    question: {
      seven: 'Would it be bad if this person read it?',
      eleven: 'Would it be a problem if this person read it?',
      adult: 'Would it be a problem if the person who usually reads this read it?',
    },
    usual: {
      seven: 'This is who reads it first: {readers}.',
      eleven: 'This is who usually reads it first: {readers}.',
      adult: 'Usually it is read first by {readers}.',
    },
    why: {
      seven:
        'Maybe it is about them. Maybe you are scared of them. Then somebody from outside your school reads it.',
      eleven: 'Maybe it is about them, or about a friend of theirs. Then nobody at your school reads it.',
      adult:
        'It may be about them, or about somebody who is close to them. Then nobody at the school reads it.',
    },
    summary: 'A problem if the usual person reads it?',
    missing: { seven: 'Choose one answer.', eleven: 'Choose an answer.', adult: 'Choose an answer.' },
    answers: {
      no: {
        label: {
          seven: 'No, they can read it',
          eleven: 'No, they may read it',
          adult: 'No, they may read it',
        },
        hint: 'Then it is read first by {readers}',
      },
      yes: {
        label: {
          seven: 'Yes, it would be bad',
          eleven: 'Yes, it would be a problem',
          adult: 'Yes, it would',
        },
        hint: 'Then it goes to {trust}',
      },
      'not-sure': {
        label: { seven: 'I am not sure', eleven: 'I’m not sure', adult: 'I am not sure' },
        hint: 'That counts as yes: it goes to {trust}',
      },
    },
  },
  reads: {
    question: { seven: 'Who will read this?', eleven: 'Who will read this?', adult: 'Who will read this?' },
    outside: {
      seven: 'It is read by {readers}. Nobody at your school sees it.',
      eleven: 'It is read by {readers}. Nobody at your school sees it.',
      adult: 'It is read by {readers}. Nobody at the school sees it.',
    },
    summary: 'Who will read it',
  },
  secrets: {
    title: {
      seven: 'What we cannot keep to ourselves',
      eleven: 'What we cannot keep to ourselves',
      adult: 'What would have to be passed on',
    },
    text: {
      seven:
        'If a child is being hurt, or may be hurt, we must tell the people who can stop it. We only tell those who need to know.',
      eleven:
        'If you or somebody else is being harmed or may be harmed, we have to tell the people who can stop it: social care, or the police. Only they are told, and only what they need. We can’t promise to keep that secret.',
      adult:
        'Where a child may be at risk or a crime may have been done, the school has to tell children’s social care or the police, whatever is wished. Only those who need to know are told. So nobody can promise you full secrecy.',
    },
    known: {
      seven:
        'If you do not say who you are, we do not know it. But somebody may guess it from what you write.',
      eleven:
        'If you don’t say who you are, we can’t tell anybody. Somebody may still guess it from what you write.',
      adult:
        'What you do not tell us about yourself, we cannot pass on. Somebody may still guess who wrote it.',
    },
  },
  words: {
    question: {
      seven: 'Tell us in your own words',
      eleven: 'Tell us in your own words',
      adult: 'Tell us in your own words',
    },
    hint: {
      seven: 'A few words are enough. You can leave it empty. Spelling does not matter.',
      eleven: 'Who, what, where and when, as far as you know. Spelling doesn’t matter.',
      adult:
        'Who, what, where and when, as far as you know. If it can be seen somewhere, give the address of the page.',
    },
    pictures: {
      seven: 'Do not send a picture of anybody’s body. Do not copy one. Words are enough.',
      eleven: 'Do not send pictures of a child’s body, and don’t copy any; tell us in words.',
      adult: 'Do not send pictures of a child’s body, and do not copy any; tell us in words.',
    },
    summary: 'In your own words',
  },
  you: {
    question: {
      seven: 'Do you want to tell us your name?',
      eleven: 'Do you want to say who you are?',
      adult: 'Do you want to say who you are?',
    },
    hint: {
      seven:
        'You do not have to. At the end you get six words. With them you can come back and read our answer.',
      eleven:
        'You don’t have to. At the end you get six words, and with them you can come back and read our answer.',
      adult:
        'You do not have to. At the end you get a receipt of six words, with which you can come back and read our answer.',
    },
    summary: 'Your name',
    missing: { seven: 'Choose one answer.', eleven: 'Choose an answer.', adult: 'Choose an answer.' },
    answers: {
      anonymous: {
        label: { seven: 'No name', eleven: 'No, no name', adult: 'No, without a name' },
        hint: {
          seven: 'We do not know who you are.',
          eleven: 'We don’t know who you are.',
          adult: 'We do not know who you are.',
        },
      },
      pseudonym: {
        label: { seven: 'A made-up name', eleven: 'A made-up name', adult: 'A made-up name' },
        hint: {
          seven: 'Like “Blue Fox”. Write it below.',
          eleven: 'Like “Blue Fox”. Write it below.',
          adult: 'So that we can address you. Write it below.',
        },
      },
      named: {
        label: { seven: 'My real name', eleven: 'My real name', adult: 'My own name' },
        hint: {
          seven: 'Then we can come and help you. Write it below.',
          eleven: 'Then we can come and talk to you. Write it below.',
          adult: 'Then we can get in touch with you. Write it below.',
        },
      },
    },
    name: { seven: 'The name', eleven: 'The name', adult: 'The name' },
    nameMissing: 'Write the name, or choose to give none.',
    contact: {
      seven: 'Your class',
      eleven: 'Your form or class, or how we can reach you',
      adult: 'E-mail address or telephone number',
    },
    contactHint: {
      seven: 'Only with your real name.',
      eleven: 'Only with your real name.',
      adult: 'Only with your own name. Give one at which nobody reads along who should not.',
    },
  },
  check: {
    title: { seven: 'Is this right?', eleven: 'Is this right?', adult: 'Look through it before you send it' },
    text: {
      seven: 'Nothing is sent yet. You can change it.',
      eleven: 'Nothing has been sent yet. You can change anything.',
      adult: 'Nothing has been sent yet, and nothing is kept until then. You can change anything.',
    },
  },
} as const
