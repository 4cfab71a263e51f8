import type { Vignette } from './vignette.ts'

const sanctions = ['behaviour-policy', 'code-of-conduct', 'governance-code', 'contact-employer'] as const

/** Links on social media between pupils and adults of the school, and what looks like one. */
export const contacts: readonly Vignette[] = [
  {
    id: 'R01',
    title: 'A committee member follows a pupil’s public account',
    story:
      'An LCM follows the public account of a girl in Year 11 who plays the violin. He has never written to her.',
    facts: {
      kind: 'contact',
      from: 'lcm',
      to: 'pupil',
      form: 'follow',
      account: 'public',
      exception: 'none',
      familyLink: false,
    },
    expect: {
      breach: 'possible',
      first: 'headteacher',
      also: ['dsl'],
      must: ['record', 'capture-evidence'],
      may: ['lado'],
      never: ['behaviour-policy', 'code-of-conduct'],
      clauses: ['REL-1'],
    },
  },
  {
    id: 'R02',
    title: 'A teacher follows a pupil’s public account',
    story:
      'A PE teacher follows a Year 10 runner’s public account to see her times. The account is about running and nothing else.',
    facts: {
      kind: 'contact',
      from: 'staff',
      to: 'pupil',
      form: 'follow',
      account: 'public',
      exception: 'none',
      familyLink: false,
    },
    expect: {
      breach: 'breach',
      first: 'headteacher',
      also: ['dsl'],
      procedure: 'code-of-conduct',
      must: ['record', 'capture-evidence', 'code-of-conduct'],
      may: ['lado'],
      never: ['behaviour-policy'],
      clauses: ['REL-5', 'INC-1'],
    },
  },
  {
    id: 'R03',
    title: 'A teaching assistant writes to a pupil at night',
    story:
      'A teaching assistant sends a Year 9 boy a private message late on a Sunday: ‘you can always talk to me’. The boy shows it to his mother.',
    facts: {
      kind: 'contact',
      from: 'staff',
      to: 'pupil',
      form: 'message',
      exception: 'none',
      familyLink: false,
    },
    expect: {
      breach: 'breach',
      first: 'headteacher',
      also: ['dsl'],
      severityAtLeast: 'high',
      confidentialityAtLeast: 3,
      must: ['record', 'capture-evidence', 'support-affected', 'lado', 'code-of-conduct'],
      never: ['behaviour-policy', 'close-without-action'],
      clauses: ['REL-1', 'REL-3', 'INC-1'],
    },
  },
  {
    id: 'R04',
    title: 'Declared, and not approved yet',
    story:
      'A new cleaner on the school’s staff has told the office that she and her nephew in Year 7 are friends on two apps. The headteacher has not decided.',
    facts: {
      kind: 'contact',
      from: 'staff',
      to: 'pupil',
      form: 'friendship',
      exception: 'declared',
      familyLink: true,
    },
    expect: {
      breach: 'possible',
      first: 'headteacher',
      also: ['dsl'],
      must: ['record', 'decide-exception'],
      never: ['behaviour-policy'],
      neverMust: ['code-of-conduct', 'lado'],
      clauses: ['REL-1', 'REL-2'],
    },
  },
  {
    id: 'R05',
    title: 'Approved for this very pair',
    story:
      'The headteacher approved in September that a science technician and her daughter stay linked online. Somebody reports it in May.',
    facts: {
      kind: 'contact',
      from: 'staff',
      to: 'pupil',
      form: 'friendship',
      exception: 'approved',
      familyLink: true,
    },
    expect: {
      breach: 'none',
      may: ['close-without-action'],
      never: [...sanctions, 'lado', 'capture-evidence', 'tell-parents'],
      clauses: ['REL-2'],
    },
  },
  {
    id: 'R06',
    title: 'A pupil writes to a volunteer',
    story:
      'A Year 8 pupil sends a reading volunteer a message to say thank you for the book. The volunteer tells the school.',
    facts: {
      kind: 'contact',
      from: 'pupil',
      to: 'volunteer',
      form: 'message',
      exception: 'none',
      familyLink: false,
    },
    expect: {
      breach: 'breach',
      first: 'dsl',
      contains: ['record'],
      may: ['behaviour-policy', 'talk-privately', 'online-safety-lesson'],
      never: ['code-of-conduct', 'lado'],
      clauses: ['REL-1', 'REL-3', 'EDU-1'],
    },
  },
  {
    id: 'R07',
    title: 'A volunteer sends a friend request',
    story:
      'A volunteer at the drama club sends friend requests to three pupils of the cast. Two of them accept.',
    facts: {
      kind: 'contact',
      from: 'volunteer',
      to: 'pupil',
      form: 'friend-request',
      exception: 'none',
      familyLink: false,
    },
    expect: {
      breach: 'breach',
      first: 'headteacher',
      also: ['dsl'],
      severityAtLeast: 'high',
      must: ['record', 'capture-evidence', 'support-affected'],
      contains: ['lado'],
      never: ['behaviour-policy', 'code-of-conduct', 'governance-code'],
      clauses: ['REL-1', 'REL-3'],
    },
  },
  {
    id: 'R08',
    title: 'A pupil follows a committee member’s public account',
    story: 'A pupil follows the public account of an LCM who bakes. She has liked two cakes.',
    facts: {
      kind: 'contact',
      from: 'pupil',
      to: 'lcm',
      form: 'follow',
      account: 'public',
      exception: 'none',
    },
    expect: {
      breach: 'discouraged',
      first: 'none',
      contains: ['record'],
      may: ['remind-of-aup'],
      never: [...sanctions, 'lado', 'tell-parents'],
      clauses: ['REL-4'],
    },
  },
  {
    id: 'R09',
    title: 'A pupil follows a teacher’s private account',
    story:
      'A teacher finds out that among the followers whom she once let in is a pupil under a made-up name. She throws him out and reports it.',
    facts: {
      kind: 'contact',
      from: 'pupil',
      to: 'staff',
      form: 'follow',
      account: 'private',
      exception: 'none',
      familyLink: false,
    },
    expect: {
      breach: 'breach',
      first: 'dsl',
      may: ['behaviour-policy'],
      never: ['code-of-conduct', 'lado'],
      clauses: ['REL-1', 'REL-3'],
    },
  },
  {
    id: 'R10',
    title: 'A teacher who has left keeps writing to a pupil',
    story:
      'A music teacher who left at Easter writes to a Year 10 pupil most evenings. Her sister tells the school.',
    facts: {
      kind: 'contact',
      from: 'former-member',
      to: 'pupil',
      form: 'message',
      exception: 'none',
      familyLink: false,
    },
    expect: {
      breach: 'none',
      first: 'headteacher',
      also: ['dsl'],
      severityAtLeast: 'high',
      must: ['record', 'capture-evidence', 'support-affected'],
      contains: ['lado', 'childrens-social-care'],
      never: ['code-of-conduct', 'behaviour-policy'],
    },
  },
  {
    id: 'R11',
    title: 'A mother and a teacher are friends online',
    story:
      'A teacher accepted a friend request from a neighbour whose child is in another class. Somebody finds that wrong.',
    facts: {
      kind: 'contact',
      from: 'parent',
      to: 'staff',
      form: 'friendship',
      exception: 'none',
      familyLink: false,
    },
    expect: { breach: 'none', never: [...sanctions, 'lado', 'capture-evidence'] },
  },
  {
    id: 'R12',
    title: 'Somebody writes to a pupil, and nobody knows who',
    story:
      'A Year 7 girl gets messages from somebody who says that he helps at her school. His name is made up.',
    facts: { kind: 'contact', from: 'unknown', to: 'pupil', form: 'message', exception: 'none' },
    expect: {
      breach: 'possible',
      severityAtLeast: 'high',
      must: ['record', 'capture-evidence', 'support-affected'],
      never: ['close-without-action'],
      clauses: ['REL-1', 'REL-3'],
    },
  },
]
