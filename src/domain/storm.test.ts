import { expect, test } from 'vitest'
import { isGrowing, rungOf, stormAt, stormInWords, tenMinutesOf } from './storm.ts'

const now = new Date('2026-11-18T12:03:00Z')
const ago = (minutes: number, count: number) => ({
  at: tenMinutesOf(new Date(now.getTime() - minutes * 60_000)),
  count,
})

test('a storm is counted whole, by the last hour and by the hour of a day', () => {
  const storm = stormAt([ago(30 * 60, 5), ago(70, 1655), ago(40, 40), ago(0, 300)], now)
  expect(storm).toMatchObject({ count: 2000, lastHour: 340, hourBefore: 1655 })
  expect(storm.byHour).toHaveLength(24)
  expect(storm.byHour.slice(-2)).toEqual([1655, 340])
})

test('it is said in words how many there are, and whether they grow', () => {
  expect(stormInWords(stormAt([ago(100, 1660), ago(10, 340)], now))).toBe(
    '2,000 posts say this, 340 in the last hour',
  )
  expect(stormInWords(stormAt([ago(130, 1500), ago(100, 160), ago(10, 340)], now))).toBe(
    '2,000 posts say this, 340 in the last hour, growing',
  )
  expect(stormInWords(stormAt([ago(600, 12)], now))).toBe('12 posts say this, none in the last hour')
  expect(stormInWords(stormAt([ago(5, 2)], now))).toBe('2 posts say this, all in the last hour')
})

test('two or three are no growth, and what wanes does not grow', () => {
  expect(isGrowing(stormAt([ago(1, 2)], now))).toBe(false)
  expect(isGrowing(stormAt([ago(80, 50), ago(10, 49)], now))).toBe(false)
  expect(isGrowing(stormAt([ago(80, 50), ago(10, 51)], now))).toBe(true)
})

test.each([
  [19, 19, 0],
  [20, 9, 0],
  [20, 10, 2],
  [199, 199, 2],
  [200, 49, 2],
  [200, 50, 3],
  [100_000, 50_000, 3],
])(
  '%d posts, %d of them in the last hour, are as urgent as %d, and never critical',
  (count, lastHour, rung) => {
    expect(rungOf({ count, lastHour })).toBe(rung)
  },
)
