import type { Basis } from '../../domain/decision.ts'
import { type Facts, type Kind, kinds } from '../../domain/facts.ts'
import { fieldsOf } from '../../domain/fields.ts'
import { type Choices, choices, defaultPack, type Pack } from '../pack.ts'
import { type Choice, packWith } from './choice.ts'
import { type Effect, type Judged, judgedBy, type SingleRule, singleRules } from './single-rules.ts'
import { factsOfSize, oneFactMore } from './small-facts.ts'

/** Facts in which a rule acts, and what it rests on there. `choice`: only where the trust has chosen so. */
export type Found = { rule: string; facts: Facts; citing: readonly Basis[]; choice: Choice | null }

/** How strongly a rule can act, the strongest first. */
const strengths = ['must', 'may', 'breach', 'possible', 'discouraged', 'none'] as const
type Strength = (typeof strengths)[number]

function strengthOf(effect: Effect): Strength {
  if (effect.does === 'asks') return effect.step.force
  return effect.does === 'finds' ? effect.breach : 'none'
}

/** How many facts are tried together: for a post, where there are most of them, one fewer. */
const most = (kind: Kind) => (kind === 'post' ? 3 : 4)

/** How many facts more than the fewest an example may have, to be one that holds firm. */
const room = 2

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

/** What an example is looked for: that the rule acts so strongly, or that it rests on something. */
type Aim = { strength: Strength } | { citing: Basis }
type One = { rule: string; facts: Facts; aim: Aim; choice: Choice | null }

const nameOf = (aim: Aim) => ('citing' in aim ? aim.citing : aim.strength)
const isMet = (aim: Aim, effect: Effect) =>
  'citing' in aim ? effect.basis.includes(aim.citing) : strengthOf(effect) === aim.strength
const aimsOf = (effect: Effect): Aim[] => [
  { strength: strengthOf(effect) },
  ...effect.basis.map((citing) => ({ citing })),
]

/** Strengths in their order, then whatever rests on something. */
const rankOf = (aim: Aim) => ('strength' in aim ? strengths.indexOf(aim.strength) : strengths.length)

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

type Target = { rule: string; aim: Aim; best: Facts; size: number; settled: boolean }

/** The search in one kind of occurrence. */
class Search {
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
