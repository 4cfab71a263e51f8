import type { Vignette } from './vignette.ts'

const calm = { kind: 'post', danger: 'none', audience: 'public', protectedChild: false } as const

/** What is said of a school and is nothing worse than that: praise, criticism, complaint, question, joke. */
export const fairWords: readonly Vignette[] = [
  {
    id: 'F01',
    title: 'Praise on the school’s own page that names a child',
    story:
      'Under the school’s swimming gala post a grandmother writes which child of which class won, and how proud she is. The comment stands on the school’s own page.',
    facts: {
      ...calm,
      author: 'parent',
      about: ['school', 'pupil'],
      nature: ['praise'],
      namesChild: true,
      ownPage: true,
    },
    expect: {
      breach: 'none',
      must: ['record', 'capture-evidence', 'hide-on-own-page'],
      never: ['request-deletion', 'report-to-platform', 'police-101', 'police-999', 'reply-publicly'],
      publicReply: 'redirect-only',
      clauses: ['CHN-2'],
    },
  },
  {
    id: 'F02',
    title: 'A thank-you that gives away where a child lives now',
    story:
      'A foster carer thanks the school for the welcome that ‘little K.’ had since the move to Penbury. The child’s birth family must not find out where she is.',
    facts: {
      ...calm,
      author: 'parent',
      about: ['school', 'pupil'],
      nature: ['praise'],
      namesChild: true,
      protectedChild: true,
    },
    expect: {
      breach: 'none',
      first: 'dsl',
      severityAtLeast: 'high',
      confidentialityAtLeast: 2,
      contains: ['record', 'talk-privately'],
      never: ['request-deletion', 'report-to-platform', 'police-101', 'police-999', 'reply-publicly'],
      publicReply: 'forbidden',
    },
  },
  {
    id: 'F03',
    title: 'A teacher is criticised by name, and politely',
    story:
      'A mother writes on a review site that Mr Pell’s Year 8 maths lessons are noisy and that her son learns little there. She calls him a kind man out of his depth.',
    facts: {
      ...calm,
      author: 'parent',
      about: ['staff'],
      nature: ['criticism'],
      namesChild: false,
      platform: 'google-reviews',
    },
    expect: {
      breach: 'none',
      crime: 'none',
      first: 'communications',
      must: ['record', 'reply-publicly'],
      may: ['talk-privately'],
      never: [
        'request-deletion',
        'report-to-platform',
        'contact-posh',
        'police-101',
        'police-999',
        'remind-of-aup',
      ],
      publicReply: 'allowed',
      clauses: ['ORM-4', 'ORM-5', 'CMP-1'],
    },
  },
  {
    id: 'F04',
    title: 'A complaint about help for a child who is named',
    story:
      'In a town group a father complains that the school ignores the support plan of his daughter Freya. He gives her class, and asks other parents what they would do.',
    facts: {
      ...calm,
      author: 'parent',
      about: ['school'],
      nature: ['complaint'],
      namesChild: true,
      platform: 'facebook',
    },
    expect: {
      breach: 'none',
      first: 'headteacher',
      must: ['record', 'talk-privately'],
      may: ['complaints-procedure'],
      never: ['request-deletion', 'report-to-platform', 'police-101', 'police-999', 'reply-publicly'],
      publicReplyNot: 'allowed',
      clauses: ['CMP-1', 'CMP-2'],
    },
  },
  {
    id: 'F05',
    title: 'A complaint with an insult in it is both',
    story:
      'A parent complains that a letter about the trip came too late. In the same post she calls the office staff brainless.',
    facts: {
      ...calm,
      author: 'parent',
      about: ['staff', 'school'],
      nature: ['complaint', 'insulting'],
      namesChild: false,
    },
    expect: {
      breach: 'breach',
      first: 'headteacher-or-dsl',
      must: ['record', 'capture-evidence', 'support-affected', 'request-deletion', 'verify-removed'],
      contains: ['talk-privately', 'complaints-procedure'],
      never: ['police-999', 'behaviour-policy', 'code-of-conduct', 'reply-publicly'],
      clauses: ['CON-3', 'INC-2', 'CMP-2'],
    },
  },
  {
    id: 'F06',
    title: 'A pupil’s joke about school dinners',
    story:
      'A Year 10 pupil posts a picture of the canteen’s pasta with the words ‘still a better love story’. Everybody laughs, the cook included.',
    facts: {
      ...calm,
      author: 'pupil',
      about: ['school'],
      nature: ['humour'],
      namesChild: false,
      authorAge: 15,
    },
    expect: {
      breach: 'none',
      first: 'communications',
      may: ['close-without-action'],
      never: ['behaviour-policy', 'request-deletion', 'report-to-platform', 'tell-parents', 'police-101'],
    },
  },
  {
    id: 'F07',
    title: 'It was only a joke, says the class chat',
    story:
      'In a parents’ chat somebody posts a cartoon of a boy in Year 2 as a pig, and calls it banter. His mother reads it as well.',
    facts: {
      ...calm,
      author: 'parent',
      about: ['pupil'],
      nature: ['humour', 'upsetting'],
      audience: 'private',
      namesChild: true,
    },
    expect: {
      breach: 'breach',
      first: 'dsl',
      severityAtLeast: 'high',
      confidentialityAtLeast: 2,
      must: ['record', 'capture-evidence', 'support-affected', 'request-deletion', 'verify-removed'],
      never: ['close-without-action', 'behaviour-policy'],
      publicReply: 'forbidden',
      clauses: ['CON-5', 'INC-2'],
    },
  },
  {
    id: 'F08',
    title: 'When does the summer fair begin?',
    story:
      'A parent asks under the fair’s poster on the school’s page at what time the gates open. Two others want to know as well.',
    facts: {
      ...calm,
      author: 'parent',
      about: ['school'],
      nature: ['enquiry'],
      namesChild: false,
      ownPage: true,
    },
    expect: {
      breach: 'none',
      first: 'communications',
      must: ['record', 'answer'],
      never: ['redirect-to-email', 'hide-on-own-page', 'request-deletion'],
      publicReply: 'allowed',
      clauses: ['CHN-1'],
    },
  },
  {
    id: 'F09',
    title: 'Is he in school today?',
    story:
      'Under a post of the school somebody without a face asks whether Rory from Year 5 is off ill. Nobody knows the account.',
    facts: {
      ...calm,
      author: 'unknown',
      about: ['pupil'],
      nature: ['enquiry'],
      namesChild: true,
      ownPage: true,
    },
    expect: {
      first: 'office',
      also: ['dsl'],
      contains: ['hide-on-own-page', 'redirect-to-email'],
      never: ['reply-publicly', 'answer'],
      publicReplyNot: 'allowed',
      clauses: ['CHN-2', 'CHN-3'],
    },
  },
  {
    id: 'F10',
    title: 'Disrepute alone, by a parent',
    story:
      'A father writes that the school is not what it was, and that he would not choose it again. A governor finds that this brings the school into disrepute.',
    facts: {
      ...calm,
      author: 'parent',
      about: ['school'],
      nature: ['disrepute', 'criticism'],
      namesChild: false,
    },
    expect: {
      breach: 'possible',
      crime: 'none',
      never: ['request-deletion', 'verify-removed', 'police-101', 'police-999', 'behaviour-policy'],
      neverMust: ['report-to-platform', 'complaints-procedure', 'remind-of-aup'],
      clauses: ['CON-4', 'ORM-5'],
    },
  },
  {
    id: 'F11',
    title: 'Disrepute alone, by a teacher',
    story:
      'On a Saturday a teacher in the school’s hoodie sings on a bar table; the film is public on her own account. Nobody is insulted, and several parents have seen it.',
    facts: {
      ...calm,
      author: 'staff',
      office: 'none',
      about: ['school'],
      nature: ['disrepute'],
      namesChild: false,
    },
    expect: {
      breach: 'possible',
      first: 'headteacher',
      confidentialityAtLeast: 3,
      may: ['code-of-conduct', 'remind-of-aup'],
      never: ['request-deletion', 'behaviour-policy', 'reply-publicly'],
      clauses: ['CON-4', 'STF-1', 'STF-3'],
    },
  },
  {
    id: 'F12',
    title: 'A former pupil says thank you',
    story:
      'A student nurse writes that her old form tutor changed her life. She left the school nine years ago.',
    facts: {
      ...calm,
      author: 'former-member',
      about: ['school', 'staff'],
      nature: ['praise'],
      namesChild: false,
    },
    expect: {
      breach: 'none',
      first: 'communications',
      severity: 'info',
      must: ['record', 'reply-publicly'],
      contains: ['thank', 'pass-on-praise'],
      never: ['request-deletion', 'report-to-platform', 'police-101', 'police-999'],
      publicReply: 'allowed',
      clauses: ['ORM-5'],
    },
  },
  {
    id: 'F13',
    title: 'A local newspaper is critical of the trust',
    story:
      'A newspaper’s page says that the trust’s plans for the sixth form were badly explained. Its facts are right.',
    facts: {
      ...calm,
      author: 'third-party',
      about: ['trust', 'school'],
      nature: ['criticism'],
      namesChild: false,
    },
    expect: {
      breach: 'none',
      first: 'communications',
      must: ['record', 'reply-publicly'],
      may: ['close-without-action'],
      never: [
        'request-deletion',
        'report-to-platform',
        'contact-posh',
        'legal-advice',
        'police-101',
        'police-999',
      ],
      publicReply: 'allowed',
    },
  },
  {
    id: 'F14',
    title: 'Someone in another town asks about places',
    story:
      'In a group for families who move house, somebody asks whether the school has room in Year 3. No child is named.',
    facts: {
      ...calm,
      author: 'third-party',
      about: ['school'],
      nature: ['enquiry'],
      namesChild: false,
      ownPage: false,
    },
    expect: {
      breach: 'none',
      first: 'office',
      contains: ['answer'],
      never: ['request-deletion', 'report-to-platform', 'police-101', 'police-999'],
    },
  },
]
