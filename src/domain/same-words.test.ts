import { expect, test } from 'vitest'
import { plainLetters } from './near-duplicate.ts'
import { bandsOfWords, sameWordsOf, saysTheSame } from './same-words.ts'

const school = '7a0f7a5e-0000-4000-8000-000000000001'
const name = 'Oakfield Primary School'
const of = (text: string) => {
  const start = text.indexOf(name)
  return sameWordsOf(text, start < 0 ? [] : [{ start, end: start + name.length }])
}
const shareBand = (one: string, other: string) => {
  const bands = bandsOfWords(of(one), school)
  return bandsOfWords(of(other), school).some((band) => bands.includes(band))
}

const post = `${name} shut its gates at ten past eight and left a dozen children outside in the rain this morning`

test.each([
  `RT @ashbymum: ${post} https://t.co/a1b2`,
  `${post.toUpperCase()}!!!`,
  `${post} 😡😡`,
  `@council@social.example ${post}`,
  `So ${post}, again`,
])('a post that is passed on says the same: %s', (passedOn) => {
  expect(saysTheSame(of(passedOn), of(post))).toBe(true)
  expect(shareBand(passedOn, post)).toBe(true)
})

test('two posts are not alike because both name the school', () => {
  const one = `${name} is open`
  const other = `${name} is shut`
  expect(saysTheSame(of(one), of(other))).toBe(false)
  expect(saysTheSame(of(`Thank you ${name}!`), of(`Shame on ${name}!`))).toBe(false)
  expect(saysTheSame(of(`Thank you ${name}!`), of(`thank you, ${name}`))).toBe(true)
})

test('other words are another thing', () => {
  const other = `The summer fair at ${name} begins at two, and there will be cakes, a raffle and a tombola for everybody`
  expect(saysTheSame(of(post), of(other))).toBe(false)
  expect(shareBand(post, other)).toBe(false)
})

test('the same words about another school share no band: each school has its own storm', () => {
  const here = bandsOfWords(of(post), school)
  const there = bandsOfWords(of(post), '7a0f7a5e-0000-4000-8000-000000000002')
  expect(here.filter((band) => there.includes(band))).toEqual([])
})

test('of posts in which one word was changed, almost all are found by a band', () => {
  const words = post.split(' ')
  const found = words.map((_, at) => shareBand(words.with(at, 'another').join(' '), post))
  expect(found.filter(Boolean).length).toBeGreaterThan(words.length * 0.9)
})

test('a post of nothing but links and names is compared as it is, and costs little however long it is', () => {
  expect(saysTheSame(of(`${name} https://a.example`), of(`${name} https://b.example/c`))).toBe(true)
  expect(sameWordsOf('word '.repeat(100_000), []).pieces.size).toBeLessThan(600)
})

test('plain ASCII is read as quickly as it can be, and as the same', () => {
  const everything = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('')
  // The letter that is not ASCII has the text read in the other way.
  for (const zeroFor of ['digit', 'number'] as const)
    expect(plainLetters(`${everything} 123 ABC`, zeroFor)).toBe(
      plainLetters(`é ${everything} 123 ABC`, zeroFor).slice('e '.length),
    )
})
