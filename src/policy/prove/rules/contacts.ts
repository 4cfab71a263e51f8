import type { ContactFacts } from '../../../domain/facts.ts'
import type { CaseOf } from '../case.ts'
import type { MustHold } from '../must-hold.ts'
import { asksFor, doesNotRuleOut, doesNotTell, isLighterThan, lacks, tellsFirst } from '../phrases.ts'
import { isAdult } from '../terms.ts'

type It = CaseOf<'contact'>

const isUnknown = (value: string | undefined) => value === undefined || value === 'unknown'
const toAdult = ({ to }: ContactFacts) => isAdult(to) || isUnknown(to)
const toPupil = ({ to }: ContactFacts) => to === 'pupil' || isUnknown(to)
const isOpenFollow = ({ form, account }: ContactFacts) => form === 'follow' && account === 'public'
const isBetween = ({ form }: ContactFacts) =>
  form === 'friend-request' || form === 'friendship' || form === 'message'
const isNotAllowed = ({ exception }: ContactFacts) => exception !== 'approved'
const byPupil = ({ facts }: It) => facts.from === 'pupil' && toAdult(facts)
const byAdult = ({ facts }: It) => isAdult(facts.from) && toPupil(facts)
const isAttempt = ({ facts }: It) => isNotAllowed(facts) && (isAdult(facts.from) || !isOpenFollow(facts))

function breachIs({ decision }: It, ...expected: It['decision']['breach'][]): string | undefined {
  if (expected.includes(decision.breach)) return undefined
  return `It would count as ${decision.breach === 'none' ? 'no breach' : decision.breach}, and not as ${expected.join(' or ')}.`
}

/** A link between a pupil and an adult of the school. */
export const contacts: readonly MustHold[] = [
  {
    id: '8a',
    says: 'A pupil’s attempt at contact goes to the DSL first.',
    checks: {
      contact: { when: (it) => byPupil(it) && isAttempt(it), wrong: (it) => tellsFirst(it, 'dsl') },
    },
  },
  {
    id: '8b',
    says: 'An adult’s attempt at contact goes to the headteacher first, and to the DSL as well.',
    checks: {
      contact: {
        when: (it) => byAdult(it) && isAttempt(it),
        wrong: (it) => tellsFirst(it, 'headteacher') ?? doesNotTell(it, 'dsl'),
      },
    },
  },
  {
    id: '8c',
    says: 'Where nobody knows who sought the contact, the DSL hears of it: it may have been a pupil.',
    checks: {
      contact: {
        when: ({ facts }) =>
          isUnknown(facts.from) && (toAdult(facts) || toPupil(facts)) && isNotAllowed(facts),
        wrong: (it) => doesNotTell(it, 'dsl'),
      },
    },
  },
  {
    id: '9a',
    says: 'A pupil who follows an adult’s public account is discouraged, and breaks no rule: it is put down, a reminder is offered, and nothing worse follows.',
    checks: {
      contact: {
        when: (it) => byPupil(it) && isOpenFollow(it.facts),
        wrong: (it) =>
          breachIs(it, 'discouraged') ??
          tellsFirst(it, 'none') ??
          lacks(it, 'remind-of-aup', 'may') ??
          asksFor(it, 'behaviour-policy', 'code-of-conduct', 'lado') ??
          doesNotRuleOut(it, 'behaviour-policy', 'code-of-conduct', 'lado'),
      },
    },
  },
  {
    id: '9b',
    says: 'A member of staff who follows a pupil breaks a rule, unless that was declared or approved.',
    checks: {
      contact: {
        when: ({ facts }) =>
          facts.from === 'staff' &&
          facts.to === 'pupil' &&
          facts.form === 'follow' &&
          facts.exception !== 'declared' &&
          isNotAllowed(facts),
        wrong: (it) => breachIs(it, 'breach'),
      },
    },
  },
  {
    id: '9c',
    says: 'A request, a friendship or a message between a pupil and an adult of the school breaks a rule, unless that was declared or approved.',
    checks: {
      contact: {
        when: ({ facts }) =>
          ((facts.from === 'pupil' && isAdult(facts.to)) || (isAdult(facts.from) && facts.to === 'pupil')) &&
          isBetween(facts) &&
          facts.exception !== 'declared' &&
          isNotAllowed(facts),
        wrong: (it) => breachIs(it, 'breach'),
      },
    },
  },
  {
    id: '10a',
    says: 'A contact that an approved exception covers breaks no rule.',
    checks: {
      contact: {
        when: ({ facts }) => facts.exception === 'approved',
        wrong: (it) =>
          breachIs(
            it,
            'none',
            ...(byPupil(it) && isOpenFollow(it.facts) ? (['discouraged'] as const) : []),
          ) ??
          asksFor(it, 'behaviour-policy', 'code-of-conduct', 'governance-code', 'contact-employer', 'lado'),
      },
    },
  },
  {
    id: '10b',
    says: 'A contact that is only declared may break a rule, and is brought to whoever decides on it.',
    checks: {
      contact: {
        when: (it) =>
          it.facts.exception === 'declared' && (byPupil(it) || byAdult(it)) && !isOpenFollow(it.facts),
        wrong: (it) => breachIs(it, 'possible') ?? lacks(it, 'decide-exception', 'must'),
      },
    },
  },
  {
    id: 'lado-b',
    says: 'Where an adult of the school seeks contact with a pupil in private, the LADO is asked, evidence is kept, and it is never a small matter.',
    checks: {
      contact: {
        when: (it) =>
          byAdult(it) && isBetween(it.facts) && isNotAllowed(it.facts) && it.facts.exception !== 'declared',
        wrong: (it) =>
          lacks(it, 'lado', 'must') ?? lacks(it, 'capture-evidence', 'must') ?? isLighterThan(it, 'high'),
      },
    },
  },
  {
    id: 'lado-c',
    says: 'Where an adult of the school follows a pupil’s public account, the LADO may be asked, and evidence is kept.',
    checks: {
      contact: {
        when: (it) => byAdult(it) && isOpenFollow(it.facts) && isNotAllowed(it.facts),
        wrong: (it) => lacks(it, 'lado', 'may') ?? lacks(it, 'capture-evidence', 'must'),
      },
    },
  },
]
