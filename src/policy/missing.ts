import {
  type Decision,
  type Do,
  doings,
  type Never,
  type Step,
  severities,
  type Within,
} from '../domain/decision.ts'
import type { Facts, PostFacts } from '../domain/facts.ts'
import { type Field, fieldsOf } from '../domain/fields.ts'

/** Ages on both sides of every limit that a platform has. */
const ages = [0, 12, 13, 15, 16, 17]
/** A name stands for nothing but itself: these are the ones that the policy treats differently. */
const names = ['whatsapp', 'email', 'other']

/** Answers to try: each word by itself, of a list none and each, and the ages at which something changes. */
function answersTo(field: Field): readonly unknown[] {
  switch (field.type) {
    case 'one':
      return field.of
    case 'many':
      return [[], ...field.of.map((word) => [word])]
    case 'claim':
      return [true, false]
    case 'age':
      return ages
    case 'name':
      return names
  }
}

/** Of a post these are asked only where the answer could tell something; what has been done so far is not asked. */
const sensible: { [F in keyof PostFacts]?: (post: PostFacts) => boolean } = {
  office: ({ author }) => author === 'staff' || author === 'lcm',
  ownPage: ({ author }) => isKnown(author),
  authorAge: ({ author }) => author === 'pupil',
  platform: () => false,
  deletion: () => false,
  platformReport: () => false,
}

/** The order of questions that weigh the same. */
const soonest = ['danger', 'nature', 'about', 'author', 'namesChild', 'protectedChild']

type Open = { field: string; answers: readonly unknown[] }

const openOf = new Map<string, readonly Open[]>(
  Object.entries(fieldsOf).map(([kind, fields]) => [
    kind,
    Object.entries<Field>(fields)
      .map(([field, allowed]) => ({ field, answers: answersTo(allowed) }))
      .sort((one, other) => turnOf(one.field) - turnOf(other.field)),
  ]),
)

function turnOf(field: string): number {
  const turn = soonest.indexOf(field)
  return turn === -1 ? soonest.length : turn
}

/**
 * The fields whose answer would change the decision, the one that changes most first.
 *
 * Each unknown field is tried with each of its answers, the others left as they are. Of a list's answers only the
 * single ones are tried.
 */
export function missingFrom(
  facts: Facts,
  decision: Decision,
  decideOther: (facts: Facts) => Decision,
): string[] {
  const known: Readonly<Record<string, unknown>> = facts
  const weighed: { field: string; weight: number }[] = []
  for (const { field, answers } of openOf.get(facts.kind) ?? []) {
    if (isKnown(known[field])) continue
    // Whoever complains about personal information says so; nobody else is asked.
    if (facts.kind === 'concern' && field === 'matter') continue
    if (facts.kind === 'post' && sensible[field as keyof PostFacts]?.(facts) === false) continue
    const tried: Record<string, unknown> = { ...facts }
    let weight = 0
    for (const answer of answers) {
      tried[field] = answer
      weight = Math.max(weight, difference(decision, decideOther(tried as Facts)))
    }
    if (weight > 0) weighed.push({ field, weight })
  }
  return weighed.sort((one, other) => other.weight - one.weight).map(({ field }) => field)
}

function isKnown(value: unknown): boolean {
  return value !== undefined && value !== null && value !== 'unknown'
}
/** How far apart two decisions are: a life weighs most, then who is told and how private and grave it is. */
function difference(one: Decision, other: Decision): number {
  let apart = 3 * Math.abs(severities.indexOf(one.severity) - severities.indexOf(other.severity))
  apart += 3 * Math.abs(one.confidentiality - other.confidentiality)
  if (one.first !== other.first) apart += 4
  if (one.breach !== other.breach) apart += 2
  if (one.crime !== other.crime) apart += 2
  if (one.procedure !== other.procedure) apart += 2
  if (one.publicReply !== other.publicReply) apart += 2
  if (one.evidence !== other.evidence) apart += 2
  if (!isSameList(one.also, other.also)) apart += 2
  apart += stepDifference(one.steps, other.steps)
  if (!areSameBans(one.never, other.never)) apart += 1
  if (!isSameList(one.clauses, other.clauses)) apart += 1
  return apart
}

/** Both lists stand in the one order of steps, so that one walk through them finds what came, went or changed. */
function stepDifference(before: readonly Step[], after: readonly Step[]): number {
  let changed = 0
  let at = 0
  for (const step of after) {
    let earlier = before[at]
    while (earlier && earlier.do !== step.do && isBefore(earlier, step)) {
      changed += 2
      earlier = before[++at]
    }
    if (earlier?.do !== step.do) {
      changed += weightOf(step)
      continue
    }
    at++
    if (earlier.force !== step.force) changed += weightOf(step)
    else if (!isSameStep(earlier, step)) changed += 1
  }
  return changed + 2 * (before.length - at)
}

function isBefore(one: Step, other: Step): boolean {
  return (turnOfStep.get(one.do) as number) < (turnOfStep.get(other.do) as number)
}

const turnOfStep: ReadonlyMap<Do, number> = new Map(doings.map((doing, turn) => [doing, turn]))

function weightOf(step: Step): number {
  return step.do === 'police-999' ? 20 : 2
}

function isSameStep(one: Step, other: Step): boolean {
  return (
    one.by === other.by &&
    isSameTime(one.within, other.within) &&
    isSameList(one.basis, other.basis) &&
    isSameList(one.after ?? [], other.after ?? [])
  )
}

function isSameTime(one: Within | undefined, other: Within | undefined): boolean {
  if (one === other || !one || !other) return one === other
  if ('hours' in one) return 'hours' in other && one.hours === other.hours
  return 'schoolDays' in other && one.schoolDays === other.schoolDays
}

function areSameBans(one: readonly Never[], other: readonly Never[]): boolean {
  return (
    one.length === other.length &&
    one.every((ban, index) => ban.do === other[index]?.do && isSameList(ban.basis, other[index].basis))
  )
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false
  return true
}
