import { expect, test } from 'vitest'
import { categories } from '../../domain/judgement.ts'
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

test('what is irrelevant is never taught with the full name of a school', () => {
  const answers = (is: string) => [{ head: 0, is: categories.findIndex((one) => one === is) }]
  const full = (is: string) =>
    withNames(
      Array.from({ length: 400 }, () => ({ text: 'Lovely day', answers: answers(is) })),
      1,
    ).filter(({ text }) => /School|Primary|Academy|College|Nursery/.test(text)).length
  expect(full('irrelevant')).toBe(0)
  expect(full('praise')).toBeGreaterThan(20)
})
