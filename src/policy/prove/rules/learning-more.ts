import { type Decision, severities } from '../../../domain/decision.ts'
import type { Danger, PostFacts } from '../../../domain/facts.ts'
import type { MustHold } from '../must-hold.ts'
import { naturesOf } from '../terms.ts'

/** The same post as it was known before one more nature, or a graver danger, was learnt. */
function* before(post: PostFacts): Generator<PostFacts> {
  const natures = naturesOf(post)
  for (const learnt of natures) yield { ...post, nature: natures.filter((one) => one !== learnt) }
  const milder: Partial<Record<Danger, Danger[]>> = { immediate: ['possible', 'none'], possible: ['none'] }
  for (const danger of milder[post.danger ?? 'unknown'] ?? []) yield { ...post, danger }
}

function lost(earlier: Decision, { severity, confidentiality }: Decision): string | undefined {
  if (severities.indexOf(severity) < severities.indexOf(earlier.severity))
    return `Its severity would fall from ${earlier.severity} to ${severity} by what was learnt.`
  if (confidentiality < earlier.confidentiality)
    return `Its level of confidentiality would fall from ${earlier.confidentiality} to ${confidentiality} by what was learnt.`
  return undefined
}

/** What is learnt later. */
export const learningMore: readonly MustHold[] = [
  {
    id: '16',
    says: 'To learn of danger, or of one more thing that a post is, never makes it less serious or less private.',
    checks: {
      post: {
        when: ({ facts }) => !before(facts).next().done,
        wrong({ facts, decision, other }) {
          for (const earlier of before(facts)) {
            const wrong = lost(other(earlier), decision)
            if (wrong) return wrong
          }
          return undefined
        },
      },
    },
  },
]
