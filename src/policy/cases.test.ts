import { expect, test } from 'vitest'
import { type Decision, type Do, severities } from '../domain/decision.ts'
import type { PostFacts } from '../domain/facts.ts'
import { decide } from './decide.ts'

const known = {
  kind: 'post',
  audience: 'public',
  danger: 'none',
  namesChild: false,
  protectedChild: false,
  ownPage: false,
} as const

function post(facts: Omit<PostFacts, 'kind'>): Decision {
  return decide({ ...known, ...facts })
}

function musts({ steps }: Decision): Do[] {
  return steps.filter(({ force }) => force === 'must').map((step) => step.do)
}

function offers({ steps }: Decision): Do[] {
  return steps.filter(({ force }) => force === 'may').map((step) => step.do)
}

function all({ steps }: Decision): Do[] {
  return steps.map((step) => step.do)
}

function isAtLeast(decision: Decision, severity: Decision['severity']): boolean {
  return severities.indexOf(decision.severity) >= severities.indexOf(severity)
}

test('an account that pretends to be the school is offered to the platform and the helpline', () => {
  const decision = post({ author: 'unknown', about: ['school'], nature: ['impersonation'] })
  expect(decision).toMatchObject({
    first: 'headteacher',
    crime: 'possible',
    severity: 'high',
    breach: 'possible',
  })
  expect(offers(decision)).toEqual(
    expect.arrayContaining(['report-to-platform', 'contact-posh', 'police-101', 'close-without-action']),
  )
  expect(musts(decision)).toEqual(['record', 'capture-evidence'])
})

test('a made-up news article about the school is grave, and nobody in the school can be asked to delete it', () => {
  const decision = post({ author: 'third-party', about: ['school'], nature: ['false-media'] })
  expect(decision).toMatchObject({
    first: 'headteacher',
    breach: 'none',
    crime: 'possible',
    publicReply: 'forbidden',
  })
  expect(isAtLeast(decision, 'high')).toBe(true)
  expect(all(decision)).not.toContain('request-deletion')
})

test('a pupil’s deepfake of a teacher: the teacher is supported, the pupil is asked to delete it', () => {
  const decision = post({
    author: 'pupil',
    authorAge: 15,
    about: ['staff'],
    nature: ['false-media', 'insulting'],
  })
  expect(decision).toMatchObject({
    first: 'headteacher-or-dsl',
    procedure: 'behaviour-policy',
    crime: 'possible',
  })
  expect(musts(decision)).toEqual([
    'record',
    'capture-evidence',
    'support-affected',
    'request-deletion',
    'verify-removed',
    'behaviour-policy',
  ])
})

test('a former pupil is a third party: no procedure of the school reaches them', () => {
  const decision = post({ author: 'former-member', about: ['staff'], nature: ['abusive'] })
  expect(decision).toMatchObject({ first: 'headteacher', breach: 'none', procedure: 'none' })
  expect(offers(decision)).toEqual(
    expect.arrayContaining(['report-to-platform', 'contact-posh', 'close-without-action']),
  )
  expect(musts(decision)).toContain('support-affected')
})

test('a parent’s public allegation about a teacher is looked into, and never asked to be deleted', () => {
  const decision = post({ author: 'parent', about: ['staff', 'pupil'], nature: ['allegation'] })
  expect(decision).toMatchObject({ confidentiality: 3, breach: 'none', publicReply: 'forbidden' })
  expect(musts(decision)).toContain('lado')
  expect(all(decision)).not.toContain('request-deletion')
  expect(decision.never.map((ban) => ban.do)).toContain('request-deletion')
})

test('an allegation about the headteacher is the trust’s, and every account of the school is left out', () => {
  const decision = post({ author: 'parent', about: ['headteacher'], nature: ['allegation'] })
  expect(decision).toMatchObject({ first: 'trust', also: [], confidentiality: 4 })
  expect(new Set(decision.steps.map(({ by }) => by))).toEqual(new Set(['trust']))
})

test.each(['none', 'immediate'] as const)(
  'what the headteacher posts about the DSL is answered by the trust, which alone may lead in it (danger: %s)',
  (danger) => {
    const decision = post({
      office: 'headteacher',
      about: ['dsl'],
      nature: ['complaint', 'enquiry'],
      danger,
    })
    expect(decision.steps.find((step) => step.do === 'redirect-to-email')?.by).toBe('trust')
  },
)

