import { expect, test } from 'vitest'
import type { SchoolCalendar } from './calendar.ts'
import { addDays, atLondon, type Day, weekdayOf } from './day.ts'
import { type DeliveryDay, lengthInWords, rhythmInWords, rhythmOf, silenceAt } from './rhythm.ts'

const noHolidays: SchoolCalendar = { closed: [] }
const days = (length: number) => length * 86_400_000

const at = (day: Day, items = 1, { first = 9 * 60, last = 9 * 60, silence = 0 } = {}): DeliveryDay => ({
  day,
  items,
  firstAt: atLondon(day, first),
  lastAt: atLondon(day, last),
  silence,
})

const every = (step: number, count: number, from: Day = '2026-06-01') =>
  Array.from({ length: count }, (_, place) => at(addDays(from, place * step)))

test('a source that brings something every three days is a fault after six, and not after five', () => {
  const brought = every(3, 20)
  const rhythm = rhythmOf(brought, noHolidays)
  expect(rhythm).toMatchObject({ usual: days(3), limit: days(6), rests: false })
  expect(rhythm && rhythmInWords(rhythm)).toBe('every 3 days')
  const last = brought.at(-1)?.lastAt as Date
  const silence = silenceAt(last, new Date(last.getTime() + days(9)), { rests: false }, noHolidays)
  expect(lengthInWords(silence)).toBe('9 days')
})

test('one long silence of long ago, or one burst, does not change the rhythm', () => {
  const early = every(1, 10, '2026-03-02')
  const rhythm = rhythmOf([...early, ...every(1, 30)], noHolidays)
  expect(rhythm?.limit).toBe(days(2))
  const burst = every(1, 30).with(7, at('2026-06-08', 900, { last: 20 * 60 }))
  expect(rhythmOf(burst, noHolidays)?.usual).toBe(days(1))
})

test('a lively source may be silent at night, and is missed the next day', () => {
  const lively = Array.from({ length: 40 }, (_, place) =>
    at(addDays('2026-06-01', place), 300, { first: 7 * 60, last: 22 * 60, silence: 25 * 60 }),
  )
  const rhythm = rhythmOf(lively, noHolidays)
  expect(rhythm?.usual).toBe(9 * 3_600_000)
  expect(rhythm?.limit).toBe(18 * 3_600_000)
})

test('a source that rests at weekends and in the holidays is not missed then', () => {
  const closed = { closed: [{ from: '2026-05-25', to: '2026-05-29' }] } as SchoolCalendar
  const brought = Array.from({ length: 70 }, (_, place) => addDays('2026-04-13', place))
    .filter((day) => ![0, 6].includes(weekdayOf(day)) && !(day >= '2026-05-25' && day <= '2026-05-29'))
    .map((day) => at(day, 4))
  const rhythm = rhythmOf(brought, closed)
  expect(rhythm).toMatchObject({ usual: days(1), limit: days(2), rests: true })
  expect(rhythm && rhythmInWords(rhythm)).toBe('every 24 hours, days off not counted')
  const friday = atLondon('2026-05-22', 9 * 60)
  const tuesdayAfter = atLondon('2026-06-02', 9 * 60)
  expect(silenceAt(friday, tuesdayAfter, { rests: true }, closed)).toBe(days(2))
  expect(silenceAt(friday, tuesdayAfter, { rests: false }, closed)).toBe(days(11))
})

test('a source that is as lively at weekends does not rest', () => {
  expect(rhythmOf(every(1, 60), noHolidays)?.rests).toBe(false)
})

test('with too little nothing is said to be known', () => {
  expect(rhythmOf([], noHolidays)).toBeUndefined()
  expect(rhythmOf(every(3, 5), noHolidays)).toBeUndefined()
})

test('a source whose silences come by chance is taken for quiet about once in fifty, and no oftener than in thirty', () => {
  let seed = 7
  const chance = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return (seed + 1) / 0x8000_0000
  }
  let falseAlarms = 0
  let silences = 0
  for (let source = 0; source < 40; source++) {
    const gaps = Array.from({ length: 60 }, () => Math.max(1, Math.round(-3 * Math.log(chance()))))
    let day: Day = '2025-01-06'
    const brought = gaps.map((gap) => {
      day = addDays(day, gap)
      return at(day)
    })
    const rhythm = rhythmOf(brought.slice(0, 40), noHolidays)
    for (const gap of gaps.slice(41)) {
      silences += 1
      if (rhythm && days(gap) > rhythm.limit) falseAlarms += 1
    }
  }
  expect(falseAlarms / silences).toBeLessThan(1 / 30)
})

test('lengths are said as people say them', () => {
  expect([0, 60_000, 89 * 60_000, 90 * 60_000, 35 * 3_600_000, days(1.6)].map(lengthInWords)).toEqual([
    '1 minute',
    '1 minute',
    '89 minutes',
    '2 hours',
    '35 hours',
    '2 days',
  ])
})
