import type { PostFacts } from '../../../domain/facts.ts'
import type { CaseOf } from '../case.ts'
import type { MustHold } from '../must-hold.ts'
import { doesNotTell, involves, isNotTrustsAlone, isOpenerThan, lacks, quoted } from '../phrases.ts'
import { has, isAbout, isAdult, isJudged, whomIsKnown } from '../terms.ts'

const eitherOf = 'headteacher-or-dsl'

/** The author holds this office, and the post breaks a rule, or may. */
function isOwnBreach({ facts, decision }: CaseOf<'post'>, office: PostFacts['office']): boolean {
  return facts.office === office && decision.breach !== 'none'
}

function belongsTo({ decision }: CaseOf<'post'>, ...whom: string[]): string | undefined {
  const step = decision.steps.find(({ by }) => whom.includes(by))
  return step && `${quoted(step.do)} would belong to somebody of whom it is said.`
}

/** Is a request for an exception the headteacher's own, or not known to be somebody else's? */
function mayBeHeadteachersOwn({ facts: { office, requester } }: CaseOf<'exception'>): boolean {
  if (office === 'headteacher') return true
  const mayBeStaff = requester === undefined || requester === 'unknown' || requester === 'staff'
  return (office === undefined || office === 'unknown') && mayBeStaff
}

/** Who asks may need an exception: somebody whom the rule about contacts binds, a parent for a child, or nobody knows. */
function isNeeded({ facts: { requester = 'unknown' } }: CaseOf<'exception'>): boolean {
  return requester === 'unknown' || requester === 'pupil' || requester === 'parent' || isAdult(requester)
}

/** Nobody owns, approves or decides what is about their own conduct, or about what is said of them. */
export const ownConduct: readonly MustHold[] = [
  {
    id: '2a',
    says: 'The headteacher’s own breach is the trust’s alone: no account of the school sees it.',
    checks: {
      post: {
        when: (it) => isOwnBreach(it, 'headteacher'),
        wrong: (it) => isOpenerThan(it, 4) ?? isNotTrustsAlone(it),
      },
    },
  },
  {
    id: '2b',
    says: 'What is alleged of the headteacher, or may be, is the trust’s alone; so is a concern about the headteacher.',
    checks: {
      post: {
        when: (it) => has(it, 'allegation') && (isAbout(it.facts, 'headteacher') || !whomIsKnown(it.facts)),
        wrong: (it) => isOpenerThan(it, 4) ?? isNotTrustsAlone(it),
      },
      concern: {
        when: ({ facts }) =>
          facts.office === 'headteacher' ||
          isAbout(facts, 'headteacher') ||
          ((facts.office ?? 'unknown') === 'unknown' && (facts.about ?? []).length === 0),
        wrong: (it) => isOpenerThan(it, 4) ?? isNotTrustsAlone(it),
      },
    },
  },
  {
    id: '2c',
    says: 'What is alleged of the trust’s leaders is more private still, and no account of a school sees it.',
    checks: {
      post: {
        when: (it) => has(it, 'allegation') && isAbout(it.facts, 'trust'),
        wrong: (it) => isOpenerThan(it, 5) ?? isNotTrustsAlone(it),
      },
    },
  },
  {
    id: '2d',
    says: 'Neither the headteacher nor the DSL owns a step about an allegation, criticism or complaint against them.',
    checks: {
      post: {
        when: ({ facts }) => isJudged(facts, 'headteacher') || isJudged(facts, 'dsl'),
        wrong: (it) =>
          (isJudged(it.facts, 'headteacher') ? belongsTo(it, 'headteacher', eitherOf) : undefined) ??
          (isJudged(it.facts, 'dsl') ? belongsTo(it, 'dsl', eitherOf) : undefined),
      },
    },
  },
  {
    id: '2e',
    says: 'The DSL’s own breach is not the DSL’s: neither a step nor a word about it goes to them. The same holds for a concern about the DSL.',
    checks: {
      post: { when: (it) => isOwnBreach(it, 'dsl'), wrong: (it) => involves(it, 'dsl', eitherOf) },
      concern: {
        when: ({ facts }) => facts.office === 'dsl' || isAbout(facts, 'dsl'),
        wrong: (it) => isOpenerThan(it, 3) ?? involves(it, 'dsl', eitherOf),
      },
      exception: {
        when: ({ facts }) => facts.office === 'dsl',
        wrong: (it) => isOpenerThan(it, 3) ?? involves(it, 'dsl', eitherOf),
      },
    },
  },
  {
    id: '2f',
    says: 'A named adult’s conduct is kept from everybody but the headteacher and the trust.',
    checks: {
      post: {
        when: (it) => (isAdult(it.facts.author) && it.decision.breach !== 'none') || has(it, 'allegation'),
        wrong: (it) => isOpenerThan(it, 3) ?? othersOwn(it),
      },
    },
  },
  {
    id: '2g',
    says: 'The headteacher’s own exception is decided by the trust, nobody but the trust and the headteacher decides on one, and whoever else would is turned away.',
    checks: {
      exception: {
        when: isNeeded,
        wrong(it) {
          const decider = mayBeHeadteachersOwn(it) ? 'trust' : 'headteacher'
          const step = it.step('decide-exception')
          if (step?.force !== 'must') return lacks(it, 'decide-exception', 'must')
          if (step.by !== decider) return `It would be decided by ${step.by}, and not by ${decider}.`
          const about = it.facts.decider
          const entitled = about === undefined || ['unknown', 'trust', decider].includes(about)
          const refusesAll = it.pack.choices.G2 === 'always-refused' && it.facts.office === 'headteacher'
          if (!entitled) return lacks(it, 'refuse', 'must')
          return it.step('refuse') && !refusesAll ? `${quoted('refuse')} would be a step.` : undefined
        },
      },
    },
  },
  {
    id: '2h',
    says: 'The headteacher is told of a threat to them, or of abuse, that is about nothing which they did.',
    checks: {
      post: {
        when: (it) =>
          isAbout(it.facts, 'headteacher') &&
          has(it, 'threat', 'abusive') &&
          it.facts.office !== 'headteacher' &&
          it.decision.confidentiality < 4,
        wrong: (it) => doesNotTell(it, 'headteacher', eitherOf),
      },
    },
  },
]

/** What is open to the headteacher and the trust alone must not be somebody else's to do. */
function othersOwn({ decision }: CaseOf<'post'>): string | undefined {
  const step = decision.steps.find(({ by }) => by !== 'headteacher' && by !== 'trust')
  return step && `${quoted(step.do)} would belong to somebody who may not read it.`
}
