import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import { type Actor, system } from '../domain/actor.ts'
import type { PostFacts } from '../domain/facts.ts'
import type { Recorded } from '../domain/incident.ts'
import { fold } from '../domain/incident-fold.ts'
import type { StandIns } from '../domain/stand-in.ts'
import { confirmedGaps } from '../policy/settings.ts'
import { holdsAtAGlance, type ProvePack } from '../policy/settings-hold.ts'
import { asActor } from '../store/as-actor.ts'
import { listEventsOf } from '../store/events.ts'
import { findIncident, findIncidentById } from '../store/incidents.ts'
import { listNotices } from '../store/notices.ts'
import { listSettingActs, listSettings } from '../store/settings.ts'
import { changeSettings, previewChange, type WantedChange } from './change-settings.ts'
import { confirmDefaults } from './confirm-default.ts'
import { openIncident } from './open-incident.ts'
import { changeFacts } from './run-incident.ts'
import { settleStep } from './settle-step.ts'
import { triageMention } from './triage-mention.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const prove: ProvePack = async (pack) => holdsAtAGlance(pack)
const hours = (usual: number, childIdentified: number) => ({
  usual: { hours: usual },
  childIdentified: { hours: childIdentified },
})

const rude: Omit<PostFacts, 'kind'> = {
  author: 'parent',
  office: 'none',
  about: ['staff'],
  nature: ['rude', 'insulting'],
  audience: 'public',
  danger: 'none',
  namesChild: false,
  protectedChild: false,
  ownPage: false,
  platform: 'Facebook',
  deletion: 'none',
  platformReport: 'none',
}

async function anIncident(facts = rude, by: Actor = w.people.headteacher): Promise<string> {
  const mention = await w.hear('Oakfield Primary School has a useless teacher')
  await triageMention(w.services, by, mention, facts)
  const opened = await openIncident(w.services, by, mention)
  if (opened.type !== 'opened') throw new Error(JSON.stringify(opened))
  return opened.reference
}

async function theIncident(reference: string) {
  const found = await asActor(w.database, system(w.id), (transaction) => findIncident(transaction, reference))
  if (!found) throw new Error('It is not there')
  return found
}

const dueOf = async (reference: string, what: string) =>
  (await theIncident(reference)).steps.find((step) => step.do === what)?.dueAt

const entries = (actor: Actor = w.people.administrator) => asActor(w.database, actor, listSettings)

async function wanted(name: string, value: unknown): Promise<WantedChange> {
  const seen = (await entries()).find((entry) => entry.name === name)?.number ?? 0
  return { name, to: value === 'default' ? { type: 'default' } : { type: 'value', value }, seen }
}

async function set(name: string, value: unknown, actor: Actor = w.people.administrator) {
  return changeSettings(w.services, prove, actor, await wanted(name, value))
}

const later = (from: string, hours: number) => new Date(Date.parse(from) + hours * 3_600_000).toISOString()

test('what is set is kept with who did it and what it was before, and goes back when it is taken back', async () => {
  expect(await set('deadline.notifyTrust', { hours: 2 })).toEqual({ type: 'changed', plannedAnew: 0 })
  expect(await set('deadline.notifyTrust', { hours: 3 }, w.people['trust-safeguarding-lead'])).toMatchObject({
    type: 'changed',
  })
  expect(await set('deadline.notifyTrust', 'default')).toMatchObject({ type: 'changed' })
  const acts = await asActor(w.database, w.people.office, (transaction) =>
    listSettingActs(transaction, 'deadline.notifyTrust'),
  )
  expect(acts.map(({ act, value, person }) => [act, value, person])).toEqual([
    ['default', null, w.people.administrator.person],
    ['changed', { hours: 3 }, w.people['trust-safeguarding-lead'].person],
    ['changed', { hours: 2 }, w.people.administrator.person],
  ])
  const log = await asActor(w.database, system(w.id), (transaction) => listEventsOf(transaction, w.id))
  expect(
    log.filter(({ type }) => type === 'setting-changed').map(({ data }) => [data.from, data.to]),
  ).toEqual([
    [{ hours: 1 }, { hours: 2 }],
    [{ hours: 2 }, { hours: 3 }],
    [{ hours: 3 }, { hours: 1 }],
  ])
})

test('nobody but the administrator and the trust’s safeguarding lead changes or confirms anything', async () => {
  for (const actor of [
    w.people.headteacher,
    w.people.dsl,
    w.people.auditor,
    w.people['trust-communications'],
  ]) {
    expect(await set('deadline.notifyTrust', { hours: 5 }, actor)).toMatchObject({ type: 'refused' })
    expect(await confirmDefaults(w.services, actor, ['gap.G9'])).toMatchObject({ type: 'refused' })
  }
})

