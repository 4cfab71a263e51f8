/** Where a concern stands in the complaints procedure, for whoever brought it. */
export const stages = {
  title: 'Where it stands',
  names: {
    informal: {
      seven: 'We talk about it.',
      eleven: 'We talk about it and try to put it right.',
      adult: 'We talk about it with you and try to put it right.',
    },
    formal: {
      seven: 'It is a formal complaint now. Somebody new looks at it.',
      eleven: 'It is a formal complaint now. Somebody who has not dealt with it looks into it.',
      adult:
        'It is a formal complaint. Somebody who has not dealt with it looks into it and answers in writing.',
    },
    panel: {
      seven: 'Three people who had nothing to do with it hear it.',
      eleven: 'A panel hears it: three people who had nothing to do with it.',
      adult:
        'A panel hears it: three people who had nothing to do with it, one of them independent of the school. You may come, and bring somebody.',
    },
  },
  due: {
    acknowledge: {
      seven: 'We say that we have it by {day}.',
      eleven: 'We say that we have it, and who looks after it, by {day}.',
      adult: 'We say that we have it, and who looks after it, by {day}.',
    },
    talk: 'We get in touch and talk about it by {day}.',
    hear: 'The panel meets by {day}.',
    answer: 'We answer by {day}.',
  },
  kept: 'Done.',
  late: 'This is late. We are sorry. We have been reminded of it.',
  data: 'This is a complaint about personal information. The law gives us 30 days to say that we have it.',
  dataOffice:
    'If our answer does not satisfy you, you can go to the Information Commissioner’s Office: ico.org.uk.',
  unsettled: {
    title: { seven: 'Is it not put right?', eleven: 'Is it not put right?', adult: 'Is it not settled?' },
    formal: {
      seven: 'You can ask somebody new to look at it.',
      eleven: 'You can make it a formal complaint. Then somebody new looks into it.',
      adult: 'You can make it a formal complaint. Somebody who has not dealt with it then looks into it.',
    },
    panel: {
      seven: 'You can ask three other people to hear it.',
      eleven: 'You can ask for a panel: three people who had nothing to do with it.',
      adult: 'You can ask for a panel: three people who had nothing to do with it hear both sides.',
    },
    buttons: {
      formal: {
        seven: 'Ask somebody new',
        eleven: 'Make it a formal complaint',
        adult: 'Make it a formal complaint',
      },
      panel: { seven: 'Ask the three people', eleven: 'Ask for a panel', adult: 'Ask for a panel' },
    },
    later: 'If our answer does not settle it, you can ask for the next stage here.',
    last: 'After the panel you can write to the Department for Education: gov.uk/complain-about-school.',
  },
  back: {
    text: 'You asked for this stage. Nothing has been done in it so far.',
    button: { seven: 'Go back', eleven: 'I have changed my mind', adult: 'I have changed my mind' },
  },
  done: 'It is noted, and the school is told. You see the new dates here.',
} as const
