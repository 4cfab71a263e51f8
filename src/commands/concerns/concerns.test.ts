import { afterAll, beforeAll, expect, test } from 'vitest'
import { aWednesday, type World, world } from '../../../tests/support/world.ts'
import { type Actor, system } from '../../domain/actor.ts'
import type { ConcernFacts } from '../../domain/facts.ts'
import { fold } from '../../domain/incident-fold.ts'
import type { ConcernView } from '../../domain/report.ts'
import { asActor } from '../../store/as-actor.ts'
import { listEventsOf } from '../../store/events.ts'
import { findIncidentOf, listConcerns } from '../../store/incidents.ts'
import { findReportByReceipt } from '../../store/reports.ts'
import { recorded } from '../../web/pages/incidents/read-incident.ts'
import { receiptHash } from '../front-door/receipt-hash.ts'
import { openReport } from '../open-report.ts'
import { remindOfLateSteps } from '../remind.ts'
import { closeIncident } from '../run-incident.ts'
import { settleStep } from '../settle-step.ts'
import { tellSchool } from '../tell-school.ts'
import { askNextStage } from './ask-next-stage.ts'
import { moveConcern, takeBackStage } from './move-concern.ts'
import { namePanel } from './name-panel.ts'
import { reopenPromise, settlePromise } from './settle-promise.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const slug = 'oakfield-primary-school'
let networks = 0

type Brought = { receipt: string[]; reference: string; from: string }

async function bring(facts: Partial<ConcernFacts> = {}): Promise<Brought> {
  w.setNow(aWednesday)
  const from = `network-${networks++}`
  const told = await tellSchool(w.services, {
    school: slug,
    door: 'worried',
    readBy: 'adult',
    teller: { type: 'anonymous' },
    facts: { kind: 'concern', stage: 'new', office: 'none', about: ['staff'], ...facts },
    // Nothing is gathered under another: no two are alike.
    words: Array.from({ length: 12 }, () => Math.random().toString(36).slice(2)).join(' '),
    troubleIfUsualReads: 'no',
    from,
  })
  if (told.type !== 'told') throw new Error(JSON.stringify(told))
  const hash = await receiptHash(w.services, told.receipt)
  const reference = await asActor(w.database, system(w.id), async (transaction) => {
    const report = await findReportByReceipt(transaction, hash)
    return (await findIncidentOf(transaction, report?.mention ?? ''))?.reference ?? ''
  })
  return { receipt: told.receipt, reference, from }
}

const opening = ({ receipt, from }: Brought) => ({ school: slug, receipt: receipt.join(' '), from })

async function seen(brought: Brought): Promise<ConcernView> {
  const opened = await openReport(w.services, opening(brought))
  if (opened.type !== 'report' || !opened.view.concern) throw new Error(JSON.stringify(opened))
  return opened.view.concern
}

const listed = (actor: Actor) =>
  asActor(w.database, actor, (transaction) => listConcerns(transaction, { closed: false }))

const incidentOf = async ({ reference }: Brought, actor = system(w.id)) => {
  const found = (await listed(actor)).find((one) => one.reference === reference)
  if (!found) throw new Error(`${reference} is not there`)
  return found
}

const promised = ({ promises }: ConcernView) =>
  promises.map(({ what, by, state }) => `${what} ${by.toISOString().slice(0, 10)} ${state}`)

const head = () => w.people.headteacher
const keep = (brought: Brought, what: 'acknowledge' | 'talk' | 'answer' | 'hear', said = 'We said so.') =>
  settlePromise(w.services, head(), brought.reference, { what, state: 'kept', said, tell: false })

test('a concern begins with a talk, and its teller sees what is promised and by when, in school days', async () => {
  const brought = await bring()
  expect(await seen(brought)).toMatchObject({ stage: 'informal', next: null, mayGoBack: false })
  expect(promised(await seen(brought))).toEqual([
    'acknowledge 2026-11-19 open',
    'talk 2026-11-19 open',
    'answer 2026-11-25 open',
  ])
})

test('what a talk did not settle begins as a formal complaint', async () => {
  expect(promised(await seen(await bring({ stage: 'unresolved' })))).toEqual([
    'acknowledge 2026-11-25 open',
    'answer 2026-12-09 open',
  ])
})

test('a data protection complaint has a step for the officer, and is acknowledged within the law’s thirty days', async () => {
  const brought = await bring({ matter: 'data-protection', stage: 'formal', about: ['school'] })
  expect(await seen(brought)).toMatchObject({ matter: 'data-protection' })
  expect((await incidentOf(brought)).steps.map(({ do: what }) => what)).toContain('data-protection-officer')
})

