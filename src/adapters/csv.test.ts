import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readCsv } from './csv.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const rows = (content: Uint8Array) => {
  const read = readCsv(content)
  if (read.type === 'refused') throw new Error(read.sentence)
  return { ...read, fields: read.events.map(({ body }) => JSON.parse(body)) }
}

test.each([',', ';', '\t'])('columns separated by %j are found by their names', (sign) => {
  const content = [
    ['Post URL', 'Message', 'Posted by', 'Date'],
    ['https://a.example/1', 'Well done', 'Al', '03/11/2026'],
  ]
  const { fields } = rows(bytes(content.map((row) => row.join(sign)).join('\r\n')))
  expect(fields).toEqual([
    {
      id: null,
      text: 'Well done',
      title: null,
      link: 'https://a.example/1',
      author: 'Al',
      date: '03/11/2026',
    },
  ])
})

const words = 'It’s “fair” – £5'
test.each([
  ['UTF-8 with a mark', iconv.encode(`text\n${words}`, 'utf-8', { addBOM: true })],
  ['UTF-16, as Excel writes it', iconv.encode(`text\n${words}`, 'utf-16le', { addBOM: true })],
  ['UTF-16 without a mark', iconv.encode(`text\n${words}`, 'utf-16le')],
  ['Windows-1252', iconv.encode(`text\n${words}`, 'windows-1252')],
])('the words come out right from %s', (_, content) => {
  expect(rows(content).fields[0].text).toBe(words)
})

test('separators, line breaks and quotation marks inside a cell belong to it', () => {
  expect(rows(bytes('text,author\n"one, two\nthree ""four""",Al')).fields).toMatchObject([
    { text: 'one, two\nthree "four"', author: 'Al' },
  ])
})

test('a formula stays the text that it is', () => {
  expect(rows(bytes(`text\n"=HYPERLINK(""http://x"")"\n@SUM(1)`)).fields.map(({ text }) => text)).toEqual([
    '=HYPERLINK("http://x")',
    '@SUM(1)',
  ])
})

test('a row with too few or too many cells is kept as far as it goes, and named', () => {
  const { fields, findings } = rows(bytes('text,author,link\none\ntwo,Al,https://a.example/,more\n,,\n\n'))
  expect(fields).toMatchObject([
    { text: 'one', author: null },
    { text: 'two', author: 'Al' },
  ])
  expect(findings.map(({ sentence }) => sentence)).toEqual([
    expect.stringMatching(/^Row 2 has 1 cells where 3/),
    expect.stringMatching(/^Row 3 has 4 cells/),
  ])
})

test('a row without anything to read is left out, and named', () => {
  const { events, findings } = rows(bytes('text,author\n,Al\nhello,Bo'))
  expect(events).toHaveLength(1)
  expect(findings).toMatchObject([{ sentence: expect.stringMatching(/^Row 2 has no text/) }])
})

test('a row is known by its id, else by all that it says: the same file twice is the same rows', () => {
  const content = bytes('id,text\n7,one\n,two')
  const [first, second] = rows(content).events
  expect(first?.externalId).toBe('7')
  expect(second?.externalId).toMatch(/^row:/)
  expect(rows(content).events).toEqual([first, second])
  expect(rows(bytes('id,text\n7,changed')).events[0]?.externalVersion).not.toBe(first?.externalVersion)
})

test('many faulty rows are not named one by one', () => {
  const { findings } = rows(bytes(`text,author\n${'one\n'.repeat(100)}`))
  expect(findings).toHaveLength(21)
  expect(findings.at(-1)?.sentence).toMatch(/80 more rows/)
})

test.each<[string, Uint8Array, RegExp]>([
  ['an empty file', bytes(''), /empty/],
  ['nothing but line breaks', bytes('\n\n'), /empty/],
  ['names without rows', bytes('text,link\n'), /no rows/],
  ['names that nobody knows', bytes('colour,size\nred,4'), /none of its names is known/],
  ['a spreadsheet', bytes('PK\x03\x04 and so on'), /save it as CSV/],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), /no text file/],
  ['bytes of no kind', new Uint8Array([65, 0, 0, 0, 7, 0]), /no text file/],
  ['a quotation mark that is never closed', bytes('text\n"one\ntwo'), /quotation mark/],
  ['more than 20,000 rows', bytes(`text\n${'one\n'.repeat(20_001)}`), /20,000 rows/],
  ['a row without end', bytes(`text\n${','.repeat(300_000)}`), /200,000 characters/],
  ['more than 10 MB', new Uint8Array(10_000_001), /10 MB/],
])('%s is refused with a sentence', (_, content, sentence) => {
  expect(readCsv(content)).toMatchObject({ type: 'refused', sentence: expect.stringMatching(sentence) })
})
