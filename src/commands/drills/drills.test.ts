import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { startMailServer } from '../../../tests/support/mail-server.ts'
import { ownWorld, type World, world } from '../../../tests/support/world.ts'
import { sendLetter as postBySmtp } from '../../adapters/smtp.ts'
import type { Actor, Role } from '../../domain/actor.ts'
import { system } from '../../domain/actor.ts'
import { openMusts } from '../../domain/incident.ts'
import type { Mail, Outside } from '../../jobs/outside.ts'
import { startWork } from '../../jobs/work.ts'
import { asActor, asHousekeeping } from '../../store/as-actor.ts'
import { findDrill, listDrills } from '../../store/drills.ts'
import { listNewestEvents, verifyEvents } from '../../store/events.ts'
import { listMentions } from '../../store/inbox.ts'
import { findIncidentOf } from '../../store/incidents.ts'
import { openJobs } from '../../store/jobs.ts'
import { listLetters } from '../../store/letters.ts'
import { findMention } from '../../store/mentions.ts'
import { listPeople } from '../../store/people.ts'
import { addPolicyVersion, listEnteredVersions } from '../../store/policy-versions.ts'
import { listSchools } from '../../store/schools.ts'
import { addSetting, listSettings } from '../../store/settings.ts'
import { listSources } from '../../store/sources.ts'
import { listTrusts } from '../../store/trusts.ts'
import { addEvidence } from '../add-evidence.ts'
import { connectSource } from '../connect-source.ts'
import { takeDueSources } from '../listen.ts'
import { changeRoles, personLeaves } from '../manage-people.ts'
import { moveSource } from '../manage-sources.ts'
import { moveMention } from '../move-mention.ts'
import { openIncident } from '../open-incident.ts'
import { noticeMail } from '../post-notice.ts'
import { whatToCheck } from '../record-check.ts'
import { closeIncident } from '../run-incident.ts'
import { sha256 } from '../services.ts'
import { settleStep } from '../settle-step.ts'
import { beginSession, visitOf } from '../sign-in.ts'
import { triageMention } from '../triage-mention.ts'
import { recordTry } from '../try-source.ts'
import { sendLetter } from '../write-letter.ts'
import { endByItself, endDrill } from './end-drill.ts'
import { joinDrill, leaveDrill, partsOf } from './join-drill.ts'
import { notePostOpened } from './note.ts'
import { findOccurrence, occurrences } from './occurrences.ts'
import { type NewDrill, startDrill } from './start-drill.ts'

let shared: World & { leave(): Promise<void> }
beforeAll(async () => {
  shared = await world()
})
afterAll(() => shared.leave())

const minute = 60_000

async function aDrill(
  w: World,
  drill: Partial<{ occurrence: string; school: string }> = {},
): Promise<string> {
  const started = await startDrill(w.services, w.people.headteacher, {
    school: w.oakfield,
    occurrence: 'class-chat',
    ...drill,
  })
  if (started.type !== 'started') throw new Error(started.because)
  return started.drill
}

async function signedIn(w: World, actor: Actor) {
  const token = await beginSession(w.services, { ...actor, confirmed: true })
  const visit = async () => visitOf(w.services, token)
  const session = async () => {
    const found = await visit()
    if (!found) throw new Error('Nobody is signed in')
    return found.session
  }
  return { token, visit, session }
}

async function partOf(w: World, drill: string, role: Role): Promise<string> {
  const parts = await partsOf(w.services, w.people.headteacher, drill)
  return parts?.find(({ appointments }) => appointments.some((held) => held.role === role))?.id ?? ''
}

/** Somebody of the drill, as the pages know whoever plays them. */
async function playing(w: World, drill: string, role: Role): Promise<Actor> {
  const person = await partOf(w, drill, role)
  return asActor(w.database, system(drill), async (transaction) => {
    const found = (await listPeople(transaction)).find(({ id }) => id === person)
    return { person, trust: drill, appointments: found?.appointments ?? [], confirmed: true }
  })
}

