import type { Vignette } from './vignette.ts'

const calm = {
  kind: 'post',
  danger: 'none',
  audience: 'public',
  namesChild: false,
  protectedChild: false,
  ownPage: false,
} as const

/** Posts by people outside the school, or by somebody whom nobody knows. */
export const strangers: readonly Vignette[] = [
  {
    id: 'T01',
    title: 'An account that sells uniforms in the school’s name',
    story:
      'An account with the school’s crest takes orders for blazers, and money. The school has no such shop.',
    facts: { ...calm, author: 'third-party', about: ['school'], nature: ['impersonation'] },
    expect: {
      breach: 'none',
      crime: 'possible',
      severityAtLeast: 'high',
      first: 'headteacher',
      must: ['record', 'capture-evidence'],
      may: ['report-to-platform', 'contact-posh', 'police-101', 'close-without-action'],
      never: ['request-deletion', 'police-999', 'reply-publicly'],
      clauses: ['INC-3', 'INC-4', 'INC-5'],
    },
  },
  {
    id: 'T02',
    title: 'Hate against a teacher, from nowhere',
    story: 'An account without a name writes what ought to be done with teachers of her faith. She is named.',
    facts: { ...calm, author: 'unknown', about: ['staff'], nature: ['hate'] },
    expect: {
      crime: 'possible',
      severityAtLeast: 'high',
      first: 'headteacher',
      must: ['record', 'capture-evidence', 'support-affected'],
      may: ['report-to-platform', 'contact-posh', 'police-101', 'close-without-action'],
      never: ['request-deletion', 'police-999', 'reply-publicly'],
    },
  },
  {
    id: 'T03',
    title: 'A rival club mocks a pupil',
    story:
      'The page of a football club in the next town makes fun of the weight of a goalkeeper in Year 7. His shirt has his name.',
    facts: {
      ...calm,
      author: 'third-party',
      about: ['pupil'],
      nature: ['insulting', 'bullying'],
      namesChild: true,
    },
    expect: {
      breach: 'none',
      first: 'dsl',
      severityAtLeast: 'high',
      confidentialityAtLeast: 2,
      must: ['record', 'capture-evidence', 'support-affected'],
      may: ['report-to-platform', 'contact-posh', 'close-without-action'],
      never: ['request-deletion', 'behaviour-policy', 'reply-publicly'],
      publicReply: 'forbidden',
    },
  },
  {
    id: 'T04',
    title: 'The platform says no',
    story:
      'A video site will not remove a stranger’s film that abuses the receptionist. It found no breach of its rules.',
    facts: {
      ...calm,
      author: 'third-party',
      about: ['staff'],
      nature: ['abusive'],
      platformReport: 'refused',
      platform: 'youtube',
    },
    expect: {
      breach: 'none',
      first: 'headteacher',
      may: ['contact-posh', 'legal-advice', 'close-without-action'],
      contains: ['support-affected'],
      never: ['request-deletion', 'police-999'],
      clauses: ['INC-4'],
    },
  },
  {
    id: 'T05',
    title: 'A neighbour grumbles about parking',
    story:
      'Somebody who lives opposite writes that the school run is a plague, and that parents park like pirates. It is rather funny.',
    facts: { ...calm, author: 'third-party', about: ['school', 'parent'], nature: ['criticism', 'humour'] },
    expect: {
      breach: 'none',
      crime: 'none',
      first: 'communications',
      may: ['close-without-action'],
      never: ['request-deletion', 'police-101', 'police-999', 'report-to-platform', 'contact-posh'],
    },
  },
]
