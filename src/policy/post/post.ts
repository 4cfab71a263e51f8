import type { Do, Within } from '../../domain/decision.ts'
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
import type { WordSet } from '../../domain/word-set.ts'
import { isAdultOfSchool, isMember, isOutsider } from '../occasions/roles.ts'
import type { Pack } from '../pack.ts'
import { aboutSet, fairNatures, harmfulNatures, natureSet } from './natures.ts'

/** A post's facts with nothing left out, and the distinctions that several headings of the policy draw. */
export type Post = {
  author: FactRole
  office: Office
  about: WordSet<About>
  aboutKnown: boolean
  nature: WordSet<Nature>
  natureKnown: boolean
  audience: Audience
  danger: Danger
  namesChild: Claim
  protectedChild: Claim
  ownPage: Claim
  platform: string
  authorAge: number | 'unknown'
  deletion: Deletion
  platformReport: PlatformReport
  /** One of the six roles that the policy binds. */
  member: boolean
  /** Staff, a local committee member, a volunteer or a contractor. */
  adultOfSchool: boolean
  /** A third party, a former member (who is one), or somebody not known. */
  outsider: boolean
  /** Praise, criticism, complaint or enquiry, with a joke or without, and nothing worse. */
  fair: boolean
  /** Said to harm the school's name, and nothing worse (G9). */
  disreputeAlone: boolean
  /** Any nature but praise, criticism, complaint, enquiry, humour and disrepute alone. */
  harmful: boolean
  /** Harmful, or not known not to be. */
  maybeHarmful: boolean
}

const dangerous = natureSet(['threat', 'violent', 'blackmail', 'terrorist-content'])
const judging = natureSet(['allegation', 'criticism', 'complaint'])

/** What the rules ask of a post, worked out once from its facts; what was not answered is `unknown`. */
export function readPost(facts: PostFacts): Post {
  const { about = 'unknown', nature = 'unknown', author = 'unknown' } = facts
  const natureKnown = nature !== 'unknown'
  const set = natureSet(nature === 'unknown' ? [] : nature)
  const harmful = set.meets(harmfulNatures)
  return {
    author,
    office: facts.office ?? 'unknown',
    about: aboutSet(about === 'unknown' ? [] : about),
    aboutKnown: about !== 'unknown',
    nature: set,
    natureKnown,
    audience: facts.audience ?? 'unknown',
    danger: facts.danger ?? 'unknown',
    namesChild: facts.namesChild ?? 'unknown',
    protectedChild: facts.protectedChild ?? 'unknown',
    ownPage: facts.ownPage ?? 'unknown',
    platform: facts.platform ?? 'unknown',
    authorAge: facts.authorAge ?? 'unknown',
    deletion: facts.deletion ?? 'unknown',
    platformReport: facts.platformReport ?? 'unknown',
    member: isMember(author),
    adultOfSchool: isAdultOfSchool(author),
    outsider: isOutsider(author),
    fair: set.meets(fairNatures) && !harmful && !set.has('disrepute'),
    disreputeAlone: set.has('disrepute') && !harmful,
    harmful,
    maybeHarmful: harmful || !natureKnown,
  }
}

/** Is the post known to be at least one of these? False where nothing is known of its nature. */
export function isAnyOf(post: Post, natures: WordSet<Nature>): boolean {
  return post.nature.meets(natures)
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
  return isAnyOf(post, dangerous) ? 'possible' : 'none'
}

/** Is a child in danger, or may one be: who writes, who is written about, or who can be recognised? */
export function childMayBeInDanger(post: Post): boolean {
  const child = post.author === 'pupil' || post.about.has('pupil') || post.namesChild === true
  return child && dangerOf(post) !== 'none'
}

/** Something said of this office's holder that they cannot be the judge of. */
export function judgesOffice(post: Post, office: 'headteacher' | 'dsl'): boolean {
  return (isAnyOf(post, judging) || post.disreputeAlone) && post.about.has(office)
}

/** What everything else waits for where somebody is in danger now. */
export function afterPolice(post: Post): Do[] {
  return dangerOf(post) === 'immediate' ? ['police-999'] : []
}

/** How soon somebody talks with the writer: a post that could lead to a child who must not be found cannot wait. */
export function talkWithin(post: Post, { deadlines }: Pack): Within {
  return post.protectedChild === true ? deadlines.requestDeletion.childIdentified : deadlines.talk
}
