import { expect, test } from 'vitest'
import { levels } from '../domain/actor.ts'
import { doings, holders, severities } from '../domain/decision.ts'
import { outcomes } from '../domain/incident.ts'
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
    ...levels.flatMap((level) => [words.wordsForLevel(level).name, words.wordsForLevel(level).who]),
  ]
  for (const one of said) expect(one).toMatch(/\w{2,}/)
  expect(new Set(said).size).toBe(said.length)
})
