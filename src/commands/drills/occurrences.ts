import type { Role } from '../../domain/actor.ts'
import type { PostFacts } from '../../domain/facts.ts'

/** A made-up occurrence to rehearse with: what is posted, and what it really is. */
export type Occurrence = {
  key: string
  title: string
  /** One line for whoever chooses it. */
  about: string
  bestWith: readonly Role[]
  author: string
  /** `{school}` stands for the school’s name. */
  words: string
  /** The time of day in London at which it was posted, in minutes since midnight; without it, a little while ago. */
  postedAt?: number
  truth: PostFacts
}

const post = { kind: 'post', danger: 'none', audience: 'public', namesChild: false } as const

/** Made-up occurrences, the gravest first. Their words show what they are, so that careful reading finds the true facts. */
export const occurrences: readonly Occurrence[] = [
  {
    key: 'threat-at-night',
    title: 'A threat at 23:40',
    about: 'Late in the evening somebody writes that they are waiting outside the school with a weapon.',
    bestWith: ['headteacher', 'trust-safeguarding-lead'],
    author: 'nobody_knows_me_77',
    words:
      'parked outside {school} now. not going home. the first teacher through that gate at seven gets this bat round the head, watch me',
    postedAt: 23 * 60 + 40,
    truth: {
      ...post,
      author: 'unknown',
      about: ['staff'],
      nature: ['threat', 'violent'],
      danger: 'immediate',
    },
  },
  {
    key: 'intimate-image',
    title: 'An intimate picture of a pupil',
    about: 'A pupil says in a post that a nude picture of a girl in Year 9 is going round.',
    bestWith: ['dsl', 'deputy-dsl', 'headteacher'],
    author: 'yr9.whispers',
    words:
      'half of year 9 at {school} have got that nude of Tilly P by now, one of us in her form put it in the class chat at lunch, its not even funny any more',
    truth: {
      ...post,
      author: 'pupil',
      about: ['pupil'],
      nature: ['intimate-image-of-child'],
      namesChild: true,
    },
  },
  {
    key: 'allegation-about-head',
    title: 'An allegation about the headteacher',
    about:
      'A parent writes that the headteacher grabbed a child. Nobody at the school should be working on it.',
    bestWith: ['trust-safeguarding-lead', 'headteacher'],
    author: 'A mum of two',
    words:
      'As a parent I have kept quiet long enough. The headteacher of {school} grabbed a boy by the arm on Tuesday, left marks, and told him to keep his mouth shut.',
    truth: { ...post, author: 'parent', about: ['headteacher', 'pupil'], nature: ['allegation'] },
  },
  {
    key: 'friend-request',
    title: 'A pupil and a teacher are friends online',
    about: 'A parent writes that their daughter sent a teacher a friend request, and that he said yes.',
    bestWith: ['headteacher', 'dsl'],
    author: 'worried.dad.of.three',
    words:
      'Is this normal?? My daughter is in Year 8 at {school}. She sent her form teacher a friend request, he said yes, and now they message till midnight. I am her dad and nobody told me.',
    truth: { ...post, author: 'parent', about: ['staff', 'pupil'], nature: ['allegation'] },
  },
  {
    key: 'tea-account',
    title: 'An anonymous ‘tea’ account',
    about: 'An account that nobody knows the owner of collects gossip, and mocks a pupil by name.',
    bestWith: ['dsl', 'communications', 'trust-communications'],
    author: 'spill.the.tea.daily',
    words:
      'tea time ☕ {school} edition. Callum R in 10B still smells and still has no friends, here is his photo from the changing room bench, vote for who is next. send us yours, we post everything',
    truth: {
      ...post,
      author: 'unknown',
      about: ['pupil'],
      nature: ['bullying', 'insulting', 'privacy'],
      namesChild: true,
    },
  },
  {
    key: 'extremist-pupil',
    title: 'Extremist words by a pupil',
    about: 'A sixteen-year-old writes in favour of a violent movement and of driving people out.',
    bestWith: ['dsl', 'deputy-dsl', 'headteacher'],
    author: 'wolf_of_y11',
    words:
      'Year 11 at {school} and I am done being quiet. The movement is right: throw every last one of them out of this country, by force if that is what it takes. Join us before it is too late.',
    truth: {
      ...post,
      author: 'pupil',
      about: ['other'],
      nature: ['hate', 'extremist'],
      authorAge: 16,
    },
  },
  {
    key: 'made-up-news',
    title: 'A made-up news article',
    about: 'A page that looks like a newspaper reports something that never happened, with a faked picture.',
    bestWith: ['trust-communications', 'headteacher'],
    author: 'The County Daily News',
    words:
      'BREAKING: {school} shut by inspectors after rats found in the kitchen. Exclusive picture of the head at the scene (readers point out that the sign in it is misspelt and the hand has six fingers). No inspection took place.',
    truth: { ...post, author: 'third-party', about: ['school', 'headteacher'], nature: ['false-media'] },
  },
  {
    key: 'class-chat',
    title: 'A class chat about a teacher',
    about: 'In a parents’ chat a teacher is called names, and others join in.',
    bestWith: ['headteacher', 'dsl', 'office'],
    author: 'Passed on by a parent of the class',
    words:
      'From the Year 4 parents’ WhatsApp of {school}: one of the dads calls Miss Lane ‘a lazy useless cow who should be sacked’, and five other parents add laughing faces.',
    truth: {
      ...post,
      author: 'parent',
      about: ['staff'],
      nature: ['rude', 'insulting'],
      audience: 'private',
    },
  },
  {
    key: 'public-complaint',
    title: 'A parent’s complaint in public',
    about: 'A parent complains for all to see that nobody has answered their letters.',
    bestWith: ['headteacher', 'communications', 'office'],
    author: 'just.a.tired.mum',
    words:
      'Third letter to {school} about the missed speech therapy, third time nobody answers. I do not want a row, I want somebody to put this right. Asking here because nothing else works.',
    truth: { ...post, author: 'parent', about: ['school'], nature: ['complaint'] },
  },
  {
    key: 'praise-naming-child',
    title: 'Praise that names a child',
    about: 'A grandmother is proud, and gives her grandchild’s full name, class and school.',
    bestWith: ['communications', 'office', 'trust-communications'],
    author: 'proud.nan.of.ashdown',
    words:
      'So proud of my granddaughter Poppy Fairweather, Year 2, star of the harvest play at {school} last night. The staff there work wonders. Thank you all!',
    truth: {
      ...post,
      author: 'third-party',
      about: ['school', 'pupil'],
      nature: ['praise'],
      namesChild: true,
    },
  },
]

/** What a drill is called whose words somebody wrote themselves. */
export const ownOccurrence = 'own'

/** The occurrence of a drill; undefined for words of one’s own. */
export function findOccurrence(key: string): Occurrence | undefined {
  return occurrences.find((one) => one.key === key)
}

/** The words that are posted about a school. */
export function wordsAbout(occurrence: Occurrence, school: string): string {
  return occurrence.words.replaceAll('{school}', school)
}