test('whoever talks with them and answers keeps the promises, and the steps of the incident with them', async () => {
  const brought = await bring()
  expect(await keep(brought, 'talk')).toMatchObject({ type: 'changed' })
  // Whoever was talked with knows that it has arrived.
  expect(promised(await seen(brought))).toEqual([
    'acknowledge 2026-11-19 kept',
    'talk 2026-11-19 kept',
    'answer 2026-11-25 open',
  ])
  const step = (await incidentOf(brought)).steps.find(({ do: what }) => what === 'talk-privately')
  expect(step).toMatchObject({ state: 'done', reason: 'We said so.' })
  await settleStep(w.services, head(), brought.reference, {
    do: 'answer',
    state: 'done',
    reason: 'By letter',
  })
  expect(promised(await seen(brought))[2]).toBe('answer 2026-11-25 kept')
})

test('what was noted by mistake is taken back, in the step as well', async () => {
  const brought = await bring()
  await keep(brought, 'talk')
  await reopenPromise(w.services, head(), brought.reference, 'talk')
  expect(promised(await seen(brought))[1]).toBe('talk 2026-11-19 open')
  const step = (await incidentOf(brought)).steps.find(({ do: what }) => what === 'talk-privately')
  expect(step?.state).toBe('to-do')
})

test('its teller asks for the next stage when the answer does not settle it, and not before', async () => {
  const brought = await bring()
  const early = await askNextStage(w.services, opening(brought), { from: 'informal', way: 'on' })
  expect(early).toMatchObject({ done: false, view: { concern: { stage: 'informal' } } })
  await keep(brought, 'talk')
  await keep(brought, 'answer')
  expect(await seen(brought)).toMatchObject({ next: 'formal' })
  const asked = await askNextStage(w.services, opening(brought), { from: 'informal', way: 'on' })
  expect(asked).toMatchObject({ done: true, view: { concern: { stage: 'formal', mayGoBack: true } } })
  // The answer of the first stage does not answer the complaint.
  expect(promised(await seen(brought))).toEqual(['acknowledge 2026-11-25 open', 'answer 2026-12-09 open'])
  expect((await incidentOf(brought)).facts).toMatchObject({ stage: 'formal' })
})

test('asking from fifty pages at once goes on by one stage', async () => {
  const brought = await bring()
  await keep(brought, 'answer')
  const asked = await Promise.all(
    Array.from({ length: 10 }, () =>
      askNextStage(w.services, opening(brought), { from: 'informal', way: 'on' }),
    ),
  )
  expect(asked.filter((one) => one.type === 'report' && one.done)).toHaveLength(1)
  expect(await seen(brought)).toMatchObject({ stage: 'formal' })
})

test('a late answer opens the next stage as well', async () => {
  const brought = await bring()
  w.setNow(new Date('2026-11-26T12:00:00Z'))
  expect(await seen(brought)).toMatchObject({ next: 'formal' })
  expect((await seen(brought)).promises.every(({ late }) => late)).toBe(true)
})

test('whoever asked may change their mind while nothing was done', async () => {
  const brought = await bring()
  await keep(brought, 'answer')
  await askNextStage(w.services, opening(brought), { from: 'informal', way: 'on' })
  await askNextStage(w.services, opening(brought), { from: 'formal', way: 'back' })
  expect(await seen(brought)).toMatchObject({ stage: 'informal', next: 'formal' })
  await askNextStage(w.services, opening(brought), { from: 'informal', way: 'on' })
  await keep(brought, 'acknowledge')
  const back = await askNextStage(w.services, opening(brought), { from: 'formal', way: 'back' })
  expect(back).toMatchObject({ done: false, view: { concern: { stage: 'formal' } } })
})

test('staff go on with what was said, and back again', async () => {
  const brought = await bring()
  const unsaid = await moveConcern(w.services, head(), brought.reference, { said: ' ', tell: false })
  expect(unsaid.type).toBe('refused')
  const words = 'You asked us to look into it formally. We will.'
  await moveConcern(w.services, head(), brought.reference, { said: words, tell: true })
  const opened = await openReport(w.services, opening(brought))
  expect(opened).toMatchObject({ view: { concern: { stage: 'formal', mayGoBack: false } } })
  expect(JSON.stringify(opened)).toContain(words)
  await takeBackStage(w.services, head(), brought.reference)
  expect(await seen(brought)).toMatchObject({ stage: 'informal' })
})

async function atPanel(facts: Partial<ConcernFacts> = {}): Promise<Brought> {
  const brought = await bring({ stage: 'formal', ...facts })
  await moveConcern(w.services, w.people['trust-safeguarding-lead'], brought.reference, {
    said: 'They ask for a panel.',
    tell: false,
  })
  return brought
}

const three = (names: string[]) => names.map((name, at) => ({ name, independent: at === 0 }))

