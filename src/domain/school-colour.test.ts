import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrastOf, schoolColourOf, schoolColours } from './school-colour.ts'

test('white letters can be read on each colour of a school', () => {
  for (const { hex, name } of Object.values(schoolColours))
    expect([name, contrastOf('#ffffff', hex) >= 7]).toEqual([name, true])
})

test('contrast is measured as the guidelines do', () => {
  expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21)
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 1)
})

test('a colour that there is not is the one that ships', () => {
  expect(schoolColourOf('pink')).toBe('teal')
  expect(schoolColourOf('constructor')).toBe('teal')
  expect(schoolColourOf('navy')).toBe('navy')
})

test('the front door’s styles know every colour', () => {
  const styles = readFileSync('src/web/look/front-door.scss', 'utf8')
  for (const [name, { hex }] of Object.entries(schoolColours).slice(1))
    expect(styles).toContain(`'${name}': ${hex}`)
})
