import type { PublicationFacts } from '../../../domain/facts.ts'
import type { MustHold } from '../must-hold.ts'
import { asksFor, lacks, quoted, tellsFirst } from '../phrases.ts'

/** Somebody in it has not said yes, or is a child whose whereabouts must not be known; or nobody knows. */
function isHeldBack({ permissions, protectedChild }: PublicationFacts): boolean {
  const given = Array.isArray(permissions) && permissions.every((one) => one === 'given')
  return !given || protectedChild !== false
}

const isDraft = ({ state }: PublicationFacts) => state === 'draft'
const isPublished = ({ state }: PublicationFacts) => state === 'published'

/** What the school publishes, or has. */
export const publications: readonly MustHold[] = [
  {
    id: '12a',
    says: 'What the school means to publish is held back until everybody in it has said yes, and for good where a child’s whereabouts must not be known.',
    checks: {
      publication: {
        when: ({ facts }) => isHeldBack(facts) && !isPublished(facts),
        wrong: (it) => lacks(it, 'check-permissions', 'must') ?? lacks(it, 'block-publication', 'must'),
      },
    },
  },
  {
    id: '12b',
    says: 'What stands online without that is taken down first, put down, and brought to the data protection officer; the DSL is told first.',
    checks: {
      publication: {
        when: ({ facts }) => isHeldBack(facts) && !isDraft(facts),
        wrong: (it) =>
          (it.place('unpublish') === 0 ? undefined : `${quoted('unpublish')} would not come first.`) ??
          lacks(it, 'unpublish', 'must') ??
          lacks(it, 'record', 'must') ??
          lacks(it, 'data-protection-officer', 'must') ??
          tellsFirst(it, 'dsl'),
      },
    },
  },
  {
    id: '12c',
    says: 'Where everybody has said yes and no child has to be protected, nothing is held back or taken down.',
    checks: {
      publication: {
        when: ({ facts }) => !isHeldBack(facts),
        wrong: (it) =>
          asksFor(it, 'unpublish', 'block-publication', 'data-protection-officer') ??
          (it.decision.breach === 'none' ? undefined : 'It would count as a breach.'),
      },
    },
  },
  {
    id: '12d',
    says: 'What stands online is a breach where it is known that somebody has not said yes, or that a child has to be protected.',
    checks: {
      publication: {
        when: ({ facts }) =>
          isPublished(facts) &&
          (facts.protectedChild === true ||
            (Array.isArray(facts.permissions) && facts.permissions.some((one) => one !== 'given'))),
        wrong: ({ decision }) =>
          decision.breach === 'breach' ? undefined : `It would count as ${decision.breach}.`,
      },
    },
  },
]