async function postIn(w: World, drill: string) {
  return asActor(w.database, system(drill), async (transaction) => {
    const [first] = await listMentions(transaction, {
      states: ['new', 'in-hand', 'answered', 'set-aside', 'incident'],
      order: 'newest',
      limit: 10,
    })
    const mention = await findMention(transaction, first?.reference ?? '')
    if (!mention) throw new Error('The post is not there')
    return { ...mention, incident: await findIncidentOf(transaction, mention.id) }
  })
}

async function resultOf(w: World, id: string) {
  const drill = await asActor(w.database, w.people.auditor, (transaction) => findDrill(transaction, id))
  if (!drill?.result) throw new Error('The drill has no result')
  return drill.result
}

const truthOf = (key: string) => ({ ...findOccurrence(key)?.truth }) as Record<string, unknown>

test('every made-up occurrence goes through matching into the inbox of its own school', async () => {
  for (const { key } of occurrences) {
    const id = await aDrill(shared, { occurrence: key, school: shared.riverside })
    const post = await postIn(shared, id)
    expect(post.text, key).toContain('Riverside Academy')
    expect(post.matches.length, key).toBeGreaterThan(0)
    expect(post.state).toBe('new')
    await endDrill(shared.services, shared.people.headteacher, id)
  }
})

test('the trust of a drill has the same schools, roles, policy and settings, and nobody’s name or address', async () => {
  const at = shared.services.now()
  const setting = { number: 1, name: 'gap.G1', act: 'confirmed', value: 'x', person: null, at } as const
  const contacts = {
    ...setting,
    number: 2,
    name: 'contacts.trust',
    value: { press: { email: 'real@larch.example' } },
  }
  await asActor(shared.database, system(shared.id), async (transaction) => {
    await addSetting(transaction, shared.id, setting)
    await addSetting(transaction, shared.id, contacts)
    await addPolicyVersion(transaction, shared.id, {
      number: 1,
      wording: {},
      text: 'Our policy',
      hash: sha256('Our policy'),
      inForceFrom: '2099-01-01',
      approvedBy: 'the trustees',
      approvedOn: '2026-01-01',
      changed: 'All of it',
      enteredBy: shared.people.administrator.person,
      enteredAt: at,
    })
  })
  const id = await aDrill(shared)
  const real = await asActor(shared.database, system(shared.id), async (transaction) => ({
    people: await listPeople(transaction),
    schools: await listSchools(transaction),
  }))
  await asActor(shared.database, system(id), async (transaction) => {
    const people = await listPeople(transaction)
    const schools = await listSchools(transaction)
    expect(schools.map(({ name }) => name)).toEqual(real.schools.map(({ name }) => name))
    expect(schools.map(({ email }) => email)).toEqual([null, null])
    const rolesIn = (all: typeof people) =>
      all.flatMap(({ appointments }) => appointments.map(({ role }) => role)).sort()
    expect(rolesIn(people)).toEqual(rolesIn(real.people).filter((role) => role !== 'administrator'))
    const names = new Set(real.people.map(({ name }) => name))
    expect(people.filter(({ name }) => names.has(name))).toEqual([])
    expect(people.filter(({ email }) => !email.endsWith('@drill.invalid'))).toEqual([])
    expect((await listSettings(transaction)).map(({ name, value }) => [name, value])).toEqual([
      ['gap.G1', 'x'],
    ])
    expect(await listEnteredVersions(transaction)).toMatchObject([{ text: 'Our policy', enteredBy: null }])
  })
  await endDrill(shared.services, shared.people.headteacher, id)
})

test('only those who lead start or end a drill, and an auditor reads what came of it', async () => {
  const w = shared
  for (const role of ['office', 'communications', 'administrator', 'auditor'] as const) {
    const drill: NewDrill = { school: w.oakfield, occurrence: 'class-chat' }
    expect(await startDrill(w.services, w.people[role], drill), role).toMatchObject({ type: 'refused' })
  }
  const id = await aDrill(w)
  expect(await endDrill(w.services, w.people.auditor, id)).toMatchObject({ type: 'refused' })
  expect(await endDrill(w.services, w.other.people.headteacher, id)).toEqual({ type: 'not-found' })
  expect(await endDrill(w.services, w.people.dsl, id)).toEqual({ type: 'ended' })
  expect(await resultOf(w, id)).toMatchObject({ ended: 'by-somebody' })
  const elsewhere = await asActor(w.database, w.other.people.auditor, (transaction) =>
    listDrills(transaction),
  )
  expect(elsewhere).toEqual([])
})

