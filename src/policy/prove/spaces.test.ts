import { expect, test } from 'vitest'
import { abouts, natures, type PostFacts } from '../../domain/facts.ts'
import { fieldsOf } from '../../domain/fields.ts'
import { defaultPack } from '../pack.ts'
import { readFacts } from '../read-facts.ts'
import { pairwise, uncoveredTriples } from './covering.ts'
import { designPosts, postSpace, randomPosts, threeByThree } from './posts.ts'
import { agesIn, everyFacts, sizeOf, smallKinds, spaceOf } from './spaces.ts'

const space = postSpace(defaultPack)
const sizes = space.values.map(({ length }) => length)

test('the space of a post has every field, every word of it, none, and left out', () => {
  expect([...space.names].sort()).toEqual(Object.keys(fieldsOf.post).sort())
  const valuesOf = (name: string) => space.values[space.names.indexOf(name)] ?? []
  expect(valuesOf('nature')).toEqual([undefined, [], ...natures.map((one) => [one])])
  expect(valuesOf('about')).toEqual([undefined, [], ...abouts.map((one) => [one])])
  for (const values of space.values) expect(values[0]).toBeUndefined()
})

test('in the design, every three values of every three fields of a post meet', () => {
  const rows = threeByThree(space)
  expect([...uncoveredTriples(sizes, rows)]).toEqual([])
  expect(rows.length).toBeLessThan(4000)
})

test('a design that lacks a row is found to have a hole', () => {
  const rows = threeByThree(space)
  expect([...uncoveredTriples(sizes, rows.slice(1))].length).toBeGreaterThan(0)
})

test('every pair of values of every two columns stands in some row', () => {
  const few = [4, 2, 3, 5]
  const rows = pairwise(few)
  for (const [one, size] of few.entries())
    for (let two = one + 1; two < few.length; two++) {
      const met = new Set(rows.map((row) => `${row[one]} ${row[two]}`))
      expect(met.size).toBe(size * (few[two] ?? 0))
    }
})

test.for(['quick', 'whole'] as const)(
  '%s: every two natures meet every author, and what is told of its size is true',
  (breadth) => {
    const { size, posts } = designPosts(defaultPack, breadth)
    const all = [...posts()]
    expect(all).toHaveLength(size)
    const met = new Set(all.map(({ nature, author }: PostFacts) => `${author ?? 'unknown'} ${nature}`))
    for (const author of fieldsOf.post.author.type === 'one' ? fieldsOf.post.author.of : [])
      for (const [place, one] of natures.entries())
        for (const other of natures.slice(place + 1)) expect(met.has(`${author} ${one},${other}`)).toBe(true)
  },
)

test('every platform of the pack stands in some designed post', () => {
  const named = new Set([...designPosts(defaultPack, 'quick').posts()].map(({ platform }) => platform))
  expect(Object.keys(defaultPack.minimumAges).filter((name) => !named.has(name))).toEqual([])
  expect(named.has('nobody-knows-it')).toBe(true)
})

test.for(smallKinds)('%s: every combination of its facts is there once, and all can be read', (kind) => {
  const all = [...everyFacts(kind, defaultPack)]
  expect(all).toHaveLength(sizeOf(spaceOf(kind, defaultPack)))
  expect(new Set(all.map((facts) => JSON.stringify(facts))).size).toBe(all.length)
  for (const facts of all.slice(0, 500)) expect(readFacts(facts)).toEqual({ type: 'facts', facts })
})

test('ages are tried on both sides of every limit', () => {
  expect(agesIn(defaultPack)).toEqual([0, 12, 13, 15, 16, 18])
})

test('the same seed gives the same posts, and another seed gives others', () => {
  const posts = (seed: number) => JSON.stringify([...randomPosts(defaultPack, 50, seed)])
  expect(posts(7)).toBe(posts(7))
  expect(posts(7)).not.toBe(posts(8))
})

test('posts by chance can be read', () => {
  for (const facts of randomPosts(defaultPack, 500, 1))
    expect(readFacts(facts)).toEqual({ type: 'facts', facts })
})
