import { expect, test } from 'vitest'
import { missingOf, renewedUntil, warningDue } from './ground.ts'

const ground = {
  purpose: 'To know what is said',
  basis: 'public-task',
  owner: 'a',
  expiresOn: '2026-12-31',
} as const

test('nothing is switched on without a purpose, an owner and a day that has not passed', () => {
  expect(missingOf(ground, '2026-12-31')).toBeNull()
  expect(missingOf({ ...ground, purpose: ' ' }, '2026-12-31')).toContain('what it is for')
  expect(missingOf({ ...ground, owner: null }, '2026-12-31')).toContain('who answers for it')
  expect(missingOf(ground, '2027-01-01')).toContain('Its time is over')
})

test('its owner is told thirty days before the end and seven, each once', () => {
  const days = ['2026-11-30', '2026-12-01', '2026-12-20', '2026-12-24', '2026-12-31', '2027-01-01']
  let warned: number | null = null
  const told = days.map((today) => {
    const due = warningDue(ground, warned, today)
    warned = due ?? warned
    return due
  })
  expect(told).toEqual([null, 30, null, 7, null, null])
  expect(warningDue(ground, null, '2026-12-30')).toBe(7)
})

test('a renewal is for a year', () => {
  expect(renewedUntil('2026-11-28')).toBe('2027-11-28')
})
