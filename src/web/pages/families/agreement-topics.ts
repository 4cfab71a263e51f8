/** What a family can agree on: a picture, a question, and suggestions to tick. Whatever else they say in their own words. */
export type Topic = {
  name: TopicName
  title: string
  question: string
  suggestions: readonly { name: string; words: string }[]
}

export type TopicName = 'apps' | 'people' | 'times' | 'places' | 'wrong' | 'adults'

/** The parts of the Digital Family Agreement, in the order in which a family talks about them (EDU-4). */
export const topics: readonly Topic[] = [
  {
    name: 'apps',
    title: 'Apps and games',
    question: 'Which ones do we use, and what do we do before there is a new one?',
    suggestions: [
      { name: 'look-first', words: 'We ask before we get a new one, and look at it together.' },
      { name: 'ages', words: 'We look up how old you have to be.' },
      { name: 'private', words: 'New accounts are set to private.' },
      { name: 'money', words: 'We ask before anybody spends money.' },
      { name: 'show', words: 'We show each other what we play and like.' },
    ],
  },
  {
    name: 'people',
    title: 'People',
    question: 'Whom do we talk and play with, and how do we treat them?',
    suggestions: [
      { name: 'known', words: 'We chat and play with people we know from real life.' },
      { name: 'new', words: 'If somebody new writes to a child, a grown-up hears of it.' },
      { name: 'kind', words: 'We write as we would speak: kindly, or not at all.' },
      { name: 'pictures', words: 'We ask before we post a picture of somebody.' },
      { name: 'secret', words: 'Our address, our school and our passwords stay with us.' },
    ],
  },
  {
    name: 'times',
    title: 'Times',
    question: 'When are screens on, for how long, and when are they off?',
    suggestions: [
      { name: 'sleep', words: 'Screens are off an hour before bed.' },
      { name: 'meals', words: 'No screens while we eat.' },
      { name: 'before', words: 'We say how long before we begin.' },
      { name: 'after', words: 'Homework and playing outside come first.' },
      { name: 'free', words: 'Once a week we all do without for an afternoon.' },
    ],
  },
  {
    name: 'places',
    title: 'Places',
    question: 'Where do we use them, and where do they spend the night?',
    suggestions: [
      { name: 'night', words: 'All phones spend the night outside the bedrooms.' },
      { name: 'about', words: 'We go online where others are about.' },
      { name: 'way', words: 'On the way to school the phone stays in the bag.' },
      { name: 'friends', words: 'At a friend’s home our agreement comes along.' },
      { name: 'filming', words: 'Nobody takes pictures in bathrooms and bedrooms.' },
    ],
  },
  {
    name: 'wrong',
    title: 'If something goes wrong',
    question: 'Whom do we tell, and what do we do?',
    suggestions: [
      { name: 'tell', words: 'We tell somebody we trust, at once.' },
      { name: 'no-trouble', words: 'Nobody is in trouble for telling.' },
      { name: 'block', words: 'We stop, block, and report it in the app.' },
      { name: 'body', words: 'A picture of a child’s body is never kept or sent on.' },
      { name: 'others', words: 'There is always school, or Childline on 0800 1111.' },
    ],
  },
  {
    name: 'adults',
    title: 'What the grown-ups promise',
    question: 'Children do what they see. What do the grown-ups do?',
    suggestions: [
      { name: 'listen', words: 'We listen first, and we do not shout.' },
      { name: 'keep', words: 'We do not take a phone away because somebody told us.' },
      { name: 'own', words: 'We put our own phones away, too.' },
      { name: 'post', words: 'We ask our children before we post about them.' },
      { name: 'spy', words: 'We do not read messages in secret.' },
    ],
  },
]

/** When a family looks at its agreement again: so many days from now, or whenever they write down. */
export const againIn = [
  { value: 'month', text: 'In four weeks', days: 28 },
  { value: 'season', text: 'In three months', days: 91 },
  { value: 'half-year', text: 'In half a year', days: 182 },
  { value: 'own', text: 'We write the day on the paper', days: null },
] as const
