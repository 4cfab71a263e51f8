import type { Decision, Do, Step } from '../../domain/decision.ts'
import type { Facts, FactsOf, Kind } from '../../domain/facts.ts'
import { decideWithoutMissing } from '../decide.ts'
import type { Pack } from '../pack.ts'

/** Facts of one kind with what the policy decides about them: what every rule of the proof looks at. */
export type CaseOf<K extends Kind> = {
  facts: FactsOf[K]
  pack: Pack
  decision: Decision
  step(what: Do): Step | undefined
  /** Where a step stands, from 0 on; -1 where it is not there. */
  place(what: Do): number
  /** What the policy decides about other facts, for rules that compare. */
  other(facts: Facts): Decision
}

/** Decides about facts, for the rules to look at. */
export function caseOf<K extends Kind>(facts: FactsOf[K], pack: Pack): CaseOf<K> {
  const decision = decideWithoutMissing(facts, pack)
  return {
    facts,
    pack,
    decision,
    step: (what) => decision.steps.find((step) => step.do === what),
    place: (what) => decision.steps.findIndex((step) => step.do === what),
    other: (facts) => decideWithoutMissing(facts, pack),
  }
}
