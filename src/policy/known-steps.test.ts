import { expect, test } from 'vitest'
import { doings } from '../domain/decision.ts'
import { knownSteps } from './known-steps.ts'

test('every step stands there once, in its order, with an owner and what it rests on', () => {
  const steps = knownSteps()
  expect(steps.map((step) => step.do)).toEqual(doings)
  expect(steps.filter(({ by, forces, basis }) => !by[0] || !forces[0] || !basis[0])).toEqual([])
})

test('what is said of a step is what decisions say', () => {
  const step = (what: string) => knownSteps().find((one) => one.do === what)
  expect(step('request-deletion')).toMatchObject({ forces: ['must', 'may'] })
  expect(step('request-deletion')?.basis.slice(0, 2)).toEqual(['INC-2', 'INC-5'])
  expect(step('police-999')?.by).toContain('trust')
  expect(step('code-of-conduct')?.basis).toContain('INC-1')
  expect(step('report-underage-account')?.forces).toEqual(['may'])
})
