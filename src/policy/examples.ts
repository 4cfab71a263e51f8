import type { Basis } from '../domain/decision.ts'
import type { Facts } from '../domain/facts.ts'
import { type Choice, packWith } from './examples/choice.ts'
import { exampleFacts } from './examples/example-facts.ts'
import { type Effect, findSingleRule, judgedBy, type SingleRule } from './examples/single-rules.ts'
import { defaultPack, type Pack } from './pack.ts'

/** A function of the policy at work: the simplest facts in which it acts, and what it does there. */
export type Example = {
  rule: SingleRule
  facts: Facts
  effect: Effect
  /** What the trust has to have chosen where the policy is silent; null where it acts whatever was chosen. */
  choice: Choice | null
}

/**
 * Every function at work that carries out a clause (`INC-2`), a default (`default:G4`) or guidance (`guidance:…`): those
 * that stand under it first, then the others that rest on it. Each is run afresh, with the pack's deadlines and choices.
 */
export function examplesOf(basis: Basis, pack: Pack = defaultPack): { own: Example[]; others: Example[] } {
  const own = new Map<string, Example>()
  const others = new Map<string, Example>()
  for (const { rule: key, facts, citing, choice } of exampleFacts) {
    const rule = findSingleRule(key)
    // Whoever renames a function is told by the examples' test.
    if (!rule) continue
    const under = rule.source === basis
    const list = under ? own : others
    if (list.has(key) || (!under && !citing.includes(basis))) continue
    const effect = rule.effectOn(judgedBy(facts, packWith(pack, choice)))
    if (effect) list.set(key, { rule, facts, effect, choice })
  }
  return { own: [...own.values()], others: [...others.values()] }
}

/** The address at which these facts are tried out, with the functions that act on them. */
export function addressOfExample({ kind, ...facts }: Facts): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(facts)) query.set(name, [value].flat().join(','))
  query.set('show', 'all')
  return `/policy/try/${kind}?${query}`
}