test('a panel has three members, one of them independent, and nobody who dealt with it', async () => {
  const brought = await atPanel()
  const lead = w.people['trust-safeguarding-lead']
  const name = (names: string[]) => namePanel(w.services, lead, brought.reference, three(names))
  expect(await name(['Ada', 'Bea'])).toMatchObject({ because: expect.stringContaining('3 different people') })
  expect(await name(['Ada', 'ada ', 'Bea'])).toMatchObject({ type: 'refused' })
  expect(await name(['Ada', 'Bea', 'pat TRUST-safeguarding-lead'])).toMatchObject({
    because: expect.stringContaining('has had to do with it'),
  })
  expect(await name(['Pat auditor', 'Ada', 'Bea'])).toMatchObject({
    because: expect.stringContaining('not independent'),
  })
  const none = await namePanel(
    w.services,
    lead,
    brought.reference,
    ['Ada', 'Bea', 'Cy'].map((name) => ({ name, independent: false })),
  )
  expect(none).toMatchObject({ because: expect.stringContaining('independent') })
  expect(await name(['Ada', 'Bea', 'Pat auditor'])).toMatchObject({ type: 'changed' })
})

test('nobody decides on a panel about themselves', async () => {
  const brought = await atPanel({ about: ['dsl'], office: 'dsl' })
  const named = await namePanel(
    w.services,
    w.people['trust-safeguarding-lead'],
    brought.reference,
    three(['Ada', 'Bea', 'Pat dsl']),
  )
  expect(named).toMatchObject({ because: expect.stringContaining('Pat dsl') })
})

test('a panel does not answer before it is named, and nothing is closed over an open answer', async () => {
  const brought = await atPanel()
  expect(await keep(brought, 'answer')).toMatchObject({ because: 'First name those who hear it.' })
  for (const { do: what } of (await incidentOf(brought)).steps)
    await settleStep(w.services, head(), brought.reference, { do: what, state: 'skipped', reason: 'Not now' })
  const closing = { outcome: 'complaints-procedure', lessons: '' } as const
  expect(await closeIncident(w.services, head(), brought.reference, closing)).toMatchObject({
    because: expect.stringContaining('promised an answer'),
  })
})

test('a closed concern is open again when its teller asks for the next stage', async () => {
  const brought = await bring()
  await keep(brought, 'talk')
  await keep(brought, 'answer')
  await closeIncident(w.services, head(), brought.reference, { outcome: 'settled-by-talking', lessons: '' })
  await askNextStage(w.services, opening(brought), { from: 'informal', way: 'on' })
  expect(await incidentOf(brought)).toMatchObject({ closedAt: null, concern: { stage: 'formal' } })
})

test('a concern about the headteacher goes to the trust, and no account of the school sees it', async () => {
  const brought = await bring({ about: ['headteacher'], office: 'headteacher' })
  const whoSees = async (actor: Actor) =>
    (await listed(actor)).some(({ reference }) => reference === brought.reference)
  expect(await whoSees(w.people['trust-safeguarding-lead'])).toBe(true)
  for (const role of ['headteacher', 'dsl', 'deputy-dsl', 'office', 'communications'] as const)
    expect(await whoSees(w.people[role])).toBe(false)
  expect(await whoSees(w.other.people['trust-safeguarding-lead'])).toBe(false)
  expect(await keep(brought, 'talk')).toEqual({ type: 'not-found' })
})

test('another’s receipt, another school’s and a guess move nothing', async () => {
  const brought = await bring()
  await keep(brought, 'answer')
  const guess = { ...opening(brought), receipt: brought.receipt.toReversed().join(' ') }
  expect(await askNextStage(w.services, guess, { from: 'informal', way: 'on' })).toMatchObject({
    type: 'not-found',
  })
  const elsewhere = { ...opening(brought), school: 'riverside-academy' }
  expect(await askNextStage(w.services, elsewhere, { from: 'informal', way: 'on' })).toMatchObject({
    type: 'not-found',
  })
  expect(await seen(brought)).toMatchObject({ stage: 'informal' })
})

test('whoever has it is reminded once of a promise that is late', async () => {
  const brought = await bring({ stage: 'formal' })
  w.setNow(new Date('2026-11-26T12:00:00Z'))
  await remindOfLateSteps(w.services)
  await remindOfLateSteps(w.services)
  const events = await asActor(w.database, system(w.id), async (transaction) =>
    listEventsOf(transaction, (await incidentOf(brought)).id),
  )
  expect(events.filter(({ type }) => type === 'promise-reminded')).toHaveLength(1)
})

test('a concern’s row is what its events add up to', async () => {
  for (const incident of await listed(system(w.id))) {
    const events = await asActor(w.database, system(w.id), (transaction) =>
      listEventsOf(transaction, incident.id),
    )
    expect(fold(events.map(recorded))).toEqual(incident)
  }
})
