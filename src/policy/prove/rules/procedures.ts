import type { Decision } from '../../../domain/decision.ts'
import type { FactRole, Kind, Nature } from '../../../domain/facts.ts'
import type { CaseOf } from '../case.ts'
import type { Check, MustHold } from '../must-hold.ts'
import { asksFor, doesNotRuleOut, lacks } from '../phrases.ts'
import { isAdult, isHarmful, isMember, natureIsKnown, naturesOf } from '../terms.ts'

/** Pupils have the behaviour policy and staff the code of conduct, and neither has the other's. */
function ownProcedure<K extends Kind>(whose: (it: CaseOf<K>) => FactRole | undefined): Check<K> {
  return {
    wrong(it) {
      const role = whose(it)
      const isBreach = it.decision.breach === 'breach'
      if (role === 'pupil')
        return (
          asksFor(it, 'code-of-conduct') ??
          doesNotRuleOut(it, 'code-of-conduct') ??
          (isBreach ? lacks(it, 'behaviour-policy', it.facts.kind === 'contact' ? 'may' : 'must') : undefined)
        )
      if (role === 'staff')
        return (
          asksFor(it, 'behaviour-policy') ??
          doesNotRuleOut(it, 'behaviour-policy') ??
          (isBreach ? lacks(it, 'code-of-conduct', 'must') : undefined)
        )
      return asksFor(it, 'behaviour-policy', 'code-of-conduct')
    },
  }
}

const others: readonly Kind[] = [
  'enquiry',
  'concern',
  'question',
  'publication',
  'exception',
  'listening',
  'joining',
]

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
  'extremist',
  'terrorist-content',
  'intimate-image-of-child',
  'blackmail',
  'impersonation',
  'false-media',
  'privacy',
]

/** What a post is by the clauses about conduct, pictures, staff and extremism, had its author been a member. */
function breachByClauses({ facts }: CaseOf<'post'>): Decision['breach'] {
  const natures = naturesOf(facts)
  const adult = isAdult(facts.author)
  if (natures.some((one) => disrespectful.includes(one))) return 'breach'
  if (natures.includes('confidential') && (adult || facts.author === 'school')) return 'breach'
  if (natures.includes('discusses-school') && facts.author === 'staff') return 'breach'
  if (!natureIsKnown(facts) || natures.includes('disrepute') || natures.includes('confidential'))
    return 'possible'
  return adult && natures.some((one) => one === 'discusses-school' || one === 'allegation')
    ? 'possible'
    : 'none'
}

/** Whose procedure a breach leads to, and what is a breach. */
export const procedures: readonly MustHold[] = [
  {
    id: '13a',
    says: 'A pupil’s breach leads to the behaviour policy and staff’s to the code of conduct, and neither to the other’s; for a pupil’s attempt at contact it is left open.',
    checks: {
      post: ownProcedure(({ facts }) => facts.author),
      contact: ownProcedure(({ facts }) => facts.from),
      channel: ownProcedure(({ facts }) => facts.by),
    },
  },
  {
    id: '13b',
    says: 'Nothing but a post, a contact or a channel leads to the behaviour policy or the code of conduct.',
    every: {
      when: ({ facts }) => others.includes(facts.kind),
      wrong: (it) =>
        asksFor(it, 'behaviour-policy', 'code-of-conduct', 'governance-code', 'contact-employer'),
    },
  },
  {
    id: 'breach-a',
    says: 'A post is a breach by what it is, whoever of us wrote it and whoever can see it; the school’s own account is bound as we are.',
    checks: {
      post: {
        when: ({ facts }) => isMember(facts.author) || facts.author === 'school',
        wrong(it) {
          const expected = breachByClauses(it)
          return it.decision.breach === expected ? undefined : `It would count as ${it.decision.breach}.`
        },
      },
    },
  },
  {
    id: 'breach-b',
    says: 'A third party cannot break our rules; whoever is not known may have.',
    checks: {
      post: {
        when: ({ facts }) => !isMember(facts.author) && facts.author !== 'school',
        wrong(it) {
          const unknown = it.facts.author === undefined || it.facts.author === 'unknown'
          const expected = unknown && breachByClauses(it) !== 'none' ? 'possible' : 'none'
          return it.decision.breach === expected ? undefined : `It would count as ${it.decision.breach}.`
        },
      },
    },
  },
  {
    id: 'joining',
    says: 'Whoever joins is asked to sign, unless they have signed or declined; not to sign is never a breach, and never punished.',
    checks: {
      joining: {
        wrong(it) {
          const { role = 'unknown', aup } = it.facts
          const signs = role === 'unknown' || isMember(role)
          const optional = aup === 'expired' && it.pack.choices.G7 === 'offer-again'
          if (it.decision.breach !== 'none') return 'It would count as a breach.'
          if (!signs || aup === 'signed')
            return asksFor(it, 'ask-to-sign-aup') ?? doesNotRuleOut(it, 'behaviour-policy', 'code-of-conduct')
          return (
            lacks(it, 'ask-to-sign-aup', aup === 'declined' || optional ? 'may' : 'must') ??
            doesNotRuleOut(it, 'behaviour-policy', 'code-of-conduct', 'governance-code', 'contact-employer')
          )
        },
      },
    },
  },
  {
    id: 'channel',
    says: 'Social media and chat apps are not for school business: whoever uses them for it is led to e-mail, and the headteacher hears of it.',
    checks: {
      channel: {
        when: ({ facts }) => facts.tool !== 'email' && (facts.by === 'school' || isAdult(facts.by)),
        wrong: (it) =>
          lacks(it, 'move-to-email', 'must') ??
          (it.decision.breach === (it.facts.tool === undefined ? 'possible' : 'breach')
            ? undefined
            : `It would count as ${it.decision.breach}.`),
      },
    },
  },
  {
    id: 'harmless',
    says: 'What is neither harmful nor said to harm a good name breaks no rule, unless nobody knows what it is.',
    checks: {
      post: {
        when: ({ facts }) =>
          natureIsKnown(facts) && !isHarmful(facts) && !naturesOf(facts).includes('disrepute'),
        wrong: ({ decision }) =>
          decision.breach === 'none' ? undefined : `It would count as ${decision.breach}.`,
      },
    },
  },
]
