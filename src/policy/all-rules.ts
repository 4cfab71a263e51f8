import type { Kind } from '../domain/facts.ts'
import { clauses } from './clauses.ts'
import { defaults } from './defaults.ts'
import { guidance } from './guidance.ts'
import type { Rules, RulesOf } from './rules.ts'

type Every<K extends Kind> = Required<RulesOf<K>>

/** Every rule about one kind of occurrence: the clauses' in the policy's order, then the defaults' and the guidance's. */
export function allRules<K extends Kind>(kind: K): Every<K> {
  const sources: (Rules | undefined)[] = [
    ...clauses.map(({ rules }) => rules),
    ...Object.values(defaults),
    ...guidance.map(({ rules }) => rules),
  ]
  const ofKind = sources.map((rules) => rules?.[kind] as RulesOf<K> | undefined)
  const ofEvery = sources.map((rules) => rules?.every)
  return {
    finds: ofKind.flatMap((rules) => rules?.finds ?? []),
    asks: [...ofEvery.flatMap((rules) => rules?.asks ?? []), ...ofKind.flatMap((rules) => rules?.asks ?? [])],
    forbids: [
      ...ofEvery.flatMap((rules) => rules?.forbids ?? []),
      ...ofKind.flatMap((rules) => rules?.forbids ?? []),
    ],
  }
}
