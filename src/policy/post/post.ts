import type {
  About,
  Audience,
  Claim,
  Danger,
  Deletion,
  FactRole,
  Nature,
  Office,
  PlatformReport,
  PostFacts,
} from '../../domain/facts.ts'

/** A post's facts with nothing left out, and the distinctions that several headings of the policy draw. */
export type Post = {
  author: FactRole
  office: Office
  about: ReadonlySet<About>
  aboutKnown: boolean
  nature: ReadonlySet<Nature>
  natureKnown: boolean
  audience: Audience
  danger: Danger
  namesChild: Claim
  protectedChild: Claim
  ownPage: Claim
  authorAge: number | 'unknown'
  deletion: Deletion
  platformReport: PlatformReport
  /** One of the six roles that the policy binds. */
  member: boolean
  /** Staff, a local committee member, a volunteer or a contractor. */
  adultOfSchool: boolean
  /** A third party, a former member (who is one), or somebody not known. */
  outsider: boolean
  /** Praise, criticism, complaint or enquiry, and nothing else. */
  fair: boolean
  /** Said to harm the school's name, and nothing worse (G9). */
  disreputeAlone: boolean
  /** Any nature but praise, criticism, complaint, enquiry, humour and disrepute alone. */
  harmful: boolean
  /** Harmful, or not known not to be. */
  maybeHarmful: boolean
}

const members: ReadonlySet<FactRole> = new Set(['pupil', 'parent', 'staff', 'lcm', 'volunteer', 'contractor'])
const adultsOfSchool: ReadonlySet<FactRole> = new Set(['staff', 'lcm', 'volunteer', 'contractor'])
const outsiders: ReadonlySet<FactRole> = new Set(['third-party', 'former-member', 'unknown'])
const fairNatures: ReadonlySet<Nature> = new Set(['praise', 'criticism', 'complaint', 'enquiry'])
const harmlessNatures: ReadonlySet<Nature> = new Set([...fairNatures, 'humour', 'disrepute'])

/** What the rules ask of a post, worked out once from its facts; what was not answered is `unknown`. */
export function readPost(facts: PostFacts): Post {
  const { about = 'unknown', nature = 'unknown', author = 'unknown' } = facts
  const natures = nature === 'unknown' ? [] : nature
  const natureKnown = nature !== 'unknown'
  const harmful = natures.some((one) => !harmlessNatures.has(one))
  return {
    author,
    office: facts.office ?? 'unknown',
    about: new Set(about === 'unknown' ? [] : about),
    aboutKnown: about !== 'unknown',
    nature: new Set(natures),
    natureKnown,
    audience: facts.audience ?? 'unknown',
    danger: facts.danger ?? 'unknown',
    namesChild: facts.namesChild ?? 'unknown',
    protectedChild: facts.protectedChild ?? 'unknown',
    ownPage: facts.ownPage ?? 'unknown',
    authorAge: facts.authorAge ?? 'unknown',
    deletion: facts.deletion ?? 'unknown',
    platformReport: facts.platformReport ?? 'unknown',
    member: members.has(author),
    adultOfSchool: adultsOfSchool.has(author),
    outsider: outsiders.has(author),
    fair: natures.length > 0 && natures.every((one) => fairNatures.has(one)),
    disreputeAlone: natures.includes('disrepute') && !harmful,
    harmful,
    maybeHarmful: harmful || !natureKnown,
  }
}

/** Is the post known to be at least one of these? False where nothing is known of its nature. */
export function isAnyOf(post: Post, natures: readonly Nature[]): boolean {
  return natures.some((nature) => post.nature.has(nature))
}

/**
 * Does the post do harm to a pupil? An adult of the school who grumbles about 'my class' with no child to be
 * recognised harms the school's trust in them, which is a matter of conduct.
 */
export function targetsPupil(post: Post): boolean {
  return post.maybeHarmful && post.about.has('pupil') && !(post.adultOfSchool && post.namesChild === false)
}

/** Can a child be recognised, or is it not known that none can? */
export function childMayBeIdentified(post: Post): boolean {
  return post.namesChild !== false || post.protectedChild === true
}

/** Danger as the post calls for it: where nobody knows, a threat is a possible danger. */
export function dangerOf(post: Post): Exclude<Danger, 'unknown'> {
  if (post.danger !== 'unknown') return post.danger
  return isAnyOf(post, ['threat', 'violent', 'blackmail', 'terrorist-content']) ? 'possible' : 'none'
}

/** Something said of this office's holder that they cannot be the judge of. */
export function judgesOffice(post: Post, office: 'headteacher' | 'dsl'): boolean {
  const judging = isAnyOf(post, ['allegation', 'criticism', 'complaint']) || post.disreputeAlone
  return judging && post.about.has(office)
}
