import { addDays, type Day, weekdayOf } from './day.ts'

/**
 * Bank holidays that no rule gives, by year: days added for one occasion, and yearly ones that were moved.
 * Source: gov.uk/bank-holidays and royal proclamations.
 */
const added: Record<number, readonly Day[]> = {
  1999: ['1999-12-31'],
  2002: ['2002-06-03'],
  2011: ['2011-04-29'],
  2012: ['2012-06-05'],
  2022: ['2022-06-03', '2022-09-19'],
  2023: ['2023-05-08'],
}
const earlyMayMoved: Record<number, Day> = { 1995: '1995-05-08', 2020: '2020-05-08' }
const springMoved: Record<number, Day> = { 2002: '2002-06-04', 2012: '2012-06-04', 2022: '2022-06-02' }

const computed = new Map<number, ReadonlySet<Day>>()

/** Is this day a bank holiday in England and Wales? Right for the years from 1978; later ones by today's rules. */
export function isBankHoliday(day: Day): boolean {
  const year = Number(day.slice(0, 4))
  const holidays = computed.get(year) ?? new Set(bankHolidays(year))
  computed.set(year, holidays)
  return holidays.has(day)
}

/** The bank holidays of a year in England and Wales, in order, with those moved from a weekend. */
export function bankHolidays(year: number): Day[] {
  const easter = easterSunday(year)
  return [
    onWorkingDay(`${year}-01-01`),
    addDays(easter, -2),
    addDays(easter, 1),
    earlyMayMoved[year] ?? mondayFrom(`${year}-05-01`),
    springMoved[year] ?? mondayFrom(`${year}-05-25`),
    mondayFrom(`${year}-08-25`),
    ...christmas(year),
    ...(added[year] ?? []),
  ].sort()
}

/** A holiday on a Saturday or Sunday is taken on the Monday after. */
function onWorkingDay(day: Day): Day {
  const weekday = weekdayOf(day)
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day
}

/** Christmas and Boxing Day; where one falls on a weekend, the next working day that is not the other. */
function christmas(year: number): Day[] {
  const day: Day = `${year}-12-25`
  switch (weekdayOf(day)) {
    case 5:
      return [day, addDays(day, 3)]
    case 6:
      return [addDays(day, 2), addDays(day, 3)]
    case 0:
      return [addDays(day, 1), addDays(day, 2)]
    default:
      return [day, addDays(day, 1)]
  }
}

const mondayFrom = (day: Day) => addDays(day, (8 - weekdayOf(day)) % 7)

/** Easter Sunday, by the method of Meeus, Jones and Butcher for the Gregorian calendar. */
export function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const days = h + l - 7 * m + 114
  return `${year}-${String(Math.floor(days / 31)).padStart(2, '0')}-${String((days % 31) + 1).padStart(2, '0')}`
}
