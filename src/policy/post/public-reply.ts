import type { Level } from '../../domain/actor.ts'
import type { Decision, Holder } from '../../domain/decision.ts'
import type { PostCase } from './case.ts'
import { fairNatures, natureSet, unspeakable } from './natures.ts'
import { dangerOf, isAnyOf, type Post } from './post.ts'

const particular = natureSet(['criticism', 'enquiry'])

/**
 * May the school answer in public? Never about what is confidential, said in private, or somebody's conduct. A post on
 * the school's own page that names a child gets the way to the office and nothing else.
 */
export function publicReplyOf(post: Post, level: Level): Decision['publicReply'] {
  const identifiedOnOwnPage = post.ownPage === true && post.namesChild === true
  if (level >= 3 || post.protectedChild === true || isAnyOf(post, unspeakable)) return 'forbidden'
  if (identifiedOnOwnPage) return 'redirect-only'
  if (level === 2 || post.audience === 'private' || post.maybeHarmful || dangerOf(post) !== 'none')
    return 'forbidden'
  if (post.disreputeAlone || post.nature.has('complaint')) return 'redirect-only'
  const aboutAChild = post.namesChild !== false && isAnyOf(post, particular)
  return aboutAChild ? 'redirect-only' : 'allowed'
}

/** Who speaks for the school here: those whose daily work it is, but for what is too private, or the trust’s alone. */
export function speaker({ level, told, lead, pack }: PostCase): Holder {
  if (level >= 2 || lead === 'trust') return lead
  return told === 'office' ? 'office' : pack.choices.G13
}

/** Is this a post that calls for an answer at all? */
export function callsForReply(post: Post): boolean {
  return post.natureKnown && !post.harmful && isAnyOf(post, fairNatures)
}
