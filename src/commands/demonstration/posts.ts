import type { PostFacts } from '../../domain/facts.ts'

export type DemonstrationPost = {
  /** 0 Larkfield, 1 Heronbrook, 2 St Wilfrid's. */
  school: 0 | 1 | 2
  source: 'news' | 'alerts' | 'bluesky' | 'seen'
  daysAgo: number
  author: string
  words: string
  /** What the people of the trust found, where they have looked already. */
  facts?: Omit<PostFacts, 'kind'>
  became?: 'answered' | 'set-aside' | 'in-hand' | 'incident'
}

const fine = { audience: 'public', danger: 'none', namesChild: false } as const
const praise = { ...fine, author: 'parent', about: ['school'], nature: ['praise'] } as const
const critical = { ...fine, author: 'parent', about: ['school'], nature: ['criticism'] } as const
const asking = { ...fine, author: 'parent', about: ['school'], nature: ['enquiry'] } as const

/** Made-up posts about made-up schools, newest first: what an ordinary term sounds like, and a few hard days. */
export const posts: readonly DemonstrationPost[] = [
  {
    school: 0,
    source: 'bluesky',
    daysAgo: 0.02,
    author: 'ashdownmum',
    words:
      'Larkfield Primary School’s lantern walk tonight was magical. Thank you to everyone who stayed late to make it happen!',
  },
  {
    school: 1,
    source: 'bluesky',
    daysAgo: 0.05,
    author: 'h.brook.dad',
    words:
      'Third time this month that the Heronbrook Academy buses have left before the bell. Does anybody there own a watch?',
  },
  {
    school: 0,
    source: 'seen',
    daysAgo: 0.1,
    author: 'A parent, told the office',
    words:
      'In the Year 4 parents’ chat somebody calls the class teacher a useless cow who hates boys, and others laugh. The chat is called Larkfield Y4.',
  },
  {
    school: 2,
    source: 'alerts',
    daysAgo: 0.3,
    author: 'Ashdown Observer',
    words:
      'St Wilfrid’s Infant School opens its new garden: forty families helped to dig the beds over the half-term break.',
  },
  {
    school: 1,
    source: 'bluesky',
    daysAgo: 0.4,
    author: 'spillthetea.hb',
    words: 'submissions open for the heronbrook academy tea page, send names and pics, we post everything',
  },
  {
    school: 0,
    source: 'bluesky',
    daysAgo: 0.8,
    author: 'newtoashdown',
    words: 'Does anyone know when the open mornings at Larkfield Primary School are? Website says ‘soon’.',
    facts: asking,
    became: 'in-hand',
  },
  {
    school: 1,
    source: 'news',
    daysAgo: 1.1,
    author: 'Heronbrook Gazette',
    words: 'Heronbrook Academy’s under-15 girls are through to the county final after a last-minute goal.',
    facts: praise,
    became: 'answered',
  },
  {
    school: 1,
    source: 'seen',
    daysAgo: 1.4,
    author: 'A tutor',
    words:
      'A boy told his tutor that ‘a picture of a girl in Year 10 is going round’. The tutor has not seen it. Heronbrook Academy.',
    facts: {
      author: 'pupil',
      about: ['pupil'],
      nature: ['intimate-image-of-child'],
      audience: 'private',
      danger: 'none',
      namesChild: true,
      platform: 'Snapchat',
    },
    became: 'incident',
  },
  {
    school: 0,
    source: 'bluesky',
    daysAgo: 2,
    author: 'mad_as_a_hatter',
    words: 'Larkfield Primary School car park at 3.15 is a war zone and nobody in the office lifts a finger',
    facts: critical,
    became: 'answered',
  },
  {
    school: 0,
    source: 'bluesky',
    daysAgo: 2.3,
    author: 'gatekeeper77',
    words:
      'I’ll be at the gate of Larkfield Primary School with a bat for that head on Friday, see how brave she is then',
    facts: {
      author: 'parent',
      about: ['headteacher'],
      nature: ['threat', 'violent'],
      audience: 'public',
      danger: 'possible',
      namesChild: false,
      platform: 'Bluesky',
    },
    became: 'incident',
  },
  {
    school: 2,
    source: 'bluesky',
    daysAgo: 3,
    author: 'tinytoes',
    words:
      'Our little one skips to St Wilfrid’s Infant School every single morning. You are doing something very right.',
    facts: praise,
    became: 'answered',
  },
  {
    school: 1,
    source: 'alerts',
    daysAgo: 3.5,
    author: 'Local reviews',
    words:
      'Two stars for Heronbrook Academy. Good science teachers, but letters home arrive after the event they are about.',
    facts: critical,
    became: 'answered',
  },
  {
    school: 0,
    source: 'seen',
    daysAgo: 4,
    author: 'A member of staff',
    words:
      'An account with our logo and the name ‘Larkfield Primary Official’ asks parents for their bank details to pay for a trip.',
    facts: {
      author: 'unknown',
      about: ['school'],
      nature: ['impersonation', 'illegal'],
      audience: 'public',
      danger: 'none',
      namesChild: false,
      platform: 'Facebook',
    },
    became: 'incident',
  },
  {
    school: 1,
    source: 'bluesky',
    daysAgo: 5,
    author: 'y9legend',
    words: 'worst teacher uk award goes to mr clown face at heronbrook academy 🤡🤡',
    facts: {
      author: 'pupil',
      about: ['staff'],
      nature: ['insulting', 'rude'],
      audience: 'public',
      danger: 'none',
      namesChild: false,
      platform: 'Bluesky',
      authorAge: 14,
    },
    became: 'incident',
  },
  {
    school: 2,
    source: 'alerts',
    daysAgo: 6,
    author: 'Ashdown Observer',
    words:
      'Letters: the crossing outside St Wilfrid’s Infant School still has no patrol, says a grandmother of two.',
    facts: critical,
    became: 'answered',
  },
  {
    school: 0,
    source: 'bluesky',
    daysAgo: 7,
    author: 'choirfan',
    words: 'If you get the chance to hear the Larkfield Primary School choir, take it. Goosebumps.',
    facts: praise,
    became: 'answered',
  },
  {
    school: 1,
    source: 'bluesky',
    daysAgo: 8,
    author: 'crosspost.bot',
    words: 'Jobs: kitchen assistant wanted, Heronbrook Academy area, apply by Friday',
    facts: { ...fine, author: 'third-party', about: ['other'], nature: ['enquiry'] },
    became: 'set-aside',
  },
  {
    school: 0,
    source: 'alerts',
    daysAgo: 9,
    author: 'Local reviews',
    words: 'Five stars for Larkfield Primary School. The teachers know every child, and it shows.',
    facts: praise,
    became: 'answered',
  },
  {
    school: 1,
    source: 'seen',
    daysAgo: 10,
    author: 'A colleague',
    words:
      '‘Worst class ever and a parent from hell today, and management as useless as always.’ On a private page; a friend sent a picture of it. Heronbrook Academy.',
    facts: {
      author: 'staff',
      about: ['school', 'pupil', 'parent'],
      nature: ['discusses-school', 'insulting'],
      audience: 'private',
      danger: 'none',
      namesChild: false,
      platform: 'Facebook',
    },
    became: 'incident',
  },
  {
    school: 2,
    source: 'bluesky',
    daysAgo: 12,
    author: 'rainydayplans',
    words: 'Is the toddler group at St Wilfrid’s Infant School still on Tuesdays?',
    facts: asking,
    became: 'answered',
  },
  {
    school: 0,
    source: 'bluesky',
    daysAgo: 13,
    author: 'fedupofashdown',
    words: 'Another INSET day, another day off work. Thanks a bunch Larkfield Primary School.',
    facts: critical,
    became: 'answered',
  },
  {
    school: 1,
    source: 'news',
    daysAgo: 15,
    author: 'Heronbrook Gazette',
    words: 'Heronbrook Academy to trial a phone-free day. Parents are divided, the headteacher is hopeful.',
    facts: { ...fine, author: 'third-party', about: ['school'], nature: ['enquiry'] },
    became: 'answered',
  },
  {
    school: 1,
    source: 'seen',
    daysAgo: 17,
    author: 'A parent',
    words:
      'A post says that the headteacher of Heronbrook Academy hit a pupil on a trip last year, and that it was hushed up.',
    facts: {
      author: 'parent',
      about: ['headteacher'],
      nature: ['allegation'],
      audience: 'public',
      danger: 'none',
      namesChild: false,
      platform: 'Facebook',
    },
    became: 'incident',
  },
  {
    school: 0,
    source: 'alerts',
    daysAgo: 19,
    author: 'Ashdown Observer',
    words: 'Larkfield Primary School pupils planted two hundred trees along the old railway line.',
    facts: praise,
    became: 'answered',
  },
  {
    school: 2,
    source: 'bluesky',
    daysAgo: 20,
    author: 'puddlejumper',
    words: 'My son came home from St Wilfrid’s Infant School covered in paint and grinning. Ten out of ten.',
    facts: praise,
    became: 'answered',
  },
  {
    school: 1,
    source: 'bluesky',
    daysAgo: 22,
    author: 'hb_exile',
    words: 'left heronbrook academy two years ago and still the best place i ever learned anything',
    facts: { ...praise, author: 'former-member' },
    became: 'answered',
  },
  {
    school: 0,
    source: 'bluesky',
    daysAgo: 24,
    author: 'justsaying',
    words:
      'The new reading scheme at Larkfield Primary School is confusing. Would be nice if somebody explained it to us.',
    facts: critical,
    became: 'answered',
  },
  {
    school: 1,
    source: 'alerts',
    daysAgo: 26,
    author: 'Local reviews',
    words: 'One star for Heronbrook Academy. My complaint about homework was answered with a form.',
    facts: { ...critical, nature: ['complaint'] },
    became: 'answered',
  },
]
