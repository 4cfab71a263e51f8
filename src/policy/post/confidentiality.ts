import type { Level } from '../../domain/actor.ts'
import type { Decision } from '../../domain/decision.ts'
import { natureSet, unspeakable } from './natures.ts'
import { childMayBeInDanger, isAnyOf, type Post, targetsPupil } from './post.ts'

const touchy = natureSet(['complaint', 'disrepute'])

/** How private the post's handling is: the highest level whose test fits. */
export function confidentialityOf(post: Post, breach: Decision['breach']): Level {
  if (concernsTrustLeaders(post)) return 5
  if (concernsHeadteacher(post, breach)) return 4
  if (concernsAnAdultsConduct(post, breach)) return 3
  if (isSafeguarding(post)) return 2
  if (isForTheSchoolOnly(post)) return 1
  return 0
}

function concernsTrustLeaders(post: Post): boolean {
  return post.nature.has('allegation') && post.about.has('trust')
}

/** Who is meant by an allegation may not be known: until it is, it could be the headteacher (G12). */
function concernsHeadteacher(post: Post, breach: Decision['breach']): boolean {
  if (post.office === 'headteacher' && breach !== 'none') return true
  return post.nature.has('allegation') && (post.about.has('headteacher') || !post.aboutKnown)
}

function concernsAnAdultsConduct(post: Post, breach: Decision['breach']): boolean {
  return (
    (post.adultOfSchool && breach !== 'none') ||
    (post.office === 'dsl' && breach !== 'none') ||
    post.nature.has('allegation')
  )
}

function isSafeguarding(post: Post): boolean {
  return (
    isAnyOf(post, unspeakable) ||
    targetsPupil(post) ||
    post.protectedChild === true ||
    childMayBeInDanger(post) ||
    (post.maybeHarmful && post.namesChild === true)
  )
}

function isForTheSchoolOnly(post: Post): boolean {
  return (
    post.maybeHarmful ||
    isAnyOf(post, touchy) ||
    post.audience === 'private' ||
    post.danger === 'possible' ||
    post.danger === 'immediate'
  )
}
