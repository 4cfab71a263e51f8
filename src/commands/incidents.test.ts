import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import { type Actor, system } from '../domain/actor.ts'
import type { PostFacts } from '../domain/facts.ts'
import type { Recorded } from '../domain/incident.ts'
import { fold } from '../domain/incident-fold.ts'
import { asActor } from '../store/as-actor.ts'
import { listEventsOf } from '../store/events.ts'
import { findIncident, findIncidentById, listIncidents } from '../store/incidents.ts'
import { listLetters } from '../store/letters.ts'
import { findMention } from '../store/mentions.ts'
import { listNotices } from '../store/notices.ts'
import { addEvidence } from './add-evidence.ts'
import { answerLowering, askToLower, keepFrom, raiseIncident } from './confidentiality.ts'
import { forgetWhatWasDeleted } from './forget-deleted.ts'
import { openIncident } from './open-incident.ts'
import { armLetter, recordPosted } from './post-letter.ts'
import { recordLook, whatToCheck } from './record-check.ts'
import { remindOfLateSteps } from './remind.ts'
import { changeFacts, changeOwner, closeIncident, reopenIncident } from './run-incident.ts'
import { settleStep } from './settle-step.ts'
import { triageMention } from './triage-mention.ts'
import { sendLetter } from './write-letter.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

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

async function anIncident(
  facts: Omit<PostFacts, 'kind'> = rude,
  by: Actor = w.people.headteacher,
): Promise<string> {
  const mention = await w.hear('Oakfield Primary School has a useless teacher')
  await triageMention(w.services, by, mention, facts)
  const opened = await openIncident(w.services, by, mention)
  if (opened.type !== 'opened') throw new Error(JSON.stringify(opened))
  return opened.reference
}

const read = (actor: Actor, reference: string) =>
  asActor(w.database, actor, (transaction) => findIncident(transaction, reference))

async function theIncident(reference: string) {
  const incident = await read(system(w.id), reference)
  if (!incident) throw new Error('It is not there')
  return incident
}

/** Settles every must step that comes before this one. */
async function upTo(reference: string, what: string): Promise<void> {
  for (const step of (await theIncident(reference)).steps) {
    if (step.do === what) return
    if (step.force === 'must') {
      const done = await settleStep(w.services, w.people['trust-safeguarding-lead'], reference, {
        do: step.do,
        state: 'done',
        reason: 'tried',
      })
      expect(done.type).toBe('changed')
    }
  }
}

test('an incident’s steps follow from the facts, in their order, with clocks and clauses', async () => {
  const { steps, level } = await theIncident(await anIncident())
  const musts = steps.filter(({ force }) => force === 'must').map((step) => step.do)
  expect(musts).toEqual(
    expect.arrayContaining(['record', 'capture-evidence', 'request-deletion', 'verify-removed']),
  )
  expect(musts.indexOf('capture-evidence')).toBeLessThan(musts.indexOf('request-deletion'))
  expect(steps.every(({ basis }) => basis.length > 0)).toBe(true)
  expect(steps.filter(({ force }) => force === 'must').every(({ dueAt }) => dueAt !== null)).toBe(true)
  expect(level).toBeGreaterThanOrEqual(1)
})

test('what happens to an incident is told to those whom the policy names, and to nobody else', async () => {
  const reference = await anIncident(rude, w.people.dsl)
  const { id } = await theIncident(reference)
  const told = async (actor: Actor) => {
    const notices = await asActor(w.database, actor, (transaction) =>
      listNotices(transaction, actor.person ?? '', 50),
    )
    return notices.some(({ incident }) => incident === id)
  }
  expect(await told(w.people.headteacher)).toBe(true)
  expect(await told(w.people.riversideHead)).toBe(false)
  expect(await told(w.people.office)).toBe(false)
})

