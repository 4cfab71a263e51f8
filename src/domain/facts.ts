export const factRoles = [
  'pupil',
  'parent',
  'staff',
  'lcm',
  'volunteer',
  'contractor',
  'school',
  'former-member',
  'third-party',
  'unknown',
] as const
export type FactRole = (typeof factRoles)[number]

export const offices = ['headteacher', 'dsl', 'none', 'unknown'] as const
export type Office = (typeof offices)[number]

export const abouts = ['school', 'trust', 'headteacher', 'dsl', 'staff', 'pupil', 'parent', 'other'] as const
export type About = (typeof abouts)[number]

export const natures = [
  'praise',
  'criticism',
  'complaint',
  'enquiry',
  'bullying',
  'aggressive',
  'rude',
  'insulting',
  'abusive',
  'violent',
  'upsetting',
  'inappropriate',
  'illegal',
  'disrepute',
  'threat',
  'hate',
  'extremist',
  'terrorist-content',
  'intimate-image-of-child',
  'blackmail',
  'impersonation',
  'false-media',
  'privacy',
  'confidential',
  'discusses-school',
  'allegation',
  'humour',
] as const
export type Nature = (typeof natures)[number]

export const audiences = ['public', 'private', 'unknown'] as const
export type Audience = (typeof audiences)[number]

export const dangers = ['none', 'possible', 'immediate', 'unknown'] as const
export type Danger = (typeof dangers)[number]

export const deletions = ['none', 'requested', 'refused', 'done', 'unknown'] as const
export type Deletion = (typeof deletions)[number]

export const platformReports = ['none', 'made', 'refused', 'removed', 'unknown'] as const
export type PlatformReport = (typeof platformReports)[number]

/** Yes, no, or not known. Not known is never no. */
export type Claim = boolean | 'unknown'

/** Something published or shared online. A field that is left out is unknown. */
export type PostFacts = {
  kind: 'post'
  author?: FactRole
  office?: Office
  about?: readonly About[] | 'unknown'
  nature?: readonly Nature[] | 'unknown'
  audience?: Audience
  danger?: Danger
  namesChild?: Claim
  protectedChild?: Claim
  ownPage?: Claim
  platform?: string
  authorAge?: number | 'unknown'
  deletion?: Deletion
  platformReport?: PlatformReport
}

/** A request to monitor. */
export type ListeningFacts = { kind: 'listening'; target?: 'school' | 'person' | 'unknown' }

export type Facts = PostFacts | ListeningFacts

/** What can be brought before the policy: a post, or one of the other occasions that it speaks of. */
export const kinds = [
  'post',
  'contact',
  'enquiry',
  'concern',
  'question',
  'publication',
  'underage-use',
  'exception',
  'channel',
  'listening',
  'joining',
] as const
export type Kind = (typeof kinds)[number]
