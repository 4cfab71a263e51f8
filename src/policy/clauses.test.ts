import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { clauses, findClause, headings, sentenceOf } from './clauses.ts'
import { findGap, gaps } from './gaps.ts'
import { modelPolicy, policyText } from './version.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const shared = '../shared/policy/'
const isHere = (path: string) => existsSync(new URL(path, root))
const source = `${shared}000_8456cfc239e919fb.txt`

const document = read(modelPolicy.document)
const written = [...document.matchAll(/^- \*\*(.+?)\*\* (.+)$/gm)].map(([, id, sentence]) => ({
  id,
  sentence,
}))

test('every clause quotes its sentence of the document letter for letter, in the document’s order', () => {
  expect(clauses.map(({ id, sentence }) => ({ id, sentence }))).toEqual(written)
})

test('every clause stands under its heading, and under one only', () => {
  expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length)
  const sections = document.split(/^## /m).slice(1)
  expect(headings.map(({ title }) => title)).toEqual(sections.map((section) => section.split('\n')[0]))
  for (const [place, { about, clauses }] of headings.entries()) {
    expect(sections[place]).toContain(`\n\n${about}\n\n- `)
    expect(sections[place]?.match(/^- \*\*/gm)).toHaveLength(clauses.length)
  }
})

test('no clause says the same as another', () => {
  expect(new Set(clauses.map(({ sentence }) => sentence)).size).toBe(clauses.length)
})

test('a clause is found by its number, and an unknown number is a surprise', () => {
  expect(sentenceOf('INC-2')).toContain('headteacher or the DSL asks for it to be deleted')
  expect(findClause('INC-99')).toBeUndefined()
  expect(() => sentenceOf('INC-99')).toThrow('INC-99')
})

test('the policy’s text holds every number and sentence, and is the same each time', () => {
  expect(policyText()).toBe(policyText())
  for (const { id, sentence } of clauses) expect(policyText()).toContain(`\n${id} ${sentence}`)
})

test('gaps are numbered without a hole', () => {
  expect(gaps.map(({ id }) => id)).toEqual(Array.from({ length: 13 }, (_, index) => `G${index + 1}`))
  expect(findGap('G4')?.byDefault).toContain('24 hours')
  expect(findGap('G14')).toBeUndefined()
})

test.skipIf(!isHere(`${shared}clauses.md`))('every clause and gap of ../shared/policy is here', () => {
  const rows = (path: string) => [...read(path).matchAll(/^\| ([A-Z]+-?\d+) \|.*$/gm)]
  const asked = rows(`${shared}clauses.md`).map(([row, id]) => ({
    id,
    force: row.match(/\| (\w+) \|$/)?.[1],
  }))
  expect(clauses.map(({ id, force }) => ({ id, force }))).toEqual(asked)
  expect(gaps.map(({ id }) => id)).toEqual(rows(`${shared}gaps.md`).map(([, id]) => id))
})

test.skipIf(!isHere(source))('the document shares no eight words in a row with its source', () => {
  const known = new Set(runs(read(source), 8))
  expect(known.size).toBeGreaterThan(500)
  expect(runs(document, 8).filter((run) => known.has(run))).toEqual([])
  const ours = gaps.flatMap(({ gap, byDefault }) => [...runs(gap, 8), ...runs(byDefault, 8)])
  expect(ours.filter((run) => known.has(run))).toEqual([])
})

function runs(text: string, length: number): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' '))
}
