import { expect, test } from 'vitest'
import { termOn, weeksOf } from './school-term.ts'

test.each([
  ['2026-09-01', 'autumn', '2026-09-01', '2026-12-31'],
  ['2026-12-31', 'autumn', '2026-09-01', '2026-12-31'],
  ['2027-01-01', 'spring', '2027-01-01', '2027-03-28'],
  ['2027-03-28', 'spring', '2027-01-01', '2027-03-28'],
  ['2027-03-29', 'summer', '2027-03-29', '2027-07-31'],
  ['2027-07-31', 'summer', '2027-03-29', '2027-07-31'],
  ['2027-08-31', 'summer', '2027-03-29', '2027-07-31'],
] as const)('%s is in the %s term', (day, name, from, to) => {
  expect(termOn(day)).toEqual({ name, from, to })
})

test('a term is counted in weeks that begin on Mondays, up to today', () => {
  expect(weeksOf(termOn('2026-11-18'), '2026-11-18')).toEqual([
    ...['2026-08-31', '2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28', '2026-10-05'],
    ...['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'],
  ])
  expect(weeksOf(termOn('2027-08-20'), '2027-08-20').at(-1)).toBe('2027-07-26')
  expect(weeksOf(termOn('2026-09-01'), '2026-09-01')).toEqual(['2026-08-31'])
})
