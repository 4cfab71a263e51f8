import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { excerpt, MarkedText, MentionText } from './mention-text.tsx'

const marked = (text: string, spans: { start: number; end: number }[]) =>
  renderToStaticMarkup(<MarkedText text={text} spans={spans} />)

test('the matched words are marked where they stand', () => {
  expect(marked('at Oak Hill today', [{ start: 3, end: 11 }])).toBe(
    '<bdi>at <mark>Oak Hill</mark> today</bdi>',
  )
})

test('spans that overlap, touch, are out of order or out of the text are made into good ones', () => {
  const spans = [
    { start: 5, end: 8 },
    { start: 0, end: 3 },
    { start: 2, end: 5 },
    { start: 90, end: 99 },
    { start: 4, end: 4 },
  ]
  expect(marked('abcdefghij', spans)).toBe('<bdi><mark>abcdefgh</mark>ij</bdi>')
})

test('what somebody wrote is never markup', () => {
  expect(marked('<b>Oak</b>', [{ start: 3, end: 6 }])).toBe('<bdi>&lt;b&gt;<mark>Oak</mark>&lt;/b&gt;</bdi>')
})

test('a short text comes back whole', () => {
  expect(excerpt('Oak Hill', [], 20)).toEqual({ text: 'Oak Hill', spans: [] })
})

test('a long text is cut between words, around what was found', () => {
  const text = `${'before '.repeat(40)}Oak Hill${' after'.repeat(40)}`
  const start = text.indexOf('Oak Hill')
  const piece = excerpt(text, [{ start, end: start + 8 }], 80)
  expect(piece.text).toMatch(/^… before .*Oak Hill after .* …$/)
  expect(piece.text.slice(piece.spans[0]!.start, piece.spans[0]!.end)).toBe('Oak Hill')
})

test('whatever the text, an excerpt keeps the first match and its marks say the same words', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 400 })
  fc.assert(
    fc.property(texts, texts, fc.integer({ min: 20, max: 120 }), (before, after, length) => {
      const text = `${before} Oak Hill ${after}`
      const start = before.length + 1
      const piece = excerpt(text, [{ start, end: start + 8 }], length)
      expect(piece.spans.map((span) => piece.text.slice(span.start, span.end))).toEqual(['Oak Hill'])
      expect(piece.text.length).toBeLessThanOrEqual(Math.max(length, 8) + 4)
    }),
  )
})

test('a post whose words were not kept says so', () => {
  expect(renderToStaticMarkup(<MentionText text={null} spans={[]} />)).toContain(
    'The words of this post were not kept.',
  )
})