test('somebody of another trust, without the role, or who has left, cannot come into a drill', async () => {
  const w = await ownWorld()
  const id = await aDrill(w)
  const part = await partOf(w, id, 'trust-safeguarding-lead')
  for (const actor of [
    w.other.people.headteacher,
    w.other.people['trust-safeguarding-lead'],
    w.people.office,
    w.people.auditor,
    w.people.administrator,
  ]) {
    const { session, visit } = await signedIn(w, actor)
    expect(await joinDrill(w.services, await session(), id, part)).toEqual({ type: 'not-found' })
    expect((await visit())?.drill).toBeNull()
  }
  const { session, visit } = await signedIn(w, w.people.dsl)
  expect(await joinDrill(w.services, await session(), id, w.people.office.person ?? '')).toMatchObject({
    type: 'refused',
  })
  const known = await session()
  await joinDrill(w.services, known, id, part)
  expect((await visit())?.drill?.id).toBe(id)
  await personLeaves(w.services, w.people.administrator, w.people.dsl.person ?? '')
  expect(await visit()).toBeUndefined()
  expect(await joinDrill(w.services, known, id, part)).toEqual({ type: 'not-found' })
})

test('whoever loses the role, or never came in by the door, is not let see through made-up eyes', async () => {
  const w = await ownWorld()
  const id = await aDrill(w)
  const part = await partOf(w, id, 'dsl')
  const deputy = await signedIn(w, w.people['deputy-dsl'])
  await joinDrill(w.services, await deputy.session(), id, part)
  expect(await deputy.visit()).toMatchObject({ actor: { person: part, trust: id }, madeUp: true })
  await changeRoles(w.services, w.people.administrator, w.people['deputy-dsl'].person ?? '', [
    { role: 'office', school: w.oakfield },
  ])
  expect(await deputy.visit()).toBeUndefined()
  // Not even with a session that says so: of a made-up person, or of somebody of another trust.
  const planted = await beginSession(w.services, { person: part, trust: id, confirmed: true })
  expect(await visitOf(w.services, planted)).toBeUndefined()
  const stranger = await signedIn(w, w.other.people.headteacher)
  await w.owner.query(
    'update sessions set looking_as = $1, looking_in = $2, drill_id = $2 where person_id = $3',
    [part, id, w.other.people.headteacher.person],
  )
  expect(await stranger.visit()).toBeUndefined()
})

test('leaving, and the end of a drill, give back exactly one’s own rights', async () => {
  const w = await ownWorld()
  const id = await aDrill(w)
  const { session, visit } = await signedIn(w, w.people.headteacher)
  const before = await visit()
  await joinDrill(w.services, await session(), id, await partOf(w, id, 'trust-safeguarding-lead'))
  expect((await visit())?.actor?.appointments.map(({ role }) => role)).toEqual(['trust-safeguarding-lead'])
  await leaveDrill(w.services, await session())
  expect(await visit()).toEqual(before)

  await joinDrill(w.services, await session(), id, await partOf(w, id, 'dsl'))
  await endDrill(w.services, w.people.dsl, id)
  const after = await visit()
  expect(after).toMatchObject({ actor: before?.actor, drill: null, madeUp: false, drillOver: id })
  await leaveDrill(w.services, await session())
  expect(await visit()).toEqual(before)
})

