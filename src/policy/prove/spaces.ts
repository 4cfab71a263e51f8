import { type FactsOf, type Kind, kinds } from '../../domain/facts.ts'
import { type Field, fieldsOf } from '../../domain/fields.ts'
import type { Pack } from '../pack.ts'

/** A fact that nobody knows: its field is left out. */
export const leftOut = undefined

/** The values that each field of a kind is tried with, by the field's name; each may be left out as well. */
export type Space = Readonly<Record<string, readonly unknown[]>>

/** The kinds that are small enough for every combination of their facts to be tried. */
export type SmallKind = Exclude<Kind, 'post'>

/** All of them, in the contract's order. */
export const smallKinds: readonly SmallKind[] = kinds.filter((kind) => kind !== 'post')

/** Names of platforms and tools that the policy has never heard of, or that it treats apart. */
const tools = ['email', 'whatsapp', 'a tool of nobody’s']

/**
 * The whole space of a small kind: of a list every set of its words, of ages both sides of every limit that a platform
 * has, and of platforms every one of the pack and one that is not in it.
 */
export function spaceOf(kind: SmallKind, pack: Pack): Space {
  const fields = Object.entries<Field>(fieldsOf[kind])
  return Object.fromEntries(
    fields.map(([name, field]) => [name, [leftOut, ...valuesOf(name, field, pack)]] as const),
  )
}

function valuesOf(name: string, field: Field, pack: Pack): readonly unknown[] {
  switch (field.type) {
    case 'one':
      return field.of
    case 'many':
      return [...setsOf(field.of), ...(field.repeats ? field.of.map((word) => [word, word]) : [])]
    case 'claim':
      return [true, false]
    case 'age':
      return agesIn(pack)
    case 'name':
      return name === 'platform' ? [...Object.keys(pack.minimumAges), 'nobody-knows-it'] : tools
  }
}

/** Ages in years at which something may change: both sides of every limit, and the two ends. */
export function agesIn({ minimumAges }: Pack): number[] {
  const limits = Object.values(minimumAges).flatMap(({ policy, provider, law }) => [policy, provider, law])
  const both = limits.flatMap((limit) => (limit === null ? [] : [limit - 1, limit]))
  return [...new Set([0, ...both, 18])].filter((age) => age >= 0).sort((one, other) => one - other)
}

function setsOf<Word>(words: readonly Word[]): Word[][] {
  return words.reduce<Word[][]>((sets, word) => sets.concat(sets.map((set) => [...set, word])), [[]])
}

/** How many combinations of facts a space has. */
export function sizeOf(space: Space): number {
  return Object.values(space).reduce((size, values) => size * values.length, 1)
}

/** Every combination of the facts of a small kind. */
export function* everyFacts<K extends SmallKind>(kind: K, pack: Pack): Generator<FactsOf[K]> {
  for (const facts of combinations(Object.entries(spaceOf(kind, pack)))) {
    yield { kind, ...facts } as unknown as FactsOf[K]
  }
}

function* combinations(fields: readonly (readonly [string, readonly unknown[]])[]): Generator<object> {
  const [first, ...rest] = fields
  if (!first) return yield {}
  const [name, values] = first
  for (const others of combinations(rest)) {
    for (const value of values) yield value === leftOut ? others : { ...others, [name]: value }
  }
}
