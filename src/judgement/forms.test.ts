import { expect, test } from 'vitest'
import { formsOf } from './forms.ts'
import { piecesOf } from './words.ts'

/** What the model reads of a text: words, with full names of schools and groups of people as one word each. */
function read(text: string): string {
  return formsOf(text, piecesOf(text), new Map())
    .forms.map(({ key }) => key)
    .join(' ')
}

test.each([
  ['Oakfield Primary School has a pond', '<school> has a pond'],
  ["Does St Joseph's Catholic Primary School open?", 'does <school> open ?'],
  ['Well done Fairlawn Academy', 'well done <school>'],
  ["my son at St Mary's C of E Infant School", 'my son at <school>'],
  ['#oakfield', 'oakfield'],
])('a school’s full name is one word, whichever it is: %s', (text, words) => {
  expect(read(text)).toBe(words)
})

test.each([
  'the school',
  'primary school',
  'Westmere Driving School',
  'Old School House',
  'Mr Harte, School Lane',
])('what is no full name of a school is read as it stands: %s', (text) => {
  expect(read(text)).not.toContain('<school>')
})

test('a name covers its whole place in the text', () => {
  const text = 'We love Holly Park Infant School!'
  const { forms, pieces } = formsOf(text, piecesOf(text), new Map())
  const { from, to } = pieces[forms.findIndex(({ key }) => key === '<school>')]!
  expect(text.slice(from, to)).toBe('Holly Park Infant School')
})
