import { expect, test } from 'vitest'
import { checkAddress, guardedLookup, isPublicAddress } from './addresses.ts'

const inward = [
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255'],
  ...[
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '255.255.255.255',
  ],
  ...[
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::127.0.0.1',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
  ],
  ...[
    '2001:db8::1',
    '2002:7f00:1::',
    '2001:0:4136:e378::1',
    '64:ff9b::7f00:1',
    '64:ff9b::10.0.0.1',
    '3fff::1',
    'fec0::1',
  ],
]
test.each(inward)('%s is no address of the public internet', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each(['1.1.1.1', '172.32.0.1', '2606:4700:4700::1111', '::ffff:1.1.1.1', '64:ff9b::1.1.1.1'])(
  '%s is an address of the public internet',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)

const disguised = [
  'http://2130706433/',
  'http://0x7f.1/',
  'http://017700000001/',
  'http://[::ffff:7f00:1]/',
  'http://127.1:80/',
]
test.each(disguised)('an inward address in disguise is refused: %s', (address) => {
  expect(checkAddress(address, []).type).toBe('refused')
})

test.each([
  'file:///etc/passwd',
  'ftp://a.example/',
  'gopher://a.example/',
  'javascript:alert(1)',
  'not an address',
  '',
])('what is no web address is refused with a sentence: %s', (address) => {
  expect(checkAddress(address, [])).toMatchObject({
    type: 'refused',
    sentence: expect.stringMatching(/http/),
  })
})

test('a server of the trust is exempt by host and port, and only by both', () => {
  expect(checkAddress('http://127.0.0.1:8080/feed', ['127.0.0.1:8080']).type).toBe('address')
  expect(checkAddress('http://[::1]:80/feed', ['[::1]:80']).type).toBe('address')
  expect(checkAddress('http://127.0.0.1:8081/feed', ['127.0.0.1:8080']).type).toBe('refused')
})

test('a name that leads inward fails at the moment of connecting', async () => {
  const error = await new Promise((done) => guardedLookup('localhost', { all: true }, done))
  expect(error).toMatchObject({ name: 'PrivateAddress' })
})
