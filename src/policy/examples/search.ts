import type { Basis } from '../../domain/decision.ts'
import type { Facts, Kind } from '../../domain/facts.ts'
import { fieldsOf } from '../../domain/fields.ts'
import { defaultPack, type Pack } from '../pack.ts'
import { type Choice, packWith } from './choice.ts'
import { type Effect, type Judged, judgedBy, type SingleRule } from './single-rules.ts'
import { factsOfSize, oneFactMore } from './small-facts.ts'

/** How strongly a rule can act, the strongest first. */
const strengths = ['must', 'may', 'breach', 'possible', 'discouraged', 'none'] as const
type Strength = (typeof strengths)[number]

function strengthOf(effect: Effect): Strength {
  if (effect.does === 'asks') return effect.step.force
  return effect.does === 'finds' ? effect.breach : 'none'
}

/** What an example is looked for: that the rule acts so strongly, or that it rests on something. */
type Aim = { strength: Strength } | { citing: Basis }
/** Facts in which a rule acts as it was looked for. */
export type One = { rule: string; facts: Facts; aim: Aim; choice: Choice | null }

/** Tells one aim from another. */
export const nameOf = (aim: Aim) => ('citing' in aim ? aim.citing : aim.strength)
const isMet = (aim: Aim, effect: Effect) =>
  'citing' in aim ? effect.basis.includes(aim.citing) : strengthOf(effect) === aim.strength
const aimsOf = (effect: Effect): Aim[] => [
  { strength: strengthOf(effect) },
  ...effect.basis.map((citing) => ({ citing })),
]

/** Strengths in their order, then whatever rests on something. */
export const rankOf = (aim: Aim) => ('strength' in aim ? strengths.indexOf(aim.strength) : strengths.length)

/** How many facts are tried together: for a post, where there are most of them, one fewer. */
const most = (kind: Kind) => (kind === 'post' ? 3 : 4)

/** How many facts more than the fewest an example may have, to be one that holds firm. */
const room = 2

type Target = { rule: string; aim: Aim; best: Facts; size: number; settled: boolean }

/**
 * The search in one kind of occurrence. Facts are tried from the fewest on, and each rule is done once it has acted and every
 * aim has an example that no further fact would undo, or none was found with a few facts more.
 */
export class Search {
  readonly #kind: Kind
  readonly #choice: Choice | null
  readonly #pack: Pack
  readonly #rules: readonly SingleRule[]
  readonly #targets = new Map<string, Target>()
  readonly #judged = new Map<string, Judged>()

  constructor(kind: Kind, rules: readonly SingleRule[], choice: Choice | null) {
    this.#kind = kind
    this.#choice = choice
    this.#pack = packWith(defaultPack, choice)
    this.#rules = rules.filter((rule) => rule.kind === kind || rule.kind === 'every')
  }

  run(): One[] {
    const sizes = Math.min(most(this.#kind), Object.keys(fieldsOf[this.#kind]).length)
    for (let size = 1; size <= sizes && !this.#isOver(size); size++)
      for (const facts of factsOfSize(this.#kind, size)) this.#look(facts, size)
    return [...this.#targets.values()].map(({ rule, aim, best }) => {
      return { rule, aim, facts: best, choice: this.#choice }
    })
  }

  /** Every rule has acted, and each has an example that holds firm, or has none. */
  #isOver(size: number): boolean {
    const targets = [...this.#targets.values()]
    const acted = new Set(targets.map(({ rule }) => rule))
    return (
      this.#rules.every(({ key }) => acted.has(key)) &&
      targets.every((target) => target.settled || target.size + room < size)
    )
  }

  #look(facts: Facts, size: number): void {
    const judged = this.#judge(facts)
    for (const rule of this.#rules) {
      const effect = rule.effectOn(judged)
      if (!effect) continue
      for (const aim of aimsOf(effect)) {
        const target = this.#target(rule.key, aim, facts, size)
        if (target.settled || target.size + room < size || !this.#holdsFirm(facts, rule, aim)) continue
        target.best = facts
        target.settled = true
      }
    }
  }

  #target(rule: string, aim: Aim, facts: Facts, size: number): Target {
    const key = `${rule} ${nameOf(aim)}`
    const known = this.#targets.get(key)
    if (known) return known
    const target: Target = { rule, aim, best: facts, size, settled: false }
    this.#targets.set(key, target)
    return target
  }

  #holdsFirm(facts: Facts, rule: SingleRule, aim: Aim): boolean {
    for (const more of oneFactMore(facts)) {
      const effect = rule.effectOn(this.#judge(more))
      if (!effect || !isMet(aim, effect)) return false
    }
    return true
  }

  #judge(facts: Facts): Judged {
    const key = JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)))
    const known = this.#judged.get(key)
    if (known) return known
    const judged = judgedBy(facts, this.#pack)
    this.#judged.set(key, judged)
    return judged
  }
}
