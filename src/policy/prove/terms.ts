import type { FactRole, Nature, Office, PostFacts } from '../../domain/facts.ts'
import type { CaseOf } from './case.ts'

/*
 * The contract's words, said once more and on purpose: a proof that asked the policy's own code what these words mean
 * would agree with its mistakes.
 */

const members: readonly FactRole[] = ['pupil', 'parent', 'staff', 'lcm', 'volunteer', 'contractor']
const adults: readonly FactRole[] = ['staff', 'lcm', 'volunteer', 'contractor']

/** The six roles of the community. */
export function isMember(role: FactRole | undefined): boolean {
  return members.includes(role ?? 'unknown')
}

/** Staff, an LCM, a volunteer or a contractor. */
export function isAdult(role: FactRole | undefined): boolean {
  return adults.includes(role ?? 'unknown')
}

/** A third party, a former member, or somebody whom nobody knows. */
export function isStranger(role: FactRole | undefined): boolean {
  return role === undefined || role === 'third-party' || role === 'former-member' || role === 'unknown'
}

/** The natures of a post that are known; none where nobody knows. */
export function naturesOf({ nature }: PostFacts): readonly Nature[] {
  return nature === undefined || nature === 'unknown' ? [] : nature
}

export function natureIsKnown({ nature }: PostFacts): boolean {
  return nature !== undefined && nature !== 'unknown'
}

/** Is the post known to be one of these? */
export function has({ facts }: CaseOf<'post'>, ...natures: Nature[]): boolean {
  return naturesOf(facts).some((one) => natures.includes(one))
}

const harmless: readonly Nature[] = ['praise', 'criticism', 'complaint', 'enquiry', 'humour', 'disrepute']

/** Any nature but praise, criticism, complaint, enquiry, humour and disrepute alone. */
export function isHarmful(facts: PostFacts): boolean {
  return naturesOf(facts).some((one) => !harmless.includes(one))
}

/** Harmful, or nobody knows what it is. */
export function mayBeHarmful(facts: PostFacts): boolean {
  return isHarmful(facts) || !natureIsKnown(facts)
}

/** Disrepute, and nothing that does harm. */
export function isDisreputeAlone(facts: PostFacts): boolean {
  return naturesOf(facts).includes('disrepute') && !isHarmful(facts)
}

/** Praise, criticism and complaint that are nothing worse, with a joke or without; `others` may stand in their place. */
export function isNothingWorse(facts: PostFacts, ...others: Nature[]): boolean {
  const fair: readonly Nature[] = ['praise', 'criticism', 'complaint', ...others]
  const natures = naturesOf(facts)
  return (
    natures.some((one) => fair.includes(one)) &&
    natures.every((one) => fair.includes(one) || one === 'humour')
  )
}

type Whom = Exclude<NonNullable<PostFacts['about']>, 'unknown'>[number]

/** Is a post or a concern about one of these? */
export function isAbout({ about }: { about?: readonly Whom[] | 'unknown' }, ...whom: Whom[]): boolean {
  return Array.isArray(about) && about.some((one) => whom.includes(one))
}

export function whomIsKnown({ about }: { about?: readonly Whom[] | 'unknown' }): boolean {
  return Array.isArray(about)
}

/** Is something said of this office's holder that they cannot be the judge of? */
export function isJudged(facts: PostFacts, office: Exclude<Office, 'none' | 'unknown'>): boolean {
  const judging: readonly Nature[] = ['allegation', 'criticism', 'complaint']
  return naturesOf(facts).some((one) => judging.includes(one)) && isAbout(facts, office)
}