test('what happens in a drill stays in it: no mention, incident, notice or event of the real trust is touched', async () => {
  const w = await ownWorld()
  const id = await aDrill(w)
  const count = async () =>
    (
      await w.owner.query(
        `select
        (select count(*)::int from mentions where trust_id <> $1) as mentions,
        (select count(*)::int from incidents where trust_id <> $1) as incidents,
        (select count(*)::int from notices where trust_id <> $1) as notices,
        (select count(*)::int from events where trust_id <> $1) as events`,
        [id],
      )
    ).rows[0]
  const before = await count()
  const real = await w.hear('Oakfield Primary School is nice')
  const lead = await playing(w, id, 'trust-safeguarding-lead')
  expect(await asActor(w.database, lead, (transaction) => findMention(transaction, real))).toBeUndefined()
  expect(await triageMention(w.services, lead, real, { nature: ['rude'] })).toEqual({ type: 'not-found' })
  const { reference } = await postIn(w, id)
  expect(
    await asActor(w.database, w.people['trust-safeguarding-lead'], (transaction) =>
      findMention(transaction, reference),
    ),
  ).toBeUndefined()
  await triageMention(w.services, await playing(w, id, 'headteacher'), reference, truthOf('class-chat'))
  await openIncident(w.services, await playing(w, id, 'headteacher'), reference)
  expect(await count()).toEqual({ ...before, mentions: before.mentions + 1 })
})

test('nobody outside is asked for a drill, whatever source somebody connects in it', async () => {
  const w = await ownWorld()
  const id = await aDrill(w)
  const player = await playing(w, id, 'trust-communications')
  const connected = await connectSource(w.services, player, {
    kind: 'feed',
    name: 'A feed',
    address: 'https://feed.example/',
    school: null,
    everySeconds: 60,
    purpose: 'To practise',
  })
  if (connected.type !== 'connected') throw new Error(connected.because)
  await recordTry(w.services, player, connected.source, { type: 'works', findings: [], found: [] })
  expect(await moveSource(w.services, player, connected.source, 'go-on')).toEqual({ type: 'changed' })
  await moveSource(w.services, player, connected.source, 'ask-now')
  const due = await takeDueSources(w.services, {
    intake: 'pull',
    holder: 'a',
    seconds: 60,
    limit: 50,
  })
  expect(due.map(({ trust }) => trust).sort()).toEqual([w.id, w.other.id].sort())
  const there = await asActor(w.database, system(id), listSources)
  expect(there.map(({ kind }) => kind).sort()).toEqual(['csv', 'feed'])
})

test('the notices of a drill are written for made-up people, and are not mailed; no post of it is looked for', async () => {
  const w = await ownWorld()
  const id = await aDrill(w, { occurrence: 'intimate-image' })
  const head = await playing(w, id, 'headteacher')
  const { reference } = await postIn(w, id)
  await triageMention(w.services, head, reference, truthOf('intimate-image'))
  await openIncident(w.services, head, reference)
  const { rows } = await w.owner.query(`select data from pgboss.job where name = 'send-notice'`)
  expect(rows.length).toBeGreaterThan(0)
  for (const { data } of rows) {
    expect(data.trust).toBe(id)
    expect(await noticeMail(w.services, data, 'http://localhost')).toBeUndefined()
  }
  const incident = (await postIn(w, id)).incident?.id ?? ''
  expect(await whatToCheck(w.services, { trust: id, incident })).toBeUndefined()
})

