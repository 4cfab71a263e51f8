/** What happened online: what it was, and what the policy has to know of it. */
export const happened = {
  title: 'Something happened online',
  intro: {
    title: 'Tell us what happened online',
    text: 'It takes about five minutes, one question at a time. You can say “I don’t know” to each. Nobody is told off for telling.',
    nothing:
      'We do not ask who you are. This page keeps nothing on your phone, and nothing is sent before the last page.',
  },
  what: {
    question: { seven: 'What happened?', eleven: 'What happened?', adult: 'What happened?' },
    hint: {
      seven: 'Choose all that fit.',
      eleven: 'Choose all that fit.',
      adult: 'Choose everything that fits.',
    },
    summary: 'What happened',
    missing: {
      seven: 'Choose one or more. You can choose “I do not know”.',
      eleven: 'Choose what fits, or choose “I don’t know”.',
      adult: 'Choose what fits, or choose “I don’t know”.',
    },
    answers: {
      unkind: {
        seven: 'Somebody was mean, or left somebody out',
        eleven: 'Somebody is picked on, laughed at or left out',
        adult: 'Bullying: somebody is hurt or left out on purpose',
      },
      rude: {
        seven: 'Somebody used rude words',
        eleven: 'Somebody is rude about a person or the school',
        adult: 'Something insulting about a person or the school',
      },
      threat: {
        seven: 'Somebody said they will hurt somebody',
        eleven: 'Somebody threatens to hurt somebody',
        adult: 'A threat: somebody says that somebody will be hurt',
      },
      upsetting: {
        seven: 'I saw something scary or sad',
        eleven: 'I saw something that upset me',
        adult: 'Something upsetting that a child can see',
      },
      picture: {
        seven: 'Somebody shared a picture, and the person in it did not want that',
        eleven: 'A picture, film or details of a person were shared, and they did not want that',
        adult: 'A picture or details of a person were shared without their permission',
      },
      body: {
        seven: 'A picture of private parts, or somebody asked for one',
        eleven: 'A nude or sexual picture of somebody under 18, or somebody asked for one',
        adult: 'A nude or sexual picture of somebody under 18, real or made up, or somebody asked for one',
      },
      blackmail: {
        seven: 'Somebody said: do this, or else',
        eleven: 'Blackmail: somebody wants money, pictures or silence, or else',
        adult: 'Blackmail: somebody demands money, pictures or silence',
      },
      stranger: {
        seven: 'Somebody I do not know writes to me',
        eleven: 'Somebody whom we only know online wants pictures, secrets or to meet',
        adult: 'A stranger is in touch with a child',
      },
      'grown-up': {
        seven: 'A grown-up from school writes to me in an app',
        eleven: 'An adult from school is in touch with me or another pupil in an app',
        adult: 'An adult of the school is in touch with a pupil on social media',
      },
      harmed: {
        seven: 'A grown-up at school hurt or scared a child',
        eleven: 'An adult at school hurt, scared or harmed a pupil',
        adult: 'An adult of the school harmed a child, or it is said so',
      },
      pretend: {
        seven: 'Somebody pretends to be somebody else',
        eleven: 'An account that pretends to be somebody else',
        adult: 'An account that poses as the school or as a person',
      },
      fake: {
        seven: 'A made-up picture or film of somebody',
        eleven: 'A faked picture, film or voice of somebody',
        adult: 'A faked picture, film or recording of somebody',
      },
      hate: {
        seven: 'Somebody says bad things about people because of their skin, their faith or who they are',
        eleven: 'Hatred of people because of their race, faith, disability, sex or whom they love',
        adult: 'Hatred of people because of race, religion, disability, sex, sexuality or being transgender',
      },
      extremist: {
        seven: 'Somebody wants others to fight or hate',
        eleven: 'Somebody draws others into hatred or violence',
        adult: 'Extremism: somebody draws others into hatred or violence',
      },
      young: {
        seven: 'A child uses an app that is for older children',
        eleven: 'Somebody uses an app that they are too young for',
        adult: 'A child uses an app too early',
      },
      published: {
        seven: 'The school shows a picture that should not be there',
        eleven: 'The school shows a picture without permission',
        adult: 'The school published a picture of a person without permission',
      },
      channel: {
        seven: 'A teacher has a chat with the class',
        eleven: 'A teacher uses a chat app for school',
        adult: 'A chat app or private account is used for school business',
      },
      other: {
        seven: 'Something else',
        eleven: 'Something else',
        adult: 'Something else',
      },
      unknown: { seven: 'I do not know', eleven: 'I don’t know', adult: 'I don’t know' },
    },
  },
  author: {
    question: { seven: 'Who did it?', eleven: 'Who did it?', adult: 'Who did it?' },
    hint: {
      seven: 'You do not have to say a name.',
      eleven: 'We don’t need a name here.',
      adult: 'No name is needed here.',
    },
    summary: 'Who did it',
    missing: { seven: 'Choose one answer.', eleven: 'Choose an answer.', adult: 'Choose an answer.' },
    answers: {
      pupil: { seven: 'Another child from school', eleven: 'A pupil', adult: 'A pupil' },
      staff: {
        seven: 'A grown-up at school',
        eleven: 'Somebody who works at school',
        adult: 'Somebody who works at the school',
      },
      headteacher: { seven: 'The head', eleven: 'The headteacher', adult: 'The headteacher' },
      volunteer: {
        seven: 'A helper or a coach',
        eleven: 'Somebody who helps or coaches at school',
        adult: 'A volunteer or coach at the school',
      },
      parent: {
        seven: 'Somebody’s mum, dad or carer',
        eleven: 'A parent or carer',
        adult: 'A parent or carer',
      },
      other: {
        seven: 'Somebody else',
        eleven: 'Somebody who is not at school',
        adult: 'Somebody who does not belong to the school',
      },
      unknown: { seven: 'I do not know', eleven: 'I don’t know', adult: 'I don’t know' },
    },
  },
  about: {
    question: { seven: 'Who is it about?', eleven: 'Who is it about?', adult: 'Who or what is it about?' },
    hint: {
      seven: 'Choose all that fit.',
      eleven: 'Choose all that fit.',
      adult: 'Choose everybody that it is about.',
    },
    summary: 'Who it is about',
    missing: { seven: 'Choose one or more.', eleven: 'Choose what fits.', adult: 'Choose what fits.' },
    answers: {
      me: { seven: 'Me', eleven: 'Me', adult: 'Me' },
      pupil: { seven: 'Another child', eleven: 'Another pupil', adult: 'A pupil' },
      staff: {
        seven: 'A grown-up at school',
        eleven: 'Somebody who works at school',
        adult: 'Somebody who works at the school',
      },
      headteacher: { seven: 'The head', eleven: 'The headteacher', adult: 'The headteacher' },
      dsl: {
        seven: 'The grown-up who keeps children safe (the DSL)',
        eleven: 'The safeguarding lead (the DSL)',
        adult: 'The safeguarding lead (the DSL)',
      },
      parent: {
        seven: 'Somebody’s mum, dad or carer',
        eleven: 'A parent or carer',
        adult: 'A parent or carer',
      },
      school: { seven: 'The school', eleven: 'The school', adult: 'The school as such' },
      trust: { seven: 'The people above the school', eleven: 'The trust', adult: 'The trust' },
      other: { seven: 'Somebody else', eleven: 'Somebody else', adult: 'Somebody else' },
      unknown: { seven: 'I am not sure', eleven: 'I’m not sure', adult: 'I am not sure' },
    },
  },
  recognised: {
    question: {
      seven: 'Can people see which child it is about?',
      eleven: 'Could somebody tell which pupil it is about?',
      adult: 'Could somebody tell which child it is about?',
    },
    hint: {
      seven: 'By a name or by a picture.',
      eleven: 'By a name, a picture or something else.',
      adult: 'By a name, a picture or other details.',
    },
    summary: 'A child can be recognised',
    missing: { seven: 'Choose one answer.', eleven: 'Choose an answer.', adult: 'Choose an answer.' },
    answers: {
      yes: 'Yes',
      no: { seven: 'No', eleven: 'No, or no pupil is in it', adult: 'No, or no child is in it' },
      unknown: { seven: 'I do not know', eleven: 'I don’t know', adult: 'I don’t know' },
    },
  },
  hidden: {
    question: {
      seven: 'Must nobody know where this child lives?',
      eleven: 'Is it about somebody whose home must stay secret?',
      adult: 'Is it about a child whose whereabouts must not be known?',
    },
    hint: {
      seven: 'Some children live in a secret place, to be safe.',
      eleven: 'Some families hide from somebody who is dangerous.',
      adult:
        'A child in care, or one who is protected from somebody. If you are not sure, say so and do not ask around.',
    },
    summary: 'A child whose whereabouts must not be known',
    missing: { seven: 'Choose one answer.', eleven: 'Choose an answer.', adult: 'Choose an answer.' },
    answers: {
      yes: 'Yes',
      no: 'No',
      unknown: { seven: 'I do not know', eleven: 'I don’t know', adult: 'I don’t know' },
    },
  },
  audience: {
    question: { seven: 'Who can see it?', eleven: 'Who can see it?', adult: 'Who can see it?' },
    summary: 'Who can see it',
    missing: { seven: 'Choose one answer.', eleven: 'Choose an answer.', adult: 'Choose an answer.' },
    answers: {
      private: {
        seven: 'Only some people, like in a group chat',
        eleven: 'Only some people: a group chat or a private account',
        adult: 'Only some people: a chat, a closed group or a private account',
      },
      public: { seven: 'Everybody', eleven: 'Everybody', adult: 'Everybody' },
      unknown: { seven: 'I do not know', eleven: 'I don’t know', adult: 'I don’t know' },
    },
  },
  platform: {
    question: { seven: 'Where was it?', eleven: 'Where was it?', adult: 'Where was it?' },
    hint: {
      seven: 'In which app or game?',
      eleven: 'Which app, game or page?',
      adult: 'Which app, game or page?',
    },
    summary: 'Where it was',
    missing: { seven: 'Choose one answer.', eleven: 'Choose an answer.', adult: 'Choose an answer.' },
    answers: {
      game: {
        seven: 'A game, like Roblox or Minecraft',
        eleven: 'A game, like Roblox or Minecraft',
        adult: 'A game, such as Roblox or Minecraft',
      },
      other: { seven: 'Somewhere else', eleven: 'Somewhere else', adult: 'Somewhere else' },
      unknown: { seven: 'I do not know', eleven: 'I don’t know', adult: 'I don’t know' },
    },
  },
  age: {
    question: { seven: 'How old is the child?', eleven: 'How old are they?', adult: 'How old is the child?' },
    summary: 'Age',
    missing: { seven: 'Choose one answer.', eleven: 'Choose an answer.', adult: 'Choose an answer.' },
    answers: {
      '8': '8 or younger',
      '9': '9',
      '10': '10',
      '11': '11',
      '12': '12',
      '13': '13',
      '14': '14',
      '15': '15',
      '16': '16 or older',
      unknown: { seven: 'I do not know', eleven: 'I don’t know', adult: 'I don’t know' },
    },
  },
  harm: {
    question: {
      seven: 'Did something bad happen there?',
      eleven: 'Has something bad happened there?',
      adult: 'Has something worrying happened there?',
    },
    hint: {
      seven: 'Nobody is told off for using an app.',
      eleven: 'Nobody is in trouble for using an app too early.',
      adult: 'Nobody is punished for using an app too early.',
    },
    summary: 'Something bad happened there',
    missing: { seven: 'Choose one answer.', eleven: 'Choose an answer.', adult: 'Choose an answer.' },
    answers: {
      some: 'Yes',
      none: 'No',
      unknown: { seven: 'I do not know', eleven: 'I don’t know', adult: 'I don’t know' },
    },
  },
  form: {
    question: {
      seven: 'What did the grown-up do?',
      eleven: 'How are they in touch?',
      adult: 'How are they in touch?',
    },
    summary: 'How they are in touch',
    missing: { seven: 'Choose one answer.', eleven: 'Choose an answer.', adult: 'Choose an answer.' },
    answers: {
      message: {
        seven: 'They write to me, or to another child',
        eleven: 'By messages',
        adult: 'By messages',
      },
      'friend-request': {
        seven: 'They asked to be friends',
        eleven: 'By a friend request',
        adult: 'By a friend request',
      },
      friendship: {
        seven: 'They are friends there',
        eleven: 'They are friends there',
        adult: 'They are friends there',
      },
      follow: {
        seven: 'They look at what a child posts',
        eleven: 'One follows the other',
        adult: 'One follows the other',
      },
      unknown: { seven: 'I do not know', eleven: 'I don’t know', adult: 'I don’t know' },
    },
  },
  family: {
    question: {
      seven: 'Are they family?',
      eleven: 'Are the two family, or are their families friends?',
      adult: 'Are the two related, or are their families close?',
    },
    hint: {
      seven: 'Like an aunt or an uncle.',
      eleven: 'Being family is nothing wrong.',
      adult: 'Nobody is blamed for being related.',
    },
    summary: 'Family',
    missing: { seven: 'Choose one answer.', eleven: 'Choose an answer.', adult: 'Choose an answer.' },
    answers: {
      yes: 'Yes',
      no: 'No',
      unknown: { seven: 'I do not know', eleven: 'I don’t know', adult: 'I don’t know' },
    },
  },
} as const
