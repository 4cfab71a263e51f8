import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginsWithZeroBits, limited, networkOf, waitFor } from './quota.ts'

test('some go through at once from one network, and nobody ever waits longer than a minute', () => {
  expect(waitFor('tell', 12)).toBeUndefined()
  expect(waitFor('tell', 13)).toEqual({ seconds: 6, bits: 16 })
  fc.assert(
    fc.property(fc.constantFrom(...limited), fc.integer({ min: 0, max: 2 ** 31 - 1 }), (what, count) => {
      const { seconds, bits } = waitFor(what, count) ?? { seconds: 0, bits: 16 }
      expect(seconds).toBeLessThanOrEqual(60)
      expect(bits).toBeGreaterThanOrEqual(16)
      expect(bits).toBeLessThanOrEqual(20)
    }),
  )
})

test('the more comes, the longer the wait', () => {
  fc.assert(
    fc.property(fc.constantFrom(...limited), fc.nat(10_000), (what, count) => {
      const [now, next] = [waitFor(what, count), waitFor(what, count + 1)]
      expect(next?.seconds ?? 0).toBeGreaterThanOrEqual(now?.seconds ?? 0)
      expect(next?.bits ?? 0).toBeGreaterThanOrEqual(now?.bits ?? 0)
    }),
  )
})

test('zero bits are counted from the front', () => {
  expect(beginsWithZeroBits(Uint8Array.of(0, 0x0f), 12)).toBe(true)
  expect(beginsWithZeroBits(Uint8Array.of(0, 0x0f), 13)).toBe(false)
  expect(beginsWithZeroBits(Uint8Array.of(0x80), 0)).toBe(true)
  expect(beginsWithZeroBits(Uint8Array.of(0), 9)).toBe(false)
})

test('a household or a school is one network', () => {
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7')
  expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7')
  expect(networkOf('2001:db8:0:12::1')).toBe('2001:db8:0:12::/64')
  expect(networkOf('2001:0DB8::12:0:0:0:9')).toBe('2001:db8:0:12::/64')
  expect(networkOf('2001:db8::9')).toBe('2001:db8:0:0::/64')
  expect(networkOf('fe80::1%eth0')).toBe(networkOf('fe80::2%eth1'))
  expect(networkOf('unknown')).toBe('unknown')
})
