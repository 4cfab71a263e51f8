import { expect, test } from 'vitest'
import type { Decision, Do } from './decision.ts'
import type { Incident, IncidentStep, PlannedStep } from './incident.ts'
import { apply } from './incident-fold.ts'
import { stepChanges } from './plan-change.ts'

const opened = '2026-11-17T10:00:00.000Z'
const planned = (what: Do, more: Partial<PlannedStep> = {}): PlannedStep => ({
  do: what,
  by: 'headteacher',
  force: 'must',
  dueAt: '2026-11-18T10:00:00.000Z',
  after: [],
  basis: ['INC-2'],
  ...more,
})
const step = (what: Do, more: Partial<IncidentStep> = {}): IncidentStep => ({
  ...planned(what),
  state: 'to-do',
  reason: null,
  settledBy: null,
  settledAt: null,
  remindedAt: null,
  ...more,
})

const incident = {
  id: 'one',
  policyVersion: 'then',
  facts: { kind: 'post' },
  decision: { severity: 'moderate' } as Decision,
  severity: 'moderate',
  level: 1,
  openedAt: opened,
  steps: [
    step('record', { state: 'done', settledBy: 'kim', settledAt: opened }),
    step('request-deletion', { remindedAt: opened }),
    step('talk-privately'),
    step('complaints-procedure', { state: 'skipped', reason: 'not wanted' }),
  ],
} as unknown as Incident

const after = apply(incident, {
  type: 'planned-anew',
  at: '2026-11-17T12:00:00.000Z',
  person: null,
  subjectId: 'one',
  data: {
    settings: ['deadline.requestDeletion'],
    decision: { severity: 'moderate' } as Decision,
    level: 2,
    steps: [
      planned('record', { by: 'dsl', dueAt: '2026-11-17T11:00:00.000Z' }),
      planned('request-deletion', { dueAt: '2026-11-19T10:00:00.000Z' }),
      planned('remind-of-aup', { by: 'dsl' }),
    ],
  },
})
const found = (what: Do) => after.steps.find((one) => one.do === what)

test('a step that was settled stays as it is when the trust sets something anew, also where it is asked for no longer', () => {
  expect(found('record')).toEqual(incident.steps[0])
  expect(found('complaints-procedure')).toEqual(incident.steps[3])
})

test('a step that is still to do follows the new plan, later as well as earlier, and its owner is reminded again', () => {
  expect(found('request-deletion')).toMatchObject({ dueAt: '2026-11-19T10:00:00.000Z', remindedAt: null })
  expect(found('talk-privately')).toBeUndefined()
  expect(found('remind-of-aup')).toMatchObject({ state: 'to-do', by: 'dsl' })
})

test('the facts and the version of the policy stay; the decision is the new one', () => {
  expect(after).toMatchObject({ policyVersion: 'then', facts: incident.facts, level: 2 })
})

test('what is different is said step by step: what comes, what goes, who and until when', () => {
  expect(stepChanges(incident.steps, after.steps)).toEqual([
    {
      do: 'request-deletion',
      before: { by: 'headteacher', force: 'must', dueAt: '2026-11-18T10:00:00.000Z' },
      after: { by: 'headteacher', force: 'must', dueAt: '2026-11-19T10:00:00.000Z' },
    },
    {
      do: 'remind-of-aup',
      before: null,
      after: { by: 'dsl', force: 'must', dueAt: '2026-11-18T10:00:00.000Z' },
    },
    {
      do: 'talk-privately',
      before: { by: 'headteacher', force: 'must', dueAt: '2026-11-18T10:00:00.000Z' },
      after: null,
    },
  ])
  expect(stepChanges(after.steps, after.steps)).toEqual([])
})
