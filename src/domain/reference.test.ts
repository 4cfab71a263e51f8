import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reference } from './reference.ts'

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 })
const groups = fc.constantFrom(2 as const, 3 as const, 4 as const)

test('the same bytes make the same reference', () => {
  expect(reference(new Uint8Array(12))).toBe('BR-2222-2222-2222')
  expect(reference(new Uint8Array([0, 5, 1, 6, 2, 7, 3, 8]), 2)).toBe('BR-2D3H-4K6M')
})

test('no vowels, no signs that look like others, never three letters together', () => {
  fc.assert(
    fc.property(bytes, groups, (random, number) => {
      const body = reference(random, number).replace(/^BR-/, '')
      expect(body).toMatch(/^[23467DHKMNPQRTVWX]{4}(-[23467DHKMNPQRTVWX]{4})+$/)
      expect(body.replaceAll('-', '')).not.toMatch(/[A-Z]{3}/)
      expect(body.split('-')).toHaveLength(number)
    }),
  )
})

test('too few bytes are an error', () => {
  expect(() => reference(new Uint8Array(11))).toThrow(RangeError)
  expect(() => reference(new Uint8Array(7), 2)).toThrow(RangeError)
})
