import { byGuidance } from '../guidance.ts'
import { may, must } from '../step.ts'
import type { StepRule } from './case.ts'
import { dangerOf, isAnyOf, targetsPupil } from './post.ts'

/** Whom outside the school the occurrence is taken to. */
export const authorityRules: readonly StepRule[] = [
  function police({ post, crime, lead }) {
    const danger = dangerOf(post)
    if (danger === 'immediate') return undefined
    if (crime === 'none' && (danger === 'none' || post.fair)) return undefined
    return may('police-101', lead, ['INC-5', byGuidance('calling-the-police')])
  },
  function localAuthoritysOfficer({ post, lead, pack }) {
    const basis = [byGuidance('allegations-against-adults')]
    const harmsPupil = post.adultOfSchool && post.harmful && targetsPupil(post)
    const ownImage = post.adultOfSchool && post.nature.has('intimate-image-of-child')
    const alleged = post.nature.has('allegation')
    const child = post.about.has('pupil') || post.namesChild === true
    if (harmsPupil || ownImage || (alleged && child))
      return must('lado', lead, pack.deadlines.authority, basis)
    return alleged ? may('lado', lead, basis) : undefined
  },
  function childrensSocialCare({ post, safeguardingLead }) {
    const child =
      targetsPupil(post) ||
      post.protectedChild === true ||
      (post.harmful && post.namesChild === true) ||
      post.nature.has('intimate-image-of-child')
    return child
      ? may('childrens-social-care', safeguardingLead, [byGuidance('child-protection')])
      : undefined
  },
  function reportRemove({ post, safeguardingLead, pack }) {
    if (!post.nature.has('intimate-image-of-child')) return undefined
    return must('report-remove', safeguardingLead, pack.deadlines.youngPersonHelp, [
      byGuidance('report-remove'),
    ])
  },
  function internetWatchFoundation({ post, safeguardingLead, pack }) {
    if (!post.nature.has('intimate-image-of-child')) return undefined
    const heldByStranger = post.outsider || post.nature.has('blackmail')
    if (!heldByStranger && !post.nature.has('false-media')) return undefined
    return must('iwf', safeguardingLead, pack.deadlines.youngPersonHelp, [
      byGuidance('internet-watch-foundation'),
    ])
  },
  function preventAdvice({ post, safeguardingLead, pack }) {
    if (!isAnyOf(post, ['extremist', 'terrorist-content'])) return undefined
    return must('prevent-advice', safeguardingLead, pack.deadlines.authority, [
      'EXT-1',
      byGuidance('prevent-duty'),
    ])
  },
  function preventReferral({ post, safeguardingLead, pack }) {
    if (!isAnyOf(post, ['extremist', 'terrorist-content'])) return undefined
    const basis = ['EXT-1', byGuidance('prevent-duty')]
    return post.author === 'pupil' && post.nature.has('terrorist-content')
      ? must('prevent-referral', safeguardingLead, pack.deadlines.authority, basis, ['prevent-advice'])
      : may('prevent-referral', safeguardingLead, basis, ['prevent-advice'])
  },
  function reportTerroristContent({ post, safeguardingLead, pack }) {
    if (!post.nature.has('terrorist-content')) return undefined
    const basis = ['EXT-1', byGuidance('terrorist-content')]
    return must('report-terrorist-content', safeguardingLead, pack.deadlines.authority, basis)
  },
  function dataProtectionOfficer({ post, lead, pack }) {
    const fromWithin = post.adultOfSchool || post.author === 'school'
    if (!fromWithin || !isAnyOf(post, ['privacy', 'confidential'])) return undefined
    return must('data-protection-officer', lead, pack.deadlines.dataProtection, [
      'PRM-2',
      byGuidance('personal-data-breach'),
    ])
  },
  function tellParents({ post, breach, safeguardingLead }) {
    const child =
      targetsPupil(post) || post.protectedChild === true || post.nature.has('intimate-image-of-child')
    const pupilsOwn = post.author === 'pupil' && breach !== 'none'
    const named = post.harmful && post.namesChild === true
    if (!child && !pupilsOwn && !named) return undefined
    return may('tell-parents', safeguardingLead, [byGuidance('child-protection')])
  },
]
