import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addSchoolDays,
  describeDue,
  dueAt,
  isSchoolDay,
  type SchoolCalendar,
  schoolDaysBetween,
} from './calendar.ts'
import { addDays, atLondon, dayOf, inLondon } from './day.ts'

const open: SchoolCalendar = { closed: [] }
const autumn: SchoolCalendar = { closed: [{ from: '2026-10-26', to: '2026-10-30' }] }

test('weekends, bank holidays and closed spans are no school days', () => {
  expect(isSchoolDay('2026-10-23', autumn)).toBe(true)
  expect(isSchoolDay('2026-10-24', autumn)).toBe(false)
  expect(isSchoolDay('2026-10-26', autumn)).toBe(false)
  expect(isSchoolDay('2026-10-30', autumn)).toBe(false)
  expect(isSchoolDay('2026-11-02', autumn)).toBe(true)
  expect(isSchoolDay('2026-04-03', open)).toBe(false)
})

test('school days are counted without the day from which they run', () => {
  expect(addSchoolDays('2026-10-22', 1, autumn)).toBe('2026-10-23')
  expect(addSchoolDays('2026-10-23', 1, autumn)).toBe('2026-11-02')
  expect(addSchoolDays('2026-10-24', 1, autumn)).toBe('2026-11-02')
  expect(addSchoolDays('2026-10-24', 2, autumn)).toBe('2026-11-03')
  expect(addSchoolDays('2026-10-23', 0, autumn)).toBe('2026-10-23')
  expect(addSchoolDays('2026-10-24', 0, autumn)).toBe('2026-11-02')
  expect(addSchoolDays('2026-04-02', 5, open)).toBe('2026-04-13')
})

const days = fc.integer({ min: 0, max: 3000 }).map((number) => addDays('2022-01-01', number))

test('adding school days and counting them agree', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 30 }), (day, number) => {
      const later = addSchoolDays(day, number, autumn)
      expect(isSchoolDay(later, autumn)).toBe(true)
      expect(schoolDaysBetween(day, later, autumn)).toBe(number)
      expect(schoolDaysBetween(later, day, autumn)).toBe(-number)
    }),
  )
})

test('a calendar that never opens is an error, and no endless search', () => {
  const never = { closed: [{ from: '2000-01-01', to: '2999-12-31' }] }
  expect(() => addSchoolDays('2026-01-01', 1, never)).toThrow(/no school day/)
})

test('a day that is none is an error', () => {
  for (const day of ['2026-02-30', '2026-13-01', '26-1-1', ''])
    expect(() => isSchoolDay(day, open)).toThrow(RangeError)
})

test('hours are hours, over weekends and a change of the clocks', () => {
  const friday = new Date('2026-10-23T15:20:00Z')
  expect(dueAt(friday, { hours: 24 }, autumn).toISOString()).toBe('2026-10-24T15:20:00.000Z')
  expect(dueAt(friday, { hours: 48 }, autumn).toISOString()).toBe('2026-10-25T15:20:00.000Z')
  expect(dueAt(friday, { hours: 0.25 }, autumn).toISOString()).toBe('2026-10-23T15:35:00.000Z')
})

test('school days end at 17.00 in London, in summer and in winter', () => {
  expect(dueAt(new Date('2026-10-22T22:30:00Z'), { schoolDays: 1 }, autumn).toISOString()).toBe(
    '2026-10-23T16:00:00.000Z',
  )
  expect(dueAt(new Date('2026-10-22T23:30:00Z'), { schoolDays: 1 }, autumn).toISOString()).toBe(
    '2026-11-02T17:00:00.000Z',
  )
  expect(dueAt(new Date('2026-10-23T09:00:00Z'), { schoolDays: 1 }, autumn).toISOString()).toBe(
    '2026-11-02T17:00:00.000Z',
  )
})

test('hours by the school’s clock stand still while the school is closed', () => {
  const due = (from: string, hours: number) =>
    dueAt(new Date(from), { hours, clock: 'school' }, autumn).toISOString()
  expect(due('2026-11-02T10:00:00Z', 1)).toBe('2026-11-02T11:00:00.000Z')
  expect(due('2026-11-02T20:00:00Z', 1)).toBe('2026-11-03T09:00:00.000Z')
  expect(due('2026-11-02T03:00:00Z', 1)).toBe('2026-11-02T09:00:00.000Z')
  expect(due('2026-10-23T15:30:00Z', 1)).toBe('2026-11-02T08:30:00.000Z')
  expect(due('2026-11-02T08:00:00Z', 9)).toBe('2026-11-02T17:00:00.000Z')
  expect(due('2026-11-02T08:00:00Z', 20)).toBe('2026-11-04T10:00:00.000Z')
})

test('the clock in London is right on both sides of a change', () => {
  expect(dayOf(new Date('2026-03-28T23:59:59Z'))).toBe('2026-03-28')
  expect(dayOf(new Date('2026-03-29T23:00:00Z'))).toBe('2026-03-30')
  expect(dayOf(new Date('2026-10-25T23:30:00Z'))).toBe('2026-10-25')
  fc.assert(
    fc.property(days, fc.integer({ min: 4 * 60, max: 24 * 60 - 1 }), (day, minutes) => {
      expect(inLondon(atLondon(day, minutes))).toMatchObject({ day, minutes })
    }),
  )
})

test.each([
  ['2026-11-02T15:20:00Z', '2026-11-02T09:00:00Z', 'due by 15:20 today'],
  ['2026-11-02T15:20:00Z', '2026-11-02T15:20:00Z', 'due by 15:20 today'],
  ['2026-07-02T15:20:00Z', '2026-07-01T09:00:00Z', 'due by 16:20 tomorrow'],
  ['2026-11-03T17:00:00Z', '2026-10-22T09:00:00Z', 'due by 17:00 on Tuesday 3 November'],
  ['2027-01-05T17:00:00Z', '2026-12-18T09:00:00Z', 'due by 17:00 on Tuesday 5 January 2027'],
  ['2026-11-02T15:20:00Z', '2026-11-02T15:20:30Z', 'late since this minute'],
  ['2026-11-02T15:20:00Z', '2026-11-02T15:21:30Z', '1 minute late'],
  ['2026-11-02T15:20:00Z', '2026-11-02T18:00:00Z', '2 hours late'],
  ['2026-11-02T17:00:00Z', '2026-11-03T08:00:00Z', '1 school day late'],
  ['2026-10-22T16:00:00Z', '2026-11-02T08:00:00Z', '2 school days late'],
  ['2026-10-23T16:00:00Z', '2026-10-24T08:00:00Z', 'late since 17:00 yesterday'],
  ['2026-10-23T16:00:00Z', '2026-10-28T08:00:00Z', 'late since 17:00 on Friday 23 October'],
])('what is due at %s is, at %s, “%s”', (due, now, words) => {
  expect(describeDue(new Date(due), new Date(now), autumn)).toBe(words)
})
