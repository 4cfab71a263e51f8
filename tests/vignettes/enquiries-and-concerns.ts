import type { Vignette } from './vignette.ts'

/** Messages to the school, and concerns that are brought in private. */
export const enquiriesAndConcerns: readonly Vignette[] = [
  {
    id: 'W01',
    title: 'When is the open evening?',
    story: 'Somebody asks on the school’s Facebook page when the open evening is. Anybody can read it.',
    facts: {
      kind: 'enquiry',
      channel: 'official-account',
      from: 'third-party',
      about: 'general',
      audience: 'public',
    },
    expect: {
      breach: 'none',
      first: 'communications',
      must: ['record', 'reply-publicly'],
      never: ['redirect-to-email', 'move-to-email'],
      publicReply: 'allowed',
      clauses: ['CHN-1'],
    },
  },
  {
    id: 'W02',
    title: 'An e-mail about a named child, from an address that nobody knows',
    story: 'An e-mail asks how Jaya in Year 4 is getting on with her reading. It is signed ‘her uncle’.',
    facts: { kind: 'enquiry', channel: 'email', from: 'unknown', about: 'named-child', audience: 'private' },
    expect: {
      first: 'office',
      also: ['dsl'],
      contains: ['redirect-to-email'],
      never: ['reply-publicly'],
      publicReplyNot: 'allowed',
      clauses: ['CHN-2'],
    },
  },
  {
    id: 'W03',
    title: 'A safeguarding matter in the web form',
    story:
      'In the form for lost property a neighbour writes that the little boy next door is left alone for days. She wants no trouble.',
    facts: {
      kind: 'enquiry',
      channel: 'web',
      from: 'third-party',
      about: 'safeguarding',
      audience: 'private',
    },
    expect: {
      first: 'dsl',
      severityAtLeast: 'high',
      confidentialityAtLeast: 2,
      must: ['record', 'capture-evidence'],
      may: ['childrens-social-care'],
      never: ['reply-publicly'],
      publicReply: 'forbidden',
    },
  },
  {
    id: 'W04',
    title: 'A quick question to the class teacher’s chat app',
    story:
      'A mother asks the class teacher in a chat app what to bring on Friday. She got the number at a party.',
    facts: { kind: 'enquiry', channel: 'chat-app', from: 'parent', about: 'general', audience: 'private' },
    expect: {
      breach: 'none',
      first: 'office',
      contains: ['answer', 'move-to-email'],
      never: ['reply-publicly'],
      publicReplyNot: 'allowed',
      clauses: ['CHN-3'],
    },
  },
  {
    id: 'W05',
    title: 'A worry in a direct message',
    story:
      'A father writes to the school’s Instagram that his son dreads the bus. He would like somebody to ring.',
    facts: {
      kind: 'enquiry',
      channel: 'official-account',
      from: 'parent',
      about: 'concern',
      audience: 'private',
    },
    expect: {
      breach: 'none',
      first: 'headteacher',
      contains: ['redirect-to-email', 'talk-privately'],
      may: ['complaints-procedure'],
      never: ['reply-publicly'],
      publicReplyNot: 'allowed',
      clauses: ['CHN-2', 'CMP-1', 'CMP-2'],
    },
  },
  {
    id: 'W06',
    title: 'Certificates of long ago',
    story: 'A former pupil asks by e-mail for a copy of her exam results. She left in 2009.',
    facts: {
      kind: 'enquiry',
      channel: 'email',
      from: 'former-member',
      about: 'general',
      audience: 'private',
    },
    expect: {
      first: 'office',
      also: [],
      must: ['record', 'answer'],
      never: ['reply-publicly', 'move-to-email'],
    },
  },
  {
    id: 'W07',
    title: 'A parent is worried about setting',
    story: 'A parent asks for a word because her son was moved down a set in maths. It is the first time.',
    facts: { kind: 'concern', stage: 'new', office: 'none', about: ['school'] },
    expect: {
      breach: 'none',
      first: 'headteacher',
      must: ['record', 'talk-privately', 'answer'],
      may: ['complaints-procedure'],
      never: ['reply-publicly', 'remind-of-aup'],
      publicReply: 'forbidden',
      clauses: ['CMP-1', 'CMP-2', 'CMP-3'],
    },
  },
  {
    id: 'W08',
    title: 'Two talks have not settled it',
    story:
      'After two talks about the bus the same parent is no further. She writes that something has to happen.',
    facts: { kind: 'concern', stage: 'unresolved', office: 'none', about: ['school'] },
    expect: {
      breach: 'none',
      first: 'headteacher',
      must: ['record', 'complaints-procedure'],
      neverMust: ['talk-privately'],
      never: ['reply-publicly'],
      clauses: ['CMP-2'],
    },
  },
  {
    id: 'W09',
    title: 'A formal complaint',
    story:
      'A letter with the word ‘formal’ at the top complains about how a fall on the stairs was handled. It is about the school, and names nobody.',
    facts: { kind: 'concern', stage: 'formal', office: 'none', about: ['school'] },
    expect: {
      first: 'headteacher',
      procedure: 'complaints',
      must: ['record', 'complaints-procedure', 'answer'],
      never: ['talk-privately', 'reply-publicly'],
      clauses: ['CMP-2'],
    },
  },
  {
    id: 'W10',
    title: 'A concern about the headteacher',
    story:
      'A parent tells a governor in confidence that the headteacher shouts at children. She has not complained yet.',
    facts: { kind: 'concern', stage: 'new', office: 'headteacher', about: ['headteacher'] },
    expect: {
      first: 'trust',
      also: [],
      confidentiality: 4,
      must: ['record', 'talk-privately'],
      may: ['complaints-procedure'],
      never: ['reply-publicly'],
    },
  },
  {
    id: 'W11',
    title: 'A concern about the DSL',
    story:
      'A mother says that the DSL told another family what she had said. She wants the headteacher to know.',
    facts: { kind: 'concern', stage: 'new', office: 'dsl', about: ['dsl'] },
    expect: { first: 'headteacher', also: [], confidentiality: 3, must: ['record', 'talk-privately'] },
  },
  {
    id: 'W12',
    title: 'A concern about a teacher and a child',
    story:
      'A parent worries in a private talk that a teacher singles out her son. She does not want to complain.',
    facts: { kind: 'concern', stage: 'new', office: 'none', about: ['staff', 'pupil'] },
    expect: {
      first: 'headteacher',
      confidentiality: 3,
      must: ['record', 'talk-privately'],
      never: ['reply-publicly'],
      clauses: ['CMP-1'],
    },
  },
]
