import { expect, test } from 'vitest'
import { wholeMoments } from './whole-moments.ts'

const at = (...seconds: number[]) => seconds.map((second) => ({ at: new Date(second * 1000) }))

test('a short log is one page', () => {
  expect(wholeMoments(at(3, 2, 1), 3)).toEqual({ page: at(3, 2, 1), older: null })
})

test('the next page begins before the last moment of this one', () => {
  expect(wholeMoments(at(4, 3, 2, 1), 2)).toEqual({ page: at(4, 3), older: new Date(3000) })
})

test('what happened at one moment is not torn apart', () => {
  expect(wholeMoments(at(5, 4, 3, 3, 3, 2), 3)).toEqual({ page: at(5, 4), older: new Date(4000) })
})

test('a moment that is longer than a page is shown whole', () => {
  expect(wholeMoments(at(5, 5, 5, 2), 2)).toEqual({ page: at(5, 5, 5), older: new Date(5000) })
})
