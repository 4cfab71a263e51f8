import { expect, test } from 'vitest'
import { formsOf } from './forms.ts'
import { piecesOf } from './words.ts'

const keys = (text: string) => formsOf(text, piecesOf(text), new Map()).forms.map(({ key }) => key)

test('words are folded, and every piece knows its place in the text', () => {
  const text = 'Mrs O’Neill is SOOOO kind!!! 😀👍🏽'
  const pieces = piecesOf(text)
  expect(pieces.map(({ from, to }) => text.slice(from, to))).toEqual([
    'Mrs',
    'O’Neill',
    'is',
    'SOOOO',
    'kind',
    '!!!',
    '😀',
    '👍',
  ])
  expect(keys(text)).toEqual(['mrs', "o'neill", 'is', 'soo', 'kind', '!!', '😀', '👍'])
})

test('links and handles are words of their own, whatever they say', () => {
  expect(keys('see https://a.example/b?c=1 @some.one')).toEqual(['see', '<link>', '<handle>'])
})

test('a handle with its server and port is one handle, and no piece of a number is taken for a smiley', () => {
  expect(keys('@larchtrust@127.0.0.1:36705 why?')).toEqual(['<handle>', 'why', '?'])
  expect(keys('@a.b@example.org, @c')).toEqual(['<handle>', '<handle>'])
  expect(keys('room:36705')).not.toContain(':3')
  expect(keys('so sweet :3')).toContain(':3')
})

test('letters in disguise are read as letters', () => {
  expect(keys('𝐛𝐨𝐥𝐝 ｗｉｄｅ ca\u200Bfé')).toEqual(['bold', 'wide', 'cafe'])
})

test('all groups of people are one word, and a colour of shoes is none', () => {
  expect(keys('muslims and gay people and black families')).toEqual(
    keys('jews and trans people and asian families'),
  )
  expect(keys('black shoes')).toEqual(['black', 'shoes'])
})

test.each(['', ' ', '\u0000\u0007', '\uD800', '😀', '...', '@', 'مرحبا', '🏳️‍🌈', 'a'.repeat(100_000)])(
  'nothing is too odd to be taken apart: %j',
  (text) => {
    for (const { from, to } of piecesOf(text.slice(0, 100_000))) expect(to).toBeGreaterThan(from)
  },
)
