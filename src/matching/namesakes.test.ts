import { expect, test } from 'vitest'
import type { RegisteredSchool } from '../domain/registered-school.ts'
import { namesakeIn, tellingWords } from './namesakes.ts'

const school = (urn: string, name: string, town: string, postcode: string): RegisteredSchool => ({
  ...{ urn, name, town, postcode, open: true },
  ...{ street: null, locality: null, county: null, authority: null, phase: null, website: null },
})
const ours = school('1', "St Mary's Catholic Primary School", 'Ashby', 'AS1 2BC')
const leeds = school('2', "St Mary's Catholic Primary School", 'Leeds', 'LS1 4DT')
const selby = school('3', "St Mary's RC Primary School", 'Selby', 'YO8 4QL')
const ask = (text: string) => namesakeIn(text, ours, [leeds, selby])

test('what names the town of another school of the same name may be about that one, and says what points there', () => {
  expect(ask('Lovely fair at St Mary’s Catholic Primary School, Leeds')).toMatchObject({
    type: 'another',
    school: leeds,
    signs: ['its town Leeds beside it'],
  })
  expect(ask('St Marys Catholic Primary School is closed (YO8 4QL)')).toMatchObject({ school: selby })
})

test('what points to ours is not in doubt', () => {
  expect(ask('St Mary’s Catholic Primary School in Ashby is closed')).toBeNull()
  expect(ask('St Mary’s Catholic Primary School, AS1 2BC')).toBeNull()
})

test('where nothing tells them apart it may be any of them, and what would settle it is said', () => {
  expect(ask('St Mary’s Catholic Primary School is closed')).toEqual({
    type: 'any',
    others: 2,
    settles: ['Ashby', 'AS1 2BC'],
  })
})

test('where nobody has written down where ours is, it may be any of them, whatever a post says', () => {
  const somewhere = { ...ours, town: null, postcode: null }
  expect(namesakeIn('St Mary’s Catholic Primary School, Leeds', somewhere, [leeds, selby])).toEqual({
    type: 'any',
    others: 2,
    settles: [],
  })
})

test('without others of the name, or where none is named, there is no doubt', () => {
  expect(namesakeIn('St Mary’s Catholic Primary School', ours, [])).toBeNull()
  expect(ask('Nothing about a school')).toBeNull()
})

test('the words that tell a school are those that not every school has', () => {
  expect(tellingWords("Saint Mary's Catholic Primary School")).toEqual(['st', 'marys'])
  expect(tellingWords('The Primary School')).toEqual([])
})
