import { expect, test } from 'vitest'
import { withNames } from './with-names.ts'

const lessons = Array.from({ length: 400 }, (_, at) => ({
  text: at % 2 === 0 ? 'What time does the school open?' : 'Lovely day',
  answers: [{ head: 0, is: at % 3 }],
}))

test('some lessons are taught again with a name in them, and answer what they answered before', () => {
  const named = withNames(lessons, 1)
  expect(named.length).toBeGreaterThan(60)
  expect(named.length).toBeLessThan(140)
  expect(named.filter(({ text }) => lessons.some((one) => one.text === text))).toEqual([])
  expect(new Set(named.map(({ answers }) => JSON.stringify(answers))).size).toBe(3)
})

test('the same seed gives the same names, and another seed others', () => {
  expect(withNames(lessons, 1)).toEqual(withNames(lessons, 1))
  expect(withNames(lessons, 2)).not.toEqual(withNames(lessons, 1))
})
