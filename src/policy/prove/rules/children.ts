import { severities } from '../../../domain/decision.ts'
import type { MustHold } from '../must-hold.ts'
import { asksFor, doesNotRuleOut, isLighterThan, isOpenerThan, lacks, quoted } from '../phrases.ts'
import { has, isAbout, isAdult, isHarmful, isStranger } from '../terms.ts'

/** Pictures of children, protected children, and whoever was named or targeted. */
export const children: readonly MustHold[] = [
  {
    id: '5a',
    says: 'Nobody looks at an intimate picture of a child, or copies it: that comes before everything else.',
    checks: {
      post: {
        when: (it) => has(it, 'intimate-image-of-child'),
        wrong: (it) =>
          (it.place('do-not-view-or-copy') === 0
            ? lacks(it, 'do-not-view-or-copy', 'must')
            : `${quoted('do-not-view-or-copy')} would not come first.`) ??
          doesNotRuleOut(it, 'capture-evidence') ??
          isOpenerThan(it, 2),
      },
    },
  },
  {
    id: '5b',
    says: 'Of an intimate picture of a child, and of terrorist material, evidence is kept in words only; of anything else in full.',
    checks: {
      post: {
        wrong(it) {
          if (!has(it, 'intimate-image-of-child', 'terrorist-content'))
            return it.decision.evidence === 'full'
              ? asksFor(it, 'words-only-record')
              : 'It would be kept in words only.'
          if (it.decision.evidence !== 'words-only') return 'A copy could be kept.'
          return (
            asksFor(it, 'capture-evidence') ??
            doesNotRuleOut(it, 'capture-evidence') ??
            lacks(it, 'words-only-record', 'must')
          )
        },
      },
    },
  },
  {
    id: '5c',
    says: 'A young person is helped to have an intimate picture removed; the IWF is asked as well where it is made up or a stranger holds it.',
    checks: {
      post: {
        when: (it) => has(it, 'intimate-image-of-child'),
        wrong: (it) =>
          lacks(it, 'report-remove', 'must') ??
          (has(it, 'false-media') || isStranger(it.facts.author) ? lacks(it, 'iwf', 'must') : undefined),
      },
    },
  },
  {
    id: 'protected-a',
    says: 'Where a child’s whereabouts must not be known, it is never a small matter.',
    checks: {
      post: {
        when: ({ facts }) => facts.protectedChild === true,
        wrong: (it) => isLighterThan(it, 'high') ?? isOpenerThan(it, 2),
      },
      publication: {
        when: ({ facts }) => facts.protectedChild === true,
        wrong: (it) => isLighterThan(it, 'high') ?? isOpenerThan(it, 2),
      },
    },
  },
  {
    id: 'protected-b',
    says: 'Where a child’s whereabouts must not be known, nobody outside learns which child it is.',
    checks: {
      post: {
        when: ({ facts }) => facts.protectedChild === true,
        wrong: (it) =>
          (it.decision.publicReply === 'forbidden' ? undefined : 'Something might be said in public.') ??
          asksFor(it, 'reply-publicly') ??
          doesNotRuleOut(it, 'reply-publicly'),
      },
      publication: {
        when: ({ facts }) => facts.protectedChild === true,
        wrong: (it) =>
          (it.decision.publicReply === 'forbidden' ? undefined : 'Something might be said in public.') ??
          asksFor(it, 'reply-publicly', 'seek-permission') ??
          doesNotRuleOut(it, 'reply-publicly'),
      },
    },
  },
  {
    id: 'support',
    says: 'Whoever is named or targeted by something harmful is supported, pupil or adult.',
    checks: {
      post: {
        when: ({ facts }) =>
          isHarmful(facts) &&
          (facts.namesChild === true ||
            isAbout(facts, 'headteacher', 'dsl', 'staff', 'pupil', 'parent', 'other')),
        wrong: (it) => lacks(it, 'support-affected', 'must'),
      },
    },
  },
  {
    id: 'lado-a',
    says: 'Where an adult of the school does harm to a pupil online, or is said to have harmed a child, the LADO is asked.',
    checks: {
      post: {
        when: (it) =>
          (isAdult(it.facts.author) && has(it, 'intimate-image-of-child')) ||
          (isAdult(it.facts.author) &&
            isHarmful(it.facts) &&
            isAbout(it.facts, 'pupil') &&
            it.facts.namesChild !== false) ||
          (has(it, 'allegation') && (isAbout(it.facts, 'pupil') || it.facts.namesChild === true)),
        wrong: (it) => lacks(it, 'lado', 'must'),
      },
    },
  },
  {
    id: 'trust',
    says: 'The trust hears of whatever is critical.',
    checks: {
      post: {
        when: ({ decision }) => severities.indexOf(decision.severity) === severities.length - 1,
        wrong: (it) => (it.decision.first === 'trust' ? undefined : lacks(it, 'notify-trust', 'must')),
      },
    },
  },
]
