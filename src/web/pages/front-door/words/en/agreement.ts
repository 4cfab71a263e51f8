/** The Digital Family Agreement: on the screen, on its printed page, and as a sheet to fill in with a pen. */
export const agreement = {
  title: 'Make your family agreement',
  lead: 'Sit down together for ten minutes. Tick what you like, change what you do not, and leave out the rest. Everybody has a say, and grown-ups promise things, too.',
  nothing:
    'Nothing of this is sent to the school, and nothing is kept here. At the end you print it, or save it on your own device.',
  draft: 'Keep our draft in this browser',
  draftAbout: 'Only on this device, until you take the tick away. Whoever uses this browser can read it.',
  place: '{number} of {all}',
  own: 'In our own words: {topic}',
  topics: {
    apps: {
      title: 'Apps and games',
      question: 'Which ones do we use, and what do we do before there is a new one?',
      suggestions: {
        'look-first': 'We ask before we get a new one, and look at it together.',
        ages: 'We look up how old you have to be.',
        private: 'New accounts are set to private.',
        money: 'We ask before anybody spends money.',
        show: 'We show each other what we play and like.',
      },
    },
    people: {
      title: 'People',
      question: 'Whom do we talk and play with, and how do we treat them?',
      suggestions: {
        known: 'We chat and play with people we know from real life.',
        new: 'If somebody new writes to a child, a grown-up hears of it.',
        kind: 'We write as we would speak: kindly, or not at all.',
        pictures: 'We ask before we post a picture of somebody.',
        secret: 'Our address, our school and our passwords stay with us.',
      },
    },
    times: {
      title: 'Times',
      question: 'When are screens on, for how long, and when are they off?',
      suggestions: {
        sleep: 'Screens are off an hour before bed.',
        meals: 'No screens while we eat.',
        before: 'We say how long before we begin.',
        after: 'Homework and playing outside come first.',
        free: 'Once a week we all do without for an afternoon.',
      },
    },
    places: {
      title: 'Places',
      question: 'Where do we use them, and where do they spend the night?',
      suggestions: {
        night: 'All phones spend the night outside the bedrooms.',
        about: 'We go online where others are about.',
        way: 'On the way to school the phone stays in the bag.',
        friends: 'At a friend’s home our agreement comes along.',
        filming: 'Nobody takes pictures in bathrooms and bedrooms.',
      },
    },
    wrong: {
      title: 'If something goes wrong',
      question: 'Whom do we tell, and what do we do?',
      suggestions: {
        tell: 'We tell somebody we trust, at once.',
        'no-trouble': 'Nobody is in trouble for telling.',
        block: 'We stop, block, and report it in the app.',
        body: 'A picture of a child’s body is never kept or sent on.',
        others: 'There is always school, or Childline on 0800 1111.',
      },
    },
    adults: {
      title: 'What the grown-ups promise',
      question: 'Children do what they see. What do the grown-ups do?',
      suggestions: {
        listen: 'We listen first, and we do not shout.',
        keep: 'We do not take a phone away because somebody told us.',
        own: 'We put our own phones away, too.',
        post: 'We ask our children before we post about them.',
        spy: 'We do not read messages in secret.',
      },
    },
  },
  signing: 'Who signs, and when we look again',
  names: 'Our names, one on each line',
  namesHint: 'First names are enough. Leave it empty to write them by hand.',
  again: {
    question: 'When do we look at it again?',
    month: 'In four weeks',
    season: 'In three months',
    'half-year': 'In half a year',
    own: 'We write the day on the paper',
  },
  make: 'Make our page',
  tooMuch: {
    own: '{topic}: this does not fit on one page. Letters: {length}, at most {letters}. Lines: {lines}, at most {most}.',
    names: 'Use at most {most} names of up to {letters} letters, one on each line. More can sign by hand.',
  },
  made: {
    title: 'Your family agreement',
    print:
      'Print this page, or choose ‘Save as PDF’ where your browser prints. On a phone that is often under ‘Share’. Then sign it together.',
    gone: 'Nobody but you has it. If you close this page, it is gone.',
    printButton: 'Print, or save as PDF',
    change: 'Change something',
  },
  sheet: {
    title: 'Our Digital Family Agreement',
    about: 'We made it together. It holds for all of us, and we can change it together.',
    sign: 'We sign',
    name: 'Name',
    made: 'Made on {day}',
    again: 'We look at it again on {day}',
  },
  byPen: {
    lead: 'Fill it in together, with a pen. Everybody may propose something, and grown-ups promise things, too. It is yours: nobody wants it handed in.',
    parts: {
      beginning: {
        title: 'Beginning',
        first: 'We use these apps, games and devices:',
        second: 'Before there is a new one, we:',
      },
      time: {
        title: 'Time',
        first: 'On a school day, and at weekends:',
        second: 'All phones and tablets are away when:',
      },
      sharing: {
        title: 'Sharing',
        first: 'What we may share, and never share:',
        second: 'Whom we ask before we post a picture:',
      },
      seeing: {
        title: 'What we see',
        first: 'If something is frightening or may not be true:',
        second: 'Buying and downloading:',
      },
      people: {
        title: 'People',
        first: 'Whom we talk and play with:',
        second: 'How we are good friends online:',
      },
      wrong: {
        title: 'If something goes wrong',
        first: 'We tell:',
        second: 'And nobody is told off for telling. Instead we:',
      },
    },
    adults: 'We grown-ups promise:',
    children: 'We children promise:',
    signed: 'Signed by all of us:',
    today: 'Today is:',
    again: 'We look at it again on:',
  },
} as const
