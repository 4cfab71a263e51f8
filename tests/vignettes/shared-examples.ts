import type { Vignette } from './vignette.ts'

/** What each of the team’s shared examples asserts, in our own words, for where the shared folder is missing. */
export const sharedExamples: readonly Vignette[] = [
  {
    id: 'V01',
    title: 'Thanks, with a pupil’s and a teacher’s name in it',
    story:
      'A review with all its stars praises a Year 2 teacher by name for what she did for the writer’s son. The boy’s first name is given.',
    facts: {
      kind: 'post',
      author: 'parent',
      about: ['school', 'staff'],
      nature: ['praise'],
      audience: 'public',
      danger: 'none',
      namesChild: true,
      platform: 'google-reviews',
    },
    expect: {
      breach: 'none',
      first: 'communications',
      must: ['record', 'reply-publicly'],
      never: ['request-deletion', 'report-to-platform', 'police-101', 'police-999'],
      publicReply: 'allowed',
    },
  },
  {
    id: 'V02',
    title: 'A poor review without a name in it',
    story:
      'A parent likes the teachers, cannot reach the office, and is cross about where to park. The review is blunt, and nobody is abused.',
    facts: {
      kind: 'post',
      author: 'parent',
      about: ['school'],
      nature: ['criticism'],
      audience: 'public',
      danger: 'none',
      namesChild: false,
      platform: 'google-reviews',
    },
    expect: {
      breach: 'none',
      first: 'communications',
      must: ['record', 'reply-publicly'],
      never: ['request-deletion', 'report-to-platform', 'police-999', 'police-101'],
      publicReply: 'allowed',
    },
  },
  {
    id: 'V04',
    title: 'A new account asks whether a pupil is in',
    story:
      'Through the school’s messages somebody who says that he is her father asks after a girl in Year 8. The account is days old and has no picture.',
    facts: {
      kind: 'enquiry',
      channel: 'official-account',
      from: 'unknown',
      about: 'named-child',
      audience: 'private',
    },
    expect: {
      first: 'office',
      also: ['dsl'],
      contains: ['redirect-to-email'],
      publicReplyNot: 'allowed',
    },
  },
  {
    id: 'V06',
    title: 'A class teacher is abused in the parents’ chat',
    story:
      'One father’s words about a Year 4 teacher are meant to hurt, and some of the chat find them funny. Another parent passes a screenshot on to the school.',
    facts: {
      kind: 'post',
      author: 'parent',
      about: ['staff'],
      nature: ['abusive', 'insulting'],
      audience: 'private',
      danger: 'none',
      namesChild: false,
      platform: 'whatsapp',
    },
    expect: {
      breach: 'breach',
      first: 'headteacher-or-dsl',
      must: ['record', 'capture-evidence', 'request-deletion', 'verify-removed'],
      contains: ['support-affected', 'complaints-procedure'],
      never: ['behaviour-policy', 'code-of-conduct', 'police-999'],
    },
  },
  {
    id: 'V08',
    title: 'A gossip account about pupils',
    story:
      'Nobody knows who runs a page with corridor pictures and stories about three named children. It asks its followers for more.',
    facts: {
      kind: 'post',
      author: 'unknown',
      about: ['pupil'],
      nature: ['bullying', 'privacy'],
      audience: 'public',
      danger: 'none',
      namesChild: true,
      platform: 'instagram',
    },
    expect: {
      first: 'dsl',
      must: ['record', 'capture-evidence'],
      contains: ['support-affected'],
      may: ['report-to-platform', 'contact-posh'],
      missing: ['author'],
      severityAtLeast: 'high',
    },
  },
  {
    id: 'V11',
    title: 'A clown’s nose on a teacher’s picture',
    story:
      'A 14-year-old has changed a picture of a teacher and put a nasty title on it. His classmates like it.',
    facts: {
      kind: 'post',
      author: 'pupil',
      about: ['staff'],
      nature: ['insulting', 'rude'],
      audience: 'public',
      danger: 'none',
      namesChild: false,
      platform: 'instagram',
      authorAge: 14,
    },
    expect: {
      breach: 'breach',
      first: 'headteacher-or-dsl',
      must: ['record', 'capture-evidence', 'request-deletion', 'verify-removed', 'behaviour-policy'],
      contains: ['support-affected', 'online-safety-lesson'],
      never: ['code-of-conduct'],
    },
  },
  {
    id: 'V14',
    title: 'Which age holds for WhatsApp?',
    story:
      'A mother has read one figure in the policy and another in the app. She wants to know where her 14-year-old stands.',
    facts: {
      kind: 'question',
      from: 'parent',
      topic: 'online-safety',
    },
    expect: {
      first: 'office',
      contains: ['answer'],
      may: ['refer-to-nspcc'],
    },
  },
  {
    id: 'V15',
    title: 'A friend request from Year 11',
    story:
      'A pupil would like to be a teacher’s friend on Facebook. The teacher leaves it open and reports it straight away.',
    facts: {
      kind: 'contact',
      from: 'pupil',
      to: 'staff',
      form: 'friend-request',
      exception: 'none',
      familyLink: false,
    },
    expect: {
      breach: 'breach',
      first: 'dsl',
      contains: ['record'],
      may: ['behaviour-policy'],
      never: ['code-of-conduct'],
    },
  },
  {
    id: 'V18',
    title: 'A follower from Year 9',
    story:
      'A pupil follows the account on which her PE teacher shows her races to everybody. She has neither written nor commented.',
    facts: {
      kind: 'contact',
      from: 'pupil',
      to: 'staff',
      form: 'follow',
      account: 'public',
      exception: 'none',
    },
    expect: {
      breach: 'discouraged',
      first: 'none',
      never: ['behaviour-policy', 'code-of-conduct', 'lado'],
    },
  },
  {
    id: 'V21',
    title: 'An aunt starts as a teaching assistant',
    story:
      'On her first day a teaching assistant says that her niece is a pupil and that they are linked online. It is for the headteacher to decide.',
    facts: {
      kind: 'exception',
      requester: 'staff',
      office: 'none',
      familyLink: true,
      when: 'on-entry',
      decider: 'headteacher',
    },
    expect: {
      breach: 'none',
      first: 'headteacher',
      must: ['decide-exception', 'record-exception'],
      never: ['code-of-conduct', 'lado'],
    },
  },
  {
    id: 'V25',
    title: 'Sports day, and one boy too many',
    story:
      'Among the pictures that the school published is a boy who has been adopted and whose family said no. Some hundreds have seen it.',
    facts: {
      kind: 'publication',
      state: 'published',
      permissions: ['given', 'refused'],
      protectedChild: true,
    },
    expect: {
      breach: 'breach',
      first: 'dsl',
      firstStep: 'unpublish',
      contains: ['record', 'data-protection-officer'],
      severityAtLeast: 'high',
    },
  },
  {
    id: 'V28',
    title: 'Somebody is coming to the gate with a bat',
    story:
      'A parent writes before the end of school that the headteacher will be hit on the way out. There is an hour and a half left.',
    facts: {
      kind: 'post',
      author: 'parent',
      about: ['headteacher'],
      nature: ['threat', 'violent'],
      audience: 'public',
      danger: 'immediate',
      namesChild: false,
      platform: 'facebook',
    },
    expect: {
      first: 'emergency-services',
      crime: 'possible',
      firstStep: 'police-999',
      must: ['police-999', 'capture-evidence', 'request-deletion'],
      severity: 'critical',
      contains: ['support-affected'],
    },
  },
  {
    id: 'V30',
    title: 'A picture of a girl goes round',
    story:
      'A pupil tells that an intimate picture of a 14-year-old is passed about in a group. No adult has seen it.',
    facts: {
      kind: 'post',
      author: 'pupil',
      about: ['pupil'],
      nature: ['intimate-image-of-child'],
      audience: 'private',
      danger: 'none',
      namesChild: true,
      platform: 'snapchat',
    },
    expect: {
      first: 'dsl',
      firstStep: 'do-not-view-or-copy',
      contains: ['words-only-record', 'support-affected', 'report-remove'],
      never: ['capture-evidence'],
      evidence: 'words-only',
      confidentialityAtLeast: 2,
      severity: 'critical',
    },
  },
  {
    id: 'V35',
    title: 'A teacher lets off steam among friends',
    story:
      'To friends only, a teacher runs down a class, a parent and the senior team, and names none of them. One of the friends passes it on.',
    facts: {
      kind: 'post',
      author: 'staff',
      about: ['school', 'pupil', 'parent'],
      nature: ['discusses-school', 'insulting'],
      audience: 'private',
      danger: 'none',
      namesChild: false,
      platform: 'facebook',
    },
    expect: {
      breach: 'breach',
      first: 'headteacher',
      must: ['record', 'capture-evidence', 'request-deletion', 'verify-removed'],
      contains: ['code-of-conduct'],
      never: ['behaviour-policy'],
      confidentialityAtLeast: 3,
    },
  },
  {
    id: 'V38',
    title: 'A weekly look at one mother',
    story:
      'After a complaint to the inspectorate, a headteacher would like a regular report on one mother’s profile. Nothing else has happened.',
    facts: {
      kind: 'listening',
      target: 'person',
    },
    expect: {
      contains: ['refuse'],
    },
  },
  {
    id: 'V40',
    title: 'A nursery makes a joke about Reception',
    story:
      'The page of another nursery compares the school’s youngest with wild animals, as a joke. A parent wants it gone.',
    facts: {
      kind: 'post',
      author: 'third-party',
      about: ['school'],
      nature: ['humour'],
      audience: 'public',
      danger: 'none',
      namesChild: false,
      platform: 'facebook',
    },
    expect: {
      first: 'communications',
      may: ['close-without-action'],
      never: ['request-deletion', 'police-999', 'police-101'],
      neverMust: ['report-to-platform'],
    },
  },
]
