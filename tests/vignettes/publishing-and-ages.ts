import type { Vignette } from './vignette.ts'

const noSanction = ['behaviour-policy', 'code-of-conduct', 'governance-code', 'contact-employer'] as const

/** What the school publishes, children who are too young for a platform, who joins, and what is listened to. */
export const publishingAndAges: readonly Vignette[] = [
  {
    id: 'P01',
    title: 'A permission is taken back',
    story:
      'Three pupils stand in a picture on the school’s page; in March the father of one withdraws his permission. The picture is still there.',
    facts: {
      kind: 'publication',
      state: 'published',
      permissions: ['given', 'given', 'withdrawn'],
      protectedChild: false,
    },
    expect: {
      first: 'dsl',
      firstStep: 'unpublish',
      must: ['unpublish', 'record', 'data-protection-officer', 'check-permissions'],
      never: ['block-publication', 'seek-permission', 'reply-publicly'],
      clauses: ['PRM-1', 'PRM-2'],
    },
  },
  {
    id: 'P02',
    title: 'All said yes, and one child must not be found',
    story:
      'For the newsletter every family has said yes, a foster carer among them. Where that child lives must stay unknown.',
    facts: { kind: 'publication', state: 'draft', permissions: ['given', 'given'], protectedChild: true },
    expect: {
      breach: 'none',
      severityAtLeast: 'high',
      confidentialityAtLeast: 2,
      must: ['check-permissions', 'block-publication'],
      never: ['unpublish', 'seek-permission', 'data-protection-officer', 'reply-publicly'],
      clauses: ['PRM-1'],
    },
  },
  {
    id: 'P03',
    title: 'Nobody has answered yet',
    story: 'A picture of the choir waits for two answers. The post is meant for Friday.',
    facts: {
      kind: 'publication',
      state: 'draft',
      permissions: ['given', 'unanswered', 'unanswered'],
      protectedChild: false,
    },
    expect: {
      breach: 'none',
      must: ['check-permissions', 'block-publication'],
      may: ['seek-permission'],
      never: ['unpublish', 'data-protection-officer'],
      clauses: ['PRM-1'],
    },
  },
  {
    id: 'P04',
    title: 'One has said no',
    story: 'Of four in a picture one has said no. The editor would like to ask again.',
    facts: {
      kind: 'publication',
      state: 'draft',
      permissions: ['given', 'given', 'given', 'refused'],
      protectedChild: false,
    },
    expect: {
      breach: 'none',
      must: ['check-permissions', 'block-publication'],
      never: ['unpublish', 'seek-permission'],
    },
  },
  {
    id: 'P05',
    title: 'Everybody has said yes',
    story:
      'A picture of the new library shows two pupils who have both said yes. There is no reason to hide either.',
    facts: { kind: 'publication', state: 'draft', permissions: ['given', 'given'], protectedChild: false },
    expect: {
      breach: 'none',
      never: ['block-publication', 'unpublish', 'data-protection-officer', 'seek-permission'],
    },
  },
  {
    id: 'P06',
    title: 'Published, and nobody can find the form',
    story:
      'A clip stands online since last year, and the folder with the permissions is empty. Whom it shows is not clear.',
    facts: { kind: 'publication', state: 'published' },
    expect: {
      first: 'dsl',
      firstStep: 'unpublish',
      severityAtLeast: 'high',
      must: ['unpublish', 'record', 'data-protection-officer', 'check-permissions'],
    },
  },
  {
    id: 'P07',
    title: 'The empty playground',
    story: 'The school wants to show its new climbing frame. There is nobody in the picture.',
    facts: { kind: 'publication', state: 'draft', permissions: [], protectedChild: false },
    expect: {
      breach: 'none',
      severity: 'info',
      never: ['block-publication', 'unpublish', 'seek-permission'],
    },
  },
  {
    id: 'Y01',
    title: 'Nine years old, and on a video app',
    story: 'A Year 5 pupil tells in a lesson about her videos. Nothing bad has happened.',
    facts: { kind: 'underage-use', platform: 'tiktok', age: 9, harm: 'none' },
    expect: {
      breach: 'none',
      first: 'dsl',
      must: ['record', 'age-advice', 'online-safety-lesson'],
      may: ['report-underage-account', 'tell-parents', 'share-family-material'],
      never: [...noSanction, 'request-deletion', 'childrens-social-care'],
      clauses: ['AGE-1', 'AGE-2', 'AGE-3', 'EDU-1', 'EDU-3', 'EDU-4'],
    },
  },
  {
    id: 'Y02',
    title: 'Eleven years old, and a stranger writes',
    story:
      'A Year 6 boy is asked by a stranger in a game for pictures. He is frightened that he will be told off for the game.',
    facts: { kind: 'underage-use', platform: 'snapchat', age: 11, harm: 'some' },
    expect: {
      first: 'dsl',
      severityAtLeast: 'high',
      confidentialityAtLeast: 2,
      must: ['record', 'support-affected', 'age-advice'],
      may: ['report-underage-account', 'childrens-social-care'],
      never: [...noSanction],
      clauses: ['AGE-3'],
    },
  },
  {
    id: 'Y03',
    title: 'Fourteen, on the app for which the policy says 16',
    story:
      'A 14-year-old is in her family’s WhatsApp group. The policy says 16; the provider has said 13 for some time.',
    facts: { kind: 'underage-use', platform: 'whatsapp', age: 14, harm: 'none' },
    expect: {
      breach: 'none',
      first: 'dsl',
      contains: ['age-advice'],
      never: ['report-underage-account', ...noSanction],
      clauses: ['AGE-3'],
    },
  },
  {
    id: 'Y04',
    title: 'Twelve, on the same app',
    story:
      'A boy of twelve has joined the class’s WhatsApp group. He is too young for it by anybody’s figure.',
    facts: { kind: 'underage-use', platform: 'whatsapp', age: 12, harm: 'none' },
    expect: { first: 'dsl', may: ['report-underage-account'], never: [...noSanction], clauses: ['AGE-1'] },
  },
  {
    id: 'Y05',
    title: 'Sixteen, old enough, and hurt',
    story: 'A 16-year-old is sent abuse every night on an app that she is old enough for. She asks for help.',
    facts: { kind: 'underage-use', platform: 'snapchat', age: 16, harm: 'some' },
    expect: {
      first: 'dsl',
      severityAtLeast: 'high',
      contains: ['support-affected'],
      never: ['report-underage-account', ...noSanction],
      neverMust: ['age-advice'],
    },
  },
  {
    id: 'J01',
    title: 'A father does not sign',
    story:
      'A father hands the acceptable use policy back unsigned, with a polite note. His daughter starts on Monday.',
    facts: { kind: 'joining', role: 'parent', aup: 'declined' },
    expect: {
      breach: 'none',
      neverMust: ['ask-to-sign-aup'],
      never: [...noSanction, 'refuse', 'complaints-procedure'],
      clauses: ['CON-1'],
    },
  },
  {
    id: 'J02',
    title: 'A teacher’s signature has run out',
    story: 'A teacher last signed three years ago. The new version came out in September.',
    facts: { kind: 'joining', role: 'staff', aup: 'expired' },
    expect: {
      breach: 'none',
      first: 'office',
      must: ['ask-to-sign-aup'],
      never: [...noSanction],
      clauses: ['CON-1'],
    },
  },
  {
    id: 'J03',
    title: 'A new boy in Year 7',
    story:
      'A boy joins in October and nobody has asked him about the acceptable use policy yet. His aunt works in the kitchen.',
    facts: { kind: 'joining', role: 'pupil', aup: 'not-asked' },
    expect: {
      first: 'office',
      must: ['ask-to-sign-aup'],
      may: ['record-exception', 'share-family-material'],
      never: [...noSanction],
      clauses: ['CON-1', 'REL-2', 'EDU-4'],
    },
  },
  {
    id: 'J04',
    title: 'A new committee member has signed',
    story: 'A new LCM has signed on the day. She has two grandchildren at the school.',
    facts: { kind: 'joining', role: 'lcm', aup: 'signed' },
    expect: {
      first: 'none',
      may: ['record-exception'],
      never: ['ask-to-sign-aup', ...noSanction],
      clauses: ['REL-2'],
    },
  },
  {
    id: 'L01',
    title: 'A governor wants to know what one mother writes',
    story:
      'A governor asks for a weekly summary of a mother’s posts, because she ‘stirs’. She has complained twice this term.',
    facts: { kind: 'listening', target: 'person' },
    expect: { contains: ['refuse', 'record'], clauses: ['ORM-4'] },
  },
  {
    id: 'L02',
    title: 'What is said of the school before the open day',
    story:
      'The headteacher asks for the school’s name to be listened for until the open day. Nobody is named.',
    facts: { kind: 'listening', target: 'school' },
    expect: { breach: 'none', first: 'communications', never: ['refuse'], clauses: ['ORM-4'] },
  },
  {
    id: 'L03',
    title: 'Whom to listen for is not said',
    story: 'A note on the desk says ‘please monitor’, and no more. Whoever wrote it is on a trip.',
    facts: { kind: 'listening' },
    expect: { contains: ['refuse'], missing: ['target'] },
  },
]
