import { expect, test } from 'vitest'
import { type MentionRowProps, mentionRow, whyHere } from './mention-row.tsx'

const now = new Date('2026-11-23T14:20:00Z')
const match = {
  term: 't1',
  termWords: 'Oak Hill',
  kind: 'alias',
  words: 'oak hill',
  start: 4,
  end: 12,
} as const
const plain: MentionRowProps = {
  id: 'ABC-DEF',
  href: '/inbox/ABC-DEF',
  text: 'see oak hill shut',
  author: null,
  source: 'Bluesky',
  school: 'Oak Hill',
  at: now,
  now,
  matches: [match],
  state: 'new',
  level: 2,
}
const words = (props: Partial<MentionRowProps>) =>
  mentionRow({ ...plain, ...props })
    .toString()
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

test('a row says where it stands, what it says, where from, why it is here and who may read it', () => {
  expect(words({})).toMatch(
    /New today 14:20 see oak hill shut Author unknown · Bluesky · found by “oak hill” \(other name\)/,
  )
  expect(words({})).toMatch(/Oak Hill Who may read it: Safeguarding/)
})

test('who has it in hand and who is looking are told apart', () => {
  expect(words({ inHandBy: 'Ann' })).toContain('with Ann')
  expect(words({ inHandBy: 'Ann', alsoHere: ['Ann'] })).toContain('with Ann, looking now')
  expect(words({ inHandBy: 'Ann', alsoHere: ['Ann', 'Bo', 'Cy'] })).toContain(
    'with Ann, looking now; Bo and Cy looking now',
  )
})

test('a post without words is still a row that can be opened', () => {
  expect(words({ text: null, matches: [], gone: true })).toMatch(
    /No words were kept of this post .* gone online/,
  )
})

test('other terms that were found are counted once each', () => {
  const other = { ...match, term: 't2' }
  expect(whyHere([match, other, { ...other }])).toBe('“oak hill” (other name) and 1 more')
  expect(whyHere([])).toBeNull()
})

test.each([
  `"><img src=x onerror="alert('&')">`,
  '</bdi></a></li><script>alert(1)</script>',
  `' onmouseover='alert(1)`,
  '&lt;b&gt; & &amp;',
])('%s is nothing but words, in whatever field of a row it stands', (sly) => {
  const fields = { id: sly, href: sly, text: sly, title: sly, author: sly, source: sly, school: sly }
  const people = {
    suggestion: sly,
    inHandBy: sly,
    alsoHere: [sly, 'Ann'],
    matches: [{ ...match, words: sly }],
  }
  const harmless = 'w'
  const html = mentionRow({ ...plain, ...fields, ...people }).toString()
  const same = mentionRow({
    ...plain,
    ...{ id: harmless, href: harmless, text: sly.replaceAll(/./g, harmless), title: harmless },
    ...{ author: harmless, source: harmless, school: harmless, suggestion: harmless, inHandBy: harmless },
    ...{ alsoHere: [harmless, 'Ann'], matches: [{ ...match, words: harmless }] },
  }).toString()
  // The same elements with the same attributes, whatever stands in them.
  const bones = (of: string) => (of.match(/<[^>]*>/g) ?? []).map((tag) => tag.replaceAll(/"[^"]*"/g, '""'))
  expect(bones(html)).toEqual(bones(same))
  expect(html.match(/['"]/g)?.length).toBe(same.match(/['"]/g)?.length)
  expect(html).toContain(
    sly
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;'),
  )
})
