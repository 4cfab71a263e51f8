import { expect, test } from 'vitest'
import { checkPassword } from './password.ts'

const jane = { email: 'jane.khan@oakfield.sch.uk', name: 'Jane Khan', schools: ['Oakfield Primary School'] }

test.each([
  'correct zebra lantern',
  'purple-otter-ladder',
  'Tr0ub4dor&3 kettle',
  'mein Hund heißt Bodo',
  '橡树小学在河边有一棵老树呢',
  'xk7mq2vp9rdw',
  'janes otter likes ladders',
  'password for the kettle shed',
])('%s is accepted', (words) => expect(checkPassword(words, jane)).toEqual({ type: 'accepted' }))

test.each(['', 'short', 'elevenchars', '橡树小学在河边有一棵老'])('%s is too short', (words) => {
  const refused = checkPassword(words, jane)
  expect(refused.type === 'refused' && refused.because).toMatch(/at least 12 characters/)
})

test('one of over 200 characters is refused', () => {
  expect(checkPassword('kettle otter '.repeat(20), jane).type).toBe('refused')
})

test.each([
  'jane.khan@oakfield.sch.uk',
  'JaneKhan1984!',
  'khanjane2026',
  'jane.khan.oakfield',
  'Oakfield Primary School',
  'OakfieldPrimarySchool1',
])('%s is made of what others know', (words) => {
  const refused = checkPassword(words, jane)
  expect(refused.type === 'refused' && refused.because).toMatch(/which others know/)
})

test.each([
  'aaaaaaaaaaaaaa',
  'abababababab',
  'abcabcabcabc',
  '123456789012',
  'abcdefghijkl',
  'qwertyuiop123',
  '987654321098',
  'qwertyasdfgh',
  '1qaz2wsx3edc',
])('%s is a pattern', (words) => {
  const refused = checkPassword(words, jane)
  expect(refused.type === 'refused' && refused.because).toMatch(/repeats itself or follows/)
})

test.each([
  'password1234',
  'Password2026!',
  'P@ssw0rd1234',
  '1234password1234',
  'letmein123456',
  'iloveyou2026!!',
  'welcome-welcome2',
  'liverpoolfc1892',
  'BirdsongBirdsong',
  'summertime2026',
  'correcthorsebatterystaple',
  'adminpassword',
  '20260101-2026',
])('%s is tried first', (words) => {
  const refused = checkPassword(words, jane)
  expect(refused.type).toBe('refused')
})

test('a refusal never repeats the password', () => {
  for (const words of ['Password2026!', 'JaneKhan1984!', 'abcabcabcabc', 'short']) {
    expect(JSON.stringify(checkPassword(words, jane))).not.toContain(words)
  }
})
