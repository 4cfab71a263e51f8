import type { Facts, Kind } from '../../domain/facts.ts'
import { type Field, fieldsOf } from '../../domain/fields.ts'

/** For what has no list of its own, a few values that differ for the policy. The first is the one that examples take. */
const samples = {
  platform: ['facebook', 'whatsapp', 'telegram'],
  tool: ['whatsapp', 'email'],
  age: [12, 9, 14, 17],
} as const

/** Last of all, whoever is hard to picture. */
const rare: readonly unknown[] = ['lcm', 'volunteer', 'contractor', 'school', 'former-member']

/** The values that a field is tried with: a list holds one thing. */
export function valuesOf(name: string, field: Field): readonly unknown[] {
  switch (field.type) {
    case 'one':
      return [
        ...field.of.filter((value) => !rare.includes(value)),
        ...field.of.filter((value) => rare.includes(value)),
      ]
    case 'many':
      return field.of.map((value) => [value])
    case 'claim':
      return [true, false]
    case 'age':
      return samples.age
    case 'name':
      return name === 'tool' ? samples.tool : samples.platform
  }
}

/** All facts of a kind of which exactly so many are known, in the contract's order. */
export function* factsOfSize(kind: Kind, size: number): Generator<Facts> {
  const fields = Object.entries<Field>(fieldsOf[kind])
  for (const known of choose(fields, size))
    for (const facts of filled({ kind } as Facts, known)) if (canBe(facts)) yield facts
}

/** Only a member of staff holds an office. */
function canBe(facts: Facts): boolean {
  if (!('office' in facts) || facts.office === 'none') return true
  const holder = facts.kind === 'post' ? facts.author : facts.kind === 'exception' ? facts.requester : 'staff'
  return holder === undefined || holder === 'staff'
}

/** The same facts with one more thing known, in every way there is. */
export function* oneFactMore(facts: Facts): Generator<Facts> {
  for (const [name, field] of Object.entries<Field>(fieldsOf[facts.kind])) {
    if (!(name in facts)) yield* filled(facts, [[name, field]])
  }
}

function* filled(facts: Facts, fields: readonly (readonly [string, Field])[]): Generator<Facts> {
  const [next, ...rest] = fields
  if (!next) return yield facts
  const [name, field] = next
  for (const value of valuesOf(name, field)) yield* filled({ ...facts, [name]: value }, rest)
}

function* choose<One>(from: readonly One[], size: number): Generator<One[]> {
  if (size === 0) return yield []
  for (const [at, one] of from.entries())
    for (const others of choose(from.slice(at + 1), size - 1)) yield [one, ...others]
}
