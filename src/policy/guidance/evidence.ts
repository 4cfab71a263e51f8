import type { Within } from '../../domain/decision.ts'
import type { PostCase } from '../post/case.ts'
import { childMayBeIdentified, dangerOf, type Post } from '../post/post.ts'

/** Is there anything to keep evidence of? A fair opinion is recorded, and no more is kept of it than that. */
export function needsEvidence(post: Post): boolean {
  return (
    post.maybeHarmful ||
    post.disreputeAlone ||
    dangerOf(post) !== 'none' ||
    post.protectedChild === true ||
    (post.ownPage === true && post.namesChild === true)
  )
}

/** How long there is to keep it: it has to be there before a deletion request is due. */
export function evidenceWithin({ post, pack, severity }: PostCase): Within {
  const { evidenceOfChild, evidence } = pack.deadlines
  return childMayBeIdentified(post) && severity !== 'critical' ? evidenceOfChild : evidence[severity]
}
