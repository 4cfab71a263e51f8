import { expect, test } from 'vitest'
import { buildMatcher } from './matcher.ts'
import type { Term } from './term.ts'

const term = (words: string, kind: Term['kind'] = 'name', school = 'Oakfield'): Term => ({
  id: `${school} ${words}`,
  school,
  words,
  kind,
})

const found = (terms: readonly Term[], text: string) =>
  buildMatcher(terms)
    .find(text)
    .map((hit) => hit.words)

const saintMarys = [term("St Mary's CofE Primary School")]

test.each([
  "St Mary's CofE Primary School",
  "ST MARY'S COFE PRIMARY SCHOOL",
  'St Mary’s CofE Primary School',
  'St Mary´s CofE Primary School',
  'St Maryʼs CofE Primary School',
  'St Mary`s CofE Primary School',
  'St Marys CofE Primary School',
  'St Mary s CofE Primary School',
  'St Mary&#39;s CofE Primary School',
  'St Mary&amp;rsquo;s CofE Primary School',
  'St. Mary’s C.E. Prim. School',
  'Saint Marys C of E Primary Sch',
  'St-Marys-Church-of-England-Primary-School',
  'St\u00a0Mary’s  CE\nPrimary School',
  'St Má\u0301ry’s CófE Primary School',
  'St Ma\u00adry’s Co\u200bfE Primary School',
  '𝐒𝐭 𝐌𝐚𝐫𝐲𝐬 𝐂𝐨𝐟𝐄 𝐏𝐫𝐢𝐦𝐚𝐫𝐲 𝐒𝐜𝐡𝐨𝐨𝐥',
  'Ｓｔ Ｍａｒｙ＇ｓ ＣｏｆＥ Ｐｒｉｍａｒｙ Ｓｃｈｏｏｌ',
  'St “Mary’s” (CofE) Primary School',
])('finds a name written as %s', (written) => {
  expect(found(saintMarys, `Pupils at ${written}, in Leeds, sang.`)).toEqual([written])
})

test.each([
  ['possessive', 'I like St Marys CofE Primary School’s gate', 'St Marys CofE Primary School'],
  ['hashtag', 'so #StMarysCofEPrimarySchool', 'StMarysCofEPrimarySchool'],
  ['hashtag in lower case', 'so #stmaryscofeprimaryschool!', 'stmaryscofeprimaryschool'],
  ['hashtag with more in it', 'so #ProudOfStMarysCofEPrimarySchool', 'StMarysCofEPrimarySchool'],
  ['web address', 'see www.stmarys-cofe-primary-school.org/news', 'stmarys-cofe-primary-school'],
  ['emoji', '🎉St Marys CofE Primary School🏫', 'St Marys CofE Primary School'],
])('finds a name in a %s', (_, text, words) => {
  expect(found(saintMarys, text)).toEqual([words])
})

test.each([
  'Best Marys CofE Primary School',
  'St Marys CofE Primary Schoolgirls',
  'xSt Marys CofE Primary School',
  'St Marys. CofE Primary School',
  'St Marys CofE! Primary School',
  'St Marys CofE\n\nPrimary School',
  'St Marys RC Primary School',
  'School Primary CofE Marys St',
  '@stmaryscofeprimaryschool',
])('does not find a name in %s', (text) => {
  expect(found(saintMarys, text)).toEqual([])
})

test('and, &amp; and & are one; so are Catholic, RC and Roman Catholic', () => {
  const terms = [term('St Peter & St Paul Catholic School')]
  expect(found(terms, 'St Peter and Saint Paul RC School')).toHaveLength(1)
  expect(found(terms, 'St Peter &amp;amp; St Paul Roman Catholic Sch')).toHaveLength(1)
})

test('offsets are those of the original text, whatever was folded before', () => {
  const text = '👩‍🏫 &amp; ﬁne 𝐒𝐭 – Oakfie\u0301ld Primary\u0301!'
  const [hit] = buildMatcher([term('Oakfield Primary')]).find(text)
  expect(text.slice(hit!.start, hit!.end)).toBe('Oakfie\u0301ld Primary\u0301')
  expect(hit!.words).toBe('Oakfie\u0301ld Primary\u0301')
})

