import type { CaseOf } from '../case.ts'
import type { MustHold } from '../must-hold.ts'
import { asksFor, doesNotRuleOut, isLighterThan, lacks, quoted, tellsFirst } from '../phrases.ts'

/** Too young by what the provider or the law says, or not known not to be. */
function isTooYoung({ facts, pack }: CaseOf<'underage-use'>): boolean {
  const { age, platform = 'other' } = facts
  const stated = pack.minimumAges[platform] ?? pack.minimumAges.other
  const least = Math.max(stated?.provider ?? 0, stated?.law ?? 0) || (stated?.policy ?? 0)
  return typeof age !== 'number' || age < least
}

/** Children who are too young for a platform. */
export const underage: readonly MustHold[] = [
  {
    id: '17a',
    says: 'A child who is too young for a platform gets advice and a lesson, and is never punished; the DSL is told.',
    checks: {
      'underage-use': {
        wrong: (it) =>
          tellsFirst(it, 'dsl') ??
          lacks(it, 'age-advice', isTooYoung(it) ? 'must' : 'may') ??
          lacks(it, 'online-safety-lesson', 'must') ??
          asksFor(it, 'behaviour-policy', 'code-of-conduct') ??
          doesNotRuleOut(it, 'behaviour-policy', 'code-of-conduct'),
      },
    },
  },
  {
    id: '17b',
    says: 'Where the child may have been harmed, help comes first, whatever the age.',
    checks: {
      'underage-use': {
        when: ({ facts }) => facts.harm !== 'none',
        wrong: (it) =>
          lacks(it, 'support-affected', 'must') ??
          isLighterThan(it, 'high') ??
          (it.place('support-affected') <= 1
            ? undefined
            : `${quoted(it.decision.steps[1]?.do ?? 'record')} would come before help.`),
      },
    },
  },
  {
    id: '17c',
    says: 'A report of the child’s account is left to judgement, and is offered only where the child is, or may be, too young.',
    checks: {
      'underage-use': {
        wrong: (it) =>
          isTooYoung(it)
            ? lacks(it, 'report-underage-account', 'may')
            : asksFor(it, 'report-underage-account'),
      },
      post: {
        wrong: ({ step }) =>
          step('report-underage-account')?.force === 'must'
            ? `${quoted('report-underage-account')} would not be left to judgement.`
            : undefined,
      },
    },
  },
]
