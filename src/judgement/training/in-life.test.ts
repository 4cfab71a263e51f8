import { expect, test } from 'vitest'
import { weightsInLife } from './in-life.ts'

const posts = [true, true, true, false, false].map((hard) => ({ hard }))

test('posts hard on purpose count together a tenth of all, and the mean is one', () => {
  const weights = weightsInLife(posts)
  expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(5)
  expect(weights.slice(0, 3).reduce((sum, one) => sum + one, 0)).toBeCloseTo(0.5)
})

test('where all are alike each counts the same', () => {
  expect(weightsInLife(posts.slice(3))).toEqual([1, 1])
})
