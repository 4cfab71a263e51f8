import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kinds } from '../domain/facts.ts'
import { decide } from './decide.ts'
import { readFacts } from './read-facts.ts'

test('a field that is left out, null or unknown is not known', () => {
  const facts = { kind: 'post', author: 'unknown', about: null, namesChild: 'unknown', authorAge: 'unknown' }
  expect(readFacts(facts)).toEqual({ type: 'facts', facts: { kind: 'post' } })
})

test('no is kept apart from not known', () => {
  expect(readFacts({ kind: 'post', namesChild: false })).toEqual({
    type: 'facts',
    facts: { kind: 'post', namesChild: false },
  })
})

test('lists come back in one order, without repetitions', () => {
  const read = readFacts({ kind: 'post', nature: ['rude', 'praise', 'rude'] })
  expect(read).toMatchObject({ facts: { nature: ['praise', 'rude'] } })
})

test.for([
  [{ kind: 'post', author: 'teacher' }, 'author', 'pupil'],
  [
    { kind: 'post', about: 'staff' },
    'about',
    'a list of: school, trust, headteacher, dsl, staff, pupil, parent, other',
  ],
  [{ kind: 'post', nature: ['mean'] }, 'nature', 'unknown'],
  [{ kind: 'post', namesChild: 'yes' }, 'namesChild', 'true'],
  [{ kind: 'post', authorAge: -1 }, 'authorAge', 'a whole number from 0 to 120'],
  [{ kind: 'post', platform: ' ' }, 'platform', 'a name of 1 to 100 characters'],
  [{ kind: 'post', colour: 'red' }, 'colour', 'author'],
  [{ kind: 'post', target: 'school' }, 'target', 'author'],
  [{ kind: 'listening', target: 'teacher' }, 'target', 'person'],
  [{ author: 'pupil' }, 'kind', 'post'],
  [JSON.parse('{"kind":"post","__proto__":{"author":"staff"}}'), '__proto__', 'author'],
  [{ kind: 'constructor' }, 'kind', 'listening'],
  [[], 'facts', 'an object with a kind'],
  [null, 'facts', 'an object with a kind'],
] as const)('%j is refused: the field %s', ([input, field, allowed]) => {
  const read = readFacts(input)
  expect(read).toMatchObject({ type: 'bad-facts', field })
  if (read.type === 'bad-facts') expect(read.allowed).toContain(allowed)
})

test.for(kinds.filter((kind) => kind !== 'post' && kind !== 'listening'))(
  'the kind %s is refused by name',
  (kind) => {
    const read = readFacts({ kind })
    expect(read.type === 'bad-facts' && read.sentence).toBe(
      `The kind “${kind}” is not decided yet; this version decides post and listening.`,
    )
  },
)

test('whatever comes in, there are facts that can be decided or a sentence', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.record({ kind: fc.constant('post'), author: fc.anything(), about: fc.anything() }),
  )
  fc.assert(
    fc.property(anything, (input) => {
      const read = readFacts(input)
      if (read.type === 'facts') expect(decide(read.facts).steps.length).toBeGreaterThan(0)
      else expect(read.sentence).toMatch(/\.$/)
    }),
    { numRuns: 2000 },
  )
})
