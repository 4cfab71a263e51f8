import { expect, test } from 'vitest'
import { decide } from '../policy/decide.ts'
import type { Do } from './decision.ts'
import { answeredOtherwise } from './drill-facts.ts'
import { type Played, resultOf } from './drill-result.ts'
import type { PostFacts } from './facts.ts'
import type { IncidentStep } from './incident.ts'

const threat: PostFacts = {
  kind: 'post',
  author: 'unknown',
  about: ['staff'],
  nature: ['threat'],
  audience: 'public',
  danger: 'immediate',
  namesChild: false,
}
const chat: PostFacts = {
  kind: 'post',
  author: 'parent',
  about: ['staff'],
  nature: ['rude', 'insulting'],
  audience: 'private',
  danger: 'none',
  namesChild: false,
}
const praise: PostFacts = { ...chat, about: ['school'], nature: ['praise'], audience: 'public' }

const heard = Date.parse('2026-11-18T09:00:00Z')
const at = (minutes: number) => new Date(heard + minutes * 60_000).toISOString()

/** An incident's steps as the policy asks for them, every must done a minute after the one before. */
function carriedOut(
  facts: PostFacts,
  changes: Partial<Record<Do, Partial<IncidentStep>>> = {},
): IncidentStep[] {
  return decide(facts).steps.map((step, index) => ({
    do: step.do,
    by: step.by,
    force: step.force,
    dueAt: null,
    after: step.after ?? [],
    basis: step.basis,
    state: step.force === 'must' ? 'done' : 'to-do',
    reason: null,
    settledBy: 'somebody',
    settledAt: step.force === 'must' ? at(10 + index) : null,
    remindedAt: null,
    ...changes[step.do],
  }))
}

function played(facts: PostFacts, changes: Partial<Played> = {}): Played {
  return {
    words: 'A post',
    named: true,
    people: 2,
    heardAt: at(0),
    openedAt: at(3),
    triagedAt: at(5),
    movedAt: null,
    incidentAt: at(6),
    closedAt: at(50),
    endedAt: at(55),
    ended: 'by-somebody',
    state: 'incident',
    given: facts,
    corrected: false,
    truth: facts,
    steps: carriedOut(facts),
    dueOf: new Map(),
    tried: [],
    pictures: 0,
    ...changes,
  }
}

test('facts that were answered as they are leave nothing to practise, whatever else was answered', () => {
  expect(answeredOtherwise(threat, threat, decide)).toEqual([])
  expect(answeredOtherwise({ ...threat, platform: 'Bluesky' }, threat, decide)).toEqual([])
  expect(answeredOtherwise({ ...chat, nature: ['insulting', 'rude'] }, chat, decide)).toEqual([])
})

test('each answer that was given otherwise is said with what it changed: rude for a threat, no danger for danger now', () => {
  const found = answeredOtherwise({ ...threat, nature: ['rude'], danger: 'none' }, threat, decide)
  const lost = found.flatMap(({ missing, notOffered }) => [...missing, ...notOffered])
  expect(lost).toContain('police-999')
  expect(found.flatMap(({ fields }) => fields.map(({ field }) => field)).sort()).toEqual(
    expect.arrayContaining(['danger']),
  )
  for (const miss of found) expect(miss.basis.length).toBeGreaterThan(0)
})

test('an answer that was left open is a miss only where that changed something', () => {
  const { danger: _danger, ...open } = threat
  expect(answeredOtherwise(open, threat, decide)).toMatchObject([
    { fields: [{ field: 'danger', given: null }] },
  ])
  const { audience: _audience, ...unseen } = threat
  expect(answeredOtherwise(unseen, threat, decide)).toEqual([])
})

test('a post that was made more private than it had to be is no miss for that', () => {
  const found = answeredOtherwise({ ...chat, namesChild: true }, chat, decide)
  expect(found.every(({ level }) => level === null || level.was < level.should)).toBe(true)
})

test('all done in time and in order: the minutes, and what went well', () => {
  const result = resultOf(played(chat), decide)
  expect(result.misses).toEqual([])
  expect(result.marks).toEqual([
    { what: 'opened', minutes: 3 },
    { what: 'triaged', minutes: 5 },
    { what: 'incident', minutes: 6 },
    { what: 'closed', minutes: 50 },
  ])
  expect(result.steps[0]).toMatchObject({ do: 'record', state: 'done', minutes: 10 })
  expect(result.well).toEqual([
    'opened-soon',
    'facts-right',
    'right-people-first',
    'all-musts',
    'in-order',
    'nothing-forbidden',
    'closed',
  ])
})

