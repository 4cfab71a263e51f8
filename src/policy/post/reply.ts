import type { Level } from '../../domain/actor.ts'
import type { Decision, Holder } from '../../domain/decision.ts'
import { byGuidance } from '../guidance.ts'
import { may, must } from '../step.ts'
import type { PostCase, StepRule } from './case.ts'
import { isAnyOf, type Post } from './post.ts'

/**
 * May the school answer in public? Never about what is confidential, said in private, or somebody's conduct. A post on
 * the school's own page that names a child gets the way to the office and nothing else.
 */
export function publicReplyOf(post: Post, level: Level): Decision['publicReply'] {
  const identifiedOnOwnPage = post.ownPage === true && post.namesChild === true
  const unspeakable = isAnyOf(post, ['intimate-image-of-child', 'terrorist-content', 'extremist'])
  if (level >= 3 || post.protectedChild === true || unspeakable) return 'forbidden'
  if (identifiedOnOwnPage) return 'redirect-only'
  if (level === 2 || post.audience === 'private' || post.maybeHarmful) return 'forbidden'
  if (post.disreputeAlone || post.nature.has('complaint')) return 'redirect-only'
  const aboutAChild = post.namesChild !== false && isAnyOf(post, ['criticism', 'enquiry'])
  return aboutAChild ? 'redirect-only' : 'allowed'
}

function speaker({ level, told, lead }: PostCase): Holder {
  if (level >= 2 || told === 'trust') return lead
  return told === 'office' ? 'office' : 'communications'
}

/** Is this a post that calls for an answer at all? */
function callsForReply(post: Post): boolean {
  return post.natureKnown && !post.harmful && isAnyOf(post, ['praise', 'criticism', 'complaint', 'enquiry'])
}

function isOnOurPageByOthers(post: Post): boolean {
  return post.ownPage === true && post.author !== 'school'
}

/**
 * What is answered and by whom, in public or in private, and what is hidden or left alone on our own pages.
 */
export const replyRules: readonly StepRule[] = [
  function fairReplyInPublic(situation) {
    const { post, publicReply, pack } = situation
    if (!callsForReply(post) || publicReply !== 'allowed') return undefined
    const basis = ['ORM-5', byGuidance('fair-replies')]
    if (!isAnyOf(post, ['praise', 'criticism'])) return may('reply-publicly', speaker(situation), basis)
    return must('reply-publicly', speaker(situation), pack.deadlines.reply, basis)
  },
  function wayToTheOffice(situation) {
    const { post, publicReply, pack } = situation
    const enquires = post.nature.has('enquiry') && !post.harmful
    const redirected = publicReply === 'redirect-only' && (callsForReply(post) || isOnOurPageByOthers(post))
    if (publicReply === 'allowed' || (!enquires && !redirected)) return undefined
    const basis = [...(enquires ? ['CHN-1'] : []), 'CHN-2', 'CHN-3', 'CMP-1']
    return must('redirect-to-email', speaker(situation), pack.deadlines.reply, basis)
  },
  function answerEnquiry(situation) {
    const { post, publicReply, pack } = situation
    if (!post.nature.has('enquiry') || post.maybeHarmful || publicReply !== 'allowed') return undefined
    return must('answer', speaker(situation), pack.deadlines.reply, ['CHN-1'])
  },
  function thankForPraise(situation) {
    const { post, publicReply, pack } = situation
    if (!post.nature.has('praise') || post.maybeHarmful) return undefined
    const basis = ['ORM-5']
    if (publicReply === 'allowed') return may('thank', speaker(situation), basis)
    return must('thank', speaker(situation), pack.deadlines.reply, basis)
  },
  function passOnPraise(situation) {
    const { post } = situation
    if (!post.nature.has('praise') || post.maybeHarmful) return undefined
    return may('pass-on-praise', speaker(situation), ['ORM-5'])
  },
]