test('a step is settled once, by its owner, after what comes before it, and with a reason where it is left out', async () => {
  const reference = await anIncident()
  const settle = (
    actor: Actor,
    what: 'request-deletion' | 'record' | 'contact-posh',
    state: 'done' | 'skipped',
    reason = '',
  ) => settleStep(w.services, actor, reference, { do: what, state, reason })
  expect(await settle(w.people.headteacher, 'request-deletion', 'done')).toMatchObject({
    type: 'refused',
    because: expect.stringContaining('First comes'),
  })
  expect(await settle(w.people.headteacher, 'record', 'skipped')).toMatchObject({ type: 'refused' })
  expect(await settle(w.people.riversideHead, 'record', 'done')).toEqual({ type: 'not-found' })
  await upTo(reference, 'capture-evidence')
  expect(await settle(w.people['trust-safeguarding-lead'], 'record', 'done')).toMatchObject({
    type: 'refused',
  })
})

test('two who settle the same step at once: one does, the other is told', async () => {
  const reference = await anIncident()
  const first = (await theIncident(reference)).steps[0]
  if (!first) throw new Error('No step')
  const settling = { do: first.do, state: 'done', reason: 'done by me' } as const
  const both = await Promise.all([
    settleStep(w.services, w.people['trust-safeguarding-lead'], reference, settling),
    settleStep(w.services, w.people['trust-safeguarding-lead'], reference, settling),
  ])
  expect(both.map(({ type }) => type).sort()).toEqual(['changed', 'refused'])
})

test('a letter with an empty place is not sent; one that is handed over counts as sent when the server took it', async () => {
  const reference = await anIncident()
  await upTo(reference, 'request-deletion')
  const draft = {
    do: 'request-deletion',
    to: 'parent@example.org',
    subject: 'A request',
    body: 'Dear [name],',
  } as const
  const send = (body: string, to: string = draft.to) =>
    sendLetter(w.services, w.people.headteacher, reference, { ...draft, body, to })
  expect(await send('Dear [name],')).toMatchObject({
    type: 'refused',
    because: expect.stringContaining('[name]'),
  })
  expect(await send('Dear Sam,', 'nobody')).toMatchObject({ type: 'refused' })
  expect(await send('Dear Sam,')).toMatchObject({ type: 'changed' })
  const incident = await theIncident(reference)
  const [letter] = await asActor(w.database, system(w.id), (transaction) =>
    listLetters(transaction, incident.id),
  )
  expect(letter).toMatchObject({ state: 'waiting' })
  const step = async () => (await theIncident(reference)).steps.find((one) => one.do === 'request-deletion')
  expect(await step()).toMatchObject({ state: 'to-do' })

  const work = { trust: w.id, letter: letter?.id ?? '' }
  expect(await armLetter(w.services, work)).toMatchObject({ to: 'parent@example.org' })
  expect(await armLetter(w.services, work), 'a second worker gets nothing to send').toBeUndefined()
  await recordPosted(w.services, work, { result: 'sent', answer: '250 OK' })
  expect(await step()).toMatchObject({ state: 'done' })
})

test('a letter that the server refused leaves the step to do, and its owner is told', async () => {
  const reference = await anIncident()
  await upTo(reference, 'request-deletion')
  await changeOwner(w.services, w.people.headteacher, reference, w.people.headteacher.person)
  await sendLetter(w.services, w.people.headteacher, reference, {
    do: 'request-deletion',
    to: 'a@example.org',
    subject: 'A',
    body: 'B',
  })
  const incident = await theIncident(reference)
  const [letter] = await asActor(w.database, system(w.id), (transaction) =>
    listLetters(transaction, incident.id),
  )
  const work = { trust: w.id, letter: letter?.id ?? '' }
  await armLetter(w.services, work)
  await recordPosted(w.services, work, { result: 'refused', answer: '550 no such user' })
  expect((await theIncident(reference)).steps.find((one) => one.do === 'request-deletion')).toMatchObject({
    state: 'to-do',
  })
  const notices = await asActor(w.database, w.people.headteacher, (transaction) =>
    listNotices(transaction, w.people.headteacher.person ?? '', 50),
  )
  expect(notices.map(({ sentence }) => sentence)).toContain('A letter did not go: 550 no such user')
})

