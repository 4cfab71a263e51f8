/** A poster for the wall. `big` is read from three metres: two lines of nine letters at most. */
export const posters = {
  young: {
    big: { first: 'Upset?', second: 'Tell us.' },
    what: 'Did something online make you sad or scared?',
    how: 'Point a phone or tablet here, or ask a grown-up to help you.',
    name: 'You do not have to say your name.',
  },
  older: {
    big: { first: 'Worried?', second: 'Tell us.' },
    what: 'Something online, or something at school?',
    how: 'Point your phone here.',
    name: 'You don’t have to say who you are.',
  },
  parents: {
    big: { first: 'Worried?', second: 'Ask us.' },
    what: 'A worry, a question, or help with life online.',
    how: 'Point your phone here.',
    name: 'No account. You need not give your name.',
  },
  staff: {
    big: { first: 'Seen it?', second: 'Tell us.' },
    what: 'Something online about our school, a pupil or you.',
    how: 'Point your phone here.',
    name: 'No account. You need not give your name.',
  },
  visitors: {
    big: { first: 'A worry?', second: 'Tell us.' },
    what: 'Something about our school or a child here?',
    how: 'Point your phone here.',
    name: 'No account. You need not give your name.',
  },
  danger: 'In danger now? Ring 999.',
  childline: 'Childline, for everybody under 19: 0800 1111',
} as const