test('a handle is found exactly, with its domain', () => {
  const terms = [term('@oakfield.bsky.social', 'handle'), term('@oak@mastodon.social', 'handle')]
  expect(found(terms, 'hi @Oakfield.bsky.social, and (@oak@mastodon.social).')).toEqual([
    '@Oakfield.bsky.social',
    '@oak@mastodon.social',
  ])
  expect(found(terms, '@oakfield @oakfield.bsky.social.evil @oak me@oak@mastodon.social')).toEqual([])
})

test('a hashtag is found as the whole hashtag only', () => {
  const terms = [term('#OakfieldFair', 'hashtag')]
  expect(found(terms, '#oakfieldfair #OakfieldFair! #Oakfield_Fair')).toEqual([
    '#oakfieldfair',
    '#OakfieldFair',
    '#Oakfield_Fair',
  ])
  expect(found(terms, 'oakfieldfair #MyOakfieldFair #oakfieldfair2026 Oakfield Fair')).toEqual([])
})

test('the longest of overlapping hits wins, within one school', () => {
  const terms = [term('Oakfield Primary', 'alias'), term('Oakfield Primary School')]
  expect(found(terms, 'Oakfield Primary School and Oakfield Primary')).toEqual([
    'Oakfield Primary School',
    'Oakfield Primary',
  ])
})

test('words that mean two schools give a hit for each, and another trust’s longer term hides nothing', () => {
  const terms = [
    term("St Mary's Primary", 'alias', 'Leeds'),
    term('St Marys Primary', 'name', 'York'),
    term("St Mary's Primary School, Hull", 'name', 'Hull'),
  ]
  const hits = buildMatcher(terms).find('at St Mary’s Primary School, Hull')
  expect(hits.map((hit) => hit.term.school).sort()).toEqual(['Hull', 'Leeds', 'York'])
})

test('of several terms in one place the one given first is named', () => {
  const terms = [term('Saint Marys Primary'), term("St Mary's Primary", 'alias')]
  expect(buildMatcher(terms).find("St Mary's Primary")[0]!.term).toBe(terms[0])
})

test('names in other scripts are found, also in a run without spaces', () => {
  expect(found([term('橡树小学')], '我在橡树小学读书')).toEqual(['橡树小学'])
  expect(found([term('Дубовая школа')], 'наша ДУБОВАЯ школа!')).toEqual(['ДУБОВАЯ школа'])
  expect(found([term('مدرسة البلوط')], 'في مدرسة البلوط')).toEqual(['مدرسة البلوط'])
  expect(found([term('Oakfield Primary')], '我在Oakfield Primary读书')).toEqual(['Oakfield Primary'])
})

test('a term that tells no school from another is left out, and with its town is listened for', () => {
  const terms = [term('the academy'), term('Catholic Primary School'), term('The Academy, Selby'), term('!!')]
  const matcher = buildMatcher(terms)
  expect(matcher.leftOut).toEqual([terms[0], terms[1], terms[3]])
  expect(matcher.find('the academy, selby').map((hit) => hit.words)).toEqual(['the academy, selby'])
  expect(matcher.find('go to the academy')).toEqual([])
})

test('a name of many parts, and a text of a million characters, are no trouble', () => {
  const name =
    "The St Mary's and St John's CofE and Catholic VA Junior and Infant Primary Academy School College, Mount Oak"
  expect(found([term(name)], name)).toEqual([name])
  expect(found([term('Oakfield School')], 'Oakfield School '.repeat(60_000))).toHaveLength(60_000)
  expect(found([term('a a a a b')], 'a '.repeat(500_000))).toEqual([])
})

test('no terms, no text: nothing', () => {
  expect(buildMatcher([]).find('Oakfield')).toEqual([])
  expect(buildMatcher([]).quickly('Oakfield @oak')).toBe(false)
  expect(buildMatcher(saintMarys).find('')).toEqual([])
})