/** The whole line, jobs and all, with a real mail server to which nothing may come. */
test('a whole drill is walked from the post to closing, without a mail leaving', async () => {
  const w = await ownWorld()
  const mail = await startMailServer()
  onTestFinished(() => mail.stop())
  const jobs = await openJobs(w.connection, { works: true })
  const outside: Outside = {
    connector: () => Promise.reject(new Error('A source was asked')),
    lookAgain: () => Promise.reject(new Error('A post was looked for')),
    askSecondOpinion: () => Promise.reject(new Error('A model was asked')),
    sendMail: (letter: Mail) => postBySmtp({ ...letter, from: 'school@larch.example' }, mail.url),
  }
  const work = await startWork(w.services, jobs, outside, { origin: 'http://localhost' })
  onTestFinished(async () => {
    work.stop()
    await jobs.stop()
  })
  // The job that ends a drill goes by the database's clock, which is today's.
  const start = Date.now()
  w.setNow(new Date(start))
  const after = (minutes: number) => w.setNow(new Date(start + minutes * minute))

  const id = await aDrill(w, { occurrence: 'class-chat' })
  const head = await playing(w, id, 'headteacher')
  const { session } = await signedIn(w, w.people.headteacher)
  await joinDrill(w.services, await session(), id, head.person ?? '')
  const { reference } = await postIn(w, id)
  after(4)
  await notePostOpened(w.services, head, reference)
  after(9)
  expect(await triageMention(w.services, head, reference, truthOf('class-chat'))).toMatchObject({
    type: 'triaged',
  })
  after(12)
  const opened = await openIncident(w.services, head, reference)
  if (opened.type !== 'opened') throw new Error(JSON.stringify(opened))
  const done = (what: string) =>
    settleStep(w.services, head, opened.reference, {
      do: what as 'record',
      state: 'done',
      reason: 'Done in the drill.',
    })
  const letter = {
    do: 'request-deletion' as const,
    to: 'a.parent@larch.example',
    subject: 'A request',
    body: 'Dear parent, please take it down.',
  }
  expect(await sendLetter(w.services, head, opened.reference, letter)).toMatchObject({ type: 'refused' })
  after(20)
  for (const what of ['record', 'capture-evidence', 'support-affected', 'talk-privately']) {
    expect(await done(what), what).toMatchObject({ type: 'changed' })
  }
  after(30)
  expect(await sendLetter(w.services, head, opened.reference, letter)).toMatchObject({ type: 'changed' })
  await expect
    .poll(
      async () => (await postIn(w, id)).incident?.steps.find((step) => step.do === 'request-deletion')?.state,
      {
        timeout: 60_000,
      },
    )
    .toBe('done')
  after(41)
  for (const step of openMusts((await postIn(w, id)).incident!)) await done(step.do)
  after(45)
  const closed = await closeIncident(w.services, head, opened.reference, {
    outcome: 'removed',
    lessons: 'It went well.',
  })
  expect(closed).toMatchObject({ type: 'changed' })
  const letters = await asActor(w.database, head, async (transaction) =>
    listLetters(transaction, (await postIn(w, id)).incident?.id ?? ''),
  )
  expect(letters).toMatchObject([{ state: 'kept', answer: expect.stringContaining('nothing is sent') }])

  after(50)
  await endDrill(w.services, w.people.headteacher, id)
  const result = await resultOf(w, id)
  expect(result).toMatchObject({
    minutes: 50,
    people: 1,
    marks: [
      { what: 'opened', minutes: 4 },
      { what: 'triaged', minutes: 9 },
      { what: 'incident', minutes: 12 },
      { what: 'closed', minutes: 45 },
    ],
    misses: [{ type: 'tried', do: 'request-deletion', because: 'too-early' }],
  })
  expect(result.steps.map(({ do: what, minutes }) => [what, minutes])).toEqual(
    expect.arrayContaining([
      ['record', 20],
      ['request-deletion', 30],
      ['verify-removed', 41],
    ]),
  )
  expect(result.well).toEqual(expect.arrayContaining(['opened-soon', 'facts-right', 'all-musts', 'closed']))

  expect(mail.received).toEqual([])
  const trusts = await asHousekeeping(w.database, listTrusts)
  expect(trusts.filter(({ drillOf }) => drillOf !== null)).toEqual([])
  const { rows } = await w.owner.query(
    'select (select count(*)::int from mentions) as mentions, (select count(*)::int from letters) as letters',
  )
  expect(rows).toEqual([{ mentions: 0, letters: 0 }])
  await asActor(w.database, system(w.id), async (transaction) => {
    const types = (await listNewestEvents(transaction, { limit: 10 })).map(({ type }) => type)
    expect(types.slice(0, 3)).toEqual(['drill-ended', 'drill-joined', 'drill-started'])
    expect(await verifyEvents(transaction, w.id)).toMatchObject({ type: 'whole' })
  })
})

