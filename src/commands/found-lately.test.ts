import { expect, test } from 'vitest'
import { buildMatcher } from '../matching/matcher.ts'
import { foundLately } from './found-lately.ts'

const matcherOf = (words: string) =>
  buildMatcher([{ id: words, school: `of ${words}`, kind: 'name' as const, words }])
const schools = (matcher: ReturnType<typeof matcherOf>, text: string) =>
  foundLately(matcher, text).map(({ term }) => term.school)

test('what was found is what is found, asked once or again, and for each matcher its own', () => {
  const [one, other] = [matcherOf('Oakfield School'), matcherOf('Riverside School')]
  for (const _ of [1, 2, 3]) {
    expect(schools(one, 'Oakfield School is fine')).toEqual(['of Oakfield School'])
    expect(schools(other, 'Oakfield School is fine')).toEqual([])
    expect(schools(other, 'Riverside School is fine')).toEqual(['of Riverside School'])
  }
})

test('a text is looked through once while it is remembered, and no more than two thousand are', () => {
  const matcher = matcherOf('Oakfield School')
  const find = matcher.find.bind(matcher)
  const looked: string[] = []
  matcher.find = (text) => {
    looked.push(text)
    return find(text)
  }
  const post = (n: number) => `Oakfield School, number ${n}`
  for (let n = 0; n <= 2000; n++) foundLately(matcher, post(n))
  foundLately(matcher, post(2000))
  expect(looked).toHaveLength(2001)
  expect(schools(matcher, post(0))).toEqual(['of Oakfield School'])
  expect(looked).toHaveLength(2002)
})
