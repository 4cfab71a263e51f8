import { describe, expect, test } from 'vitest'
import { clockTime, dayInWords, timeInWords } from './time.tsx'

const now = new Date('2026-11-23T14:20:00Z')
const at = (text: string) => new Date(text)

describe('a moment in words', () => {
  test.each([
    ['2026-11-23T09:05:00Z', 'today 09:05'],
    ['2026-11-22T23:59:00Z', 'yesterday 23:59'],
    ['2026-11-24T00:00:00Z', 'tomorrow 00:00'],
    ['2026-11-03T14:05:00Z', 'Tue 3 Nov, 14:05'],
    ['2025-11-03T14:05:00Z', '3 Nov 2025, 14:05'],
  ])('%s is %s', (moment, words) => {
    expect(timeInWords(at(moment), now)).toBe(words)
  })

  test('is in London’s time, summer time included', () => {
    expect(timeInWords(at('2026-07-01T23:30:00Z'), at('2026-07-02T10:00:00Z'))).toBe('today 00:30')
    expect(clockTime(at('2026-07-01T13:05:00Z'))).toBe('14:05')
  })

  test('is right on the night when the clocks go back', () => {
    expect(clockTime(at('2026-10-25T00:59:00Z'))).toBe('01:59')
    expect(clockTime(at('2026-10-25T01:00:00Z'))).toBe('01:00')
    expect(timeInWords(at('2026-10-24T22:30:00Z'), at('2026-10-25T23:30:00Z'))).toBe('yesterday 23:30')
  })
})

test('a day is a heading', () => {
  expect(dayInWords(now, now)).toBe('Today')
  expect(dayInWords(at('2026-11-22T12:00:00Z'), now)).toBe('Yesterday')
  expect(dayInWords(at('2026-11-16T12:00:00Z'), now)).toBe('Monday 16 November')
  expect(dayInWords(at('2024-02-29T12:00:00Z'), now)).toBe('29 Feb 2024')
})
