import { expect, test } from 'vitest'
import { levels } from '../domain/actor.ts'
import { doings, holders, severities } from '../domain/decision.ts'
import { outcomes } from '../domain/incident.ts'
import { mentionStates } from '../domain/mention.ts'
import { clauses } from './clauses.ts'
import { gaps } from './gaps.ts'
import { guidance } from './guidance.ts'
import * as words from './words.ts'

test('every step has a short title of its own, and help in whole sentences', () => {
  const titles = doings.map(words.titleOfStep)
  expect(new Set(titles).size).toBe(doings.length)
  for (const what of doings) {
    expect(words.titleOfStep(what)).toMatch(/^[A-Z].{3,59}$/)
    expect(words.titleOfStep(what)).not.toMatch(/\.$/)
    expect(words.helpOfStep(what)).toMatch(/^[A-Z].{40,}\.$/)
  }
})

test('what must not be seen is never asked to be looked at', () => {
  for (const what of ['do-not-view-or-copy', 'report-remove', 'iwf', 'words-only-record'] as const) {
    expect(words.helpOfStep(what)).not.toMatch(/screenshot|take a picture/i)
  }
  expect(words.helpOfStep('request-deletion')).toMatch(/^Keep evidence first/)
})

test('everything that a decision or an incident can hold has words', () => {
  const said = [
    ...[...holders, 'emergency-services' as const, 'none' as const].map(words.wordsForHolder),
    ...severities.map((one) => words.wordsForSeverity(one).name),
    ...outcomes.map(words.wordsForOutcome),
    ...mentionStates.map(words.wordsForMentionState),
    ...levels.flatMap((level) => [words.wordsForLevel(level).name, words.wordsForLevel(level).who]),
  ]
  for (const one of said) expect(one).toMatch(/\w{2,}/)
  expect(new Set(said).size).toBe(said.length)
})

test('a clause is quoted with its place in the policy', () => {
  for (const { id, sentence } of clauses) {
    expect(words.basisWords(id)).toMatchObject({ kind: 'clause', text: sentence, href: `/policy#${id}` })
  }
})

test('a default is marked as ours and never as the policy’s word', () => {
  for (const { id, byDefault } of gaps) {
    const { kind, text, href } = words.basisWords(`default:${id}`)
    expect({ kind, href }).toEqual({ kind: 'default', href: `/policy#${id}` })
    expect(text).toBe(`Our default, because the policy does not say: ${byDefault}`)
  }
})

test('guidance is marked as guidance', () => {
  for (const { name, says, source } of guidance) {
    expect(words.basisWords(`guidance:${name}`).text).toBe(`Guidance: ${says} (${source})`)
  }
})

test('a basis that does not exist is a surprise', () => {
  for (const basis of ['INC-99', 'default:G99', 'guidance:nothing', 'elsewhere:G4']) {
    expect(() => words.basisWords(basis)).toThrow(basis)
  }
})