test('a must step that was not done, was late, skipped or found not to apply is something to practise', () => {
  const steps = carriedOut(chat, {
    record: { state: 'to-do', settledAt: null },
    'capture-evidence': { settledAt: at(12) },
    'support-affected': { state: 'skipped', reason: 'No' },
    'talk-privately': { state: 'not-applicable', reason: 'No' },
  })
  const dueOf = new Map<Do, string>([['capture-evidence', at(11)]])
  const { misses, well } = resultOf(played(chat, { steps, dueOf }), decide)
  expect(misses).toMatchObject([
    { do: 'record', how: 'not-done' },
    { do: 'capture-evidence', how: 'late' },
    { do: 'support-affected', how: 'skipped' },
    { do: 'talk-privately', how: 'not-applicable' },
  ])
  expect(well).not.toContain('all-musts')
})

test('a step that was done before what it waits for, by the true facts, is one too', () => {
  const steps = carriedOut(chat, { 'request-deletion': { settledAt: at(8) } })
  const { misses } = resultOf(played(chat, { steps }), decide)
  expect(misses).toMatchObject([{ type: 'too-early', do: 'request-deletion', before: ['capture-evidence'] }])
})

test('steps that only the true facts ask for are said once: with the answer that hid them', () => {
  const given = { ...threat, nature: ['rude'], danger: 'none' } as const
  const { misses, steps } = resultOf(played(threat, { given, steps: carriedOut(given) }), decide)
  expect(steps.find((step) => step.do === 'police-999')).toMatchObject({ state: 'not-asked', minutes: null })
  expect(misses.filter((miss) => miss.type === 'step' && miss.do === 'police-999')).toEqual([])
})

test('a post that was set aside or left although something had to be done', () => {
  const without = { incidentAt: null, closedAt: null, triagedAt: null, steps: [] }
  expect(resultOf(played(threat, { ...without, state: 'set-aside', movedAt: at(4) }), decide)).toMatchObject({
    misses: [{ type: 'set-aside', musts: expect.arrayContaining(['police-999']) }],
    marks: [{ what: 'opened' }, { what: 'triaged', minutes: null }, { what: 'set-aside', minutes: 4 }],
  })
  expect(
    resultOf(played(threat, { ...without, state: 'answered', movedAt: at(4) }), decide).misses,
  ).toMatchObject([{ type: 'no-incident' }])
  expect(resultOf(played(threat, { ...without, state: 'new', openedAt: null }), decide).misses).toMatchObject(
    [{ type: 'never-opened' }, { type: 'left' }],
  )
})

test('a fair answer to praise is all that was called for', () => {
  const answered = { incidentAt: null, closedAt: null, steps: [], state: 'answered', movedAt: at(9) } as const
  const { misses, well } = resultOf(played(praise, answered), decide)
  expect(misses).toEqual([])
  expect(well).toContain('fair-answer')
})

test('what must never be done, tried or done, and a picture that must not be kept', () => {
  const image: PostFacts = { ...chat, author: 'pupil', about: ['pupil'], nature: ['intimate-image-of-child'] }
  const tried = [
    { do: 'capture-evidence', because: 'never' },
    { do: 'capture-evidence', because: 'never' },
  ] as const
  const { misses, well } = resultOf(played(image, { tried, pictures: 1 }), decide)
  expect(misses.map(({ type }) => type)).toEqual(['tried', 'picture-kept'])
  for (const miss of misses) expect('basis' in miss && miss.basis.length).toBeGreaterThan(0)
  expect(well).not.toContain('nothing-forbidden')
  const fair = resultOf(
    played(
      { ...praise, nature: ['criticism'] },
      {
        steps: carriedOut(chat, {}),
        given: chat,
      },
    ),
    decide,
  )
  expect(fair.misses).toContainEqual(expect.objectContaining({ type: 'tried', do: 'request-deletion' }))
})

test('without the true facts, what was given is what counts', () => {
  const result = resultOf(played(chat, { truth: null }), decide)
  expect(result.misses).toEqual([])
  expect(result.well).not.toContain('facts-right')
})
