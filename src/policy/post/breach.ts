import type { ClauseId } from '../../domain/clause-id.ts'
import type { Decision } from '../../domain/decision.ts'
import type { Nature } from '../../domain/facts.ts'
import { isAnyOf, type Post } from './post.ts'

type Breach = { breach: Decision['breach']; basis: readonly ClauseId[] }

const disrespectful: readonly Nature[] = [
  'bullying',
  'aggressive',
  'rude',
  'insulting',
  'abusive',
  'violent',
  'upsetting',
  'inappropriate',
  'illegal',
  'threat',
  'hate',
  'intimate-image-of-child',
  'blackmail',
  'impersonation',
  'false-media',
]
const extremist: readonly Nature[] = ['extremist', 'terrorist-content']

type Finding = (post: Post) => Breach | undefined

/** What the post breaks, each finding on its own. The gravest one stands; every clause that was broken is named. */
const findings: readonly Finding[] = [
  function disrespect(post) {
    return isAnyOf(post, disrespectful) ? { breach: 'breach', basis: ['CON-2', 'CON-3', 'CON-5'] } : undefined
  },
  function extremism(post) {
    if (!isAnyOf(post, extremist)) return undefined
    return { breach: 'breach', basis: post.adultOfSchool ? ['CON-3', 'EXT-2'] : ['CON-3', 'EXT-1'] }
  },
  function withoutPermission(post) {
    return post.nature.has('privacy') ? { breach: 'breach', basis: ['PRM-1', 'PRM-2'] } : undefined
  },
  function disclosesBusiness(post) {
    if (!post.nature.has('confidential')) return undefined
    const bound = post.adultOfSchool || post.author === 'school'
    return { breach: bound ? 'breach' : 'possible', basis: bound ? ['STF-2', 'PRM-2'] : ['PRM-2'] }
  },
  function discussesSchool(post) {
    if (!post.nature.has('discusses-school') || !post.adultOfSchool) return undefined
    return { breach: post.author === 'staff' ? 'breach' : 'possible', basis: ['STF-2'] }
  },
  function alleges(post) {
    if (!post.nature.has('allegation') || !post.adultOfSchool) return undefined
    return { breach: 'possible', basis: ['STF-2'] }
  },
  function disrepute(post) {
    if (!post.nature.has('disrepute')) return undefined
    return { breach: 'possible', basis: post.author === 'staff' ? ['CON-4', 'STF-1'] : ['CON-4'] }
  },
  function notKnown(post) {
    return post.natureKnown ? undefined : { breach: 'possible', basis: ['CON-3'] }
  },
]

/**
 * Does the post break the policy? It binds members, and the school's own account; somebody who is not known may be
 * a member, so what would be a breach is a possible one.
 */
export function breachOf(post: Post): Breach {
  if (post.outsider && post.author !== 'unknown') return { breach: 'none', basis: [] }
  const found = findings.flatMap((finding) => finding(post) ?? [])
  if (found.length === 0) return { breach: 'none', basis: [] }
  const clear = post.author !== 'unknown' && found.some(({ breach }) => breach === 'breach')
  return { breach: clear ? 'breach' : 'possible', basis: found.flatMap(({ basis }) => basis) }
}

const maybeCrimes: readonly Nature[] = [
  'illegal',
  'threat',
  'hate',
  'blackmail',
  'impersonation',
  'false-media',
  'terrorist-content',
  'intimate-image-of-child',
]

/** May the post be a crime? A hint to take advice, never a legal finding. */
export function crimeOf(post: Post): Decision['crime'] {
  return isAnyOf(post, maybeCrimes) ? 'possible' : 'none'
}
