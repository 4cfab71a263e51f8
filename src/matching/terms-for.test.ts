import { expect, test } from 'vitest'
import { buildMatcher } from './matcher.ts'
import { type SchoolDetails, termsFor } from './terms-for.ts'

const words = (school: SchoolDetails) => termsFor(school).map((term) => term.words)

test('suggests the name, its shorter forms, the website, a hashtag and what is known', () => {
  expect(
    termsFor({
      name: "St Mary's Catholic Primary School, Selby",
      aliases: ['Little Marys', 'st marys catholic primary school, selby'],
      handles: ['stmarysselby', '@stmarys.bsky.social'],
      website: 'https://www.stmarys.n-yorks.sch.uk/home',
    }),
  ).toEqual([
    { words: "St Mary's Catholic Primary School, Selby", kind: 'name' },
    { words: "St Mary's Catholic Primary School", kind: 'alias' },
    { words: "St Mary's Primary School", kind: 'alias' },
    { words: "St Mary's Catholic Primary", kind: 'alias' },
    { words: "St Mary's Primary", kind: 'alias' },
    { words: 'Little Marys', kind: 'alias' },
    { words: 'stmarys.n-yorks.sch.uk', kind: 'alias' },
    { words: '#StMarysPrimary', kind: 'hashtag' },
    { words: '@stmarysselby', kind: 'handle' },
    { words: '@stmarys.bsky.social', kind: 'handle' },
  ])
})

test('a short form never leaves a place name alone', () => {
  expect(words({ name: 'Imberhorne School' })).not.toContain('Imberhorne')
  expect(words({ name: 'West Down Academy' })).not.toContain('West Down')
  expect(words({ name: 'Oakfield Primary School' })).toContain('Oakfield Primary')
})

test('statuses, brackets and what is attached are left out of the shorter forms', () => {
  expect(words({ name: 'Dolphin School (Incorporating Noahs Ark Nursery Schools)' })).toContain(
    'Dolphin School',
  )
  expect(words({ name: "Walton Girls' High School & Sixth Form" })).toContain("Walton Girls' High School")
  expect(words({ name: 'Dunton CofE VC Lower School' })).toContain('Dunton Lower School')
})

test('a name that tells no school from another comes with its town', () => {
  expect(words({ name: 'The Grammar School', town: 'Halifax' })).toEqual([
    'The Grammar School, Halifax',
    '#TheGrammarSchoolHalifax',
  ])
})

test('a website that is not the school’s own is not suggested', () => {
  expect(words({ name: 'Rockliffe Manor Primary School', website: 'http://www.lgfl.net' })).not.toContain(
    'lgfl.net',
  )
})

test('whatever is suggested is listened for', () => {
  for (const school of [
    { name: 'The Village School', town: 'London' },
    { name: "St Anne's CofE (VA) Primary School & Nursery", town: 'Hull', website: 'stannes.hull.sch.uk' },
  ]) {
    const terms = termsFor(school).map((term, place) => ({ id: String(place), school: 'a', ...term }))
    const matcher = buildMatcher(terms)
    expect(matcher.leftOut).toEqual([])
    for (const term of terms) expect(matcher.find(`x, ${term.words}`).length, term.words).toBeGreaterThan(0)
  }
})

test('the town before or after a comma is left out, and is no term by itself', () => {
  expect(words({ name: 'Whitby, Airy Hill Community Primary School' })).toContain('Airy Hill Primary School')
  expect(words({ name: 'Whitby, Airy Hill Community Primary School' })).not.toContain('Whitby')
  expect(words({ name: 'Landgate School, Bryn' })).toContain('Landgate School')
})
