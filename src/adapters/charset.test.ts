import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeText } from './charset.ts'

const words = 'It’s “fair” – £5 café'
const xml = (charset: string) => `<?xml version="1.0" encoding="${charset}"?><a>${words}</a>`

const cases: [string, Uint8Array, { header?: string; declared?: boolean }][] = [
  ['the header names it', iconv.encode(words, 'windows-1252'), { header: 'text/xml; charset=windows-1252' }],
  [
    'the header says Latin 1 and means Windows',
    iconv.encode(words, 'windows-1252'),
    { header: 'text/xml;charset=ISO-8859-1' },
  ],
  [
    'only the declaration names it',
    iconv.encode(xml('windows-1252'), 'windows-1252'),
    { header: 'text/xml', declared: true },
  ],
  ['nothing names it and it is UTF-8', iconv.encode(words, 'utf-8'), {}],
  ['nothing names it and it is not UTF-8', iconv.encode(words, 'windows-1252'), {}],
  [
    'the header says UTF-8 and is wrong',
    iconv.encode(words, 'windows-1252'),
    { header: 'text/xml; charset=utf-8' },
  ],
  [
    'the header says Latin 1, the document UTF-8, rightly',
    iconv.encode(xml('UTF-8'), 'utf-8'),
    { header: 'a/b; charset=iso-8859-1', declared: true },
  ],
  [
    'there is a mark of UTF-8',
    iconv.encode(words, 'utf-8', { addBOM: true }),
    { header: 'a/b; charset=iso-8859-1' },
  ],
  ['there is a mark of UTF-16', iconv.encode(words, 'utf-16le', { addBOM: true }), {}],
  ['it is UTF-16 without a mark', iconv.encode(xml('utf-16'), 'utf-16be'), { declared: true }],
  ['the header names what nobody knows', iconv.encode(words, 'utf-8'), { header: 'a/b; charset=klingon' }],
]
test.each(cases)('the words come out right where %s', (_, bytes, claims) => {
  expect(decodeText(bytes, claims)).toContain(words)
})

test('one broken character does not spoil a text of many', () => {
  const bytes = Buffer.concat([Buffer.from('ééééé éééééé ééééé '), Buffer.from([0xff]), Buffer.from(' rest')])
  expect(decodeText(bytes, {})).toMatch(/^ééééé éééééé/)
})
