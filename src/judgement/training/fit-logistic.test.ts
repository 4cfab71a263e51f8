import { expect, test } from 'vitest'
import { fitLogistic } from './fit-logistic.ts'

const rows = Array.from({ length: 200 }, (_, at) => [at % 2, (at * 7) % 5 === 0 ? 1 : 0, 1])
const right = rows.map(([sign]) => sign === 1)

test('a number that tells right from wrong gets weight, and one that tells nothing gets little', () => {
  const [telling = 0, idle = 0] = fitLogistic(rows, right, [0, 0, 0], 1)
  expect(telling).toBeGreaterThan(2)
  expect(Math.abs(idle)).toBeLessThan(0.5)
})

test('the same rows give the same weights, and without any rows they stay where they began', () => {
  expect(fitLogistic(rows, right, [0, 0, 0], 1)).toEqual(fitLogistic(rows, right, [0, 0, 0], 1))
  expect(fitLogistic([], [], [1, -0.5], 1)).toEqual([1, -0.5])
})
