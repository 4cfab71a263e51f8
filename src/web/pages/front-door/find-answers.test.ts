import { expect, test } from 'vitest'
import { findAnswers, type Passage } from './find-answers.ts'

const passage = (title: string, text: string): Passage => ({ title, text, href: '#', from: 'family' })
const passages = [
  passage('How old do you have to be for WhatsApp?', 'Our policy: 16. The app itself: 13.'),
  passage('How old do you have to be for TikTok?', 'Our policy: 13. The app itself: 13.'),
  passage('Charge phones outside bedrooms.', 'Sleep comes first.'),
  passage('Ask before you post a picture.', 'Ask your own child, and the parents of other children.'),
]
const titles = (question: string) => findAnswers(question, passages).map(({ title }) => title)

test('the passage that says most of what is asked about comes first', () => {
  expect(titles('how old for whatsapp')[0]).toContain('WhatsApp')
  expect(titles('My son sleeps with his phone')[0]).toContain('Charge phones')
  expect(titles('Who posted pictures of my child?')[0]).toContain('picture')
})

test('where nothing fits, nothing is offered', () => {
  expect(titles('What is for lunch on Fridays?')).toEqual([])
  expect(titles('')).toEqual([])
  expect(titles('when will you')).toEqual([])
})

test('however long a question is, only its beginning counts', () => {
  expect(titles(`${'x '.repeat(300)}whatsapp`)).toEqual([])
})
