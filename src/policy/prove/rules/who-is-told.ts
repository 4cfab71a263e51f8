import type { First } from '../../../domain/decision.ts'
import type { PostFacts } from '../../../domain/facts.ts'
import type { CaseOf } from '../case.ts'
import type { MustHold } from '../must-hold.ts'
import { doesNotTell, tellsFirst } from '../phrases.ts'
import {
  has,
  isAbout,
  isAdult,
  isDisreputeAlone,
  isHarmful,
  isJudged,
  isStranger,
  mayBeHarmful,
  naturesOf,
  whomIsKnown,
} from '../terms.ts'
import type { Row } from './row.ts'

const isOwn = ({ facts, decision }: CaseOf<'post'>, office: PostFacts['office']) =>
  facts.office === office && decision.breach !== 'none'

/** Harm to a pupil; where staff grumble about pupils and no child can be recognised, it is their own conduct. */
const harmsPupil = ({ facts }: CaseOf<'post'>) =>
  mayBeHarmful(facts) && isAbout(facts, 'pupil') && !(isAdult(facts.author) && facts.namesChild === false)

/** A cry for help is no nature: a child writes it, or is written about, and somebody says that there is danger. */
const childMayBeInDanger = (facts: PostFacts) =>
  (facts.danger === 'possible' || facts.danger === 'immediate') &&
  (facts.author === 'pupil' || isAbout(facts, 'pupil') || facts.namesChild === true)

/** About the DSL's own conduct, or said of the DSL: then the headteacher stands in the DSL's place. */
const passesOverDsl = ({ facts }: CaseOf<'post'>) =>
  facts.office === 'dsl' || isJudged(facts, 'dsl') || (isDisreputeAlone(facts) && isAbout(facts, 'dsl'))

const dslWherePupil = ({ facts, decision }: CaseOf<'post'>): readonly First[] =>
  isHarmful(facts) &&
  isAbout(facts, 'pupil') &&
  decision.confidentiality < 4 &&
  facts.office !== 'dsl' &&
  !isJudged(facts, 'dsl')
    ? ['dsl']
    : []

/** Danger aside, of a post. */
const ofPosts: readonly Row<'post'>[] = [
  {
    facts:
      'the headteacher’s own conduct; an allegation about the headteacher, or about nobody knows whom; criticism or complaint about the headteacher; harm to their good name',
    fits: (it) =>
      isOwn(it, 'headteacher') ||
      isJudged(it.facts, 'headteacher') ||
      (isDisreputeAlone(it.facts) && isAbout(it.facts, 'headteacher')) ||
      (has(it, 'allegation') && (!whomIsKnown(it.facts) || isAbout(it.facts, 'trust'))),
    first: 'trust',
  },
  {
    facts:
      'an intimate image of a child; terrorist content or extremism where a pupil is the author; a harmful post about a pupil; a child whose whereabouts must not be known; a photograph published without permission',
    fits: (it) =>
      has(it, 'intimate-image-of-child') ||
      (it.facts.author === 'pupil' && has(it, 'extremist', 'terrorist-content')) ||
      harmsPupil(it) ||
      it.facts.protectedChild === true ||
      (it.facts.author === 'school' && has(it, 'privacy')),
    first: 'dsl',
  },
  {
    facts: 'conduct of staff, an LCM, a volunteer or a contractor; an allegation about one',
    fits: (it) =>
      (isAdult(it.facts.author) && it.decision.breach !== 'none') ||
      isOwn(it, 'dsl') ||
      has(it, 'allegation'),
    first: 'headteacher',
    also: dslWherePupil,
  },
  {
    facts: 'a harmful post by a pupil or parent about anybody else',
    fits: ({ facts }) => mayBeHarmful(facts) && (facts.author === 'pupil' || facts.author === 'parent'),
    first: 'headteacher-or-dsl',
  },
  {
    facts:
      'a harmful post by a third party, a former member or an unknown author, or on the school’s own account; a complaint; harm to a good name',
    fits: (it) =>
      (mayBeHarmful(it.facts) && (isStranger(it.facts.author) || it.facts.author === 'school')) ||
      mayBeHarmful(it.facts) ||
      has(it, 'complaint') ||
      isDisreputeAlone(it.facts),
    first: 'headteacher',
  },
  {
    facts: 'nothing of the kind, where a child may be in danger',
    fits: ({ facts }) => naturesOf(facts).length === 0 && childMayBeInDanger(facts),
    first: 'dsl',
  },
  {
    facts: 'praise, criticism, humour; a general enquiry on an official account; nothing of the kind',
    fits: (it) =>
      has(it, 'praise', 'criticism', 'humour') ||
      (has(it, 'enquiry') && it.facts.ownPage === true && it.facts.namesChild === false) ||
      naturesOf(it.facts).length === 0,
    first: 'communications',
  },
  {
    facts: 'any other enquiry',
    fits: (it) => has(it, 'enquiry'),
    first: 'office',
    also: (it) => (it.facts.namesChild === true && !passesOverDsl(it) ? ['dsl'] : []),
  },
]

/** Whoever would be told first is told besides where the emergency services come first, but for whoever wrote it. */
function isLeftOut(it: CaseOf<'post'>, to: First): string | undefined {
  const wroteIt = it.facts.office === 'headteacher' && (to === 'headteacher' || to === 'headteacher-or-dsl')
  if (wroteIt) return undefined
  return it.decision.confidentiality >= 4 ? doesNotTell(it, 'trust') : doesNotTell(it, to)
}

/** Who is told first of a post: the first row that fits. */
export const whoIsToldOfPosts: readonly MustHold[] = [
  {
    id: 'first-a',
    says: 'Whom a post concerns is told first, by the first row of the table that fits; the emergency services come before where somebody is in danger now.',
    checks: {
      post: {
        wrong(it) {
          const row = ofPosts.find(({ fits }) => fits(it))
          if (!row) return 'No row of the table fits.'
          const isDsls = row.first === 'dsl' || row.first === 'headteacher-or-dsl'
          const to = isDsls && passesOverDsl(it) ? 'headteacher' : row.first
          if (it.facts.danger === 'immediate')
            return tellsFirst(it, 'emergency-services') ?? isLeftOut(it, to)
          for (const one of row.also?.(it) ?? []) {
            const silent = doesNotTell(it, one)
            if (silent) return silent
          }
          return tellsFirst(it, to)
        },
      },
    },
  },
]
