import type { Level } from '../../domain/actor.ts'
import type { Decision, First, Holder, Severity } from '../../domain/decision.ts'
import { dangerOf, isAnyOf, judgesOffice, type Post, targetsPupil } from './post.ts'

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
      (post.author === 'pupil' && isAnyOf(post, ['extremist', 'terrorist-content'])) ||
      targetsPupil(post) ||
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
  { to: 'communications', fits: (post) => isAnyOf(post, ['praise', 'criticism', 'humour']) },
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
  const also: First[] = [told, lead]
  if (isOrdinary(told) && dangerOf(post) !== 'none') also.push('headteacher-or-dsl')
  if (isForDsl(post) && told !== 'headteacher-or-dsl') also.push('dsl')
  if (post.maybeHarmful && post.about.has('headteacher') && told !== 'headteacher-or-dsl')
    also.push('headteacher')
  if (severity === 'critical') also.push('trust')
  const passedOver = new Set<First>([first])
  if (post.office === 'dsl' || judgesOffice(post, 'dsl')) passedOver.add('dsl').add('headteacher-or-dsl')
  if (post.office === 'headteacher') passedOver.add('headteacher').add('headteacher-or-dsl')
  return [...new Set(also)].filter((one) => !passedOver.has(one))
}

function isForDsl(post: Post): boolean {
  if (isAnyOf(post, ['extremist', 'terrorist-content', 'intimate-image-of-child'])) return true
  if (post.protectedChild === true) return true
  if (post.maybeHarmful && (post.about.has('pupil') || post.namesChild === true)) return true
  return post.namesChild === true && isAnyOf(post, ['enquiry', 'complaint'])
}

function isGeneralOnOwnPage(post: Post): boolean {
  return post.ownPage === true && post.namesChild === false
}

/** Told in the daily run of things, and not somebody who leads in an emergency. */
export function isOrdinary(holder: Holder): boolean {
  return holder === 'communications' || holder === 'office'
}
