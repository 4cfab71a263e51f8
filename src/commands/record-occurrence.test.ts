import { afterAll, beforeAll, expect, test } from 'vitest'
import { aWednesday, type World, world } from '../../tests/support/world.ts'
import { type Actor, system } from '../domain/actor.ts'
import type { Facts } from '../domain/facts.ts'
import { openMusts, type Recorded } from '../domain/incident.ts'
import { fold } from '../domain/incident-fold.ts'
import { asActor } from '../store/as-actor.ts'
import { listEventsOf } from '../store/events.ts'
import { listEvidence } from '../store/evidence.ts'
import { findIncident } from '../store/incidents.ts'
import { listNotices } from '../store/notices.ts'
import { recordOccurrence } from './record-occurrence.ts'
import { changeFacts, closeIncident } from './run-incident.ts'
import { settleStep } from './settle-step.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const words = 'A pupil of Year 8 sent a friend request to a teacher, who showed it to me at once.'
const byPupil: Facts = { kind: 'contact', from: 'pupil', to: 'staff', form: 'friend-request' }

const record = (actor: Actor, facts: object = byPupil, school = w.oakfield) =>
  recordOccurrence(w.services, actor, { school, facts: { ...facts }, words })

async function recorded(actor: Actor, facts: object = byPupil, school = w.oakfield) {
  const opened = await record(actor, facts, school)
  if (opened.type !== 'opened') throw new Error(JSON.stringify(opened))
  const incident = await read(system(w.id), opened.reference)
  if (!incident) throw new Error('It is not there')
  return { ...opened, incident }
}

const read = (actor: Actor, reference: string) =>
  asActor(w.database, actor, (transaction) => findIncident(transaction, reference))

const wasTold = (actor: Actor, incident: string) =>
  asActor(w.database, actor, async (transaction) =>
    (await listNotices(transaction, actor.person ?? '', 50)).some((notice) => notice.incident === incident),
  )

test('what happened opens an incident with its facts, its words and its steps, and those responsible are told', async () => {
  const { incident, visible } = await recorded(w.people.headteacher)
  expect(visible).toBe(true)
  expect(incident).toMatchObject({ mention: null, facts: byPupil, school: w.oakfield, level: 2 })
  expect(incident.title).toBe(`${words.slice(0, 80).replace(/\s\S*$/, '')} …`)
  expect(incident.steps.find((step) => step.do === 'record')).toMatchObject({
    state: 'done',
    settledBy: w.people.headteacher.person,
  })
  expect(incident.steps.length).toBeGreaterThan(1)
  expect(await wasTold(w.people.dsl, incident.id)).toBe(true)
  expect(await wasTold(w.people.office, incident.id)).toBe(false)
  const evidence = await asActor(w.database, w.people.dsl, (transaction) =>
    listEvidence(transaction, { incident: incident.id }),
  )
  expect(evidence).toMatchObject([
    { description: words, addedBy: w.people.headteacher.person, mediaType: null },
  ])
})

test('the words are kept in the moment in which it opens, however long that takes', async () => {
  let at = aWednesday.getTime()
  const now = () => {
    at += 7
    return new Date(at)
  }
  const services = { ...w.services, now }
  const opened = await recordOccurrence(services, w.people.dsl, { school: w.oakfield, facts: byPupil, words })
  const incident = opened.type === 'opened' ? await read(w.people.dsl, opened.reference) : undefined
  const [evidence] = await asActor(w.database, w.people.dsl, (transaction) =>
    listEvidence(transaction, { incident: incident?.id ?? '' }),
  )
  expect(evidence?.addedAt.toISOString()).toBe(incident?.openedAt)
})

test('its row is what its events add up to', async () => {
  const { incident } = await recorded(w.people.dsl)
  const events = await asActor(w.database, system(w.id), (transaction) =>
    listEventsOf(transaction, incident.id),
  )
  expect(events.map(({ type }) => type)).toEqual(['incident-opened', 'evidence-added', 'step-settled'])
  const again = events.map(
    ({ type, data, at, person, subjectId }) =>
      ({ type, data, at: at.toISOString(), person, subjectId }) as Recorded,
  )
  expect(fold(again as [Recorded, ...Recorded[]])).toEqual(incident)
})