test('another trust sees nothing of it, and its settings are its own', async () => {
  await set('deadline.unpublish', { hours: 2 })
  expect(await entries(w.other.people.administrator)).toEqual([])
  expect(
    await changeSettings(w.services, prove, w.other.people.administrator, {
      name: `contacts.${w.oakfield}`,
      to: { type: 'value', value: {} },
      seen: 0,
    }),
  ).toEqual({ type: 'not-found' })
  const trespass = asActor(w.database, w.other.people.administrator, (transaction) =>
    transaction
      .insertInto('settings')
      .values({
        trust_id: w.id,
        number: 999,
        name: 'gap.G3',
        act: 'changed',
        value: '"letter"',
        person_id: null,
        at: w.services.now(),
      })
      .execute(),
  )
  await expect(trespass).rejects.toThrow('row-level security')
})

test('a change that breaks a rule is refused with a story, by the quick look and by the long proof', async () => {
  const before = await entries()
  expect(await set('deadline.removal', hours(2, 3))).toMatchObject({
    type: 'broken',
    rule: 'What is more serious never has more time.',
  })
  const strict: ProvePack = async () => ({
    type: 'broken',
    rule: 'Nobody decides about themselves.',
    story: 'Once',
  })
  const change = await wanted('gap.G10', 'dsl')
  expect(await changeSettings(w.services, strict, w.people.administrator, change)).toMatchObject({
    story: 'Once',
  })
  expect(await previewChange(w.services, strict, w.people.administrator, change)).toMatchObject({
    story: 'Once',
  })
  expect(await entries()).toEqual(before)
})

test('whoever looked before somebody else changed it is told, and nothing is overwritten', async () => {
  const old = await wanted('deadline.dataProtection', { hours: 10 })
  await set('deadline.dataProtection', { hours: 12 })
  expect(await changeSettings(w.services, prove, w.people.administrator, old)).toEqual({
    type: 'changed-meanwhile',
  })
})

test('of several who change settings at once each is proved with what the others have set', async () => {
  const seenByProof: number[] = []
  const watching: ProvePack = async ({ deadlines }) => {
    seenByProof.push('hours' in deadlines.talk ? deadlines.talk.hours : 0)
    return { type: 'holds' }
  }
  const [one, other] = [
    await wanted('deadline.talk', { hours: 30 }),
    await wanted('deadline.reply', { hours: 30 }),
  ]
  const [first, second] = await Promise.all([
    changeSettings(w.services, watching, w.people.administrator, one),
    changeSettings(w.services, watching, w.people.administrator, other),
  ])
  expect([first.type, second.type]).toEqual(['changed', 'changed'])
  expect(seenByProof.length).toBeGreaterThanOrEqual(2)
  const numbers = (await entries()).map(({ number }) => number)
  expect(new Set(numbers).size).toBe(numbers.length)
  await set('deadline.talk', 'default')
  await set('deadline.reply', 'default')
})

test('a new incident goes by what the trust has set, and an open one is planned anew from its opening', async () => {
  const reference = await anIncident()
  const { openedAt } = await theIncident(reference)
  await settleStep(w.services, w.people.headteacher, reference, {
    do: 'record',
    state: 'done',
    reason: 'here',
  })
  w.setNow(new Date(w.services.now().getTime() + 3_600_000))
  expect(await dueOf(reference, 'request-deletion')).toBe(later(openedAt, 24))

  const change = await wanted('deadline.requestDeletion', hours(36, 3))
  const preview = await previewChange(w.services, prove, w.people['trust-safeguarding-lead'], change)
  const touched =
    preview.type === 'preview' ? preview.touched.filter((one) => one.incident.reference === reference) : []
  expect(touched.flatMap(({ steps }) => steps).find((step) => step.do === 'request-deletion')).toMatchObject({
    before: { dueAt: later(openedAt, 24) },
    after: { dueAt: later(openedAt, 36) },
  })
  expect(await dueOf(reference, 'request-deletion')).toBe(later(openedAt, 24))

  const before = await theIncident(reference)
  const taken = await changeSettings(w.services, prove, w.people.administrator, change)
  expect(taken.type === 'changed' && taken.plannedAnew).toBeGreaterThan(0)
  const after = await theIncident(reference)
  expect(await dueOf(reference, 'request-deletion')).toBe(later(openedAt, 36))
  expect(after.steps.find((step) => step.do === 'record')).toEqual(
    before.steps.find((step) => step.do === 'record'),
  )
  expect(after.policyVersion).toBe(before.policyVersion)
  expect(await dueOf(await anIncident(), 'request-deletion')).toBe(later(w.services.now().toISOString(), 36))
  await set('deadline.requestDeletion', 'default')
  expect(await dueOf(reference, 'request-deletion')).toBe(later(openedAt, 24))
})

test('what was learnt later keeps its own clock, and what the change does not change keeps its day', async () => {
  const reference = await anIncident({ ...rude, nature: ['criticism'] })
  w.setNow(new Date(w.services.now().getTime() + 10 * 3_600_000))
  await changeFacts(w.services, w.people.headteacher, reference, { nature: ['rude'] })
  const learnt = w.services.now().toISOString()
  expect(await dueOf(reference, 'request-deletion')).toBe(later(learnt, 24))
  const evidence = await dueOf(reference, 'capture-evidence')
  await set('deadline.requestDeletion', hours(30, 3))
  expect(await dueOf(reference, 'request-deletion')).toBe(later(learnt, 30))
  expect(await dueOf(reference, 'capture-evidence')).toBe(evidence)
  await set('deadline.requestDeletion', 'default')
})

