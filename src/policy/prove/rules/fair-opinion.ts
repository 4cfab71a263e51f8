import type { MustHold } from '../must-hold.ts'
import { asksFor, doesNotRuleOut, lacks } from '../phrases.ts'
import { isDisreputeAlone, isNothingWorse } from '../terms.ts'

const answers = ['reply-publicly', 'redirect-to-email', 'talk-privately', 'thank'] as const

/** Praise, criticism and complaint that are nothing worse, and harm to a good name alone. */
export const fairOpinion: readonly MustHold[] = [
  {
    id: '3a',
    says: 'Praise, criticism and complaint that are nothing worse are neither taken down nor policed.',
    checks: {
      post: {
        when: ({ facts }) => isNothingWorse(facts, 'enquiry'),
        wrong: (it) =>
          asksFor(it, 'request-deletion', 'report-to-platform', 'police-101') ??
          doesNotRuleOut(it, 'request-deletion', 'report-to-platform', 'police-101') ??
          (it.facts.danger === 'immediate' ? undefined : asksFor(it, 'police-999')) ??
          (it.facts.danger === 'none' ? doesNotRuleOut(it, 'police-999') : undefined),
      },
    },
  },
  {
    id: '3b',
    says: 'Praise, criticism and complaint that are nothing worse get a fair reply, or an invitation to talk.',
    checks: {
      post: {
        when: ({ facts }) => isNothingWorse(facts),
        wrong: ({ step }) =>
          answers.some((what) => step(what)?.force === 'must') ? undefined : 'It would get no answer.',
      },
    },
  },
  {
    id: '6b',
    says: 'Harm to a good name alone is never a reason to ask for a deletion (G9).',
    checks: {
      post: {
        when: ({ facts }) => isDisreputeAlone(facts),
        wrong: (it) => asksFor(it, 'request-deletion') ?? doesNotRuleOut(it, 'request-deletion'),
      },
    },
  },
  {
    id: '3c',
    says: 'A concern that a parent brings in private is talked about and answered, and the complaints procedure takes up what a talk did not settle.',
    checks: {
      concern: {
        wrong: (it) =>
          lacks(it, 'answer', 'must') ??
          lacks(it, 'complaints-procedure', it.facts.stage === 'new' ? 'may' : 'must') ??
          ((it.facts.stage ?? 'new') === 'new' || it.facts.stage === 'unknown'
            ? lacks(it, 'talk-privately', 'must')
            : undefined) ??
          asksFor(it, 'reply-publicly', 'request-deletion', 'police-101', 'police-999'),
      },
    },
  },
]
