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

/** A link between a pupil and an adult of the school on social media: `from` is whoever sought it. */
export type ContactFacts = {
  kind: 'contact'
  from?: FactRole
  to?: FactRole
  form?: ContactForm
  /** Of the account that is followed. */
  account?: Audience
  /** For this very pair. */
  exception?: ContactException
  familyLink?: Claim
}

export const contactForms = ['friend-request', 'friendship', 'message', 'follow', 'unknown'] as const
export type ContactForm = (typeof contactForms)[number]

export const contactExceptions = ['none', 'declared', 'approved', 'unknown'] as const
export type ContactException = (typeof contactExceptions)[number]

/** A message to the school. */
export type EnquiryFacts = {
  kind: 'enquiry'
  channel?: EnquiryChannel
  from?: FactRole
  about?: EnquiryAbout
  audience?: Audience
}

export const enquiryChannels = ['official-account', 'chat-app', 'email', 'web', 'unknown'] as const
export type EnquiryChannel = (typeof enquiryChannels)[number]

export const enquiryAbouts = ['general', 'named-child', 'concern', 'safeguarding', 'unknown'] as const
export type EnquiryAbout = (typeof enquiryAbouts)[number]

/** A parent's concern, brought in private: `office` is whom it is about, if they hold one. */
export type ConcernFacts = {
  kind: 'concern'
  stage?: ConcernStage
  office?: Office
  about?: readonly About[] | 'unknown'
  /** A complaint about personal information has a clock of its own. Where nobody says so, it is none. */
  matter?: ConcernMatter
}

export const concernMatters = ['data-protection', 'other', 'unknown'] as const
export type ConcernMatter = (typeof concernMatters)[number]

export const concernStages = ['new', 'unresolved', 'formal', 'unknown'] as const
export type ConcernStage = (typeof concernStages)[number]

/** A question that somebody puts to the school. */
export type QuestionFacts = { kind: 'question'; from?: FactRole; topic?: QuestionTopic }

export const questionTopics = ['school', 'online-safety', 'incident', 'press', 'unknown'] as const
export type QuestionTopic = (typeof questionTopics)[number]

/** Something that the school wants to publish, or has published; one permission for each person in it. */
export type PublicationFacts = {
  kind: 'publication'
  state?: PublicationState
  permissions?: readonly Permission[] | 'unknown'
  protectedChild?: Claim
}

export const publicationStates = ['draft', 'published', 'unknown'] as const
export type PublicationState = (typeof publicationStates)[number]

export const permissions = ['given', 'refused', 'unanswered', 'withdrawn'] as const
export type Permission = (typeof permissions)[number]

/** A child on a platform that is meant for older people; `age` in years. */
export type UnderageUseFacts = {
  kind: 'underage-use'
  platform?: string
  age?: number | 'unknown'
  harm?: Harm
}

export const harms = ['none', 'some', 'unknown'] as const
export type Harm = (typeof harms)[number]

/** A request to allow a contact; `decider` is who is about to decide on it: their role, the office that they hold, or that they hold none. */
export type ExceptionFacts = {
  kind: 'exception'
  requester?: FactRole
  office?: Office
  familyLink?: Claim
  when?: ExceptionTime
  decider?: Decider
}

export const exceptionTimes = ['on-entry', 'late', 'unknown'] as const
export type ExceptionTime = (typeof exceptionTimes)[number]

export const deciders = ['headteacher', 'dsl', 'none', 'trust', ...factRoles] as const
export type Decider = (typeof deciders)[number]

/** Social media or a chat app that is used for school business. */
export type ChannelFacts = { kind: 'channel'; by?: FactRole; tool?: string }

/** A request to monitor. */
export type ListeningFacts = { kind: 'listening'; target?: ListeningTarget }

export const listeningTargets = ['school', 'person', 'unknown'] as const
export type ListeningTarget = (typeof listeningTargets)[number]

/** Somebody becomes a member of the school. */
export type JoiningFacts = { kind: 'joining'; role?: FactRole; aup?: Aup }

export const aups = ['signed', 'declined', 'not-asked', 'expired', 'unknown'] as const
/** Where somebody stands with the acceptable use policy. */
export type Aup = (typeof aups)[number]

/** The facts of each kind of occurrence. */
export type FactsOf = {
  post: PostFacts
  contact: ContactFacts
  enquiry: EnquiryFacts
  concern: ConcernFacts
  question: QuestionFacts
  publication: PublicationFacts
  'underage-use': UnderageUseFacts
  exception: ExceptionFacts
  channel: ChannelFacts
  listening: ListeningFacts
  joining: JoiningFacts
}

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

export type Facts = FactsOf[Kind]
