import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clauses, headings } from './clauses.ts'
import { sectionsOf } from './sections.ts'
import {
  changesBetween,
  inForceDuring,
  modelPolicy,
  policyOn,
  policyText,
  preamble,
  sentencesIn,
  versionOfHash,
} from './version.ts'
import { checkWording } from './wording.ts'

const version = (number: number, inForceFrom: string, hash = `${number}`) => ({ number, inForceFrom, hash })
const [first, second] = [version(1, '2026-09-01'), version(2, '2027-01-01')]

test('a version is in force from its first day until the next one begins', () => {
  const versions = [second, first]
  expect(policyOn(versions, '2026-08-31')).toBeUndefined()
  expect(policyOn(versions, '2026-09-01')).toBe(first)
  expect(policyOn(versions, '2026-12-31')).toBe(first)
  expect(policyOn(versions, '2027-01-01')).toBe(second)
  expect(policyOn([], '2027-01-01')).toBeUndefined()
})

test('a version that was entered later takes the place of one that has not begun yet', () => {
  const sooner = version(3, '2026-12-01')
  expect(policyOn([first, second, sooner], '2027-02-01')).toBe(sooner)
  expect(inForceDuring([first, second, sooner], second)).toBeNull()
  expect(inForceDuring([first, second, sooner], first)).toEqual({ from: '2026-09-01', to: '2026-11-30' })
  expect(inForceDuring([first, second, sooner], sooner)).toEqual({ from: '2026-12-01', to: null })
})

test('the days that a version is said to be in force are those on which it is', () => {
  const day = fc.integer({ min: 0, max: 20 }).map((days) => `2026-09-${String(days + 1).padStart(2, '0')}`)
  fc.assert(
    fc.property(fc.array(day, { maxLength: 5 }), day, (days, on) => {
      const versions = days.map((from, place) => version(place + 1, from))
      for (const one of versions) {
        const during = inForceDuring(versions, one)
        const within = during !== null && during.from <= on && (during.to === null || on <= during.to)
        expect(policyOn(versions, on)?.number === one.number).toBe(within)
      }
    }),
  )
})

test('a hash finds its version, and where two have the same words, the one of the day', () => {
  const back = version(3, '2027-03-01', '1')
  const versions = [first, second, back]
  expect(versionOfHash(versions, '2', '2026-09-05')).toBe(second)
  expect(versionOfHash(versions, '1', '2026-09-05')).toBe(first)
  expect(versionOfHash(versions, '1', '2027-01-05')).toBe(back)
  expect(versionOfHash(versions, 'another', '2027-01-05')).toBeUndefined()
})

test('the policy’s text has the trust’s sentence where there is one, and gives every sentence back', () => {
  const own = { 'INC-2': { sentence: 'We ask for it to go.', note: 'We ring as well.' } }
  const sentences = sentencesIn(policyText(own))
  expect(sentences.get('INC-2')).toBe('We ask for it to go.')
  expect([...sentences.keys()]).toEqual(clauses.map(({ id }) => id))
  expect(policyText({ ...own, 'INC-2': { sentence: 'We ask for it to go.', note: '' } })).toBe(
    policyText(own),
  )
  expect(sentencesIn(policyText()).get('INC-3')).toBe(sentences.get('INC-3'))
})

test('what changed between two texts is every clause that did, was added, or went', () => {
  const head = '2026-09-01\nSocial media policy\n'
  const before = `${head}INC-1 One.\nINC-2 Two.\nINC-3 Three.`
  const after = `${head}INC-1 One.\nINC-2 Two, at once.\nINC-4 Four.`
  expect(changesBetween(before, after)).toEqual([
    { id: 'INC-2', before: 'Two.', after: 'Two, at once.' },
    { id: 'INC-4', before: null, after: 'Four.' },
    { id: 'INC-3', before: 'Three.', after: null },
  ])
  expect(changesBetween(after, after)).toEqual([])
})

test('the model’s hash is that of its text', () => {
  expect(modelPolicy.hash).toBe(createHash('sha256').update(policyText()).digest('hex'))
})

test('what stands before the headings is what the document says there', () => {
  const document = readFileSync(new URL(`../../${modelPolicy.document}`, import.meta.url), 'utf8')
  const [before = ''] = document.split('\n## ')
  for (const paragraph of preamble) expect(before.replaceAll('*', '')).toContain(`\n\n${paragraph}\n`)
})

test('a text is read under the headings of the document, and a rule that the model no longer has is still there', () => {
  expect(sectionsOf(policyText()).map(({ title }) => title)).toEqual(headings.map(({ title }) => title))
  const sections = sectionsOf(`${policyText()}\nINC-99 An older rule.\nOLD-1 An old heading’s rule.`)
  expect(sections.find(({ id }) => id === 'INC')?.clauses.at(-1)?.sentence).toBe('An older rule.')
  expect(sections.at(-1)).toMatchObject({ id: 'OLD', clauses: [{ id: 'OLD-1' }] })
})

const clause = { id: 'INC-2', sentence: 'The head asks for it to be deleted.' } as const
const written = { sentence: 'The head asks for it to go.', note: '', confirmed: false }

test('a clause cannot be left empty, nor be longer than a clause', () => {
  expect(checkWording(clause, { ...written, sentence: ' \n ' })).toMatchObject({ field: 'sentence' })
  expect(checkWording(clause, { ...written, sentence: 'a'.repeat(1001) })).toMatchObject({
    field: 'sentence',
  })
  expect(checkWording(clause, { ...written, note: 'a'.repeat(2001) })).toMatchObject({ field: 'note' })
})

test('own words are taken once somebody says that they mean the same, or what people do beyond them', () => {
  expect(checkWording(clause, written)).toMatchObject({ type: 'refused', field: 'same' })
  const words = { sentence: written.sentence, note: '' }
  expect(checkWording(clause, { ...written, confirmed: true })).toEqual({ type: 'own', words })
  const note = 'The office rings the parents.'
  expect(checkWording(clause, { ...written, note })).toEqual({ type: 'own', words: { ...words, note } })
})

test('a clause is one line, and the model’s sentence is not the trust’s own words', () => {
  const broken = { ...written, sentence: ' The head\r\nasks. ', confirmed: true }
  expect(checkWording(clause, broken)).toMatchObject({ words: { sentence: 'The head asks.' } })
  expect(checkWording(clause, { ...written, sentence: clause.sentence })).toEqual({ type: 'model' })
})
