import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kinds } from '../domain/facts.ts'
import { type Field, fieldsOf } from '../domain/fields.ts'
import { decide } from './decide.ts'
import { type BadFacts, readFacts } from './read-facts.ts'

const every = kinds.flatMap((kind) =>
  Object.entries<Field>(fieldsOf[kind]).map(([name, field]) => ({ kind, name, field })),
)

test.for(kinds)('a field of the kind %s that is left out, null or unknown is not known', (kind) => {
  for (const value of [undefined, null, 'unknown']) {
    const facts = Object.fromEntries(Object.keys(fieldsOf[kind]).map((field) => [field, value]))
    expect(readFacts({ kind, ...facts })).toEqual({ type: 'facts', facts: { kind } })
  }
})

test('no is kept apart from not known', () => {
  expect(readFacts({ kind: 'post', namesChild: false })).toEqual({
    type: 'facts',
    facts: { kind: 'post', namesChild: false },
  })
})

test('lists come back in one order', () => {
  const read = readFacts({ kind: 'post', nature: ['rude', 'praise'] })
  expect(read).toMatchObject({ facts: { nature: ['praise', 'rude'] } })
})

test('permissions are one for each person, so that several may be the same', () => {
  const read = readFacts({ kind: 'publication', permissions: ['refused', 'given', 'given'] })
  expect(read).toMatchObject({ facts: { permissions: ['given', 'given', 'refused'] } })
})

test('a concern may be about one word or a list', () => {
  const list = readFacts({ kind: 'concern', about: ['staff'] })
  expect(readFacts({ kind: 'concern', about: 'staff' })).toEqual(list)
})

test.for([
  ['a value outside the list', { kind: 'post', author: 'teacher' }, 'author', 'pupil'],
  ['a word of another field', { kind: 'exception', decider: 'communications' }, 'decider', 'headteacher'],
  ['one word where a list belongs', { kind: 'post', about: 'staff' }, 'about', 'unknown'],
  ['a list where one word belongs', { kind: 'joining', aup: ['signed'] }, 'aup', 'signed'],
  ['unknown inside a list', { kind: 'post', nature: ['rude', 'unknown'] }, 'nature', 'unknown'],
  ['a list with a word twice', { kind: 'post', nature: ['rude', 'rude'] }, 'nature', 'unknown'],
  ['a concern about a word twice', { kind: 'concern', about: ['staff', 'staff'] }, 'about', 'unknown'],
  ['yes as a word', { kind: 'post', namesChild: 'yes' }, 'namesChild', 'true'],
  ['true as a word', { kind: 'contact', familyLink: 'true' }, 'familyLink', 'true'],
  ['an age as text', { kind: 'underage-use', age: '14' }, 'age', 'a whole number from 0 to 120'],
  ['half a year', { kind: 'underage-use', age: 12.5 }, 'age', 'a whole number from 0 to 120'],
  ['an age below nothing', { kind: 'post', authorAge: -1 }, 'authorAge', 'a whole number from 0 to 120'],
  ['a number too large for numbers', JSON.parse('{"kind":"post","authorAge":1e999}'), 'authorAge', 'unknown'],
  ['an empty name', { kind: 'post', platform: ' ' }, 'platform', 'a name of 1 to 100 characters'],
  ['a name of 101 characters', { kind: 'channel', tool: 'a'.repeat(101) }, 'tool', 'unknown'],
  ['a name with a zero in it', { kind: 'channel', tool: 'what\u0000sapp' }, 'tool', 'unknown'],
  ['half a character', { kind: 'channel', tool: 'a\ud83d' }, 'tool', 'unknown'],
  ['a field that nobody has', { kind: 'post', colour: 'red' }, 'colour', 'author'],
  ['a field of another kind', { kind: 'post', target: 'school' }, 'target', 'author'],
  ['a field in capitals', { kind: 'post', Author: 'pupil' }, 'Author', 'author'],
  ['no kind', { author: 'pupil' }, 'kind', 'post'],
  ['an unknown kind', { kind: 'postcard' }, 'kind', 'joining'],
  ['a kind that is not known', { kind: 'unknown' }, 'kind', 'joining'],
  ['a kind in a list', { kind: ['post'] }, 'kind', 'post'],
  ['a list of facts', [{ kind: 'post' }], 'facts', 'an object with a kind'],
  ['text', 'post', 'facts', 'an object with a kind'],
  ['nothing', null, 'facts', 'an object with a kind'],
  [
    'the prototype as a field',
    JSON.parse('{"kind":"post","__proto__":{"author":"staff"}}'),
    '__proto__',
    'author',
  ],
  ['the constructor as a field', { kind: 'post', constructor: 'staff' }, 'constructor', 'author'],
  ['the constructor as a kind', { kind: 'constructor' }, 'kind', 'listening'],
  ['the prototype as a kind', { kind: '__proto__' }, 'kind', 'listening'],
  ['the constructor as a value', { kind: 'listening', target: 'constructor' }, 'target', 'person'],
] as const)('%s is refused, and the field is named', ([, input, field, allowed]) => {
  const read = refused(input)
  expect(read.field).toBe(field)
  expect(read.allowed).toContain(allowed)
})

