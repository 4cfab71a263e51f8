import type { Facts, FactsOf, Kind } from '../../domain/facts.ts'
import { sentenceOfFacts } from '../facts-in-words.ts'
import type { Pack } from '../pack.ts'
import type { Proof } from '../settings-hold.ts'
import { caseOf } from './case.ts'
import type { Check, MustHold } from './must-hold.ts'
import { type Breadth, designPosts, randomPosts } from './posts.ts'
import { Reach, reachRules } from './reach.ts'
import { smallest, wrongIn } from './shrink.ts'
import { everyFacts, type SmallKind, sizeOf, smallKinds, spaceOf } from './spaces.ts'
import { whatMustHold } from './what-must-hold.ts'

/**
 * How much is tried: how far the designed posts go, and how many posts by chance, from which seed. `untilBroken`: no
 * more once one rule is broken.
 */
export type Budget = { breadth: Breadth; random: number; seed: number; untilBroken?: boolean }

/** Facts in which a rule is broken, none of which can be left out, and what happens there in plain words. */
export type CounterExample = { facts: Facts | null; story: string }

/** One rule, the number of cases that it is about, and where it does not hold, the smallest such case. */
export type ProvedRule = { id: string; says: string; cases: number; counterExample: CounterExample | null }

/** What was proved: by rule, and how many cases there were of each sort. `ended` is false where it was stopped. */
export type PolicyProof = {
  rules: ProvedRule[]
  tried: { designed: number; random: number; seed: number; others: number }
  ended: boolean
}

/** Told now and then how far it is; whoever answers 'stop' ends the proof there. */
export type OnProgress = (done: number, of: number) => 'stop' | undefined

/** How often it is told, in cases. */
const every = 500

/**
 * Tries what must hold for every combination of facts against a pack: every combination there is of each kind but
 * posts; of posts a covering design, in which every three values of every three fields meet, and some by chance.
 */
export function prove(pack: Pack, budget: Budget, onProgress?: OnProgress): PolicyProof {
  const design = designPosts(pack, budget.breadth)
  const others = smallKinds.reduce((sum, kind) => sum + sizeOf(spaceOf(kind, pack)), 0)
  const of = design.size + others + budget.random
  const bench = new Bench(pack)
  const tried = { designed: 0, random: 0, seed: budget.seed, others: 0 }
  let done = 0
  const goesOn = () => {
    if (budget.untilBroken && bench.isBroken) return false
    return done++ % every !== 0 || onProgress?.(done - 1, of) !== 'stop'
  }
  const run = (facts: Iterable<Facts>, sort: 'designed' | 'random' | 'others'): boolean => {
    for (const one of facts) {
      if (!goesOn()) return false
      bench.look(one)
      tried[sort] += 1
    }
    return true
  }
  const ended =
    run(design.posts(), 'designed') &&
    run(ofSmallKinds(pack), 'others') &&
    run(randomPosts(pack, budget.random, budget.seed), 'random')
  onProgress?.(done, of)
  return { rules: [...bench.rules(), ...(ended ? bench.reach() : [])], tried, ended }
}

function* ofSmallKinds(pack: Pack): Generator<Facts> {
  for (const kind of smallKinds) yield* everyFacts<SmallKind>(kind, pack)
}

/** The first rule that does not hold, as whoever changes the settings is told of it. */
export function verdictOf({ rules }: PolicyProof): Proof {
  const broken = rules.find(({ counterExample }) => counterExample)
  return broken?.counterExample
    ? { type: 'broken', rule: broken.says, story: broken.counterExample.story }
    : { type: 'holds' }
}

type Tally = { rule: MustHold; cases: number; counterExample: CounterExample | null }

/** Where cases are laid before the rules, one after the other. */
class Bench {
  readonly #pack: Pack
  readonly #reach = new Reach()
  readonly #tallies: readonly Tally[] = whatMustHold.map((rule) => ({ rule, cases: 0, counterExample: null }))
  readonly #byKind = new Map<Kind, (readonly [Tally, Check<Kind>])[]>()

  constructor(pack: Pack) {
    this.#pack = pack
  }

  /** Some rule has a counter-example. */
  isBroken = false

  look<K extends Kind>(facts: FactsOf[K]): void {
    const it = caseOf<Kind>(facts, this.#pack)
    for (const [tally, check] of this.#checksOf(facts.kind)) {
      if (check.when && !check.when(it)) continue
      tally.cases += 1
      if (tally.counterExample || !check.wrong(it)) continue
      tally.counterExample = this.#told(check, facts)
      this.isBroken = true
    }
    this.#reach.see(it)
  }

  rules(): ProvedRule[] {
    return this.#tallies.map(({ rule: { id, says }, cases, counterExample }) => ({
      id,
      says,
      cases,
      counterExample,
    }))
  }

  reach(): ProvedRule[] {
    const idle = this.#reach.idle(this.#pack)
    return reachRules.map((rule) => {
      const story = idle[rule.id]
      return { ...rule, counterExample: story === undefined ? null : { facts: null, story } }
    })
  }

  #checksOf(kind: Kind): readonly (readonly [Tally, Check<Kind>])[] {
    const known = this.#byKind.get(kind)
    if (known) return known
    // Each kind's checks are only ever given cases of that kind, which the compiler cannot follow through a union.
    const found = this.#tallies.flatMap((tally) => {
      const check = (tally.rule.checks?.[kind] as Check<Kind> | undefined) ?? tally.rule.every
      return check ? [[tally, check] as const] : []
    })
    this.#byKind.set(kind, found)
    return found
  }

  #told(check: Check<Kind>, facts: Facts): CounterExample {
    const found = smallest(check, facts, this.#pack)
    const told = found ?? { facts, wrong: wrongIn(check, caseOf<Kind>(facts, this.#pack)) ?? '' }
    return { facts: told.facts, story: `${sentenceOfFacts(told.facts)} ${told.wrong}` }
  }
}
