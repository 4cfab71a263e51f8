import { expect, test } from 'vitest'
import type { Decision, Step } from './decision.ts'
import { allowedAgain, isNewlyRuledOut, markOf, stepsGone } from './decision-change.ts'

const step = (changes: Partial<Step> = {}): Step => ({
  do: 'record',
  by: 'office',
  force: 'must',
  within: { hours: 24 },
  basis: ['INC-2'],
  ...changes,
})
const decision = (steps: Step[], never: Decision['never'] = []) => ({ steps, never }) as unknown as Decision

test('a step says what an answer has done to it, and nothing where there was no answer before', () => {
  const before = decision([step()])
  expect(markOf(null, step())).toBe(null)
  expect(markOf(before, step())).toBe(null)
  expect(markOf(before, step({ do: 'answer' }))).toBe('new')
  expect(markOf(before, step({ within: { hours: 4 } }))).toBe('earlier')
  expect(markOf(before, step({ within: { schoolDays: 1 } }))).toBe('later')
  expect(markOf(before, step({ force: 'may' }))).toBe('may-now')
  expect(markOf(decision([step({ force: 'may' })]), step())).toBe('must-now')
  expect(markOf(before, step({ by: 'dsl' }))).toBe('by-others')
})

test('what is not asked for any more, and what is ruled out or allowed again, is told', () => {
  const ban = { do: 'reply-publicly' as const, basis: ['CHN-2'] }
  const before = decision([step()])
  const after = decision([], [ban])
  expect(stepsGone(before, after).map((one) => one.do)).toEqual(['record'])
  expect(stepsGone(null, after)).toEqual([])
  expect(isNewlyRuledOut(before, ban)).toBe(true)
  expect(isNewlyRuledOut(null, ban)).toBe(false)
  expect(allowedAgain(after, before)).toEqual([ban])
})
