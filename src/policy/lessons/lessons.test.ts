import { expect, test } from 'vitest'
import { readingAge } from '../../../tests/support/readability.ts'
import { natures } from '../../domain/facts.ts'
import { ageIn, yearGroups } from '../../domain/lesson-taught.ts'
import { findClause } from '../clauses.ts'
import { coverageOf, lessonsFor } from './coverage.ts'
import { further } from './further.ts'
import { ageBands, isForAge } from './lesson.ts'
import { findLesson, lessons } from './lessons.ts'
import { lessonsThatFit } from './lessons-that-fit.ts'
import { themes } from './themes.ts'

const ages = Array.from({ length: 14 }, (_, index) => index + 5)
const named = (names: readonly { name: string }[]) => names.map(({ name }) => name)

test.each(lessons.map((lesson) => [lesson.name, lesson] as const))('%s is whole', (name, lesson) => {
  const { ages, minutes, aim, needs, steps, toPupils, questions, ifTold, home, more, clauses } = lesson
  expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
  expect(ages.from).toBeLessThan(ages.to)
  expect(ageBands.map(({ from }) => from)).toContain(ages.from)
  expect(ageBands.map(({ to }) => to)).toContain(ages.to)
  expect(minutes).toBeGreaterThanOrEqual(10)
  expect(minutes).toBeLessThanOrEqual(60)
  expect(aim.match(/[.!?](\s|$)/g)).toHaveLength(1)
  expect(needs.length).toBeGreaterThan(0)
  expect(steps.length).toBeGreaterThanOrEqual(3)
  expect(steps.length).toBeLessThanOrEqual(7)
  for (const words of [...steps, ...toPupils, ...questions, ifTold, ...home])
    expect(words, words).toMatch(/[.!?][’)]?$/)
  expect(toPupils.length).toBeGreaterThan(1)
  expect(questions.length).toBeGreaterThan(1)
  for (const sentence of home) expect(sentence.match(/[.!?](\s|$)/g), sentence).toHaveLength(1)
  expect(more.length).toBeGreaterThan(0)
  expect(clauses).toContain('EDU-1')
  expect(clauses.filter((id) => !findClause(id))).toEqual([])
})

test('no two lessons have one name or one title', () => {
  expect(new Set(named(lessons)).size).toBe(lessons.length)
  expect(new Set(lessons.map(({ title }) => title)).size).toBe(lessons.length)
})

test('there are at least three lessons for every age from 5 to 18, and every theme has one', () => {
  for (const age of ages)
    expect(lessons.filter((lesson) => isForAge(lesson, age)).length, `${age}`).toBeGreaterThanOrEqual(3)
  expect(themes.filter((theme) => !lessons.some((lesson) => lesson.theme === theme))).toEqual([])
})

test('what the policy names itself, being a good friend and telling somebody, is there for every age', () => {
  for (const theme of ['kindness', 'telling'] as const)
    for (const year of yearGroups) expect(lessonsFor(theme, year).length, `${year}`).toBeGreaterThan(0)
})

test('bodies and pressure are spoken of from 11, and never before', () => {
  const early = lessons.filter(({ theme, ages }) => theme === 'pressure' && ages.from < 11)
  expect(early).toEqual([])
  expect(findLesson('bodies-and-pressure')?.steps.join(' ')).toContain('Report Remove')
})

test('a child who tells something is thanked or believed, and is told that somebody else will hear of it', () => {
  for (const { name, ifTold } of lessons) {
    expect(ifTold, name).toMatch(/thank|glad|sorry|right|I can hear/i)
    expect(ifTold, name).toMatch(/safeguarding lead|person|grown-up|people who/i)
    expect(ifTold, name).not.toMatch(/promise|our secret|why did you/i)
  }
})

test.each(lessons.map((lesson) => [lesson.name, lesson] as const))(
  '%s can be read by its pupils and by parents',
  (_, { ages, toPupils, questions, ifTold, home }) => {
    const age = ages.from < 11 ? 9 : 12
    for (const words of [toPupils, questions, [ifTold]])
      expect(readingAge(words), words.join(' ')).toBeLessThanOrEqual(age)
    expect(readingAge(home), home.join(' ')).toBeLessThanOrEqual(12)
  },
)

test('a link leads to a front page, with the day on which somebody last looked', () => {
  for (const { href, checked } of Object.values(further)) {
    const { protocol, pathname, search } = new URL(href)
    expect([protocol, pathname, search]).toEqual(['https:', '/', ''])
    expect(checked === null || /^\d{4}-\d\d-\d\d$/.test(checked)).toBe(true)
  }
})

test('bullying by a child of 8 is met by lessons for that age, the nearest first', () => {
  const fitting = lessonsThatFit({ kind: 'post', author: 'pupil', nature: ['bullying'], authorAge: 8 })
  expect(named(fitting)).toEqual(['being-left-out', 'tell-a-grown-up'])
})

test('a picture of a body shared by a child of 9 is not met by a lesson for older children', () => {
  const facts = { kind: 'post', author: 'pupil', nature: ['intimate-image-of-child'] } as const
  expect(named(lessonsThatFit({ ...facts, authorAge: 9 }))).not.toContain('bodies-and-pressure')
  expect(named(lessonsThatFit({ ...facts, authorAge: 12 }))[0]).toBe('bodies-and-pressure')
})

test('whatever the nature of a pupil’s breach, there is a lesson for every age', () => {
  const noFault = ['praise', 'enquiry']
  for (const nature of natures.filter((one) => !noFault.includes(one)))
    for (const age of ages)
      expect(
        lessonsThatFit({ kind: 'post', author: 'pupil', nature: [nature], authorAge: age }).length,
        `${nature} at ${age}`,
      ).toBeGreaterThan(0)
})

test('use of a platform by a child of 10 is met by the lesson on age limits, and an unknown nature by none', () => {
  expect(named(lessonsThatFit({ kind: 'underage-use', age: 10, harm: 'none' }))).toContain(
    'age-limits-and-why',
  )
  expect(lessonsThatFit({ kind: 'post', nature: 'unknown' })).toEqual([])
  expect(lessonsThatFit({ kind: 'post' })).toEqual([])
})

test('a year group that had a lesson has it counted, and a gap where there is one that it did not have', () => {
  const taught = [
    { lesson: 'being-a-good-friend', yearGroups: [0, 1] },
    { lesson: 'tell-a-grown-up', yearGroups: [1] },
    { lesson: 'tell-a-grown-up', yearGroups: [1] },
  ]
  const year1 = Object.fromEntries(
    coverageOf(taught, 1).map(({ theme, count, state }) => [theme, [state, count]]),
  )
  expect(year1).toMatchObject({
    kindness: ['taught', 1],
    telling: ['taught', 2],
    pictures: ['gap', 0],
    pressure: ['not-for-this-age', 0],
  })
  expect(ageIn(0)).toBe(5)
})
