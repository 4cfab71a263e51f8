import type { Basis, Step } from '../../domain/decision.ts'
import { type Kind, kinds } from '../../domain/facts.ts'
import { clauses } from '../clauses.ts'
import { defaults } from '../defaults.ts'
import { whatRulesGoBy } from '../examples/occasions.ts'
import { guidance } from '../guidance.ts'
import type { Ban, Finding } from '../rule.ts'
import type { Rules, RulesOf } from '../rules.ts'
import type { CaseOf } from './case.ts'

/** A function by which a clause, a default or guidance acts: whose it is, and what it is called there. */
export type Act = { source: Basis; kind: Kind | 'every'; part: keyof Rule; name: string }
type Rule = { finds: Finding; asks: Step; forbids: Ban }

/** What the rules say about one occurrence, each by itself, before the engine makes one decision of it. */
export type Heard = { [Part in keyof Rule]: { act: Act; says: Rule[Part] }[] }

const sources: readonly (readonly [Basis, Rules | undefined])[] = [
  ...clauses.map(({ id, rules }) => [id, rules] as const),
  ...Object.entries(defaults).map(([gap, rules]) => [`default:${gap}`, rules] as const),
  ...guidance.map(({ name, rules }) => [`guidance:${name}`, rules] as const),
]

type Named<Part extends keyof Rule> = { act: Act; apply: (goesBy: never) => Rule[Part] | undefined }
type NamedRules = { [Part in keyof Rule]: readonly Named<Part>[] }

function named(kind: Kind | 'every'): NamedRules {
  const own = sources.map(([source, rules]) => [source, (rules?.[kind] ?? {}) as RulesOf<Kind>] as const)
  const part = <Part extends keyof Rule>(part: Part): Named<Part>[] =>
    own.flatMap(([source, rules]) =>
      ((rules[part] ?? []) as readonly Named<Part>['apply'][]).map((apply) => ({
        act: { source, kind, part, name: apply.name },
        apply,
      })),
    )
  return { finds: part('finds'), asks: part('asks'), forbids: part('forbids') }
}

const ofEvery = named('every')
const ofKind: ReadonlyMap<Kind, NamedRules> = new Map(
  kinds.map((kind) => {
    const { finds, asks, forbids } = named(kind)
    return [kind, { finds, asks: [...ofEvery.asks, ...asks], forbids: [...ofEvery.forbids, ...forbids] }]
  }),
)

/** Every function by which the policy acts. */
export const acts: readonly Act[] = [
  ...new Set(
    [...ofKind.values()].flatMap(({ finds, asks, forbids }) =>
      [...finds, ...asks, ...forbids].map(({ act }) => act),
    ),
  ),
]

/** An act in words: 'INC-2 (request deletion)'. */
export function nameOfAct({ source, name }: Act): string {
  return `${source} (${name.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)})`
}

const heardIn = new WeakMap<object, Heard>()

/** Asks every rule about this kind by itself. Whatever asks twice about a case hears the same again. */
export function hear<K extends Kind>(it: CaseOf<K>): Heard {
  const known = heardIn.get(it)
  if (known) return known
  const { read, situation } = whatRulesGoBy(it.facts, it.decision, it.pack)
  const { finds, asks, forbids } = ofKind.get(it.facts.kind) as NamedRules
  const heard = { finds: said(finds, read), asks: said(asks, situation), forbids: said(forbids, situation) }
  heardIn.set(it, heard)
  return heard
}

function said<Part extends keyof Rule>(
  rules: readonly Named<Part>[],
  goesBy: unknown,
): { act: Act; says: Rule[Part] }[] {
  const heard: { act: Act; says: Rule[Part] }[] = []
  for (const { act, apply } of rules) {
    const says = apply(goesBy as never)
    if (says) heard.push({ act, says })
  }
  return heard
}
