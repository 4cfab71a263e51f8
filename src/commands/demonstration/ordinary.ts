import type { DemonstrationPost } from './posts.ts'

const openings = {
  praise: [
    'Lovely assembly at',
    'So proud of the team at',
    'Big thank you to',
    'Brilliant day out with',
    'What a show at',
  ],
  criticism: [
    'Still waiting for an answer from',
    'Not impressed by the parking at',
    'Why so little notice from',
    'Cold lunches again at',
    'Lost jumpers, week five, at',
  ],
  enquiry: [
    'Term dates, anyone, for',
    'Is there a breakfast club at',
    'Who do I ask about uniforms at',
    'When is the fair at',
  ],
} as const

const names = ['Larkfield Primary School', 'Heronbrook Academy', 'St Wilfrid’s Infant School'] as const
const authors = [
  'oak.and.ash',
  'teatime',
  'two.wheels',
  'marigold',
  'sundaybaker',
  'fieldnotes',
  'lamplight',
  'bookworm.b',
]

/** The quiet weeks before: short posts that were answered long ago, so that the charts have something to say. */
export function ordinaryPosts(): DemonstrationPost[] {
  return Array.from({ length: 80 }, (_, n): DemonstrationPost => {
    const nature = n % 7 === 3 ? 'enquiry' : n % 5 === 1 || n % 11 === 4 ? 'criticism' : 'praise'
    const school = ((n * 5) % 3) as 0 | 1 | 2
    const opening = openings[nature][n % openings[nature].length]
    return {
      school,
      source: n % 4 === 0 ? 'alerts' : 'bluesky',
      daysAgo: 28 + n * 0.7,
      author: authors[n % authors.length] ?? 'somebody',
      words: `${opening} ${names[school]}${nature === 'enquiry' ? '?' : '.'}`,
      facts: {
        author: 'parent',
        about: ['school'],
        nature: [nature],
        audience: 'public',
        danger: 'none',
        namesChild: false,
      },
      became: 'answered',
    }
  })
}
