import { expect, test } from 'vitest'
import { asPosted, lengthOf, replyKey, sameWords, wrongWithReply } from './reply.ts'

const at = new Date('2026-11-18T12:00:00.000Z')
const mastodon = { kinds: ['mastodon' as const], most: 500, namesAuthor: true }
const bluesky = { kinds: ['bluesky' as const], most: 300, namesAuthor: false }

test('a key is a TID: it sorts by time, and two at one moment differ', () => {
  const key = replyKey(at, 7)
  expect(key).toMatch(/^[234567abcdefghij][234567a-z]{12}$/)
  expect(replyKey(new Date(at.getTime() + 1), 0) > replyKey(at, 999)).toBe(true)
  expect(replyKey(at, 8)).not.toBe(key)
  expect(replyKey(at, 7 + 1024)).not.toBe(key)
  // As the reference implementation has it (@atproto/common, TID.fromTime).
  expect(replyKey(new Date(0), 0)).toBe('2222222222222')
})

test('an author is named before the words where they hear of it only so, and once', () => {
  expect(asPosted(' Thank you ', bluesky, 'parent.test')).toBe('Thank you')
  expect(asPosted('Thank you', mastodon, 'parent@example.org')).toBe('@parent@example.org Thank you')
  expect(asPosted('@Parent@example.org Thank you', mastodon, 'parent@example.org')).toBe(
    '@Parent@example.org Thank you',
  )
  expect(asPosted('Thank you', mastodon, null)).toBe('Thank you')
})

test('characters are counted as a reader counts them', () => {
  expect(lengthOf('👩‍👩‍👧 é')).toBe(3)
  expect(wrongWithReply('é'.repeat(300), bluesky)).toBeNull()
  expect(wrongWithReply('é'.repeat(301), bluesky)).toBe(
    'It has 301 characters, and there is room for 300. Make it shorter.',
  )
  expect(wrongWithReply(' ', bluesky)).toBe('Write the answer.')
})

test('the same words are found again however a server writes names, spaces and links', () => {
  const sent = '@parent@example.org Thank you – see https://oakfield.example/fair.'
  expect(sameWords('@parent Thank you - see https:// oakfield.example/fair .', sent)).toBe(true)
  expect(sameWords('@parent Thank you all - see https://oakfield.example/fair', sent)).toBe(false)
})
