import type { Level } from '../../domain/actor.ts'
import type { Decision, First, Holder, Severity } from '../../domain/decision.ts'
import { extremism, natureSet, unspeakable } from './natures.ts'
import { childMayBeInDanger, dangerOf, isAnyOf, judgesOffice, type Post, targetsPupil } from './post.ts'

const sayings = natureSet(['praise', 'criticism', 'humour'])
const requests = natureSet(['enquiry', 'complaint'])

type Row = { to: Holder; fits: (post: Post, breach: Decision['breach']) => boolean }

/** Who is told first, danger aside: the first row that fits. The rows are the contract's. */
const rows: readonly Row[] = [
  {
    to: 'trust',
    fits: (post, breach) =>
      (post.office === 'headteacher' && breach !== 'none') ||
      judgesOffice(post, 'headteacher') ||
      (post.nature.has('allegation') && (post.about.has('trust') || !post.aboutKnown)),
  },
  {
    to: 'dsl',
    fits: (post) =>
      post.nature.has('intimate-image-of-child') ||
      (post.author === 'pupil' && isAnyOf(post, extremism)) ||
      targetsPupil(post) ||
      (childMayBeInDanger(post) && post.natureKnown && post.nature.size === 0) ||
      post.protectedChild === true ||
      (post.author === 'school' && post.nature.has('privacy')),
  },
  {
    to: 'headteacher',
    fits: (post, breach) =>
      (post.adultOfSchool && breach !== 'none') ||
      (post.office === 'dsl' && breach !== 'none') ||
      post.nature.has('allegation'),
  },
  {
    to: 'headteacher-or-dsl',
    fits: (post) => post.maybeHarmful && (post.author === 'pupil' || post.author === 'parent'),
  },
  {
    to: 'headteacher',
    fits: (post) => post.maybeHarmful || post.nature.has('complaint') || post.disreputeAlone,
  },
  { to: 'communications', fits: (post) => isAnyOf(post, sayings) },
  { to: 'office', fits: (post) => post.nature.has('enquiry') && !isGeneralOnOwnPage(post) },
]

/** Who is told first once nobody is in immediate danger. Whoever the post judges, or who wrote it, is passed over. */
export function firstWithoutDanger(post: Post, breach: Decision['breach']): Holder {
  const to = rows.find(({ fits }) => fits(post, breach))?.to ?? 'communications'
  const passOverDsl = post.office === 'dsl' || judgesOffice(post, 'dsl')
  return passOverDsl && (to === 'dsl' || to === 'headteacher-or-dsl') ? 'headteacher' : to
}

/** Who is told besides, in order. Of what concerns the headteacher or the trust's leaders no school account hears. */
export function alsoTold(
  post: Post,
  {
    first,
    told,
    lead,
    level,
    severity,
  }: { first: First; told: Holder; lead: Holder; level: Level; severity: Severity },
): First[] {
  if (level >= 4) return first === 'trust' ? [] : ['trust']
  const notDsl = post.office === 'dsl' || judgesOffice(post, 'dsl')
  const notHeadteacher = post.office === 'headteacher'
  const also: First[] = []
  const tell = (one: First) => {
    if (one === first || also.includes(one)) return
    if (notDsl && (one === 'dsl' || one === 'headteacher-or-dsl')) return
    if (notHeadteacher && (one === 'headteacher' || one === 'headteacher-or-dsl')) return
    also.push(one)
  }
  tell(told)
  tell(lead)
  if (isOrdinary(told) && dangerOf(post) !== 'none') tell('headteacher-or-dsl')
  if (isForDsl(post) && told !== 'headteacher-or-dsl') tell('dsl')
  if (post.maybeHarmful && post.about.has('headteacher') && told !== 'headteacher-or-dsl') tell('headteacher')
  if (severity === 'critical') tell('trust')
  return also
}

function isForDsl(post: Post): boolean {
  if (isAnyOf(post, unspeakable)) return true
  if (post.protectedChild === true || childMayBeInDanger(post)) return true
  if (post.maybeHarmful && (post.about.has('pupil') || post.namesChild === true)) return true
  return post.namesChild === true && isAnyOf(post, requests)
}

function isGeneralOnOwnPage(post: Post): boolean {
  return post.ownPage === true && post.namesChild === false
}

/** Told in the daily run of things, and not somebody who leads in an emergency. */
export function isOrdinary(holder: Holder): boolean {
  return holder === 'communications' || holder === 'office'
}
