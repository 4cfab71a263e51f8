import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abouts, dangers, factRoles, natures, type PostFacts } from '../domain/facts.ts'
import { decide, decideWithoutMissing } from './decide.ts'

const claims = [true, false] as const
const lists = {
  nature: fc.subarray([...natures], { maxLength: 3 }),
  about: fc.subarray([...abouts], { maxLength: 3 }),
}
const answers = {
  author: fc.constantFrom(...factRoles),
  ...lists,
  audience: fc.constantFrom('public' as const, 'private' as const),
  danger: fc.constantFrom(...dangers),
  namesChild: fc.constantFrom(...claims),
  protectedChild: fc.constantFrom(...claims),
}
const posts: fc.Arbitrary<PostFacts> = fc.record(
  {
    kind: fc.constant('post' as const),
    ownPage: fc.constantFrom(...claims),
    office: fc.constant('none' as const),
    ...answers,
  },
  { requiredKeys: ['kind'] },
)

test('what is not asked would not change the decision, whatever its answer', () => {
  fc.assert(
    fc.property(posts, fc.record(answers), (post, all) => {
      const { missing, ...decision } = decide(post)
      for (const field of Object.keys(answers) as (keyof typeof answers)[]) {
        if (missing.includes(field) || (post[field] ?? 'unknown') !== 'unknown') continue
        const { missing: _, ...other } = decideWithoutMissing({ ...post, [field]: all[field] })
        expect(other, field).toEqual(decision)
      }
    }),
    { numRuns: 1500 },
  )
})

test('what is known is never asked', () => {
  fc.assert(
    fc.property(posts, (post) => {
      const known = Object.entries(post).filter(([, value]) => value !== 'unknown')
      const { missing } = decide(post)
      expect(known.filter(([field]) => missing.includes(field))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('where nothing is known, danger and what the post is come before everything else', () => {
  const { missing } = decide({ kind: 'post' })
  expect(missing.slice(0, 2).sort()).toEqual(['danger', 'nature'])
})

test('whether the author holds an office is asked of staff and not of pupils', () => {
  const rude = { kind: 'post', nature: ['rude'], about: ['staff'], danger: 'none' } as const
  expect(decide({ ...rude, author: 'staff' }).missing).toContain('office')
  expect(decide({ ...rude, author: 'pupil' }).missing).not.toContain('office')
})

test('a request to monitor that does not say whom is asked', () => {
  expect(decide({ kind: 'listening' }).missing).toEqual(['target'])
  expect(decide({ kind: 'listening', target: 'school' }).missing).toEqual([])
})
