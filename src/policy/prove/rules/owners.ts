import type { Do, Holder, Step } from '../../../domain/decision.ts'
import type { Kind } from '../../../domain/facts.ts'
import type { CaseOf } from '../case.ts'
import type { Check, MustHold } from '../must-hold.ts'
import { quoted } from '../phrases.ts'
import { has, isAbout } from '../terms.ts'

/** What is done for the children in it, and for their families. */
const forChildren: readonly Do[] = [
  'childrens-social-care',
  'report-remove',
  'iwf',
  'prevent-advice',
  'prevent-referral',
  'report-terrorist-content',
  'tell-parents',
  'age-advice',
  'report-underage-account',
  'online-safety-lesson',
  'share-family-material',
]

/** What is said for the school, which is somebody's daily work. */
const spoken: readonly Do[] = ['reply-publicly', 'redirect-to-email', 'answer', 'thank', 'pass-on-praise']

/** Whoever leads writes it down. */
function leadIn<K extends Kind>({ step }: CaseOf<K>): Holder | undefined {
  return step('record')?.by
}

function belongsElsewhere(step: Step | undefined, owner: Holder | undefined): string | undefined {
  return step && `${quoted(step.do)} would belong to ${step.by}, and not to ${owner}.`
}

/** Is the DSL kept out of it: an adult's conduct, their own post, or something that is about them? */
function isKeptFromDsl({ facts, decision }: CaseOf<'post'>): boolean {
  return decision.confidentiality >= 3 || facts.office === 'dsl' || isAbout(facts, 'dsl')
}

function helpsChild(it: CaseOf<'post'>): boolean {
  return isAbout(it.facts, 'pupil') || it.facts.namesChild === true || has(it, 'intimate-image-of-child')
}

/** Where nothing else is said, a step belongs to whoever leads. */
function toWhoeverLeads<K extends Kind>(...others: readonly Do[]): Check<K> {
  return {
    wrong(it) {
      const lead = leadIn(it)
      return belongsElsewhere(
        it.decision.steps.find((step) => step.by !== lead && !others.includes(step.do)),
        lead,
      )
    },
  }
}

function toDsl<K extends Kind>(it: CaseOf<K>, ...whats: readonly Do[]): string | undefined {
  return belongsElsewhere(
    it.decision.steps.find((step) => whats.includes(step.do) && step.by !== 'dsl'),
    'dsl',
  )
}

/** To whom the steps belong. */
export const owners: readonly MustHold[] = [
  {
    id: 'owners-a',
    says: 'What is done for a child belongs to the DSL, unless the matter is kept from them; then it belongs to whoever leads.',
    checks: {
      post: {
        wrong(it) {
          const theirs: readonly Do[] = helpsChild(it) ? [...forChildren, 'support-affected'] : forChildren
          if (!isKeptFromDsl(it)) return toDsl(it, ...theirs)
          if (it.decision.confidentiality < 3) return undefined
          const lead = leadIn(it)
          return belongsElsewhere(
            it.decision.steps.find((step) => theirs.includes(step.do) && step.by !== lead),
            lead,
          )
        },
      },
      contact: {
        when: ({ decision }) => decision.confidentiality < 3,
        wrong: (it) => toDsl(it, ...forChildren),
      },
      enquiry: { wrong: (it) => toDsl(it, ...forChildren) },
      'underage-use': { wrong: (it) => toDsl(it, ...it.decision.steps.map((step) => step.do)) },
    },
  },
  {
    id: 'owners-b',
    says: 'Every other step belongs to whoever leads, but for what is said for the school, and for the decision on an exception.',
    checks: {
      post: toWhoeverLeads('support-affected', ...forChildren, ...spoken),
      contact: toWhoeverLeads('support-affected', 'decide-exception', ...forChildren),
      enquiry: toWhoeverLeads(...forChildren),
      concern: toWhoeverLeads(...forChildren),
      question: toWhoeverLeads(),
      publication: toWhoeverLeads(),
      'underage-use': toWhoeverLeads(),
      exception: toWhoeverLeads(),
      channel: toWhoeverLeads(),
      listening: toWhoeverLeads(),
      joining: toWhoeverLeads(),
    },
  },
  {
    id: 'owners-c',
    says: 'What is said for the school is said by whoever answers for it online, by the office for a question that came to it, and by whoever leads where it is too private for them.',
    checks: {
      post: {
        wrong(it) {
          const { confidentiality, first, also } = it.decision
          const told = first === 'emergency-services' ? also[0] : first
          const lead = leadIn(it)
          const tooPrivate = confidentiality >= 2 || lead === 'trust'
          const owner = tooPrivate ? lead : told === 'office' ? 'office' : it.pack.choices.G13
          return belongsElsewhere(
            it.decision.steps.find((step) => spoken.includes(step.do) && step.by !== owner),
            owner,
          )
        },
      },
      contact: {
        when: ({ step }) => step('decide-exception') !== undefined,
        wrong(it) {
          const owner = leadIn(it) === 'dsl' ? 'headteacher' : leadIn(it)
          const step = it.step('decide-exception')
          return step?.by === owner ? undefined : belongsElsewhere(step, owner)
        },
      },
    },
  },
  {
    id: 'owners-d',
    says: 'Whoever is told first leads, unless they are kept out of it; communications and the office lead in nothing where somebody may be in danger.',
    checks: {
      post: {
        when: (it) =>
          it.facts.danger !== 'immediate' &&
          it.decision.confidentiality < 3 &&
          !isAbout(it.facts, 'headteacher', 'dsl') &&
          it.facts.office !== 'headteacher' &&
          it.facts.office !== 'dsl',
        wrong(it) {
          const { first } = it.decision
          const { G10, G13 } = it.pack.choices
          const either = G10 === 'either' ? 'headteacher-or-dsl' : G10
          const daily = first === 'communications' || first === 'office'
          const expected =
            first === 'headteacher-or-dsl' || (daily && it.facts.danger === 'possible')
              ? either
              : first === 'communications'
                ? G13
                : first
          return leadIn(it) === expected
            ? undefined
            : `It would be led by ${leadIn(it)}, and not by ${expected}.`
        },
      },
    },
  },
]
