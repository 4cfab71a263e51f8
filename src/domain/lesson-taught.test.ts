import { expect, test } from 'vitest'
import {
  changesBetween,
  daysOfSchoolYear,
  schoolYearOf,
  type Teaching,
  yearsInWords,
} from './lesson-taught.ts'

test('a school year begins on 1 September and ends on 31 August', () => {
  expect(schoolYearOf('2026-08-31')).toBe(2025)
  expect(schoolYearOf('2026-09-01')).toBe(2026)
  expect(schoolYearOf('2027-01-10')).toBe(2026)
  expect(daysOfSchoolYear(2026)).toEqual({ from: '2026-09-01', to: '2027-08-31' })
})

test('year groups are named with neighbours drawn together', () => {
  expect(yearsInWords([2, 0, 1, 5])).toBe('Reception to Year 2, Year 5')
  expect(yearsInWords([7])).toBe('Year 7')
  expect(yearsInWords([3, 3])).toBe('Year 3')
  expect(yearsInWords([])).toBe('')
})

test('what differs between two records is named', () => {
  const before: Teaching = {
    school: 's',
    lesson: 'group-chats',
    yearGroups: [5, 6],
    classes: null,
    taughtOn: '2026-11-02',
    taughtBy: 'the class teachers',
    howItWent: null,
  }
  expect(changesBetween(before, { ...before })).toEqual([])
  expect(changesBetween(before, { ...before, yearGroups: [6], howItWent: 'Well.' })).toEqual([
    'yearGroups',
    'howItWent',
  ])
})
