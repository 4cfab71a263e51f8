import { type Decision, type Do, type Severity, severities } from '../../src/domain/decision.ts'
import { decide } from '../../src/policy/decide.ts'
import { readFacts } from '../../src/policy/read-facts.ts'

/**
 * What a decision must show. `must` stand in this order among the steps that are a must, `contains` are there with
 * either force, `may` are offered, `never` are absent, `neverMust` are not forced; the rest is equality, but for
 * `…AtLeast`, which is a floor, and `clauses`, all of which are relied on.
 */
export type Expectation = Partial<Omit<Decision, 'steps' | 'never' | 'policyVersion'>> & {
  must?: Do[]
  contains?: Do[]
  may?: Do[]
  never?: Do[]
  neverMust?: Do[]
  firstStep?: Do
  severityAtLeast?: Severity
  confidentialityAtLeast?: number
  publicReplyNot?: Decision['publicReply']
}

/** A case from the life of a school: what happened, its facts, and what the policy ought to make of it. */
export type Vignette = {
  id: string
  title: string
  story: string
  facts: Record<string, unknown> & { kind: string }
  expect: Expectation
  /** Why we hold on to it although it is decided otherwise today. */
  disputed?: string
}

/** The decision on a vignette's facts; throws a sentence where the facts cannot be read. */
export function decisionOn({ facts }: Vignette): Decision {
  const read = readFacts(facts)
  if (read.type === 'bad-facts') throw new Error(read.sentence)
  return decide(read.facts)
}

/** Where a vignette's decision is not what was expected, in words: expected, then decided. None where all is well. */
export function disagreements(vignette: Vignette): string[] {
  const decision = decisionOn(vignette)
  const all = decision.steps.map((step) => step.do)
  const forced = decision.steps.filter(({ force }) => force === 'must').map((step) => step.do)
  const offered = decision.steps.filter(({ force }) => force === 'may').map((step) => step.do)
  const found: string[] = []
  const claim = (holds: boolean, name: string, expected: unknown, decided: unknown) => {
    if (!holds) found.push(`${name}: ${JSON.stringify(expected)}, and not ${JSON.stringify(decided)}`)
  }
  const {
    must = [],
    contains = [],
    may = [],
    never = [],
    neverMust = [],
    firstStep,
    severityAtLeast = 'info',
    confidentialityAtLeast = 0,
    publicReplyNot,
    clauses = [],
    ...equal
  } = vignette.expect
  for (const [field, value] of Object.entries(equal)) {
    const decided = decision[field as keyof typeof equal]
    claim(JSON.stringify(decided) === JSON.stringify(value), field, value, decided)
  }
  claim(forced.filter((step) => must.includes(step)).join() === must.join(), 'must', must, forced)
  claim(isWithin(contains, all), 'contains', contains, all)
  claim(isWithin(may, offered), 'may', may, offered)
  claim(!never.some((step) => all.includes(step)), 'never', never, all)
  claim(!neverMust.some((step) => forced.includes(step)), 'neverMust', neverMust, forced)
  claim(!firstStep || all[0] === firstStep, 'firstStep', firstStep, all[0])
  claim(
    severities.indexOf(decision.severity) >= severities.indexOf(severityAtLeast),
    'severityAtLeast',
    severityAtLeast,
    decision.severity,
  )
  claim(
    decision.confidentiality >= confidentialityAtLeast,
    'confidentialityAtLeast',
    confidentialityAtLeast,
    decision.confidentiality,
  )
  claim(decision.publicReply !== publicReplyNot, 'publicReplyNot', publicReplyNot, decision.publicReply)
  claim(isWithin(clauses, decision.clauses), 'clauses', clauses, decision.clauses)
  return found
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((one) => all.includes(one))
}
