import { expect, test } from 'vitest'
import type { ActingFor, Actor, Level } from './actor.ts'
import { may, maySettle } from './may.ts'
import { actingFor, actsOn, concernsOffice, type StandIns, standInsFor } from './stand-in.ts'

const away: StandIns = { headteacher: { person: 'kim', from: '2026-11-23', to: '2026-11-27' } }
const always: StandIns = { communications: { person: 'lee', from: null, to: null } }

test('somebody acts from the first day to the last, both included, and always where no day is given', () => {
  const standIn = { person: 'kim', from: '2026-11-23', to: '2026-11-27' }
  const days = ['2026-11-22', '2026-11-23', '2026-11-27', '2026-11-28']
  expect(days.map((day) => actsOn(standIn, day))).toEqual([false, true, true, false])
  expect(actsOn({ person: 'lee', from: null, to: null }, '2026-11-22')).toBe(true)
})

test('who acts for whom is told school by school', () => {
  const all = new Map([
    ['oakfield', away],
    ['riverside', always],
  ])
  expect(actingFor(all, 'kim', '2026-11-25')).toEqual([{ office: 'headteacher', school: 'oakfield' }])
  expect(actingFor(all, 'kim', '2026-11-28')).toEqual([])
  expect(actingFor(all, null, '2026-11-25')).toEqual([])
  expect(standInsFor(away, ['headteacher', 'dsl'], '2026-11-25')).toEqual(['kim'])
  expect(standInsFor(away, ['dsl'], '2026-11-25')).toEqual([])
  expect(standInsFor(undefined, ['dsl'], '2026-11-25')).toEqual([])
})

const deputy: Actor = {
  person: 'kim',
  trust: 'larch',
  appointments: [{ role: 'deputy-dsl', school: 'oakfield' }],
  confirmed: true,
}
const forHead: ActingFor[] = [{ office: 'headteacher', school: 'oakfield' }]
const thing = (level: Level, facts: object = { about: ['staff'] }, keptFrom: string[] = []) => ({
  school: 'oakfield',
  level,
  facts,
  keptFrom,
})

test('whoever stands in settles the other’s steps, and nobody’s else', () => {
  const acting = { ...deputy, actingFor: forHead }
  expect(maySettle(deputy, 'headteacher', thing(2))).toBe(false)
  expect(maySettle(acting, 'headteacher', thing(2))).toBe(true)
  expect(maySettle(acting, 'communications', thing(2))).toBe(false)
  expect(maySettle(acting, 'trust', thing(2))).toBe(false)
  expect(maySettle(acting, 'headteacher', { ...thing(2), school: 'riverside' })).toBe(false)
})

test('to stand in shows nothing new: what the other reads and one does not stays out of reach', () => {
  const acting = { ...deputy, actingFor: forHead }
  expect(maySettle(acting, 'headteacher', thing(3))).toBe(false)
  const office = { ...acting, appointments: [{ role: 'office', school: 'oakfield' }] } satisfies Actor
  expect(maySettle(office, 'headteacher', thing(2))).toBe(false)
  expect(maySettle(office, 'headteacher', thing(1))).toBe(true)
})

test('nobody stands in who is kept from the matter, holds the office that it is about, or where the school is shut out', () => {
  const acting = { ...deputy, actingFor: forHead }
  expect(maySettle(acting, 'headteacher', thing(2, { about: ['staff'] }, ['kim']))).toBe(false)
  expect(maySettle(acting, 'headteacher', thing(2, { about: ['dsl'] }))).toBe(false)
  expect(maySettle(acting, 'headteacher', thing(2, { office: 'dsl' }))).toBe(false)
  expect(maySettle(acting, 'headteacher', { ...thing(4), sharedWith: ['kim'] })).toBe(false)
})

test('the letter that a step asks for goes with the step', () => {
  const office = { ...deputy, appointments: [{ role: 'office', school: 'oakfield' }] } satisfies Actor
  expect(may(office, 'send-letter', thing(1))).toBe(false)
  expect(may({ ...office, actingFor: forHead }, 'send-letter', thing(1))).toBe(true)
  expect(may({ ...office, actingFor: forHead }, 'lower', thing(1))).toBe(false)
})

test('an office is concerned where the facts are about it, or by it', () => {
  const dsl = [{ role: 'dsl', school: 'oakfield' } as const]
  expect(concernsOffice({ about: ['dsl', 'staff'] }, dsl, 'oakfield')).toBe(true)
  expect(concernsOffice({ office: 'dsl' }, dsl, 'oakfield')).toBe(true)
  expect(concernsOffice({ about: ['dsl'] }, dsl, 'riverside')).toBe(false)
  expect(concernsOffice({ about: ['staff'], office: 'none' }, dsl, 'oakfield')).toBe(false)
  expect(concernsOffice(undefined, dsl, 'oakfield')).toBe(false)
})
