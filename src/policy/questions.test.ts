import { expect, test } from 'vitest'
import * as facts from '../domain/facts.ts'
import { findClause } from './clauses.ts'
import type { FactField } from './question.ts'
import { factFromForm, nameOfFact, questions, wordsForFact } from './questions.ts'

const closed: Partial<Record<FactField, readonly string[]>> = {
  author: facts.factRoles,
  office: facts.offices,
  about: facts.abouts,
  nature: facts.natures,
  audience: facts.audiences,
  danger: facts.dangers,
  deletion: facts.deletions,
  platformReport: facts.platformReports,
  namesChild: ['true', 'false'],
  protectedChild: ['true', 'false'],
  ownPage: ['true', 'false'],
  target: ['school', 'person'],
}

const fields = Object.keys(questions) as FactField[]

test('every question asks in a sentence, says why, cites clauses that exist, and can be answered with not knowing', () => {
  for (const field of fields) {
    const { question, why, clauses, options, field: named } = questions[field]
    expect(named).toBe(field)
    expect(question).toMatch(/^[A-Z].+\?$/)
    expect(why).toMatch(/^[A-Z].+\.$/)
    for (const id of clauses) expect(findClause(id), id).toBeDefined()
    expect(options.at(-1)?.value).toBe('unknown')
    expect(new Set(options.map(({ label }) => label)).size).toBe(options.length)
  }
})

test('every value of every fact can be answered, once, and no other', () => {
  for (const [field, values] of Object.entries(closed)) {
    const offered = questions[field as FactField].options.map(({ value }) => value)
    expect([...offered].sort(), field).toEqual([...new Set([...values, 'unknown'])].sort())
  }
})

test('every fact and every value has words for a summary', () => {
  for (const field of fields) {
    expect(nameOfFact(field)).toMatch(/^\w/)
    for (const { value, label } of questions[field].options) {
      expect(wordsForFact(field, value)).toBe(value === 'unknown' ? 'Not known yet' : label)
    }
  }
  expect(wordsForFact('nature', ['rude', 'insulting'])).toBe('Rude, Insulting')
  expect(wordsForFact('namesChild', false)).toBe('No')
  expect(wordsForFact('authorAge', 12)).toBe('12')
  expect(wordsForFact('platform', 'Mastodon')).toBe('Mastodon')
  expect(wordsForFact('about', undefined)).toBe('Not known yet')
})

test('every nature stands in a group and has a hint', () => {
  for (const { value, group, hint } of questions.nature.options) {
    if (value !== 'unknown')
      expect([value, group, hint]).toEqual([value, expect.any(String), expect.any(String)])
  }
})

test('what a form sends becomes the fact that it stands for', () => {
  expect(factFromForm('nature', ['rude', 'unknown', 'threat'])).toEqual(['rude', 'threat'])
  expect(factFromForm('nature', [])).toBe('unknown')
  expect(factFromForm('namesChild', ['true'])).toBe(true)
  expect(factFromForm('namesChild', ['perhaps'])).toBe('perhaps')
  expect(factFromForm('authorAge', ['12'])).toBe(12)
  expect(factFromForm('danger', ['unknown'])).toBe('unknown')
  expect(factFromForm('author', ['parent'])).toBe('parent')
})
