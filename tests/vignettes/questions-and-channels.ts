import type { Vignette } from './vignette.ts'

/** Questions, and the ways that are used for the school’s business. */
export const questionsAndChannels: readonly Vignette[] = [
  {
    id: 'Q01',
    title: 'A parent asks about the trip',
    story: 'A parent asks by telephone when the money for the trip is due. The office knows.',
    facts: { kind: 'question', from: 'parent', topic: 'school' },
    expect: {
      first: 'office',
      contains: ['answer'],
      never: ['refer-to-nspcc', 'contact-posh'],
      clauses: ['QST-1'],
    },
  },
  {
    id: 'Q02',
    title: 'A teacher asks as a father',
    story:
      'A teacher with a daughter at the school asks which settings her new app needs. He asks as a parent.',
    facts: { kind: 'question', from: 'parent', topic: 'online-safety' },
    expect: {
      first: 'office',
      contains: ['answer'],
      may: ['refer-to-nspcc', 'share-family-material', 'age-advice'],
      never: ['contact-posh', 'consult-adviser'],
      clauses: ['QST-1', 'EDU-4'],
    },
  },
  {
    id: 'Q03',
    title: 'A teacher asks what to do about a post',
    story: 'A teacher has seen a post about her class and asks what happens now. She has answered nobody.',
    facts: { kind: 'question', from: 'staff', topic: 'incident' },
    expect: {
      first: 'headteacher-or-dsl',
      contains: ['answer'],
      may: ['consult-adviser', 'contact-posh'],
      never: ['refer-to-nspcc'],
      clauses: ['QST-2', 'ORM-3'],
    },
  },
  {
    id: 'Q04',
    title: 'A parent asks about an incident',
    story: 'A mother asks what came of the chat in which her son was laughed at. She rings the office.',
    facts: { kind: 'question', from: 'parent', topic: 'incident' },
    expect: {
      first: 'office',
      contains: ['answer'],
      never: ['contact-posh', 'reply-publicly'],
      clauses: ['QST-1'],
    },
  },
  {
    id: 'Q05',
    title: 'A journalist rings a teacher',
    story:
      'A local journalist asked a teacher about the film that everybody talks of. The teacher asks whom to send her to.',
    facts: { kind: 'question', from: 'staff', topic: 'press' },
    expect: {
      first: 'headteacher-or-dsl',
      contains: ['answer'],
      never: ['refer-to-nspcc', 'reply-publicly'],
    },
  },
  {
    id: 'N01',
    title: 'A teacher’s chat group for the netball team',
    story:
      'A teacher arranges matches in a chat app, because everybody reads it. There are parents and pupils in it.',
    facts: { kind: 'channel', by: 'staff', tool: 'whatsapp' },
    expect: {
      breach: 'breach',
      first: 'headteacher',
      procedure: 'code-of-conduct',
      must: ['record', 'code-of-conduct', 'move-to-email'],
      never: ['behaviour-policy', 'police-101'],
      clauses: ['CHN-3', 'INC-1', 'PRM-2'],
    },
  },
  {
    id: 'N02',
    title: 'A parent runs the class’s business in a chat',
    story:
      'A class representative collects absence notes in a chat, to help the teacher. The teacher has never asked for it.',
    facts: { kind: 'channel', by: 'parent', tool: 'whatsapp' },
    expect: {
      first: 'headteacher',
      contains: ['move-to-email'],
      never: ['behaviour-policy', 'code-of-conduct', 'governance-code', 'contact-employer'],
      clauses: ['CHN-3'],
    },
  },
  {
    id: 'N03',
    title: 'The committee’s own chat',
    story: 'An LCM shares the papers of the next meeting in a chat group. It was quicker than the portal.',
    facts: { kind: 'channel', by: 'lcm', tool: 'telegram' },
    expect: {
      breach: 'breach',
      first: 'headteacher',
      contains: ['move-to-email', 'governance-code'],
      never: ['code-of-conduct', 'behaviour-policy'],
      clauses: ['CHN-3'],
    },
  },
  {
    id: 'N04',
    title: 'By e-mail, as it ought to be',
    story: 'A teacher writes to a parent from her school address. Somebody asks whether that is allowed.',
    facts: { kind: 'channel', by: 'staff', tool: 'email' },
    expect: { breach: 'none', never: ['move-to-email', 'code-of-conduct', 'remind-of-aup'] },
  },
]
