import { expect, test } from 'vitest'
import { openingAt } from './opening.ts'

const always = { closed: [] }
const at = (time: string, calendar: Parameters<typeof openingAt>[1] = always) => {
  const { type, until } = openingAt(new Date(time), calendar)
  return `${type} until ${until.toISOString()}`
}

test('on a school day the school is open from 8.00 to 17.00 in London', () => {
  expect(at('2026-11-18T12:00:00Z')).toBe('open until 2026-11-18T17:00:00.000Z')
  expect(at('2026-11-18T08:00:00Z')).toBe('open until 2026-11-18T17:00:00.000Z')
  expect(at('2026-11-18T07:59:00Z')).toBe('closed until 2026-11-18T08:00:00.000Z')
  expect(at('2026-11-18T17:00:00Z')).toBe('closed until 2026-11-19T08:00:00.000Z')
  expect(at('2026-06-17T07:30:00Z')).toBe('open until 2026-06-17T16:00:00.000Z')
})

test('over a weekend and its own closed days it is closed until the next school day', () => {
  expect(at('2026-11-20T18:00:00Z')).toBe('closed until 2026-11-23T08:00:00.000Z')
  const training = { closed: [{ from: '2026-11-23', to: '2026-11-24' }] }
  expect(at('2026-11-22T10:00:00Z', training)).toBe('closed until 2026-11-25T08:00:00.000Z')
  expect(at('2026-11-23T10:00:00Z', training)).toBe('closed until 2026-11-25T08:00:00.000Z')
})