test('who leads changes owners, comes and goes with the choice, and touches only what is about it', async () => {
  const reference = await anIncident()
  const owner = async () =>
    (await theIncident(reference)).steps.find((step) => step.do === 'request-deletion')?.by
  const before = await owner()
  await set('gap.G10', 'headteacher')
  expect([before, await owner()]).toEqual(['headteacher-or-dsl', 'headteacher'])
  await set('gap.G10', 'default')
  expect(await owner()).toBe('headteacher-or-dsl')
})

test('the preview shows an administrator no content, and each person only what they may see', async () => {
  await anIncident()
  const change = await wanted('deadline.requestDeletion', hours(30, 2))
  const seenBy = async (actor: Actor, seen = change.seen) => {
    const preview = await previewChange(w.services, prove, actor, { ...change, seen })
    return preview.type === 'preview' ? preview.touched.length : -1
  }
  expect(await seenBy(w.people.administrator)).toBe(0)
  expect(await seenBy(w.people['trust-safeguarding-lead'])).toBeGreaterThan(0)
  expect(await seenBy(w.other.people['trust-safeguarding-lead'], 0)).toBe(0)
})

test('a default that is confirmed is the trust’s own word, and decides nothing otherwise', async () => {
  const gapsNow = async () => confirmedGaps(await entries())
  expect((await gapsNow()).has('G8')).toBe(false)
  expect(await confirmDefaults(w.services, w.people.administrator, ['adviser.nspcc', 'gap.G12'])).toEqual({
    type: 'confirmed',
    count: 2,
  })
  expect([...(await gapsNow())]).toEqual(expect.arrayContaining(['G8', 'G12']))
  expect(await confirmDefaults(w.services, w.people.administrator, ['gap.G12'])).toMatchObject({
    type: 'refused',
  })
  expect(await confirmDefaults(w.services, w.people.administrator, ['gap.G12', 'gap.G99'])).toEqual({
    type: 'not-found',
  })
  expect(await confirmDefaults(w.services, w.people.administrator, ['gap.G5'])).toMatchObject({
    type: 'refused',
  })
})

test('whoever stands in for the headteacher is told and settles, as far as they may read', async () => {
  const { person } = w.people['deputy-dsl']
  const communications = w.people.communications.person ?? ''
  const standIns: StandIns = {
    headteacher: { person: person ?? '', from: null, to: null },
    communications: { person: communications, from: null, to: null },
  }
  const toldOf = async (actor: Actor, reference: string) => {
    const { id } = await theIncident(reference)
    const notices = await asActor(w.database, actor, (transaction) =>
      listNotices(transaction, actor.person ?? '', 500),
    )
    return notices.some(({ incident }) => incident === id)
  }
  const tries = async (reference: string, what: 'record') =>
    (
      await settleStep(w.services, w.people['deputy-dsl'], reference, {
        do: what,
        state: 'done',
        reason: 'here',
      })
    ).type
  const byTeacher = { ...rude, author: 'third-party', nature: ['complaint'] } as typeof rude

  const alone = await anIncident(byTeacher, w.people['trust-safeguarding-lead'])
  expect(await toldOf(w.people['deputy-dsl'], alone)).toBe(false)
  expect(await tries(alone, 'record')).toBe('refused')

  await set(`stand-ins.${w.oakfield}`, standIns)
  const stoodIn = await anIncident(byTeacher, w.people['trust-safeguarding-lead'])
  expect(await toldOf(w.people['deputy-dsl'], stoodIn)).toBe(true)
  expect(await tries(stoodIn, 'record')).toBe('changed')

  const conduct = await anIncident(
    { ...rude, author: 'staff', nature: ['allegation'], about: ['staff'] },
    w.people.headteacher,
  )
  expect(await toldOf(w.people['deputy-dsl'], conduct)).toBe(false)
  expect(await tries(conduct, 'record')).toBe('not-found')

  await set(`stand-ins.${w.oakfield}`, 'default')
  expect(await tries(alone, 'record')).toBe('refused')
})

test('who stands in and how people are reached is not in the log, which can never be cleared', async () => {
  await set('contacts.trust', { press: { name: 'Kim Secretname', phone: '020 7946 0000', email: '' } })
  const log = await asActor(w.database, system(w.id), (transaction) => listEventsOf(transaction, w.id))
  expect(JSON.stringify(log)).not.toMatch(/Secretname|7946|deputy-dsl/)
})

test('every incident’s row and steps are still what its events add up to', async () => {
  const { rows } = await w.owner.query<{ id: string }>('select id from incidents')
  expect(rows.length).toBeGreaterThan(5)
  await asActor(w.database, system(w.id), async (transaction) => {
    for (const { id } of rows) {
      const events = await listEventsOf(transaction, id)
      const rebuilt = fold(
        events.map((event) => ({ ...event, at: event.at.toISOString() }) as unknown as Recorded),
      )
      expect(await findIncidentById(transaction, id)).toEqual(rebuilt)
    }
  })
})
