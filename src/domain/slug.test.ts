import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf, slugsFor } from './slug.ts'

test.each([
  ['St Mary’s CofE Primary', 'st-marys-cofe-primary'],
  ["St Mary's C.E. Primary", 'st-marys-c-e-primary'],
  ['École Élémentaire Saint-Étienne', 'ecole-elementaire-saint-etienne'],
  ['Ysgol Gymraeg Tŷ Dŵr', 'ysgol-gymraeg-ty-dwr'],
  ['Church & Chapel  School (Infants)', 'church-and-chapel-school-infants'],
  ['Łódź Straße Ærø', 'lodz-strasse-aero'],
  ['  –Oakfield– ', 'oakfield'],
  ['學校', 'school'],
  ['', 'school'],
])('%s stands in an address as %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

test('whatever a school is called, its slug is one that an address can hold, and making it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const slug = slugOf(name)
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(slug.length).toBeLessThanOrEqual(80)
      expect(slugOf(slug)).toBe(slug)
    }),
  )
})

const first = (count: number, slugs: Iterator<string>) =>
  Array.from({ length: count }, () => slugs.next().value)

test('a slug that is taken gets the town, and then numbers', () => {
  expect(first(4, slugsFor('Oakfield Primary', 'Market Ashby'))).toEqual([
    'oakfield-primary',
    'oakfield-primary-market-ashby',
    'oakfield-primary-market-ashby-2',
    'oakfield-primary-market-ashby-3',
  ])
})

test('a town that is not known, or stands in the name, is not added', () => {
  expect(first(3, slugsFor('Oakfield Primary', null))).toEqual([
    'oakfield-primary',
    'oakfield-primary-2',
    'oakfield-primary-3',
  ])
  expect(first(2, slugsFor('Ashby Primary', 'Ashby'))).toEqual(['ashby-primary', 'ashby-primary-2'])
})
