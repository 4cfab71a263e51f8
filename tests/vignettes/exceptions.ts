import type { Vignette } from './vignette.ts'

const sanctions = ['behaviour-policy', 'code-of-conduct', 'governance-code', 'contact-employer'] as const

/** Who may allow a contact, and who may not: nobody decides about their own. */
export const exceptions: readonly Vignette[] = [
  {
    id: 'X01',
    title: 'The headteacher’s own exception, decided by the DSL',
    story:
      'The headteacher’s godson starts in Year 7, and they have played online chess for years. The DSL offers to sign the form.',
    facts: {
      kind: 'exception',
      requester: 'staff',
      office: 'headteacher',
      familyLink: true,
      when: 'on-entry',
      decider: 'dsl',
    },
    expect: {
      breach: 'none',
      first: 'trust',
      also: [],
      must: ['refuse', 'decide-exception'],
      never: [...sanctions, 'lado'],
      clauses: ['REL-2'],
    },
  },
  {
    id: 'X02',
    title: 'The headteacher’s own exception, decided by the headteacher',
    story: 'The same form lies on the headteacher’s own desk. She is about to sign it herself.',
    facts: {
      kind: 'exception',
      requester: 'staff',
      office: 'headteacher',
      familyLink: true,
      when: 'on-entry',
      decider: 'headteacher',
    },
    expect: { first: 'trust', also: [], contains: ['decide-exception', 'refuse'], never: [...sanctions] },
  },
  {
    id: 'X03',
    title: 'The headteacher’s own exception, decided by the trust',
    story: 'The form goes to the trust’s safeguarding lead. The trust looks into it.',
    facts: {
      kind: 'exception',
      requester: 'staff',
      office: 'headteacher',
      familyLink: true,
      when: 'on-entry',
      decider: 'trust',
    },
    expect: {
      breach: 'none',
      first: 'trust',
      also: [],
      must: ['decide-exception', 'record-exception'],
      never: ['refuse', ...sanctions],
    },
  },
  {
    id: 'X04',
    title: 'A teaching assistant ticks her own box',
    story:
      'A teaching assistant fills in the form about her cousin in Year 9, and fills in ‘approved’ as well. She thought that was meant.',
    facts: {
      kind: 'exception',
      requester: 'staff',
      office: 'none',
      familyLink: true,
      when: 'on-entry',
      decider: 'staff',
    },
    expect: {
      breach: 'none',
      first: 'headteacher',
      contains: ['refuse', 'decide-exception'],
      never: [...sanctions, 'lado'],
      clauses: ['REL-2'],
    },
  },
  {
    id: 'X05',
    title: 'A committee member approves for a committee member',
    story:
      'An LCM wants to stay linked with a niece at the school. The committee’s chair, an LCM as well, would like to wave it through.',
    facts: {
      kind: 'exception',
      requester: 'lcm',
      office: 'none',
      familyLink: true,
      when: 'on-entry',
      decider: 'lcm',
    },
    expect: { first: 'headteacher', contains: ['refuse', 'decide-exception'], never: [...sanctions, 'lado'] },
  },
  {
    id: 'X06',
    title: 'Declared two years late',
    story:
      'A lunchtime supervisor mentions that his stepdaughter in Year 8 has been in his family group all along. He is horrified that he never said it.',
    facts: {
      kind: 'exception',
      requester: 'staff',
      office: 'none',
      familyLink: true,
      when: 'late',
      decider: 'headteacher',
    },
    expect: {
      breach: 'none',
      first: 'headteacher',
      must: ['decide-exception', 'record-exception'],
      never: ['refuse', ...sanctions, 'lado'],
    },
  },
  {
    id: 'X07',
    title: 'A pupil asks on the first day',
    story:
      'A boy who joins in Year 9 says that his big brother is a coach at the school. They share a family group.',
    facts: {
      kind: 'exception',
      requester: 'pupil',
      familyLink: true,
      when: 'on-entry',
      decider: 'headteacher',
    },
    expect: {
      breach: 'none',
      first: 'headteacher',
      must: ['decide-exception', 'record-exception'],
      never: ['refuse', ...sanctions, 'lado'],
    },
  },
  {
    id: 'X08',
    title: 'The DSL’s own exception',
    story: 'The DSL’s daughter is in Year 10 of the school. The headteacher decides about it.',
    facts: {
      kind: 'exception',
      requester: 'staff',
      office: 'dsl',
      familyLink: true,
      when: 'on-entry',
      decider: 'headteacher',
    },
    expect: {
      breach: 'none',
      first: 'headteacher',
      also: [],
      must: ['decide-exception', 'record-exception'],
      never: ['refuse', ...sanctions],
    },
  },
  {
    id: 'X09',
    title: 'The DSL decides in the headteacher’s place',
    story:
      'The headteacher is away for a week. The DSL would like to approve a teaching assistant’s family link in the meantime.',
    facts: {
      kind: 'exception',
      requester: 'staff',
      office: 'none',
      familyLink: true,
      when: 'on-entry',
      decider: 'dsl',
    },
    expect: {
      first: 'headteacher',
      contains: ['refuse', 'decide-exception'],
      never: [...sanctions, 'lado'],
      clauses: ['REL-2'],
    },
  },
]