test('an allegation of which nobody knows whom it is about could be about the headteacher', () => {
  const decision = decide({ kind: 'post', author: 'parent', nature: ['allegation'], danger: 'none' })
  expect(decision).toMatchObject({ first: 'trust', confidentiality: 4 })
  expect(decision.missing).toContain('about')
})

test('a member who refuses to delete: platform, helpline and complaints procedure are offered', () => {
  const facts = { author: 'parent', about: ['staff'], nature: ['insulting'] } as const
  expect(all(post({ ...facts, deletion: 'requested' }))).not.toContain('report-to-platform')
  const decision = post({ ...facts, deletion: 'refused' })
  expect(offers(decision)).toEqual(
    expect.arrayContaining(['report-to-platform', 'contact-posh', 'complaints-procedure', 'legal-advice']),
  )
  expect(all(decision)).not.toContain('police-999')
})

test('where the platform refuses, the helpline is free to act at once', () => {
  const facts = { author: 'third-party', about: ['staff'], nature: ['abusive'] } as const
  const posh = (decision: Decision) => decision.steps.find((step) => step.do === 'contact-posh')
  expect(posh(post({ ...facts, platformReport: 'made' }))?.after).toEqual(['report-to-platform'])
  const refused = post({ ...facts, platformReport: 'refused' })
  expect(posh(refused)).toMatchObject({ force: 'may' })
  expect(posh(refused)?.after).toBeUndefined()
  expect(offers(refused)).toContain('legal-advice')
})

test('hate posted by staff goes to the headteacher and the code of conduct', () => {
  const decision = post({ author: 'staff', office: 'none', about: ['other'], nature: ['hate'] })
  expect(decision).toMatchObject({
    first: 'headteacher',
    procedure: 'code-of-conduct',
    confidentiality: 3,
    severity: 'high',
    crime: 'possible',
  })
})

test('an extremist post by a pupil is the DSL’s, who takes advice', () => {
  const decision = post({ author: 'pupil', about: ['other'], nature: ['extremist'] })
  expect(decision).toMatchObject({
    first: 'dsl',
    severity: 'high',
    confidentiality: 2,
    procedure: 'behaviour-policy',
  })
  expect(musts(decision)).toContain('prevent-advice')
  expect(offers(decision)).toContain('prevent-referral')
})

test('terrorist content shared by a pupil is neither opened nor copied, and a referral has to be considered', () => {
  const decision = post({ author: 'pupil', about: [], nature: ['terrorist-content'] })
  expect(decision).toMatchObject({ first: 'dsl', severity: 'critical', evidence: 'words-only' })
  expect(all(decision)[0]).toBe('do-not-view-or-copy')
  expect(musts(decision)).toEqual(
    expect.arrayContaining([
      'words-only-record',
      'prevent-advice',
      'prevent-referral',
      'report-terrorist-content',
      'notify-trust',
    ]),
  )
})

test('disrepute alone, by staff, may be a matter of conduct and is no reason to ask for deletion', () => {
  const decision = post({ author: 'staff', office: 'none', about: ['school'], nature: ['disrepute'] })
  expect(decision).toMatchObject({ first: 'headteacher', breach: 'possible', procedure: 'code-of-conduct' })
  expect(offers(decision)).toContain('code-of-conduct')
  expect(all(decision)).not.toContain('request-deletion')
  expect(decision.never).toContainEqual({ do: 'request-deletion', basis: ['ORM-5', 'default:G9'] })
})

test('a stranger’s picture that shows where a protected child is', () => {
  const decision = post({
    author: 'third-party',
    about: ['pupil'],
    nature: ['privacy'],
    protectedChild: true,
  })
  expect(decision).toMatchObject({ first: 'dsl', publicReply: 'forbidden' })
  expect(isAtLeast(decision, 'high')).toBe(true)
  expect(decision.confidentiality).toBeGreaterThanOrEqual(2)
  expect(offers(decision)).toEqual(
    expect.arrayContaining(['report-to-platform', 'contact-posh', 'childrens-social-care']),
  )
})

test('a comment on the school’s own page that names a child is kept, hidden, and only redirected', () => {
  const decision = post({
    author: 'parent',
    about: ['school', 'pupil'],
    nature: ['complaint'],
    ownPage: true,
    namesChild: true,
  })
  expect(decision.publicReply).toBe('redirect-only')
  expect(musts(decision)).toEqual([
    'record',
    'capture-evidence',
    'hide-on-own-page',
    'talk-privately',
    'redirect-to-email',
  ])
})

