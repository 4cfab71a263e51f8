import type { Basis, Do, Step } from '../../domain/decision.ts'
import type { Nature } from '../../domain/facts.ts'
import { byGuidance } from '../guidance.ts'
import { may, must } from '../step.ts'
import { evidenceStep, type PostCase, type StepRule } from './case.ts'
import { childMayBeIdentified, dangerOf, isAnyOf, type Post } from './post.ts'

/** What a member is asked to take down (INC-2), harm to somebody or to somebody's privacy. */
const askedToDelete: readonly Nature[] = [
  'bullying',
  'aggressive',
  'rude',
  'insulting',
  'abusive',
  'violent',
  'upsetting',
  'inappropriate',
  'hate',
  'privacy',
  'illegal',
  'threat',
  'extremist',
  'impersonation',
  'false-media',
]

/** Here the police or the young person's helpers may want it otherwise: asking is theirs to weigh. */
const mayBeAskedToDelete: readonly Nature[] = [
  'intimate-image-of-child',
  'terrorist-content',
  'blackmail',
  'confidential',
]

/** Taken down quickest by the platform, whoever it is from. */
const forPlatforms: readonly Nature[] = [
  'impersonation',
  'false-media',
  'intimate-image-of-child',
  'terrorist-content',
  'blackmail',
]

function deletionForce(post: Post): 'must' | 'may' | undefined {
  if (!post.member) return undefined
  const staffsBusiness =
    (post.adultOfSchool && post.nature.has('confidential')) ||
    (post.author === 'staff' && post.nature.has('discusses-school'))
  if (isAnyOf(post, askedToDelete) || staffsBusiness) return 'must'
  return isAnyOf(post, mayBeAskedToDelete) ? 'may' : undefined
}

/** Nobody talks to an author first where the police may have to. */
function talkIsMust({ post, breach, crime }: PostCase): boolean {
  if (post.nature.has('complaint') && !post.maybeHarmful) return true
  return (post.author === 'parent' || post.author === 'volunteer') && breach === 'breach' && crime === 'none'
}

function offeredToPlatform(post: Post): boolean {
  if (post.outsider) return !post.fair
  return isAnyOf(post, forPlatforms) || (post.deletion === 'refused' && deletionForce(post) !== undefined)
}

function byMemberOrOutsider(post: Post, clause: Basis): Basis[] {
  return post.outsider ? [clause] : [byGuidance('platform-reports')]
}

/** The way to have a post taken down: talk, ask, look, and only then the platform and the helpline. */
export const removalRules: readonly StepRule[] = [
  function talkPrivately(situation) {
    const { post, breach, lead, pack, publicReply } = situation
    const after: Do[] = dangerOf(post) === 'immediate' ? ['police-999'] : []
    if (talkIsMust(situation)) {
      const basis = breach === 'none' ? ['CMP-1'] : ['default:G3', 'CON-2']
      return must('talk-privately', lead, pack.deadlines.talk, basis, after)
    }
    if (post.member && breach !== 'none') return may('talk-privately', lead, ['CON-2'], after)
    if (!post.nature.has('criticism') || post.maybeHarmful) return undefined
    const basis = ['CMP-1', 'ORM-5']
    return publicReply === 'forbidden'
      ? must('talk-privately', lead, pack.deadlines.talk, basis, after)
      : may('talk-privately', lead, basis, after)
  },
  function requestDeletion(situation): Step | undefined {
    const { post, lead, pack } = situation
    const force = deletionForce(post)
    const after: Do[] = [
      ...(dangerOf(post) === 'immediate' ? (['police-999'] as const) : []),
      evidenceStep(situation),
    ]
    if (force === 'must') {
      const { usual, childIdentified } = pack.deadlines.requestDeletion
      const within = childMayBeIdentified(post) ? childIdentified : usual
      return must('request-deletion', lead, within, ['INC-2', 'default:G4', 'default:G10'], after)
    }
    return force && may('request-deletion', lead, ['INC-2', 'INC-5'], after)
  },
  function verifyRemoved({ post, lead, pack }) {
    const force = deletionForce(post)
    const basis = ['INC-2', 'default:G4']
    if (force === 'must') {
      const { requestDeletion, removal } = pack.deadlines
      const span = childMayBeIdentified(post) ? 'childIdentified' : 'usual'
      const within = { hours: requestDeletion[span].hours + removal[span].hours }
      return must('verify-removed', lead, within, basis, ['request-deletion'])
    }
    return force && may('verify-removed', lead, basis, ['request-deletion'])
  },
  function reportToPlatform(situation) {
    const { post, lead } = situation
    if (!offeredToPlatform(post)) return undefined
    return may('report-to-platform', lead, byMemberOrOutsider(post, 'INC-3'), [evidenceStep(situation)])
  },
  function contactPosh({ post, lead, severity }) {
    if (!offeredToPlatform(post)) return undefined
    const atOnce = severity === 'high' || severity === 'critical' || post.platformReport === 'refused'
    const basis = [...(post.outsider ? ['INC-4'] : ['ORM-3']), byGuidance('helpline-for-professionals')]
    return may('contact-posh', lead, basis, atOnce ? [] : ['report-to-platform'])
  },
]
