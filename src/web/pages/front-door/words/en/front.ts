/** The page with the four doors. */
export const front = {
  title: 'Tell us, or ask us',
  lead: 'You can tell this school something here. You need no account, and you do not have to say who you are.',
  openNow: 'The school is open now, until {time}.',
  closedUntil: 'The school is closed until {when}.',
  today: 'today at {time}',
  anyTime: 'You can write at any time. Somebody reads it when the school is open.',
  doors: {
    happened: {
      title: 'Something happened online',
      about: 'In a chat, in a game or in an app. To you, or to somebody else.',
    },
    worried: {
      title: 'I am worried about something at school',
      about: 'We want to know, and we answer.',
    },
    question: { title: 'I have a question', about: 'About the school, or about being safe online.' },
    families: {
      title: 'For families',
      about: 'How old for which app, talking about it, and where to get help.',
    },
  },
  receipt: 'I have a receipt',
  receiptAbout: 'You have told us something, and have six words from us.',
  policy: 'What our policy says',
  listening: 'What we listen to, and why',
  helpTitle: 'If somebody is in danger now',
  helpLead: 'Do not wait for the school. Ring somebody who is there now.',
  contactTitle: 'The school',
  madeUp: 'This school is made up. It belongs to a demonstration: do not tell it anything real.',
} as const