test('blackmail with made-up pictures of a pupil: the pupil is helped first, and nobody keeps a picture', () => {
  const decision = post({
    author: 'unknown',
    about: ['pupil'],
    nature: ['blackmail', 'false-media', 'intimate-image-of-child'],
    audience: 'private',
    namesChild: true,
  })
  expect(decision).toMatchObject({
    first: 'dsl',
    severity: 'critical',
    crime: 'possible',
    evidence: 'words-only',
  })
  expect(musts(decision)).toEqual([
    'do-not-view-or-copy',
    'record',
    'words-only-record',
    'support-affected',
    'report-remove',
    'iwf',
    'notify-trust',
  ])
  expect(offers(decision)).toContain('police-101')
})

test.for([
  ['lcm', 'governance-code', 'governance-code'],
  ['contractor', 'employer', 'contact-employer'],
] as const)('a rude post by a %s leads to: %s', ([author, procedure, step]) => {
  const decision = post({ author, about: ['staff'], nature: ['rude'] })
  expect(decision).toMatchObject({ first: 'headteacher', procedure, breach: 'breach' })
  expect(decision.steps.find((one) => one.do === step)).toMatchObject({
    force: 'must',
    basis: ['default:G3'],
  })
})

test('a volunteer is talked to: the policy has no procedure for them', () => {
  const decision = post({ author: 'volunteer', about: ['staff'], nature: ['rude'] })
  expect(decision).toMatchObject({ first: 'headteacher', procedure: 'none' })
  expect(musts(decision)).toContain('talk-privately')
})

test('the headteacher’s own rude post is the trust’s alone', () => {
  const decision = post({ author: 'staff', office: 'headteacher', about: ['parent'], nature: ['rude'] })
  expect(decision).toMatchObject({
    first: 'trust',
    also: [],
    confidentiality: 4,
    procedure: 'code-of-conduct',
  })
  expect(new Set(decision.steps.map(({ by }) => by))).toEqual(new Set(['trust']))
})

test('the DSL’s own post about a pupil goes to the headteacher and not to the DSL', () => {
  const decision = post({
    author: 'staff',
    office: 'dsl',
    about: ['pupil'],
    nature: ['insulting'],
    namesChild: true,
  })
  expect(decision).toMatchObject({ first: 'headteacher', confidentiality: 3 })
  expect(decision.also).not.toContain('dsl')
})

test('criticism of the headteacher goes to the trust, and is answered like any other', () => {
  const decision = post({ author: 'parent', about: ['headteacher'], nature: ['criticism'] })
  expect(decision).toMatchObject({ first: 'trust', breach: 'none', publicReply: 'allowed' })
  expect(musts(decision)).toEqual(['record', 'reply-publicly'])
})

test('a threat to the headteacher stays visible to them, and the DSL leads', () => {
  const decision = post({ author: 'parent', about: ['headteacher'], nature: ['threat'], danger: 'immediate' })
  expect(decision.confidentiality).toBeLessThan(4)
  expect(decision.also).toContain('headteacher-or-dsl')
  expect(decision.steps[0]).toMatchObject({ do: 'police-999', by: 'dsl' })
})

test('staff who abuse a pupil online: the LADO is asked, and the headteacher is told', () => {
  const decision = post({
    author: 'staff',
    office: 'none',
    about: ['pupil'],
    nature: ['abusive'],
    namesChild: true,
  })
  expect([decision.first, ...decision.also]).toEqual(['dsl', 'headteacher'])
  expect(decision).toMatchObject({ confidentiality: 3, procedure: 'code-of-conduct' })
  expect(musts(decision)).toEqual(expect.arrayContaining(['lado', 'support-affected', 'code-of-conduct']))
})

test('praise by staff is praise', () => {
  const decision = post({ author: 'staff', office: 'none', about: ['school'], nature: ['praise'] })
  expect(decision).toMatchObject({
    breach: 'none',
    first: 'communications',
    severity: 'info',
    confidentiality: 0,
  })
})

test('a deletion request has 24 hours, and 2 where a child can be identified or nobody knows', () => {
  const facts = { author: 'parent', about: ['staff'], nature: ['rude'] } as const
  const within = (decision: Decision) => decision.steps.find((step) => step.do === 'request-deletion')?.within
  expect(within(post(facts))).toEqual({ hours: 24 })
  expect(within(post({ ...facts, namesChild: true }))).toEqual({ hours: 2 })
  expect(within(decide({ kind: 'post', ...facts }))).toEqual({ hours: 2 })
})