test('a threat that was taken for rudeness: the result says which steps were missing, and by which clauses', async () => {
  const w = shared
  const id = await aDrill(w, { occurrence: 'threat-at-night' })
  const head = await playing(w, id, 'headteacher')
  const { reference, publishedAt } = await postIn(w, id)
  expect(publishedAt?.toISOString()).toBe('2026-11-17T23:40:00.000Z')
  const answers = { ...truthOf('threat-at-night'), nature: ['rude'], danger: 'none' }
  await triageMention(w.services, head, reference, answers)
  await openIncident(w.services, head, reference)
  await endDrill(w.services, w.people.headteacher, id)
  const { misses } = await resultOf(w, id)
  const missing = misses.flatMap((miss) => (miss.type === 'answered-otherwise' ? miss.missing : []))
  expect(missing).toContain('police-999')
  expect(misses.find((miss) => miss.type === 'answered-otherwise')).toMatchObject({
    basis: expect.arrayContaining([expect.stringMatching(/INC-5/)]),
  })
})

test('a picture that must not be kept is refused in a drill as in earnest, and the try stands in the result', async () => {
  const w = shared
  const id = await aDrill(w, { occurrence: 'intimate-image' })
  const dsl = await playing(w, id, 'dsl')
  const { reference } = await postIn(w, id)
  await triageMention(w.services, dsl, reference, truthOf('intimate-image'))
  const opened = await openIncident(w.services, dsl, reference)
  if (opened.type !== 'opened') throw new Error(JSON.stringify(opened))
  const picture = { bytes: new Uint8Array([1]), mediaType: 'image/png' }
  expect(await addEvidence(w.services, dsl, opened.reference, { description: 'It', picture })).toMatchObject({
    type: 'refused',
  })
  await endDrill(w.services, w.people.headteacher, id)
  expect((await resultOf(w, id)).misses).toContainEqual(
    expect.objectContaining({ type: 'tried', do: 'capture-evidence', because: 'never' }),
  )
})

test('a post that is set aside although something had to be done is something to practise', async () => {
  const id = await aDrill(shared, { occurrence: 'tea-account' })
  const office = await playing(shared, id, 'office')
  const { reference } = await postIn(shared, id)
  await moveMention(shared.services, office, reference, { to: 'set-aside', because: 'Gossip' })
  await endDrill(shared.services, shared.people.headteacher, id)
  const { misses, marks } = await resultOf(shared, id)
  expect(misses).toMatchObject([{ type: 'set-aside' }])
  expect(marks.at(-1)).toMatchObject({ what: 'set-aside' })
})

test('words of one’s own that no watch term finds are handed in, and the result says so', async () => {
  const started = await startDrill(shared.services, shared.people.dsl, {
    school: shared.oakfield,
    words: 'that dump up the hill should be closed',
    truth: null,
  })
  if (started.type !== 'started') throw new Error(started.because)
  expect(await postIn(shared, started.drill)).toMatchObject({
    text: 'that dump up the hill should be closed',
  })
  await endDrill(shared.services, shared.people.dsl, started.drill)
  expect((await resultOf(shared, started.drill)).misses).toContainEqual({ type: 'not-heard' })
})

test('a drill that nobody ends is ended by itself, with the result as far as it went; ending twice changes nothing', async () => {
  const id = await aDrill(shared)
  const { rows } = await shared.owner.query(
    `select start_after - created_on as wait from pgboss.job where name = 'end-drill' and data->>'drill' = $1`,
    [id],
  )
  expect(rows).toHaveLength(1)
  await endByItself(shared.services, { trust: shared.id, drill: id })
  expect(await resultOf(shared, id)).toMatchObject({
    ended: 'by-itself',
    people: 0,
    misses: [{ type: 'never-opened' }, { type: 'left' }],
  })
  await endByItself(shared.services, { trust: shared.id, drill: id })
  expect(await endDrill(shared.services, shared.people.dsl, id)).toEqual({ type: 'ended' })
  expect(await resultOf(shared, id)).toMatchObject({ ended: 'by-itself' })
})

test('a drill is not started from within what is made up', async () => {
  const id = await aDrill(shared)
  const inside = await playing(shared, id, 'headteacher')
  expect(
    await startDrill(shared.services, inside, { school: shared.oakfield, occurrence: 'class-chat' }),
  ).toMatchObject({ type: 'refused' })
  await endDrill(shared.services, shared.people.headteacher, id)
})
