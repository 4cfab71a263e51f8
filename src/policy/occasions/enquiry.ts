import type { Level } from '../../domain/actor.ts'
import type { First, Holder, Severity } from '../../domain/decision.ts'
import type { Audience, EnquiryAbout, EnquiryChannel, EnquiryFacts, FactRole } from '../../domain/facts.ts'
import type { Pack } from '../pack.ts'
import type { Case, Finding } from '../rule.ts'
import { ordinary } from './ordinary.ts'

/** A message to the school; what was not answered is unknown. */
export type Enquiry = {
  channel: EnquiryChannel
  from: FactRole
  about: EnquiryAbout
  audience: Audience
  /** It is about a child, or nobody has said that it is not. */
  maybeAboutChild: boolean
}

export type EnquiryCase = Case & { enquiry: Enquiry }

/** Reads a message's facts. */
export function readEnquiry(facts: EnquiryFacts): Enquiry {
  const about = facts.about ?? 'unknown'
  return {
    channel: facts.channel ?? 'unknown',
    from: facts.from ?? 'unknown',
    about,
    audience: facts.audience ?? 'unknown',
    maybeAboutChild: about === 'named-child' || about === 'unknown',
  }
}

type Answer = { to: Holder; also: readonly First[]; severity: Severity; level: Level }

const office: Answer = { to: 'office', also: [], severity: 'info', level: 0 }
const answers: Record<EnquiryAbout, Answer> = {
  general: office,
  'named-child': { to: 'office', also: ['dsl'], severity: 'low', level: 1 },
  concern: { to: 'headteacher', also: ['office'], severity: 'low', level: 1 },
  safeguarding: { to: 'dsl', also: ['headteacher'], severity: 'high', level: 2 },
  unknown: { to: 'office', also: ['dsl'], severity: 'moderate', level: 1 },
}

/** Who answers a message, and whether anything may be said in public. */
export function judgeEnquiry(enquiry: Enquiry, found: Finding, pack: Pack): EnquiryCase {
  const { about, channel } = enquiry
  const onOurAccount = about === 'general' && channel === 'official-account'
  const { to, also, severity, level } = answers[about]
  const publicReply = onOurAccount
    ? 'allowed'
    : about === 'general' || level >= 2
      ? 'forbidden'
      : 'redirect-only'
  const first = onOurAccount ? 'communications' : to
  const lead = onOurAccount ? pack.choices.G13 : to
  const safeguardingLead = level >= 2 || enquiry.maybeAboutChild ? 'dsl' : lead
  return {
    ...ordinary(lead, found, pack, { first, also, severity, level, publicReply, safeguardingLead }),
    enquiry,
  }
}
