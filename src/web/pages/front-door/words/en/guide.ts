/** The school's guide: questions that were answered before. */
export const guide = {
  title: 'Questions and answers',
  lead: 'What others have asked before. Nobody’s name stands here.',
  search: 'What do you want to know?',
  button: 'Search',
  none: 'We have nothing in writing that fits.',
  empty: 'Nothing has been asked so often that it stands here yet.',
  ask: 'Ask the school',
  all: 'Show all questions',
} as const
