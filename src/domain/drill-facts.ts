import type { Decision, Do } from './decision.ts'
import type { Miss } from './drill.ts'
import type { PostFacts } from './facts.ts'

type Otherwise = Extract<Miss, { type: 'answered-otherwise' }>
type Decide = (facts: PostFacts) => Decision

/** What somebody answers about the post itself; what was asked of its author or of the platform happens later. */
const compared = [
  'danger',
  'nature',
  'author',
  'office',
  'about',
  'namesChild',
  'protectedChild',
  'audience',
  'ownPage',
  'authorAge',
] as const
type Compared = (typeof compared)[number]

/**
 * The facts that were answered otherwise than they are, each with what it changed: what the policy makes of the truth,
 * against what it makes of the truth with this one answer in it. An answer that changes nothing is no miss; answers that
 * change something only together stand together.
 */
export function answeredOtherwise(given: PostFacts, truth: PostFacts, decide: Decide): Otherwise[] {
  const should = decide(truth)
  const wrong = compared.filter((field) => field in truth && !same(given[field], truth[field]))
  const alone = wrong
    .map((field) => differenceOf([field], given, truth, should, decide(withAnswer(truth, given, [field]))))
    .filter(matters)
  const together = differenceOf(wrong, given, truth, should, decide(withAnswer(truth, given, wrong)))
  const explained = new Set(alone.flatMap(({ missing }) => missing))
  const unexplained = together.missing.some((what) => !explained.has(what))
  return alone.length > 0 && !unexplained ? alone : matters(together) ? [together] : []
}

/** The true facts with those that were answered otherwise in their place; one that was left open is left out. */
function withAnswer(truth: PostFacts, given: PostFacts, fields: readonly Compared[]): PostFacts {
  const changed = new Map<string, unknown>(Object.entries(truth))
  for (const field of fields) {
    if (given[field] === undefined) changed.delete(field)
    else changed.set(field, given[field])
  }
  return Object.fromEntries(changed) as PostFacts
}

function differenceOf(
  fields: readonly Compared[],
  given: PostFacts,
  truth: PostFacts,
  should: Decision,
  was: Decision,
): Otherwise {
  const missing = stepsOnlyIn(should, was, 'must')
  const notOffered = stepsOnlyIn(should, was, 'may').filter(
    (what) => !was.steps.some((step) => step.do === what),
  )
  const needless = stepsOnlyIn(was, should, 'must')
  // More private than it had to be harms nobody.
  const exposed = was.confidentiality < should.confidentiality
  const level = exposed ? { should: should.confidentiality, was: was.confidentiality } : null
  const lost = [...missing, ...notOffered]
  const basis = should.steps.filter((step) => lost.includes(step.do)).flatMap((step) => step.basis)
  const wrongly = was.steps.filter((step) => needless.includes(step.do)).flatMap((step) => step.basis)
  return {
    type: 'answered-otherwise',
    fields: fields.map((field) => ({ field, given: given[field] ?? null, truth: truth[field] ?? null })),
    missing,
    notOffered,
    needless,
    first: was.first === should.first ? null : { should: should.first, was: was.first },
    level,
    basis: [
      ...new Set(lost.length > 0 ? basis : needless.length > 0 ? wrongly : (should.steps[0]?.basis ?? [])),
    ],
  }
}

function stepsOnlyIn(one: Decision, other: Decision, force: 'must' | 'may'): Do[] {
  const there = new Set(other.steps.filter((step) => step.force === force).map((step) => step.do))
  return one.steps.filter((step) => step.force === force && !there.has(step.do)).map((step) => step.do)
}

/** Did the answer change what people were asked to do, who was told first, or who could read it? */
function matters({ missing, notOffered, needless, first, level }: Otherwise): boolean {
  return missing.length + notOffered.length + needless.length > 0 || first !== null || level !== null
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b))
}

function ordered(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort() : value
}