test.each([
  { kind: 'enquiry', channel: 'email', about: 'general' },
  { kind: 'concern', stage: 'new', about: ['school'], office: 'none' },
  { kind: 'question', from: 'parent', topic: 'school' },
  { kind: 'publication', state: 'draft', permissions: ['unanswered'], protectedChild: false },
  { kind: 'underage-use', platform: 'Mastodon', age: 9, harm: 'none' },
  { kind: 'channel', by: 'parent', tool: 'whatsapp' },
  { kind: 'listening', target: 'person' },
  { kind: 'joining', role: 'parent', aup: 'declined' },
  {
    kind: 'post',
    author: 'parent',
    nature: ['rude'],
    about: ['school'],
    danger: 'none',
    namesChild: false,
    protectedChild: false,
  },
])('$kind is recorded, worked through and closed', async (facts) => {
  const lead = w.people['trust-safeguarding-lead']
  const { reference, incident } = await recorded(w.people.headteacher, facts)
  expect(incident.facts).toEqual(facts)
  for (const step of openMusts(incident)) {
    const settled = { do: step.do, state: 'not-applicable', reason: 'tried' } as const
    expect(await settleStep(w.services, lead, reference, settled)).toMatchObject({ type: 'changed' })
  }
  const closed = await closeIncident(w.services, lead, reference, { outcome: 'answered', lessons: '' })
  expect(closed).toMatchObject({ type: 'changed', incident: { outcome: 'answered' } })
})

test('what concerns the headteacher goes from the school’s office to the trust, and leaves no trace at the school', async () => {
  const facts = { kind: 'concern', stage: 'unresolved', office: 'headteacher', about: ['headteacher'] }
  const { reference, incident, visible } = await recorded(w.people.office, facts)
  expect([visible, incident.level]).toEqual([false, 4])
  for (const role of ['office', 'headteacher', 'dsl', 'deputy-dsl', 'communications'] as const) {
    expect(await read(w.people[role], reference), role).toBeUndefined()
    expect(await wasTold(w.people[role], incident.id), role).toBe(false)
  }
  expect(await read(w.people['trust-safeguarding-lead'], reference)).toMatchObject({ reference })
  expect(await wasTold(w.people['trust-safeguarding-lead'], incident.id)).toBe(true)
})

test('what is more private than the recorder’s role reads is passed on', async () => {
  const byAdult = { kind: 'contact', from: 'staff', to: 'pupil', form: 'message' }
  const { visible, reference } = await recorded(w.people.office, byAdult)
  expect(visible).toBe(false)
  expect(await read(w.people.office, reference)).toBeUndefined()
  expect(await read(w.people.headteacher, reference)).toMatchObject({ level: 3 })
})

test('nobody records for a school that is not theirs, of another trust, or without a role for it', async () => {
  const { administrator, auditor, riversideHead } = w.people
  for (const actor of [administrator, auditor, riversideHead])
    expect(await record(actor)).toMatchObject({ type: 'refused', because: expect.stringContaining('role') })
  for (const actor of [w.other.people.headteacher, w.other.people['trust-safeguarding-lead']])
    expect(await record(actor)).toMatchObject({ type: 'refused', because: expect.stringContaining('school') })
  expect(await record(w.people['trust-safeguarding-lead'], byPupil, w.riverside)).toMatchObject({
    type: 'opened',
  })
  expect(
    await read(w.other.people['trust-safeguarding-lead'], (await recorded(w.people.dsl)).reference),
  ).toBe(undefined)
})

test('facts that cannot be read are refused in words, and nothing is written', async () => {
  const before = await asActor(w.database, system(w.id), (transaction) =>
    transaction.selectFrom('incidents').select('id').execute(),
  )
  expect(await record(w.people.dsl, { kind: 'contact', from: 'dragon' })).toMatchObject({
    type: 'refused',
    because: expect.stringContaining('dragon'),
  })
  const after = await asActor(w.database, system(w.id), (transaction) =>
    transaction.selectFrom('incidents').select('id').execute(),
  )
  expect(after).toEqual(before)
})

test('without words it is called by its kind', async () => {
  const opened = await recordOccurrence(w.services, w.people.dsl, {
    school: w.oakfield,
    facts: byPupil,
    words: '  ',
  })
  expect(opened.type === 'opened' && (await read(w.people.dsl, opened.reference))?.title).toBe(
    'A pupil and an adult of the school are in touch online',
  )
})

test('what is learnt later changes the steps, and never makes it less private', async () => {
  const { reference } = await recorded(w.people.headteacher)
  const changed = await changeFacts(w.services, w.people.headteacher, reference, {
    form: 'follow',
    account: 'public',
  })
  expect(changed).toMatchObject({
    type: 'changed',
    incident: { level: 2, decision: { breach: 'discouraged' } },
  })
  expect(w.services.now()).toEqual(aWednesday)
})
