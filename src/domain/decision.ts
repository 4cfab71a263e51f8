import type { Level } from './actor.ts'

export const doings = [
  'do-not-view-or-copy',
  'police-999',
  'unpublish',
  'record',
  'capture-evidence',
  'words-only-record',
  'hide-on-own-page',
  'support-affected',
  'talk-privately',
  'request-deletion',
  'verify-removed',
  'report-to-platform',
  'contact-posh',
  'police-101',
  'lado',
  'childrens-social-care',
  'report-remove',
  'iwf',
  'prevent-advice',
  'prevent-referral',
  'report-terrorist-content',
  'data-protection-officer',
  'tell-parents',
  'contact-employer',
  'behaviour-policy',
  'code-of-conduct',
  'governance-code',
  'complaints-procedure',
  'check-permissions',
  'block-publication',
  'seek-permission',
  'refuse',
  'decide-exception',
  'record-exception',
  'reply-publicly',
  'redirect-to-email',
  'move-to-email',
  'answer',
  'thank',
  'pass-on-praise',
  'remind-of-aup',
  'ask-to-sign-aup',
  'age-advice',
  'report-underage-account',
  'online-safety-lesson',
  'share-family-material',
  'refer-to-nspcc',
  'consult-adviser',
  'legal-advice',
  'notify-trust',
  'close-without-action',
] as const
/** What can be done. */
export type Do = (typeof doings)[number]

export const holders = [
  'dsl',
  'headteacher',
  'headteacher-or-dsl',
  'trust',
  'office',
  'communications',
] as const
/** Who a step belongs to. */
export type Holder = (typeof holders)[number]

/** Who is told first. */
export type First = Holder | 'emergency-services' | 'none'

export const severities = ['info', 'low', 'moderate', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

export type Procedure =
  | 'behaviour-policy'
  | 'code-of-conduct'
  | 'governance-code'
  | 'employer'
  | 'complaints'
  | 'prevent'
  | 'none'

/** How long a step has: hours by the clock, or whole school days. */
export type Within = { hours: number } | { schoolDays: number }

/** Why a step stands there: a clause (`INC-2`), a gap's default (`default:G4`), or guidance (`guidance:…`). */
export type Basis = string

export type Step = {
  do: Do
  by: Holder
  force: 'must' | 'may'
  within?: Within
  after?: Do[]
  basis: Basis[]
}

export type Never = { do: Do; basis: Basis[] }

/** What the policy makes of one occurrence. */
export type Decision = {
  breach: 'none' | 'discouraged' | 'possible' | 'breach'
  crime: 'none' | 'possible'
  severity: Severity
  confidentiality: Level
  first: First
  also: First[]
  procedure: Procedure
  steps: Step[]
  never: Never[]
  publicReply: 'allowed' | 'forbidden' | 'redirect-only'
  evidence: 'full' | 'words-only'
  missing: string[]
  clauses: string[]
  /** Which words it was made by: the hash of the policy's text. */
  policyVersion: string
}
