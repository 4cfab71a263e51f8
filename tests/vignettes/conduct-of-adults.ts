import type { Vignette } from './vignette.ts'

const calm = {
  kind: 'post',
  danger: 'none',
  audience: 'public',
  namesChild: false,
  protectedChild: false,
  ownPage: false,
} as const
const trustOnly = { first: 'trust', also: [] } satisfies Vignette['expect']

/** What adults of the school post, and what is said of them: the headteacher, the DSL and the trust among them. */
export const conductOfAdults: readonly Vignette[] = [
  {
    id: 'A01',
    title: 'A teaching assistant writes about two sisters’ home',
    story:
      'A teaching assistant tells her followers what the sisters in Year 3 said about their father. Their surname is there.',
    facts: {
      ...calm,
      author: 'staff',
      office: 'none',
      about: ['pupil', 'parent'],
      nature: ['confidential', 'discusses-school'],
      namesChild: true,
    },
    expect: {
      breach: 'breach',
      first: 'dsl',
      also: ['headteacher'],
      procedure: 'code-of-conduct',
      severityAtLeast: 'high',
      confidentialityAtLeast: 3,
      must: [
        'record',
        'capture-evidence',
        'request-deletion',
        'verify-removed',
        'data-protection-officer',
        'code-of-conduct',
      ],
      contains: ['support-affected'],
      never: ['behaviour-policy', 'reply-publicly'],
      publicReply: 'forbidden',
      clauses: ['STF-2', 'PRM-2', 'INC-1'],
    },
  },
  {
    id: 'A02',
    title: 'A mild word about the new timetable',
    story:
      'A teacher writes to her private circle that the new timetable will take getting used to. She names the school and nobody in it.',
    facts: {
      ...calm,
      author: 'staff',
      office: 'none',
      about: ['school'],
      nature: ['discusses-school'],
      audience: 'private',
    },
    expect: {
      breach: 'breach',
      first: 'headteacher',
      procedure: 'code-of-conduct',
      confidentiality: 3,
      contains: ['code-of-conduct', 'remind-of-aup'],
      never: ['behaviour-policy', 'police-101', 'lado', 'report-to-platform'],
      clauses: ['STF-2', 'STF-3', 'INC-1'],
    },
  },
  {
    id: 'A03',
    title: 'A committee member tells of a closed meeting',
    story:
      'An LCM writes in a residents’ group what the committee said about exclusions. It was marked as confidential.',
    facts: { ...calm, author: 'lcm', about: ['school'], nature: ['confidential'], audience: 'private' },
    expect: {
      breach: 'breach',
      first: 'headteacher',
      procedure: 'governance-code',
      confidentialityAtLeast: 3,
      must: ['record', 'capture-evidence', 'data-protection-officer', 'governance-code'],
      never: ['code-of-conduct', 'behaviour-policy', 'reply-publicly'],
      publicReply: 'forbidden',
      clauses: ['PRM-2'],
    },
  },
  {
    id: 'A04',
    title: 'A parent accuses a coach',
    story:
      'A father writes on his page that the netball coach grabbed a girl by the arm so hard that it left marks. He names the coach.',
    facts: { ...calm, author: 'parent', about: ['staff'], nature: ['allegation'] },
    expect: {
      breach: 'none',
      first: 'headteacher',
      severityAtLeast: 'high',
      confidentiality: 3,
      contains: ['record', 'capture-evidence', 'support-affected', 'lado'],
      never: ['request-deletion', 'report-to-platform', 'reply-publicly', 'remind-of-aup', 'police-999'],
      publicReply: 'forbidden',
    },
  },
  {
    id: 'A05',
    title: 'A teacher raises the alarm about the headteacher',
    story:
      'A teacher posts that the headteacher altered the results of a test, and that she told the school twice. Her name stands under it.',
    facts: { ...calm, author: 'staff', office: 'none', about: ['headteacher'], nature: ['allegation'] },
    expect: {
      ...trustOnly,
      severityAtLeast: 'high',
      confidentiality: 4,
      never: ['request-deletion', 'report-to-platform', 'reply-publicly'],
      neverMust: ['code-of-conduct'],
      publicReply: 'forbidden',
    },
  },
  {
    id: 'A06',
    title: 'The headteacher’s own temper',
    story:
      'After a council meeting the headteacher calls a group of parents a rabble, on her public account. She deletes nothing.',
    facts: { ...calm, author: 'staff', office: 'headteacher', about: ['parent'], nature: ['insulting'] },
    expect: {
      ...trustOnly,
      breach: 'breach',
      confidentiality: 4,
      procedure: 'code-of-conduct',
      must: [
        'record',
        'capture-evidence',
        'support-affected',
        'request-deletion',
        'verify-removed',
        'code-of-conduct',
      ],
      never: ['behaviour-policy', 'reply-publicly'],
      clauses: ['INC-1', 'INC-2'],
    },
  },
  {
    id: 'A07',
    title: 'The DSL’s own temper',
    story:
      'The DSL writes about a colleague from the kitchen that he is too thick to boil water. He reads it in his break.',
    facts: { ...calm, author: 'staff', office: 'dsl', about: ['staff'], nature: ['insulting'] },
    expect: {
      breach: 'breach',
      first: 'headteacher',
      also: [],
      confidentiality: 3,
      procedure: 'code-of-conduct',
      must: [
        'record',
        'capture-evidence',
        'support-affected',
        'request-deletion',
        'verify-removed',
        'code-of-conduct',
      ],
      never: ['behaviour-policy'],
    },
  },
  {
    id: 'A08',
    title: 'A complaint in public about the headteacher',
    story:
      'A mother complains online that the headteacher has not answered four e-mails about the bus. She is angry and fair.',
    facts: { ...calm, author: 'parent', about: ['headteacher'], nature: ['complaint'] },
    expect: {
      ...trustOnly,
      breach: 'none',
      must: ['record', 'talk-privately'],
      may: ['complaints-procedure'],
      never: ['request-deletion', 'report-to-platform', 'police-101', 'police-999'],
      publicReplyNot: 'allowed',
      clauses: ['CMP-1', 'CMP-2'],
    },
  },
  {
    id: 'A09',
    title: 'An accusation against the trust’s leaders',
    story:
      'A blogger writes that the trust’s chief executive gave a building contract to a brother. No school is named.',
    facts: { ...calm, author: 'third-party', about: ['trust'], nature: ['allegation'] },
    expect: {
      ...trustOnly,
      confidentiality: 5,
      severityAtLeast: 'high',
      never: ['request-deletion', 'reply-publicly'],
      publicReply: 'forbidden',
    },
  },
  {
    id: 'A10',
    title: 'Not said whom the accusation is about',
    story: 'Somebody writes that ‘one of them at that school’ hits children. More is not known yet.',
    facts: { kind: 'post', author: 'unknown', nature: ['allegation'], danger: 'none' },
    expect: {
      first: 'trust',
      confidentiality: 4,
      severityAtLeast: 'high',
      contains: ['lado'],
      never: ['request-deletion', 'reply-publicly'],
    },
  },
  {
    id: 'A11',
    title: 'The school’s own account shows a child too many',
    story:
      'The school’s account shares a clip in which a boy whose parents said no runs through the picture. A parent rings.',
    facts: {
      ...calm,
      author: 'school',
      about: ['pupil'],
      nature: ['privacy'],
      ownPage: true,
      namesChild: true,
    },
    expect: {
      breach: 'breach',
      first: 'dsl',
      must: ['unpublish', 'record', 'data-protection-officer'],
      never: ['request-deletion', 'code-of-conduct', 'behaviour-policy'],
      clauses: ['PRM-1', 'PRM-2'],
    },
  },
]
