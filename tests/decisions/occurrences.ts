import { abouts, type Facts, factRoles, natures, type PostFacts } from '../../src/domain/facts.ts'
import { type Field, fieldsOf } from '../../src/domain/fields.ts'
import { defaultPack } from '../../src/policy/pack.ts'
import { pairwise } from '../../src/policy/prove/covering.ts'
import { type SmallKind, smallKinds, spaceOf } from '../../src/policy/prove/spaces.ts'

const calm = {
  kind: 'post',
  audience: 'public',
  danger: 'none',
  namesChild: false,
  protectedChild: false,
  ownPage: false,
} satisfies PostFacts

/** Posts of every sort, of which one fact after the other is then another. */
const ordinary: readonly PostFacts[] = [
  { ...calm, author: 'parent', about: ['staff'], nature: ['rude'] },
  { ...calm, author: 'parent', about: ['school'], nature: ['criticism'] },
  { ...calm, author: 'parent', about: ['school'], nature: ['complaint', 'disrepute'] },
  { ...calm, author: 'parent', about: ['school'], nature: ['enquiry'] },
  { ...calm, author: 'pupil', about: ['pupil'], nature: ['bullying'] },
  { ...calm, author: 'staff', office: 'none', about: ['pupil'], nature: ['privacy', 'discusses-school'] },
  { ...calm, author: 'third-party', about: ['school'], nature: ['abusive'] },
  { ...calm, author: 'school', about: ['pupil'], nature: ['praise'] },
  { ...calm, author: 'parent', about: ['staff'], nature: ['allegation'] },
  { ...calm, author: 'unknown', about: ['pupil'], nature: ['blackmail'] },
  { ...calm, author: 'parent', about: ['school'], nature: ['humour'] },
]

/** An occurrence, and others that differ from it in one fact. */
export type Occurrence = { facts: Facts; others: readonly Facts[] }

/** Occurrences of every kind: everyday ones, and such as nobody would think of. */
export function* occurrences(): Generator<Occurrence> {
  for (const author of factRoles) {
    const post: PostFacts = { ...calm, author, about: ['school'] }
    yield { facts: post, others: natures.map((nature) => ({ ...post, nature: [nature] })) }
  }
  yield { facts: { kind: 'post' }, others: natures.map((nature) => ({ kind: 'post', nature: [nature] })) }
  for (const facts of ordinary) yield { facts, others: [...withAnotherFact(facts)] }
  for (const kind of smallKinds) for (const facts of pairsOf(kind)) yield { facts, others: [] }
}

function* withAnotherFact(post: PostFacts): Generator<PostFacts> {
  for (const [name, field] of Object.entries<Field>(fieldsOf.post)) {
    for (const value of valuesOf(name, field)) yield { ...post, [name]: value }
    const { [name]: _, ...without } = post as Record<string, unknown>
    if (name in post) yield without as PostFacts
  }
}

function valuesOf(name: string, field: Field): readonly unknown[] {
  if (name === 'nature') return natures.map((nature) => ['rude', nature].toSorted())
  if (name === 'about') return abouts.map((about) => [about])
  if (name === 'platform') return ['whatsapp', 'telegram']
  if (name === 'authorAge') return [11, 14, 18]
  if (field.type === 'claim') return [true, false]
  return field.type === 'one' ? field.of : []
}

/** Every two values of every two fields of a kind, in as few occurrences as may be. */
function* pairsOf(kind: SmallKind): Generator<Facts> {
  const fields = Object.entries(spaceOf(kind, defaultPack)).map(
    ([name, values]) => [name, few(name, values)] as const,
  )
  for (const row of pairwise(fields.map(([, values]) => values.length))) {
    const known = fields.map(([name, values], place) => [name, values[row[place] ?? 0]] as const)
    yield {
      kind,
      ...Object.fromEntries(known.filter(([, value]) => value !== undefined)),
    } as unknown as Facts
  }
}

/** Of lists, those of no word, of one and of two alike; of platforms a few. */
function few(name: string, values: readonly unknown[]): readonly unknown[] {
  if (name === 'platform') return [undefined, 'facebook', 'whatsapp', 'telegram', 'nobody-knows-it']
  return values.filter((value) => !Array.isArray(value) || value.length <= 1)
}