test('a link that leads nowhere once only seems gone; an hour later it is, and the step is done', async () => {
  const reference = await anIncident()
  await upTo(reference, 'verify-removed')
  const { id } = await theIncident(reference)
  const look = (found: 'seems-gone' | 'there') =>
    recordLook(w.services, { trust: w.id, incident: id, round: 0 }, reference, { found, sentence: 'looked' })
  await look('there')
  await look('seems-gone')
  expect(await theIncident(reference)).toMatchObject({ goneAt: null })
  w.setNow(new Date(w.services.now().getTime() + 3_600_000))
  await look('seems-gone')
  const gone = await theIncident(reference)
  expect(gone.goneAt).not.toBeNull()
  expect(gone.steps.find((step) => step.do === 'verify-removed')).toMatchObject({ state: 'done' })
})

test('where only words may be kept, a picture is refused and never stored', async () => {
  const reference = await anIncident(
    { ...rude, author: 'pupil', about: ['pupil'], nature: ['intimate-image-of-child'], namesChild: true },
    w.people.dsl,
  )
  const picture = { bytes: new Uint8Array([1]), mediaType: 'image/png' }
  expect(
    await addEvidence(w.services, w.people.dsl, reference, { description: 'seen', picture }),
  ).toMatchObject({ type: 'refused' })
  expect(
    await addEvidence(w.services, w.people.dsl, reference, { description: 'said in words', picture: null }),
  ).toMatchObject({ type: 'changed' })
  const { rows } = await w.owner.query('select bytes from evidence where incident_id = $1', [
    (await theIncident(reference)).id,
  ])
  expect(rows).toEqual([{ bytes: null }])
})

test('what was said stays as evidence when its author deletes it and the mention forgets it', async () => {
  const reference = await anIncident()
  const { id, mention } = await theIncident(reference)
  await w.owner.query("update mentions set gone_at = $2, gone_reason = 'author-deleted' where id = $1", [
    mention,
    new Date(w.services.now().getTime() - 48 * 3_600_000),
  ])
  await forgetWhatWasDeleted(w.services)
  const { rows } = await w.owner.query(
    'select m.text, e.description from mentions m join evidence e on e.incident_id = $2 where m.id = $1',
    [mention, id],
  )
  expect(rows).toEqual([{ text: null, description: expect.stringContaining('useless teacher') }])
})

test('a post is looked for again although its source was removed', async () => {
  const { id } = await theIncident(await anIncident())
  await w.owner.query('update sources set removed_at = now() where id = $1', [w.source])
  const post = await whatToCheck(w.services, { trust: w.id, incident: id })
  await w.owner.query('update sources set removed_at = null where id = $1', [w.source])
  expect(post).toMatchObject({ url: 'https://gazette.example/a' })
})

test('what an office worker learns about the headteacher goes to the trust at once, and is gone for the school', async () => {
  const mention = await w.hear('The head of Oakfield Primary School hit a child')
  const passed = await triageMention(w.services, w.people.office, mention, {
    author: 'parent',
    about: ['headteacher'],
    nature: ['allegation'],
  })
  expect(passed).toEqual({ type: 'passed-on' })
  const seenBy = (actor: Actor) =>
    asActor(w.database, actor, (transaction) => findMention(transaction, mention))
  expect(await seenBy(w.people.office)).toBeUndefined()
  expect(await seenBy(w.people.headteacher)).toBeUndefined()
  expect(await seenBy(w.people.dsl)).toBeUndefined()
  expect(await seenBy(w.people['trust-safeguarding-lead'])).toMatchObject({ state: 'incident', level: 4 })
  const incidents = await asActor(w.database, w.people['trust-safeguarding-lead'], (transaction) =>
    listIncidents(transaction, { closed: false, limit: 50 }),
  )
  expect(incidents.some(({ level }) => level === 4)).toBe(true)
})

