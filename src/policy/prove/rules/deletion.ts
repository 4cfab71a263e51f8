import type { Nature } from '../../../domain/facts.ts'
import type { MustHold } from '../must-hold.ts'
import { asksFor, doesNotWait, lacks, quoted } from '../phrases.ts'
import { has, isMember, isNothingWorse, isStranger } from '../terms.ts'

const askedToDelete: readonly Nature[] = [
  'bullying',
  'aggressive',
  'rude',
  'insulting',
  'abusive',
  'violent',
  'upsetting',
  'inappropriate',
  'hate',
  'privacy',
]

/** What a member is asked to take down, and what a stranger's post allows. */
export const deletion: readonly MustHold[] = [
  {
    id: '6a',
    says: 'A member is asked to delete what is unkind, violent, unsuitable, hateful or a breach of privacy, once evidence is kept, and somebody looks whether it is gone.',
    checks: {
      post: {
        when: (it) => isMember(it.facts.author) && has(it, ...askedToDelete),
        wrong(it) {
          const evidence = it.decision.evidence === 'full' ? 'capture-evidence' : 'words-only-record'
          return (
            lacks(it, 'request-deletion', 'must') ??
            doesNotWait(it, 'request-deletion', evidence) ??
            lacks(it, 'verify-removed', 'must') ??
            doesNotWait(it, 'verify-removed', 'request-deletion') ??
            (it.place('verify-removed') === it.place('request-deletion') + 1
              ? undefined
              : `${quoted('verify-removed')} would not follow at once.`)
          )
        },
      },
    },
  },
  {
    id: '6c',
    says: 'A member who refuses to delete such a post: the platform and the helpline are offered, with the complaints procedure beside them.',
    checks: {
      post: {
        when: (it) =>
          isMember(it.facts.author) && it.facts.deletion === 'refused' && has(it, ...askedToDelete),
        wrong: (it) =>
          lacks(it, 'report-to-platform', 'may') ??
          lacks(it, 'contact-posh', 'may') ??
          lacks(it, 'complaints-procedure', 'may'),
      },
    },
  },
  {
    id: '7a',
    says: 'With a stranger’s post, the platform and the helpline may be turned to, unless it is fair opinion.',
    checks: {
      post: {
        when: ({ facts }) => isStranger(facts.author) && !isNothingWorse(facts, 'enquiry'),
        wrong: (it) => lacks(it, 'report-to-platform', 'may') ?? lacks(it, 'contact-posh', 'may'),
      },
    },
  },
  {
    id: '7b',
    says: 'A stranger’s post may be left alone, and a stranger is never asked to delete one.',
    checks: {
      post: {
        when: ({ facts }) => isStranger(facts.author),
        wrong: (it) =>
          lacks(it, 'close-without-action', 'may') ?? asksFor(it, 'request-deletion', 'verify-removed'),
      },
    },
  },
  {
    id: 'own-page',
    says: 'What names a child on the school’s own page is hidden there once it is kept, and the answer says no more than where to write to.',
    checks: {
      post: {
        when: ({ facts }) => facts.ownPage === true && facts.namesChild === true,
        wrong(it) {
          const evidence = it.decision.evidence === 'full' ? 'capture-evidence' : 'words-only-record'
          const tooPrivate =
            it.decision.confidentiality >= 3 ||
            it.facts.protectedChild === true ||
            has(it, 'intimate-image-of-child', 'terrorist-content', 'extremist')
          const reply = tooPrivate ? 'forbidden' : 'redirect-only'
          return (
            lacks(it, 'hide-on-own-page', 'must') ??
            doesNotWait(it, 'hide-on-own-page', evidence) ??
            (it.decision.publicReply === reply
              ? undefined
              : `An answer in public would be ${it.decision.publicReply}.`)
          )
        },
      },
    },
  },
]
