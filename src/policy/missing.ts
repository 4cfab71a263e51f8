import { type Decision, type Do, type Step, severities } from '../domain/decision.ts'
import { abouts, type Facts, factRoles, natures, type PostFacts } from '../domain/facts.ts'

type Change<Kind> = Partial<Kind>
type Question = {
  field: keyof PostFacts
  sensible: (facts: PostFacts) => boolean
  answers: readonly Change<PostFacts>[]
}

const always = () => true
const yesOrNo = [true, false] as const

/**
 * What can be asked about a post, and what may come of it. Two kinds of question wait. One that makes sense only once
 * another is answered: the office and the age follow from who the author is, and whose page it is comes after who
 * wrote there. And what has been done so far (deletion, platform report) is on the incident's own record.
 */
const questions: readonly Question[] = [
  {
    field: 'danger',
    sensible: always,
    answers: (['none', 'possible', 'immediate'] as const).map((danger) => ({ danger })),
  },
  {
    field: 'nature',
    sensible: always,
    answers: [{ nature: [] }, ...natures.map((one) => ({ nature: [one] }))],
  },
  { field: 'about', sensible: always, answers: [{ about: [] }, ...abouts.map((one) => ({ about: [one] }))] },
  {
    field: 'author',
    sensible: always,
    answers: factRoles.filter((author) => author !== 'unknown').map((author) => ({ author })),
  },
  { field: 'namesChild', sensible: always, answers: yesOrNo.map((namesChild) => ({ namesChild })) },
  {
    field: 'protectedChild',
    sensible: always,
    answers: yesOrNo.map((protectedChild) => ({ protectedChild })),
  },
  {
    field: 'office',
    sensible: ({ author }) => author === 'staff' || author === 'lcm',
    answers: (['headteacher', 'dsl', 'none'] as const).map((office) => ({ office })),
  },
  {
    field: 'ownPage',
    sensible: ({ author }) => isKnown(author),
    answers: yesOrNo.map((ownPage) => ({ ownPage })),
  },
  {
    field: 'audience',
    sensible: always,
    answers: (['public', 'private'] as const).map((audience) => ({ audience })),
  },
  {
    field: 'authorAge',
    sensible: ({ author }) => author === 'pupil',
    answers: [0, 12, 13, 17].map((authorAge) => ({ authorAge })),
  },
]

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
  if (facts.kind === 'listening') return isKnown(facts.target) ? [] : ['target']
  const weighed = questions
    .filter(({ field, sensible }) => !isKnown(facts[field]) && sensible(facts))
    .map(({ field, answers }) => ({
      field,
      weight: Math.max(
        ...answers.map((answer) => difference(decision, decideOther({ ...facts, ...answer }))),
      ),
    }))
  return weighed
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ field }) => field)
}

function isKnown(value: unknown): boolean {
  return value !== undefined && value !== null && value !== 'unknown'
}

/** How far apart two decisions are: a life weighs most, then who is told and how private and grave it is. */
function difference(one: Decision, other: Decision): number {
  const severity = Math.abs(severities.indexOf(one.severity) - severities.indexOf(other.severity))
  const level = Math.abs(one.confidentiality - other.confidentiality)
  const others = [
    one.breach !== other.breach,
    one.crime !== other.crime,
    one.procedure !== other.procedure,
    one.publicReply !== other.publicReply,
    one.evidence !== other.evidence,
    one.also.join() !== other.also.join(),
  ].filter(Boolean).length
  const first = one.first === other.first ? 0 : 4
  return (
    3 * severity +
    3 * level +
    first +
    2 * others +
    stepDifference(one.steps, other.steps) +
    neverDifference(one, other)
  )
}

function stepDifference(one: readonly Step[], other: readonly Step[]): number {
  const before = new Map<Do, Step>(one.map((step) => [step.do, step]))
  let changed = 0
  for (const step of other) {
    const earlier = before.get(step.do)
    before.delete(step.do)
    if (!earlier || earlier.force !== step.force) changed += step.do === 'police-999' ? 20 : 2
    else if (!isSameStep(earlier, step)) changed += 1
  }
  return changed + 2 * before.size
}

function isSameStep(one: Step, other: Step): boolean {
  return (
    one.by === other.by &&
    hoursOf(one) === hoursOf(other) &&
    one.basis.join() === other.basis.join() &&
    (one.after ?? []).join() === (other.after ?? []).join()
  )
}

function hoursOf({ within }: Step): string {
  if (!within) return ''
  return 'hours' in within ? `${within.hours} h` : `${within.schoolDays} days`
}

function neverDifference(one: Decision, other: Decision): number {
  const bansOf = ({ never }: Decision) => never.map((ban) => `${ban.do} ${ban.basis.join()}`).join()
  return Number(bansOf(one) !== bansOf(other)) + Number(one.clauses.join() !== other.clauses.join())
}
