import type { Level } from '../../domain/actor.ts'
import type { Basis, Decision, Do, First, Step } from '../../domain/decision.ts'
import { type Facts, type Kind, kinds } from '../../domain/facts.ts'
import { byGuidance } from '../basis.ts'
import { clauses } from '../clauses.ts'
import { decideWithoutMissing } from '../decide.ts'
import { defaults } from '../defaults.ts'
import { guidance } from '../guidance.ts'
import type { Pack } from '../pack.ts'
import type { Ban, Finding } from '../rule.ts'
import type { Rules } from '../rules.ts'
import { whatRulesGoBy } from './occasions.ts'

/** What one function does in one case: it finds something, asks for a step, rules some out, or says who hears of it. */
export type Effect =
  | { does: 'finds'; breach: Decision['breach']; basis: readonly Basis[] }
  | { does: 'asks'; step: Step; basis: readonly Basis[] }
  | { does: 'forbids'; what: readonly Do[]; basis: readonly Basis[] }
  | { does: 'tells'; first: First; level: Level; basis: readonly Basis[] }

/** One function of the policy by itself. `source` is the clause, default or guidance under which it stands. */
export type SingleRule = {
  /** Tells it from every other: ‘INC-2 post asks requestDeletion’. */
  key: string
  source: Basis
  /** `every`: it is about all kinds of occurrence. */
  kind: Kind | 'every'
  does: Effect['does']
  name: string
  /** What it contributes to the decision on these facts; undefined where it has nothing to say, or is overruled. */
  effectOn(judged: Judged): Effect | undefined
}

/** Facts with the decision on them, and what the rules went by. */
export type Judged = ReturnType<typeof whatRulesGoBy> & { facts: Facts; decision: Decision }

/** Decides, and makes the decision ready to be looked at rule by rule. */
export function judgedBy(facts: Facts, pack: Pack): Judged {
  const decision = decideWithoutMissing(facts, pack)
  return { facts, decision, ...whatRulesGoBy(facts, decision, pack) }
}

/** Every function of the policy: the clauses' in their order, then the defaults' and the guidance's. */
export const singleRules: readonly SingleRule[] = [
  ...clauses.flatMap(({ id, rules }) => singleRulesOf(id, rules)),
  ...Object.entries(defaults).flatMap(([id, rules]) => singleRulesOf(`default:${id}`, rules)),
  ...guidance.flatMap(({ name, rules }) => singleRulesOf(byGuidance(name), rules)),
  whoeverHears('default:G12', 'trustInPlaceOfTheSchool', ({ first, confidentiality }) => {
    return first === 'trust' && confidentiality === 4
  }),
  whoeverHears('default:G13', 'whoeverAnswers', ({ first }) => first === 'communications'),
]

const byKey: ReadonlyMap<string, SingleRule> = new Map(singleRules.map((rule) => [rule.key, rule]))

/** The function with this key; undefined where the policy has none. */
export function findSingleRule(key: string): SingleRule | undefined {
  return byKey.get(key)
}

/** A default about who hears of an occurrence acts as it is judged, before there is a step that could name it. */
function whoeverHears(source: Basis, name: string, holds: (decision: Decision) => boolean): SingleRule {
  return {
    key: `${source} every tells ${name}`,
    source,
    kind: 'every',
    does: 'tells',
    name,
    effectOn({ decision }) {
      if (!holds(decision)) return undefined
      const { first, confidentiality } = decision
      return { does: 'tells', first, level: confidentiality, basis: [source] }
    },
  }
}

type Loose = {
  finds?: readonly ((read: unknown) => Finding | undefined)[]
  asks?: readonly ((situation: unknown) => Step | undefined)[]
  forbids?: readonly ((situation: unknown) => Ban | undefined)[]
}

function singleRulesOf(source: Basis, rules: Rules | undefined): SingleRule[] {
  return (['every', ...kinds] as const).flatMap((kind) => {
    // Each kind's functions take that kind's case, which `effectOn` hands them.
    const { finds = [], asks = [], forbids = [] } = (rules?.[kind] ?? {}) as Loose
    const single = (does: Effect['does'], name: string, effectOn: SingleRule['effectOn']): SingleRule => {
      return { key: `${source} ${kind} ${does} ${name}`, source, kind, does, name, effectOn }
    }
    return [
      ...finds.map((rule) => single('finds', rule.name, ({ read, decision }) => found(rule(read), decision))),
      ...asks.map((rule) => single('asks', rule.name, ({ situation }) => asked(rule(situation)))),
      ...forbids.map((rule) =>
        single('forbids', rule.name, ({ situation, decision }) => banned(rule(situation), decision)),
      ),
    ]
  })
}

function asked(step: Step | undefined): Effect | undefined {
  return step && { does: 'asks', step, basis: step.basis }
}

/** A finding counts where the decision takes it over: whom the policy does not bind breaks nothing. */
function found(finding: Finding | undefined, { breach }: Decision): Effect | undefined {
  if (!finding || finding.breach === 'none' || breach === 'none') return undefined
  return { does: 'finds', ...finding }
}

/** Of what is ruled out, that which no other rule asks for. */
function banned(ban: Ban | undefined, { never }: Decision): Effect | undefined {
  const what = ban?.what.filter((one) => never.some((ruledOut) => ruledOut.do === one)) ?? []
  return ban && what.length > 0 ? { does: 'forbids', what, basis: ban.basis } : undefined
}
