import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlToText, keptText, keptTitle } from './plain-text.ts'

test('paragraphs, breaks and list items become lines, and tags go', () => {
  expect(
    htmlToText('<p>Well <b>done</b>,<br>Oakfield</p><p>Yours</p><ul><li>one</li><li>two</li></ul>'),
  ).toBe('Well done,\nOakfield\n\nYours\n\none\ntwo')
})

test('character references are resolved once and not twice', () => {
  expect(htmlToText('Tom &amp; Jerry &#8217;s &amp;lt;b&amp;gt; &pound;5&nbsp;each')).toBe(
    'Tom & Jerry ’s &lt;b&gt; £5 each',
  )
})

test('scripts, styles and comments leave nothing behind', () => {
  expect(
    htmlToText('a<script>alert(1)</script><style>p{}</style><!-- b --><img src=x onerror=alert(1)>c'),
  ).toBe('ac')
})

test('a comparison is no tag', () => {
  expect(htmlToText('5 < 6 and 7 > 2')).toBe('5 < 6 and 7 > 2')
})

test('a text that is too long is cut, with a mark, and not through a character', () => {
  const kept = keptText('😀'.repeat(20_000))
  expect(kept).toMatch(/Only its first 20,000 characters are kept\.\]$/)
  expect(kept.isWellFormed()).toBe(true)
  expect(keptText(`a${'😀'.repeat(20_000)}`).isWellFormed()).toBe(true)
})

test('spaces and line breaks are of one kind', () => {
  expect(keptText(' a\t b \r\n\r\n\r\n\r\n c\u00a0d\0 ')).toBe('a b\n\nc d')
  expect(keptTitle(' a\n b ')).toBe('a b')
  expect(keptTitle(' \n ')).toBeNull()
})

test('whatever space a text has, one kind of it is kept, and a text that is tidy stays as it is', () => {
  const pieces = fc.constantFrom(
    'a',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\u00a0',
    '\u2028',
    '\u2029',
    '\0',
    '\u3000',
    'é',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const kept = keptText(parts.join(''))
      expect(kept).not.toMatch(/[\0\r\u2028\u2029]|[^\S\n ]| {2}| \n|\n |\n{3}|^\s|\s$/)
      expect(keptText(kept)).toBe(kept)
      expect(kept.replaceAll(/\s/g, '')).toBe(parts.join('').replaceAll(/[\s\0]/g, ''))
    }),
  )
})
