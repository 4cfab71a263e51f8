import { expect, test } from 'vitest'
import { buildMatcher } from './matcher.ts'
import { tieIn, whatSettles } from './tie.ts'

const matcher = buildMatcher([
  { id: '1', school: 'Selby', words: "St Mary's Primary", kind: 'name' },
  { id: '2', school: 'Ripon', words: 'St Marys Primary', kind: 'name' },
  { id: '3', school: 'Ripon', words: 'Ripon Marys', kind: 'alias' },
])

test('the same words, however they are written, are the same tie', () => {
  const tie = tieIn(matcher.find('at ST MARY’S PRIMARY today'))
  expect(tie).toEqual({ schools: ['Ripon', 'Selby'], words: 'st marys primary' })
  expect(tieIn(matcher.find("St Mary's Primary!"))).toEqual(tie)
})

test('one school is no tie', () => {
  expect(tieIn(matcher.find('Ripon Marys'))).toBeNull()
  expect(tieIn([])).toBeNull()
})

test('what tells the schools apart settles it', () => {
  const [selby, ripon] = [
    { town: 'Selby', website: null },
    { town: 'Ripon', website: 'https://ripon.example' },
  ]
  expect(whatSettles([selby, ripon])).toBe('the town')
  expect(whatSettles([selby, selby])).toBeNull()
})
