import { expect, test } from 'vitest'
import { clearedOfDetails } from './guide.ts'

const cleared = (words: string, known: string[] = []) => clearedOfDetails(words, known).words

test.each([
  ['Can Oliver Khan of 4B bring a watch?', 'Can […] of […] bring a watch?'],
  ['Write to jo.bell@mail.example or ring 07700 900123.', 'Write to […] or ring […].'],
  ['Mrs Abernathy said so on 12/03/2026.', '[…] said so on […].'],
  ['We live at SW1A 1AA, and Aisha’s brother walks.', 'We live at […], and […]’s brother walks.'],
])('names and details are taken out of “%s”', (words, without) => {
  expect(cleared(words)).toBe(without)
})

test('whoever is known here is taken out, however it is written', () => {
  expect(cleared('Ask pat zephyrine about it, says Zephyrine.', ['Pat Zephyrine', 'Zephyrine'])).toBe(
    'Ask […] about it, says […].',
  )
})

test.each([
  'May a child bring a smartwatch to school?',
  'WhatsApp is for people of 13 and over. On Monday we talk about it.',
  'The summer fair begins at 12.30 in the hall.',
])('what names nobody stays as it is: “%s”', (words) => {
  expect(clearedOfDetails(words, [])).toEqual({ words, taken: [] })
})

test('it says what it took', () => {
  expect(clearedOfDetails('Oliver is in 4B.', []).taken).toEqual(['4B', 'Oliver'])
})
