import type { MustHold } from '../must-hold.ts'
import { asksFor, doesNotRuleOut, lacks, quoted, tellsFirst } from '../phrases.ts'
import { has, isAdult, isNothingWorse } from '../terms.ts'

const isUnknown = (value: string | undefined) => value === undefined || value === 'unknown'

/** What is asked of the school, and what may be said in public. */
export const answers: readonly MustHold[] = [
  {
    id: '11a',
    says: 'A message about a named child is led away to e-mail, and no answer in public may do more than that.',
    checks: {
      enquiry: {
        when: ({ facts }) => facts.about === 'named-child' || isUnknown(facts.about),
        wrong: (it) =>
          lacks(it, 'redirect-to-email', 'must') ??
          (it.decision.publicReply === 'allowed' ? 'A public answer would be allowed.' : undefined) ??
          asksFor(it, 'reply-publicly') ??
          doesNotRuleOut(it, 'reply-publicly'),
      },
      post: {
        when: (it) =>
          has(it, 'enquiry') && isNothingWorse(it.facts, 'enquiry') && it.facts.namesChild === true,
        wrong: (it) =>
          (it.decision.publicReply === 'allowed' ? 'A public answer would be allowed.' : undefined) ??
          lacks(it, 'redirect-to-email', 'must') ??
          doesNotRuleOut(it, 'reply-publicly'),
      },
    },
  },
  {
    id: '11b',
    says: 'A general question on an official account is answered there; whatever comes by a chat app is led to e-mail.',
    checks: {
      enquiry: {
        when: ({ facts }) =>
          facts.channel === 'chat-app' || (facts.channel === 'official-account' && facts.about === 'general'),
        wrong(it) {
          if (it.facts.channel === 'chat-app') return lacks(it, 'move-to-email', 'must')
          return lacks(it, it.facts.audience === 'private' ? 'answer' : 'reply-publicly', 'must')
        },
      },
    },
  },
  {
    id: '14',
    says: 'A request to watch a person is refused, and so is one that does not say whom; listening to what is said of the school is not.',
    checks: {
      listening: {
        wrong: (it) => (it.facts.target === 'school' ? asksFor(it, 'refuse') : lacks(it, 'refuse', 'must')),
      },
    },
  },
  {
    id: '15a',
    says: 'A parent’s question goes to the office.',
    checks: {
      question: {
        when: ({ facts }) => facts.from === 'parent',
        wrong: (it) =>
          tellsFirst(it, 'office') ??
          lacks(it, 'answer', 'must') ??
          (it.step('answer')?.by === 'office' ? undefined : `${quoted('answer')} would not be the office’s.`),
      },
    },
  },
  {
    id: '15b',
    says: 'A question from staff goes to the headteacher or the DSL, and never to the office.',
    checks: {
      question: {
        when: ({ facts }) => isAdult(facts.from),
        wrong(it) {
          const owner = it.step('answer')?.by ?? 'office'
          const theirs = ['headteacher', 'dsl', 'headteacher-or-dsl'].includes(owner)
          return (
            tellsFirst(it, 'headteacher-or-dsl') ??
            lacks(it, 'answer', 'must') ??
            (theirs ? undefined : `${quoted('answer')} would belong to somebody else.`)
          )
        },
      },
    },
  },
  {
    id: 'reply-a',
    says: 'Nothing that is confidential or safeguarding is answered in public, nor a child’s affairs beyond the way to e-mail.',
    checks: {
      post: {
        when: (it) =>
          it.decision.confidentiality >= 2 || has(it, 'confidential') || it.facts.namesChild === true,
        wrong(it) {
          const { publicReply, confidentiality } = it.decision
          const mayThank = isNothingWorse(it.facts) && !has(it, 'criticism', 'complaint')
          const onOwnPage = it.facts.ownPage === true && it.facts.namesChild === true
          if (has(it, 'confidential') || confidentiality >= 2)
            return publicReply === 'forbidden' || (onOwnPage && publicReply === 'redirect-only')
              ? undefined
              : `An answer in public would be ${publicReply}.`
          return publicReply === 'allowed' && !mayThank && !has(it, 'humour') && it.facts.nature?.length !== 0
            ? 'A public answer would be allowed.'
            : undefined
        },
      },
      enquiry: {
        when: ({ decision }) => decision.confidentiality >= 2,
        wrong: ({ decision }) =>
          decision.publicReply === 'forbidden' ? undefined : 'A public answer would be allowed.',
      },
      concern: {
        wrong: ({ decision }) =>
          decision.publicReply === 'forbidden' ? undefined : 'A public answer would be allowed.',
      },
    },
  },
  {
    id: 'reply-b',
    says: 'An answer in public is a step only where it is allowed, and is ruled out wherever it is not.',
    checks: {
      post: {
        when: ({ decision }) => decision.publicReply !== 'allowed',
        wrong: (it) => asksFor(it, 'reply-publicly') ?? doesNotRuleOut(it, 'reply-publicly'),
      },
      enquiry: {
        when: ({ decision }) => decision.publicReply !== 'allowed',
        wrong: (it) => asksFor(it, 'reply-publicly') ?? doesNotRuleOut(it, 'reply-publicly'),
      },
    },
  },
]
