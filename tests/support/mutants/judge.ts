import { packWith } from '../../../src/policy/examples/choice.ts'
import { exampleFacts } from '../../../src/policy/examples/example-facts.ts'
import { findSingleRule, judgedBy } from '../../../src/policy/examples/single-rules.ts'
import { defaultPack } from '../../../src/policy/pack.ts'
import { prove } from '../../../src/policy/prove/prove.ts'
import { decisionsInLines } from '../../decisions/in-a-line.ts'
import { vignettes } from '../../vignettes/all.ts'
import { sharedExamples } from '../../vignettes/shared-examples.ts'
import { disagreements } from '../../vignettes/vignette.ts'

/** What the real policy makes of the occurrences in `tests/decisions`, and what is wrong with it already. */
export type Real = { decisions: readonly string[]; wrong: readonly string[] }

/** What finds a mutant out: the sort of it first, then which. */
export type Finding = `${'vignette' | 'rule' | 'example' | 'decision' | 'fault'} ${string}`

/**
 * What is wrong with the policy that this was built with: the vignettes that it fails and the rules that it breaks; or
 * else the functions that do not act in their own example, and then the decisions that were kept and are others now.
 * The first sort that finds something is enough.
 */
export function whatIsWrong(real: Real): Finding[] {
  for (const look of [tellVignettes, breakRules, idleExamples, otherDecisions]) {
    const wrong = look(real).filter((one) => !real.wrong.includes(one))
    if (wrong.length > 0) return wrong
  }
  return []
}

function tellVignettes(): Finding[] {
  return [...sharedExamples, ...vignettes]
    .filter((vignette) => disagreements(vignette).length > 0)
    .map(({ id }): Finding => `vignette ${id}`)
}

function breakRules(): Finding[] {
  const { rules } = prove(defaultPack, { breadth: 'quick', random: 0, seed: 1, untilBroken: true })
  return rules.flatMap(({ id, counterExample }): Finding[] => (counterExample ? [`rule ${id}`] : []))
}

function idleExamples(): Finding[] {
  return exampleFacts
    .filter(({ rule, facts, citing, choice }) => {
      const effect = findSingleRule(rule)?.effectOn(judgedBy(facts, packWith(defaultPack, choice)))
      return !effect || !citing.every((basis) => effect.basis.includes(basis))
    })
    .map(({ rule }): Finding => `example ${rule}`)
}

function otherDecisions({ decisions }: Real): Finding[] {
  const now = decisionsInLines()
  const place = now.findIndex((line, place) => line !== decisions[place])
  if (place === -1 && now.length === decisions.length) return []
  return [`decision ${(now[place] ?? '').split(' → ')[0]}`]
}
