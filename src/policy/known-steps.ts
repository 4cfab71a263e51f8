import { type Basis, type Do, doings, type Holder, type Step } from '../domain/decision.ts'
import { kinds } from '../domain/facts.ts'
import { decideWithoutMissing } from './decide.ts'
import { packWith } from './examples/choice.ts'
import { exampleFacts } from './examples/example-facts.ts'
import { factsOfSize } from './examples/small-facts.ts'
import { defaultPack } from './pack.ts'

/** A step that Birdsong knows: how strongly it is asked for, whose it is, and what it rests on. */
export type KnownStep = {
  do: Do
  forces: readonly ('must' | 'may')[]
  /** Whoever owns it most often comes first. */
  by: readonly Holder[]
  basis: readonly Basis[]
}

let known: readonly KnownStep[] | undefined

/**
 * Every step, in the order in which steps are done. What is said of each was found by deciding about every kind of
 * occurrence of which one or two things are known, and about every example: some thousand decisions, made once.
 */
export function knownSteps(): readonly KnownStep[] {
  known ??= lookedAt()
  return known
}

function lookedAt(): KnownStep[] {
  const small = kinds.flatMap((kind) => [...factsOfSize(kind, 1), ...factsOfSize(kind, 2)])
  const asked: Step[] = [
    ...small.flatMap((facts) => decideWithoutMissing(facts).steps),
    ...exampleFacts.flatMap(
      ({ facts, choice }) => decideWithoutMissing(facts, packWith(defaultPack, choice)).steps,
    ),
  ]
  const byStep = Map.groupBy(asked, (step) => step.do)
  return doings.map((what) => {
    const steps = byStep.get(what) ?? []
    return {
      do: what,
      forces: (['must', 'may'] as const).filter((force) => steps.some((step) => step.force === force)),
      by: mostFirst(steps.map(({ by }) => by)),
      basis: [...new Set(steps.flatMap(({ basis }) => basis))].sort(inOrder),
    }
  })
}

function mostFirst<One extends string>(all: readonly One[]): One[] {
  const counts = [...Map.groupBy(all, (one) => one)].map(([one, same]) => [one, same.length] as const)
  return counts.sort(([, a], [, b]) => b - a).map(([one]) => one)
}

/** The policy's own clauses first, then our defaults, then guidance. */
const inOrder = (one: Basis, other: Basis) => rank(one) - rank(other) || one.localeCompare(other)
const rank = (basis: Basis) => (basis.startsWith('default:') ? 1 : basis.startsWith('guidance:') ? 2 : 0)
