import { type Severity, severities } from '../../domain/decision.ts'
import { dangerOf, isAnyOf, type Post, targetsPupil } from './post.ts'

/** The highest severity whose test fits. Tests only ever add, so that learning more never lowers it. */
export function severityOf(post: Post): Severity {
  return [...severities].reverse().find((severity) => tests[severity](post)) ?? 'info'
}

const tests: Record<Severity, (post: Post) => boolean> = {
  critical: (post) =>
    dangerOf(post) === 'immediate' ||
    isAnyOf(post, ['intimate-image-of-child', 'terrorist-content', 'blackmail']),
  high: (post) =>
    dangerOf(post) === 'possible' ||
    post.protectedChild === true ||
    targetsPupil(post) ||
    (post.maybeHarmful && post.namesChild === true) ||
    isAnyOf(post, ['threat', 'hate', 'extremist', 'impersonation', 'false-media', 'illegal', 'allegation']),
  moderate: (post) =>
    post.maybeHarmful ||
    (post.disreputeAlone && post.adultOfSchool) ||
    (post.namesChild === true && isAnyOf(post, ['criticism', 'complaint'])),
  low: (post) => isAnyOf(post, ['criticism', 'complaint', 'humour', 'disrepute']),
  info: () => true,
}
