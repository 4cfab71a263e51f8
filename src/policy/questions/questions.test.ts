import { describe, expect, test } from 'vitest'
import { kinds } from '../../domain/facts.ts'
import { type Field, fieldsOf } from '../../domain/fields.ts'
import { findClause } from '../clauses.ts'
import { decide } from '../decide.ts'
import { readFacts } from '../read-facts.ts'
import { factFromForm, formFromFact, nameOfFact, wordsForFact } from './answers.ts'
import { kindsAsked, wordsForKind } from './kinds.ts'
import { elsewhere, fieldsAsked, nobody, questionAbout } from './questions.ts'

const every = kinds.flatMap((kind) => fieldsAsked(kind).map((field) => ({ kind, field })))
const fieldOf = (kind: (typeof kinds)[number], field: string) =>
  new Map<string, Field>(Object.entries(fieldsOf[kind])).get(field)

/** Names of fields and values that nobody says: 'namesChild', 'third-party'. */
const internals = kinds.flatMap((kind) =>
  Object.entries<Field>(fieldsOf[kind])
    .flatMap(([name, field]) => [name, ...('of' in field ? field.of : [])])
    .filter((word) => /[A-Z]|-/.test(word)),
)

test('every field of every kind is asked, and nothing else is', () => {
  for (const kind of kinds) expect(fieldsAsked(kind).sort()).toEqual(Object.keys(fieldsOf[kind]).sort())
  expect([...kindsAsked].sort()).toEqual([...kinds].sort())
})

describe.each(every)('$field of a $kind', ({ kind, field }) => {
  const { name, question, why, clauses, options } = questionAbout(kind, field)
  const allowed = fieldOf(kind, field)

  test('is asked in a sentence, with why, by clauses that exist, and can be answered with not knowing', () => {
    expect(question).toMatch(/^[A-Z].+\?$/)
    expect(why).toMatch(/^[A-Z].+\.$/)
    expect(name).toMatch(/^[A-Z]/)
    expect(clauses.length).toBeGreaterThan(0)
    for (const id of clauses) expect(findClause(id), id).toBeDefined()
    expect(options.at(-1)?.value).toBe('unknown')
    expect(new Set(options.map(({ label }) => label)).size).toBe(options.length)
  })

  test('can be answered with each of its values, once, and no other', () => {
    const offered = options.map(({ value }) => value)
    expect(new Set(offered).size).toBe(offered.length)
    if (allowed?.type === 'one') expect(offered.sort()).toEqual([...allowed.of, 'unknown'].sort())
    if (allowed?.type === 'claim') expect(offered).toEqual(['true', 'false', 'unknown'])
    if (allowed?.type === 'many')
      expect(offered.filter((value) => value !== nobody).sort()).toEqual([...allowed.of, 'unknown'].sort())
    if (allowed?.type === 'name') expect(offered).toContain(elsewhere)
  })

  test('speaks in everyday words: no name of a field or of a value leaks', () => {
    const said = [name, question, why, ...options.flatMap(({ label, hint, group }) => [label, hint, group])]
    const words = said.filter((one) => one !== undefined).join(' ')
    for (const internal of internals) expect(words).not.toContain(internal)
    expect(words).not.toMatch(/["'_]|undefined/)
    for (const label of options.map(({ label }) => label)) expect(label).toMatch(/^[A-Z0-9]/)
  })

  test('takes each answer, shows it as it was chosen, and names it in a summary', () => {
    for (const { value, label } of options) {
      const fact = factFromForm(kind, field, { chosen: [value] })
      expect(readFacts({ kind, [field]: fact }).type).toBe('facts')
      if (value === 'unknown') expect(wordsForFact(kind, field, fact)).toBe('Not known yet')
      else {
        expect(formFromFact(kind, field, fact).chosen).toEqual([value])
        if (allowed?.type !== 'claim') expect(wordsForFact(kind, field, fact)).toBe(label)
      }
    }
  })
})

test('every kind has a title and a line of explanation, and no two are called the same', () => {
  for (const kind of kinds) {
    const { title, about } = wordsForKind(kind)
    expect(title).toMatch(/^[A-Z].*[a-z]$/)
    expect(about).toMatch(/^[A-Z].*\.$/)
  }
  expect(new Set(kinds.map((kind) => wordsForKind(kind).title)).size).toBe(kinds.length)
})

test('whatever is missing can be asked', () => {
  for (const kind of kinds)
    for (const field of decide({ kind }).missing) expect(questionAbout(kind, field).question).toMatch(/\?$/)
})

test('every nature stands in a group and has a hint', () => {
  for (const { value, group, hint } of questionAbout('post', 'nature').options) {
    if (value !== 'unknown')
      expect([value, group, hint]).toEqual([value, expect.any(String), expect.any(String)])
  }
})

test('what a form sends becomes the fact that it stands for', () => {
  const from = (field: string, ...chosen: string[]) => factFromForm('post', field, { chosen })
  expect(from('nature', 'rude', 'unknown', 'threat')).toEqual(['rude', 'threat'])
  expect(from('nature')).toBe('unknown')
  expect(from('namesChild', 'true')).toBe(true)
  expect(from('namesChild', 'perhaps')).toBe('perhaps')
  expect(from('authorAge', '12')).toBe(12)
  expect(from('danger', 'unknown')).toBe('unknown')
  expect(from('author', 'parent')).toBe('parent')
})

test('a name of one’s own is kept as it is given, and shown again', () => {
  const fact = factFromForm('underage-use', 'platform', { chosen: ['other'], named: ' Tumblr ' })
  expect(fact).toBe('Tumblr')
  expect(formFromFact('underage-use', 'platform', fact)).toEqual({ chosen: ['other'], named: 'Tumblr' })
  expect(wordsForFact('underage-use', 'platform', fact)).toBe('Tumblr')
  expect(factFromForm('underage-use', 'platform', { chosen: ['other'], named: '' })).toBe('other')
  expect(formFromFact('post', 'platform', 'Facebook').chosen).toEqual(['facebook'])
})

test('nobody in a picture is something else than not knowing who is', () => {
  const from = (...chosen: string[]) => factFromForm('publication', 'permissions', { chosen })
  expect(from('nobody')).toEqual([])
  expect(from('nobody', 'refused')).toEqual(['refused'])
  expect(from('unknown')).toBe('unknown')
  expect(wordsForFact('publication', 'permissions', [])).toBe('Nobody can be recognised in it')
  expect(wordsForFact('publication', 'permissions', ['given', 'given', 'refused'])).toBe(
    'Yes, Somebody said no',
  )
  expect(formFromFact('publication', 'permissions', ['given', 'given']).chosen).toEqual(['given'])
})

test('a fact is called by what it is, and its value by its words', () => {
  expect(nameOfFact('post', 'author')).toBe('Who posted it')
  expect(wordsForFact('post', 'nature', ['rude', 'insulting'])).toBe('Rude, Insulting')
  expect(wordsForFact('post', 'namesChild', false)).toBe('No')
  expect(wordsForFact('post', 'authorAge', 12)).toBe('12')
  expect(wordsForFact('post', 'authorAge', 5)).toBe('5')
  expect(wordsForFact('post', 'about', undefined)).toBe('Not known yet')
})
