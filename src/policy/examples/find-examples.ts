import type { Basis } from '../../domain/decision.ts'
import { type Facts, kinds } from '../../domain/facts.ts'
import { type Choices, choices } from '../pack.ts'
import type { Choice } from './choice.ts'
import { nameOf, type One, rankOf, Search } from './search.ts'
import { singleRules } from './single-rules.ts'

/** Facts in which a rule acts, and what it rests on there. `choice`: only where the trust has chosen so. */
export type Found = { rule: string; facts: Facts; citing: readonly Basis[]; choice: Choice | null }

/**
 * The simplest facts in which each rule acts, as strongly as it can and then less so, and again for each thing that it
 * rests on: the fewest facts to which no single further fact could be added that would change that. Where there are none
 * such, the fewest facts in which it is so.
 *
 * It takes seconds, so its outcome is kept in `example-facts.ts`, and a test compares the two.
 */
export function findExamples(): Found[] {
  const usual = kinds.flatMap((kind) => new Search(kind, singleRules, null).run())
  const found = firstOfEach(usual)
  for (const choice of otherChoices()) {
    const acted = new Set(found.map(({ rule }) => rule))
    const still = singleRules.filter((rule) => !acted.has(rule.key))
    found.push(...firstOfEach(kinds.flatMap((kind) => new Search(kind, still, choice).run())))
  }
  const places = new Map(singleRules.map(({ key }, place) => [key, place]))
  return together(found).sort((a, b) => (places.get(a.rule) ?? 0) - (places.get(b.rule) ?? 0))
}

/** A rule about every kind is shown by the first kind in which it acts. */
function firstOfEach(all: readonly One[]): One[] {
  return [...Map.groupBy(all, ({ rule, aim }) => `${rule} ${nameOf(aim)}`).values()].flatMap(([first]) =>
    first ? [first] : [],
  )
}

/** The same facts for the same rule once, with everything that they are an example of; its strongest example first. */
function together(all: readonly One[]): Found[] {
  const sorted = all.toSorted((one, other) => rankOf(one.aim) - rankOf(other.aim))
  const same = Map.groupBy(sorted, ({ rule, facts }) => `${rule} ${JSON.stringify(facts)}`)
  return [...same.values()].flatMap((ones) => {
    const [first] = ones
    const citing = ones.flatMap(({ aim }) => ('citing' in aim ? [aim.citing] : []))
    return first ? [{ rule: first.rule, facts: first.facts, citing, choice: first.choice }] : []
  })
}

/** Every way of filling a gap that does not ship. */
function otherChoices(): Choice[] {
  return (Object.keys(choices) as (keyof Choices)[]).flatMap((gap) =>
    choices[gap].slice(1).map((value) => ({ gap, value })),
  )
}