test('anybody who sees it may make it more private; less private takes a second person', async () => {
  const reference = await anIncident()
  const { level } = await theIncident(reference)
  expect(await raiseIncident(w.services, w.people.headteacher, reference, 3, 'staff conduct')).toMatchObject({
    type: 'changed',
  })
  expect(await read(w.people.dsl, reference)).toBeUndefined()
  expect(await askToLower(w.services, w.people.headteacher, reference, level, 'it is not')).toMatchObject({
    type: 'changed',
  })
  expect((await theIncident(reference)).level).toBe(3)
  expect(await answerLowering(w.services, w.people.headteacher, reference, true)).toMatchObject({
    type: 'refused',
  })
  expect(
    await answerLowering(w.services, w.people['trust-safeguarding-lead'], reference, true),
  ).toMatchObject({ type: 'changed' })
  expect((await theIncident(reference)).level).toBe(level)
})

test('an incident is kept from somebody whom it is about', async () => {
  const reference = await anIncident()
  const dsl = w.people.dsl
  await keepFrom(w.services, w.people.headteacher, reference, dsl.person ?? '')
  expect(await read(dsl, reference)).toBeUndefined()
})

test('learning more decides anew, keeps what was settled, and never makes it less private', async () => {
  const reference = await anIncident()
  await upTo(reference, 'capture-evidence')
  const before = await theIncident(reference)
  await changeFacts(w.services, w.people.headteacher, reference, {
    author: 'pupil',
    about: ['pupil'],
    nature: ['bullying'],
  })
  const after = await theIncident(reference)
  expect(after.steps.find((step) => step.do === 'record')).toMatchObject({ state: 'done' })
  expect(after.steps.some((step) => step.do === 'behaviour-policy')).toBe(true)
  expect(after.level).toBeGreaterThanOrEqual(before.level)
})

test('an incident is not closed over a must; closed, it says how it ended; reopened, it goes on', async () => {
  const reference = await anIncident()
  const lead = w.people['trust-safeguarding-lead']
  const close = () =>
    closeIncident(w.services, lead, reference, { outcome: 'removed', lessons: 'Talk first.' })
  expect(await close()).toMatchObject({ type: 'refused' })
  await upTo(reference, 'nothing')
  expect(await close()).toMatchObject({ type: 'changed', incident: { outcome: 'removed' } })
  expect(await reopenIncident(w.services, lead, reference, 'it is back')).toMatchObject({
    type: 'changed',
    incident: { closedAt: null },
  })
})

test('the owner of a step that has become late is reminded, once', async () => {
  const reference = await anIncident()
  await changeOwner(w.services, w.people.headteacher, reference, w.people.headteacher.person)
  const reminders = async () => {
    const { person } = w.people.headteacher
    const { id } = await theIncident(reference)
    const notices = await asActor(w.database, w.people.headteacher, (transaction) =>
      listNotices(transaction, person ?? '', 500),
    )
    return notices.filter(
      ({ incident, sentence }) => incident === id && sentence.startsWith('This is late now'),
    ).length
  }
  await remindOfLateSteps(w.services)
  expect(await reminders()).toBe(0)
  w.setNow(new Date(w.services.now().getTime() + 30 * 24 * 3_600_000))
  await Promise.all([remindOfLateSteps(w.services), remindOfLateSteps(w.services)])
  await remindOfLateSteps(w.services)
  expect(await reminders()).toBe(1)
})

test('every incident’s row and steps are what its events add up to', async () => {
  const { rows } = await w.owner.query<{ id: string }>('select id from incidents')
  expect(rows.length).toBeGreaterThan(8)
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
