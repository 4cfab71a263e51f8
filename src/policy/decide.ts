import type { Decision } from '../domain/decision.ts'
import { type Facts, type Kind, kinds } from '../domain/facts.ts'
import { carryOut } from './carry-out.ts'
import { missingFrom } from './missing.ts'
import { occasions } from './occasions/occasions.ts'
import { defaultPack, type Pack } from './pack.ts'

type Decide = (facts: Facts, pack: Pack) => Decision

const deciders: ReadonlyMap<Kind, Decide> = new Map(kinds.map((kind) => [kind, deciderOf(kind)]))

/** Each kind's function is only ever given the facts of its own kind. */
function deciderOf<K extends Kind>(kind: K): Decide {
  return carryOut(kind, occasions[kind]) as Decide
}

/**
 * What the policy makes of one occurrence. Pure and total: the same facts and pack give the same decision, and facts
 * of a kind that it knows always give one.
 *
 * Steps stand in the order in which they are done; `within` counts from when the occurrence is opened.
 */
export function decide(facts: Facts, pack: Pack = defaultPack): Decision {
  const decision = decideWithoutMissing(facts, pack)
  return {
    ...decision,
    missing: missingFrom(facts, decision, (changed) => decideWithoutMissing(changed, pack)),
  }
}

/** The same with `missing` left empty: for whoever decides very many and asks nobody. */
export function decideWithoutMissing(facts: Facts, pack: Pack = defaultPack): Decision {
  const decideKind = deciders.get(facts.kind)
  if (!decideKind) throw new Error(`Nothing decides about facts of the kind ${facts.kind}`)
  return decideKind(facts, pack)
}
