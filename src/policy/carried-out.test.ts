import { expect, test } from 'vitest'
import * as facts from '../domain/facts.ts'
import { type Field, fieldsOf } from '../domain/fields.ts'
import { clauses } from './clauses.ts'
import { decideWithoutMissing } from './decide.ts'
import { defaults } from './defaults.ts'
import { guidance } from './guidance.ts'

const claims = [true, false, 'unknown'] as const

/** Authors of each sort with each nature, and then with further facts: a sample of the rules, and not a proof. */
function* posts(): Generator<facts.PostFacts> {
  for (const author of ['pupil', 'parent', 'staff', 'lcm', 'contractor', 'school', 'third-party'] as const) {
    for (const nature of facts.natures) {
      const post: facts.PostFacts = { kind: 'post', author, nature: [nature] }
      yield post
      for (const about of facts.abouts) {
        yield { ...post, about: [about] }
        yield { ...post, about: [about], namesChild: true, ownPage: true, danger: 'none' }
      }
      for (const namesChild of claims) yield { ...post, namesChild, audience: 'public' }
      for (const danger of facts.dangers) yield { ...post, danger }
      for (const deletion of facts.deletions) yield { ...post, deletion }
      for (const protectedChild of claims) yield { ...post, protectedChild }
      for (const authorAge of [9, 15, 18]) yield { ...post, authorAge, platform: 'whatsapp' }
    }
  }
}

/** Every combination of what the fields of a small kind may hold; of a list none and each. */
function combinations(kind: Exclude<facts.Kind, 'post'>): facts.Facts[] {
  let found: Record<string, unknown>[] = [{ kind }]
  for (const [name, field] of Object.entries<Field>(fieldsOf[kind])) {
    found = found.flatMap((one) => answersTo(field).map((answer) => ({ ...one, [name]: answer })))
  }
  return found as facts.Facts[]
}

function answersTo(field: Field): unknown[] {
  if (field.type === 'one') return [...field.of, 'unknown']
  if (field.type === 'many') return [[], ...field.of.map((word) => [word]), 'unknown']
  if (field.type === 'claim') return [...claims]
  return field.type === 'age' ? [9, 14, 18] : ['whatsapp', 'email', 'other']
}

const small = facts.kinds.filter((kind) => kind !== 'post')
const cited = new Set<string>()
for (const one of [...posts(), ...small.flatMap(combinations)]) {
  const { clauses, steps, never } = decideWithoutMissing(one)
  for (const basis of clauses) cited.add(basis)
  for (const { basis } of [...steps, ...never]) for (const each of basis) cited.add(each)
}

test('a clause that is carried out, and is not seen on a page, has rules', () => {
  const promised = clauses.filter(({ how }) => how.type === 'executed' && !how.at)
  expect(promised.length).toBeGreaterThan(30)
  expect(promised.filter(({ rules }) => !rules).map(({ id }) => id)).toEqual([])
})

test('whatever has rules is relied on by a decision', () => {
  const withRules = [
    ...clauses.flatMap(({ id, rules }) => (rules ? [id] : [])),
    ...Object.keys(defaults).map((id) => `default:${id}`),
    ...guidance.flatMap(({ name, rules }) => (rules ? [`guidance:${name}`] : [])),
  ]
  expect(withRules.filter((basis) => !cited.has(basis))).toEqual([])
})

test('a clause that is only shown, or left to people, has no rules', () => {
  expect(clauses.filter(({ how, rules }) => how.type !== 'executed' && rules).map(({ id }) => id)).toEqual([])
})
