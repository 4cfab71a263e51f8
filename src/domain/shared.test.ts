import { expect, test } from 'vitest'
import { readSharing } from './shared.ts'

const shared = (sharing: Partial<Parameters<typeof readSharing>[0]>) =>
  readSharing({ title: '', text: '', url: '', ...sharing })

test('a link in the text is found, and is not repeated in the words', () => {
  expect(shared({ text: 'Look at this (https://www.facebook.com/groups/1/posts/2).' })).toEqual({
    words: 'Look at this ().',
    link: 'https://www.facebook.com/groups/1/posts/2',
    wasCut: false,
  })
})

test('what is sent as title and as text is said once', () => {
  expect(
    shared({ title: 'The car park', text: 'The car park is a disgrace', url: 'https://a.example/1' }),
  ).toEqual({
    words: 'The car park is a disgrace',
    link: 'https://a.example/1',
    wasCut: false,
  })
  expect(shared({ title: 'The same', text: 'The same' }).words).toBe('The same')
})

test('only a web link is a link', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://', 'nothing'])
    expect(shared({ url }).link).toBeNull()
})

test('unseen characters that change what is read are left out, and line breaks stay', () => {
  expect(shared({ text: 'one\u0000\u202Etwo\r\nthree\uD800' }).words).toBe('onetwo\nthree\uFFFD')
})

test('more words than an entry takes are cut, and it is said', () => {
  const { words, wasCut } = shared({ text: 'a'.repeat(1_000_000) })
  expect([words.length, wasCut]).toEqual([10_000, true])
})

test('nothing shared is nothing', () => {
  expect(shared({})).toEqual({ words: '', link: null, wasCut: false })
})