test('every field of every kind refuses what is no value of its own, and says what it may hold', () => {
  for (const { kind, name, field } of every) {
    for (const value of [{}, [[]], 'no such word\u0007', -3, ['no such word']]) {
      const read = refused({ kind, [name]: value })
      expect([read.field, read.sentence], name).toEqual([name, expect.stringContaining(`“${name}”`)])
      for (const word of 'of' in field ? field.of : []) expect(read.allowed.join(' ')).toContain(word)
    }
  }
})

test('every word that a field may hold is read, and decided on', () => {
  for (const { kind, name, field } of every) {
    for (const word of 'of' in field ? field.of : []) {
      const value = field.type === 'many' ? [word] : word
      const read = readFacts({ kind, [name]: value })
      expect(read).toEqual({ type: 'facts', facts: { kind, [name]: value } })
      if (read.type === 'facts') expect(decide(read.facts).steps.length).toBeGreaterThan(0)
    }
  }
})

test('what is long or deep is cut, in the error’s every part', () => {
  const long = 'x'.repeat(1_000_000)
  const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
  for (const input of [
    { kind: long },
    { kind: 'post', [long]: 1 },
    { kind: 'post', author: long },
    { kind: 'post', nature: Array.from({ length: 100_000 }, () => 'rude') },
    { kind: 'post', nature: [long, deep, { deep }] },
    { kind: 'post', platform: long },
    { kind: 'post', about: deep },
    { kind: deep },
    deep,
  ]) {
    expect(JSON.stringify(refused(input)).length).toBeLessThan(3000)
  }
})

test('a short value is given back as it is', () => {
  expect(refused({ kind: 'post', author: 'wizard' }).given).toBe('wizard')
  expect(refused({ kind: 'post', namesChild: 0 }).given).toBe(0)
  expect(refused({ kind: 'post', nature: ['mean'] }).given).toEqual(['mean'])
  expect(refused({}).given).toBe(null)
})

test('a platform called like a part of every object is one that nobody has listed', () => {
  const nine = { kind: 'underage-use', age: 9, harm: 'none' } as const
  expect(decide({ ...nine, platform: 'constructor' })).toEqual(decide({ ...nine, platform: 'elsewhere' }))
})

test('whatever comes in, there are facts that can be decided or a sentence', () => {
  const facts = fc
    .constantFrom(...every)
    .chain(({ kind, name }) => fc.record({ kind: fc.constant(kind), [name]: fc.anything() }))
  fc.assert(
    fc.property(fc.oneof(fc.anything(), facts), (input) => {
      const read = readFacts(input)
      if (read.type === 'facts') expect(decide(read.facts).steps.length).toBeGreaterThan(0)
      else expect(read.sentence).toMatch(/\.$/)
    }),
    { numRuns: 3000 },
  )
})

function refused(input: unknown): BadFacts {
  const read = readFacts(input)
  if (read.type === 'facts') throw new Error('These facts were read')
  return read
}
