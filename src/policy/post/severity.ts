import { type Severity, severities } from '../../domain/decision.ts'
import { natureSet } from './natures.ts'
import { dangerOf, isAnyOf, type Post, targetsPupil } from './post.ts'

const critical = natureSet(['intimate-image-of-child', 'terrorist-content', 'blackmail'])
const grave = natureSet([
  'threat',
  'hate',
  'extremist',
  'impersonation',
  'false-media',
  'illegal',
  'allegation',
])
const objections = natureSet(['criticism', 'complaint'])
const remarkable = natureSet(['criticism', 'complaint', 'humour', 'disrepute'])

const gravestFirst = severities.toReversed()

/** The highest severity whose test fits. Tests only ever add, so that learning more never lowers it. */
export function severityOf(post: Post): Severity {
  return gravestFirst.find((severity) => tests[severity](post)) ?? 'info'
}

const tests: Record<Severity, (post: Post) => boolean> = {
  critical: (post) => dangerOf(post) === 'immediate' || isAnyOf(post, critical),
  high: (post) =>
    dangerOf(post) === 'possible' ||
    post.protectedChild === true ||
    targetsPupil(post) ||
    (post.maybeHarmful && post.namesChild === true) ||
    isAnyOf(post, grave),
  moderate: (post) =>
    post.maybeHarmful ||
    (post.disreputeAlone && post.adultOfSchool) ||
    (post.namesChild === true && isAnyOf(post, objections)),
  low: (post) => isAnyOf(post, remarkable),
  info: () => true,
}
