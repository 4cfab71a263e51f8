import { natureSet } from './natures.ts'
import { isAnyOf, type Post } from './post.ts'

/** What a member is asked to take down (INC-2), harm to somebody or to somebody's privacy. */
const askedToDelete = natureSet([
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
])

/** Here the police or the young person's helpers may want it otherwise: asking is theirs to weigh. */
const mayBeAskedToDelete = natureSet([
  'intimate-image-of-child',
  'terrorist-content',
  'blackmail',
  'confidential',
])

/** Taken down quickest by the platform, whoever it is from. */
const forPlatforms = natureSet([
  'impersonation',
  'false-media',
  'intimate-image-of-child',
  'terrorist-content',
  'blackmail',
])

/** Must a member be asked to delete the post, may they be, or neither? */
export function deletionForce(post: Post): 'must' | 'may' | undefined {
  if (!post.member) return undefined
  const staffsBusiness =
    (post.adultOfSchool && post.nature.has('confidential')) ||
    (post.author === 'staff' && post.nature.has('discusses-school'))
  if (isAnyOf(post, askedToDelete) || staffsBusiness) return 'must'
  return isAnyOf(post, mayBeAskedToDelete) ? 'may' : undefined
}

/** May the platform be asked? Always about an outsider's post; about a member's where asking them is no use or no way. */
export function isOfferedToPlatform(post: Post): boolean {
  if (post.outsider) return !post.fair
  return isAnyOf(post, forPlatforms) || (post.deletion === 'refused' && deletionForce(post) !== undefined)
}
