import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainJudges } from '../../tests/support/plain-judge.ts'
import { tracesOf } from '../../tests/support/traces.ts'
import { aWednesday, ownWorld, type World, world } from '../../tests/support/world.ts'
import { type Actor, system } from '../domain/actor.ts'
import { beginsWithZeroBits } from '../domain/quota.ts'
import type { Telling } from '../domain/report.ts'
import { asActor, asVisitor } from '../store/as-actor.ts'
import { countGathered, listGathered } from '../store/gathered.ts'
import { type InboxMention, listMentions } from '../store/inbox.ts'
import { findIncidentOf } from '../store/incidents.ts'
import { findMention } from '../store/mentions.ts'
import { listNotices } from '../store/notices.ts'
import { findReportByReceipt, findReportOf, listReportMessages } from '../store/reports.ts'
import { addToReport } from './add-to-report.ts'
import { answerReporter, noteReportRead } from './answer-reporter.ts'
import { keepFrom } from './confidentiality.ts'
import { forgetNetworks } from './front-door/forget-networks.ts'
import { networkHash } from './front-door/network-hash.ts'
import { receiptHash } from './front-door/receipt-hash.ts'
import { moveMention } from './move-mention.ts'
import { openReport } from './open-report.ts'
import { changeOwner } from './run-incident.ts'
import { tellSchool } from './tell-school.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const mild = {
  kind: 'post',
  author: 'pupil',
  about: ['school'],
  nature: ['criticism'],
  audience: 'private',
  danger: 'none',
  namesChild: false,
  protectedChild: false,
} as const

/** The school of the world has the slug that its name makes; the second trust's school got another. */
const slug = 'oakfield-primary-school'

const telling = (changes: Partial<Telling> = {}): Telling => ({
  school: slug,
  door: 'happened',
  readBy: 'eleven',
  teller: { type: 'anonymous' },
  facts: mild,
  words: 'Somebody wrote in the class chat that our school play was boring.',
  troubleIfUsualReads: 'no',
  from: 'network-a',
  ...changes,
})

async function told(from: World, changes: Partial<Telling> = {}) {
  const result = await tellSchool(from.services, telling(changes))
  if (result.type !== 'told') throw new Error(JSON.stringify(result))
  return result
}

const inbox = (from: World, actor: Actor, inRush = false): Promise<InboxMention[]> =>
  asActor(from.database, actor, (transaction) =>
    listMentions(transaction, {
      states: ['new', 'in-hand', 'incident'],
      order: 'urgent',
      limit: 100,
      rush: inRush ? 'only' : 'apart',
    }),
  )

async function mentionOf(from: World, words: string): Promise<InboxMention> {
  const found = (await inbox(from, system(from.id))).find(({ text }) => text === words)
  if (!found) throw new Error(`Nobody told ‘${words}’`)
  return found
}

const opened = async (from: World, receipt: string[]) => {
  const result = await openReport(from.services, {
    school: slug,
    receipt: receipt.join('-'),
    from: 'network-a',
  })
  if (result.type !== 'report') throw new Error(JSON.stringify(result))
  return result.view
}

test('what happened online becomes a mention of its school, and nothing is asked of anybody', async () => {
  const words = 'They laughed at our new uniform in the group.'
  const { receipt, readers } = await told(w, { words })
  expect(receipt).toHaveLength(6)
  expect(readers).toBe('usual')
  expect(await mentionOf(w, words)).toMatchObject({ state: 'new', level: 1, author: null })
  expect((await inbox(w, w.people.office)).map(({ text }) => text)).toContain(words)
  expect((await inbox(w, w.people.riversideHead)).map(({ text }) => text)).not.toContain(words)
  expect((await inbox(w, w.other.people.office)).map(({ text }) => text)).not.toContain(words)
})

test.each(['yes', 'not-sure'] as const)(
  'where it would be trouble if the usual reader read it (%s), the trust alone is told',
  async (trouble) => {
    const words = `It is about somebody who reads these (${trouble}).`
    const { readers } = await told(w, { words, troubleIfUsualReads: trouble })
    expect(readers).toBe('trust')
    const mention = await mentionOf(w, words)
    expect(mention.level).toBe(4)
    for (const role of ['headteacher', 'dsl', 'office', 'communications', 'administrator'] as const)
      expect((await inbox(w, w.people[role])).map(({ id }) => id)).not.toContain(mention.id)
    const lead = w.people['trust-safeguarding-lead']
    expect((await inbox(w, lead)).map(({ id }) => id)).toContain(mention.id)
    const noticed = async (actor: Actor) =>
      (
        await asActor(w.database, actor, (transaction) => listNotices(transaction, actor.person ?? '', 100))
      ).map(({ mention }) => mention)
    expect(await noticed(lead)).toContain(mention.id)
    expect(await noticed(w.people.headteacher)).not.toContain(mention.id)
  },
)

test('danger now opens an incident at once, also where only the trust may read it', async () => {
  const words = 'Somebody says they will hurt my friend after school today.'
  const facts = { ...mild, about: ['pupil'], nature: ['threat'], danger: 'immediate' } as const
  await told(w, { words, facts, troubleIfUsualReads: 'not-sure' })
  const mention = await mentionOf(w, words)
  const incident = await asActor(w.database, system(w.id), (transaction) =>
    findIncidentOf(transaction, mention.id),
  )
  expect(incident).toMatchObject({ level: 4, severity: 'critical' })
  const lead = w.people['trust-safeguarding-lead']
  const notices = await asActor(w.database, lead, (transaction) =>
    listNotices(transaction, lead.person ?? '', 100),
  )
  expect(notices.map((notice) => notice.incident)).toContain(incident?.id)
})

test('a concern and a question open an incident with their steps and clocks, and the promise is shown', async () => {
  const concern = await told(w, {
    door: 'worried',
    facts: { kind: 'concern', stage: 'new', office: 'none', about: ['school'] },
    words: 'The crossing by the gate is not safe in the morning.',
  })
  const question = await told(w, {
    door: 'question',
    facts: { kind: 'question', from: 'parent', topic: 'school' },
    words: 'From what age may my daughter use WhatsApp?',
  })
  for (const { receipt } of [concern, question]) {
    const view = await opened(w, receipt)
    expect(view.stage).toBe('received')
    expect((view.concern?.promises ?? view.promises).length).toBeGreaterThan(0)
  }
})

test('what is told is read back by its receipt, however it is typed, at its own school only', async () => {
  const words = 'A photo of my sister is passed round.'
  const { receipt } = await told(w, { words, teller: { type: 'pseudonym', name: 'Kestrel' } })
  const view = await opened(w, receipt)
  expect(view).toMatchObject({
    stage: 'received',
    door: 'happened',
    teller: { name: 'Kestrel' },
    learnt: null,
  })
  expect(view.messages).toMatchObject([{ from: 'reporter', words }])
  expect(view.readers).toContain('headteacher')
  for (const typed of [receipt.join(' ').toUpperCase(), receipt.join(', '), ` ${receipt.join('\n')}. `])
    expect(await openReport(w.services, { school: slug, receipt: typed, from: 'n' })).toMatchObject({
      type: 'report',
    })
  const elsewhere = { school: 'riverside-academy', receipt: receipt.join(' '), from: 'n' }
  expect(await openReport(w.services, elsewhere)).toEqual({ type: 'not-found' })
  const wrong = [...receipt.slice(0, 5), receipt[5] === 'anchor' ? 'apple' : 'anchor'].join(' ')
  expect(await openReport(w.services, { school: slug, receipt: wrong, from: 'n' })).toEqual({
    type: 'not-found',
  })
})

test('both sides write, and whoever told it sees how far it has come', async () => {
  const words = 'They put me out of the group chat.'
  const { receipt } = await told(w, { words })
  const { id, reference } = await mentionOf(w, words)
  await noteReportRead(w.services, w.people.auditor, id)
  expect((await opened(w, receipt)).stage).toBe('received')
  await noteReportRead(w.services, w.people.dsl, id)
  expect((await opened(w, receipt)).stage).toBe('read')
  await moveMention(w.services, w.people.dsl, reference, { to: 'in-hand' })
  expect((await opened(w, receipt)).stage).toBe('in-hand')
  w.setNow(new Date(aWednesday.getTime() + 60_000))
  await answerReporter(w.services, w.people.dsl, reference, {
    words: 'Thank you for telling us.',
    outcome: false,
  })
  const opening = { school: slug, receipt: receipt.join(' '), from: 'network-a' }
  w.setNow(new Date(aWednesday.getTime() + 120_000))
  expect(await addToReport(w.services, opening, ' \u202eIt has stopped now.\u0000 ')).toMatchObject({
    type: 'report',
  })
  w.setNow(new Date(aWednesday.getTime() + 180_000))
  await answerReporter(w.services, w.people.dsl, reference, {
    words: 'The class has new chat rules.',
    outcome: true,
  })
  expect((await opened(w, receipt)).learnt).toBeNull()
  await moveMention(w.services, w.people.dsl, reference, { to: 'answered' })
  const view = await opened(w, receipt)
  expect(view).toMatchObject({ stage: 'closed', learnt: 'The class has new chat rules.' })
  expect(view.messages.map((message) => `${message.from}: ${message.words}`)).toEqual([
    `reporter: ${words}`,
    'school: Thank you for telling us.',
    'reporter: It has stopped now.',
    'school: The class has new chat rules.',
  ])
  expect(JSON.stringify(view)).not.toContain(w.people.dsl.person)
  w.setNow(aWednesday)
})

test('what was answered or set aside is to do again when whoever told it writes again', async () => {
  const words = 'Somebody took my picture in the changing room queue.'
  const { receipt } = await told(w, { words })
  const { reference } = await mentionOf(w, words)
  await moveMention(w.services, w.people.office, reference, { to: 'set-aside', because: 'Another school' })
  await addToReport(w.services, { school: slug, receipt: receipt.join(' '), from: 'n' }, 'No, it was here.')
  expect((await mentionOf(w, words)).state).toBe('new')
})

test('once it is an incident, whoever runs that answers, and nobody else', async () => {
  const words = 'He says he knows where I live.'
  const facts = { ...mild, about: ['pupil'], nature: ['threat'], danger: 'possible' } as const
  const { receipt } = await told(w, { words, facts })
  const { id, reference } = await mentionOf(w, words)
  const incident = await asActor(w.database, system(w.id), (transaction) => findIncidentOf(transaction, id))
  const answer = { words: 'We are on it.', outcome: false }
  expect(await answerReporter(w.services, w.people.office, reference, answer)).toEqual({ type: 'not-found' })
  expect(await answerReporter(w.services, w.people.riversideHead, reference, answer)).toEqual({
    type: 'not-found',
  })
  await changeOwner(w.services, w.people.dsl, incident?.reference ?? '', w.people.dsl.person)
  const answered = await answerReporter(w.services, w.people.dsl, incident?.reference ?? '', answer)
  expect(answered).toEqual({ type: 'answered' })
  expect(await opened(w, receipt)).toMatchObject({ stage: 'in-hand' })
})

test('a report and its conversation exist for those who read its mention, for the receipt, and for nobody else', async () => {
  const words = 'A teaching assistant followed me on an app.'
  const { receipt } = await told(w, { words, facts: { ...mild, danger: 'possible' } })
  const { id } = await mentionOf(w, words)
  const reads = (actor: Actor) =>
    asActor(w.database, actor, async (transaction) => {
      const report = await findReportOf(transaction, id)
      return report ? (await listReportMessages(transaction, report.id)).length : 0
    })
  const incident = await asActor(w.database, system(w.id), (transaction) => findIncidentOf(transaction, id))
  expect(await reads(w.people.dsl)).toBe(1)
  expect(await reads(w.people.riversideHead)).toBe(0)
  expect(await reads(w.other.people.dsl)).toBe(0)
  expect(await reads(w.people.administrator)).toBe(0)
  await keepFrom(w.services, w.people.headteacher, incident?.reference ?? '', w.people.dsl.person ?? '')
  expect(await reads(w.people.dsl)).toBe(0)
  expect(await reads(w.people.headteacher)).toBe(1)

  const token = await receiptHash(w.services, receipt)
  const seen = await asVisitor(w.database, { token }, async (transaction) => ({
    report: (await findReportByReceipt(transaction, token))?.mention,
    reports: (await transaction.selectFrom('reports').select('id').execute()).length,
    messages: (await transaction.selectFrom('report_messages').select('id').execute()).length,
    mentions: (await transaction.selectFrom('mentions').select('id').execute()).length,
    incidents: (await transaction.selectFrom('incidents').select('id').execute()).length,
    people: (await transaction.selectFrom('people').select('id').execute()).length,
    secret: (await transaction.selectFrom('installation').selectAll().execute()).length,
  }))
  expect(seen).toEqual({
    report: id,
    reports: 1,
    messages: 1,
    mentions: 0,
    incidents: 0,
    people: 0,
    secret: 0,
  })
  const write = asVisitor(w.database, { token }, (transaction) =>
    transaction.updateTable('reports').set({ read_at: aWednesday }).returning('id').executeTakeFirstOrThrow(),
  )
  await expect(write).rejects.toThrow()
})

test('no other trust, and nobody but the program, sees who came or what was compared', async () => {
  const { rows } = await w.owner.query(
    'select (select count(*)::int from quotas) + (select count(*)::int from report_bands) as n',
  )
  expect(rows[0]?.n).toBeGreaterThan(0)
  const sees = (actor: Actor) =>
    asActor(w.database, actor, async (transaction) => [
      ...(await transaction.selectFrom('quotas').select('network').execute()),
      ...(await transaction.selectFrom('report_bands').select('band').execute()),
      ...(await transaction.selectFrom('spent_tickets').select('ticket').execute()),
    ])
  for (const actor of [
    w.people.headteacher,
    w.people['trust-safeguarding-lead'],
    w.people.auditor,
    system(w.other.id),
  ])
    expect(await sees(actor)).toEqual([])
})

test('nothing is told to no school, without words, at endless length, or with facts that make no sense', async () => {
  expect(await tellSchool(w.services, telling({ school: 'nowhere' }))).toEqual({ type: 'not-found' })
  expect(
    await tellSchool(w.services, telling({ words: ' \u200b ', facts: { kind: 'question' } })),
  ).toMatchObject({ type: 'refused' })
  expect(await tellSchool(w.services, telling({ words: 'a'.repeat(1_000_000) }))).toMatchObject({
    type: 'refused',
  })
  const bad = { kind: 'post', author: 'wizard' } as never
  expect(await tellSchool(w.services, telling({ facts: bad }))).toMatchObject({ type: 'refused' })
})

test('a network that tells very much waits, is heard all the same, and its hash is gone within the hour', async () => {
  const own = await ownWorld()
  const from = await networkHash(own.services, '192.0.2.7')
  const one = (n: number) => telling({ from, words: `Number ${n}: ${'abcdefghij'.repeat(3)} ${n * 7919}` })
  let result = await tellSchool(own.services, one(0))
  for (let n = 1; result.type === 'told' && n < 100; n++) result = await tellSchool(own.services, one(n))
  if (result.type !== 'wait') throw new Error('Nobody had to wait')
  const words = 'I am told of by name in a chat, and it is the real one.'
  const { ticket, seconds, bits } = result
  const early = await tellSchool(own.services, telling({ from, words, waited: { ticket, nonce: null } }))
  expect(early).toEqual({ type: 'wait', seconds, ticket, bits })
  const forged = await tellSchool(
    own.services,
    telling({ from, words, waited: { ticket: `${ticket}x`, nonce: null } }),
  )
  expect(forged).toMatchObject({ type: 'wait' })
  own.setNow(new Date(aWednesday.getTime() + seconds * 1000))
  expect(
    await tellSchool(own.services, telling({ from, words, waited: { ticket, nonce: null } })),
  ).toMatchObject({ type: 'told' })
  const twice = await tellSchool(own.services, telling({ from, words, waited: { ticket, nonce: null } }))
  if (twice.type !== 'wait') throw new Error('A ticket was good twice')

  let nonce = 0
  const zero = () =>
    beginsWithZeroBits(createHash('sha256').update(`${twice.ticket}:${nonce}`).digest(), twice.bits)
  while (!zero()) nonce += 1
  const worked = { ticket: twice.ticket, nonce: `${nonce}` }
  expect(
    await tellSchool(own.services, telling({ from, words: 'Worked out.', waited: worked })),
  ).toMatchObject({ type: 'told' })

  const rushed = (await inbox(own, system(own.id), true)).map(({ text }) => text)
  expect(rushed).toEqual(expect.arrayContaining([words, 'Worked out.']))
  const held = async () => (await own.owner.query('select network from quotas')).rows.length
  expect(await held()).toBe(1)
  own.setNow(new Date(aWednesday.getTime() + 59 * 60_000))
  await forgetNetworks(own.services)
  expect(await held()).toBe(0)
})

test('guesses at receipts get nowhere, and whoever holds one is not kept waiting by them', async () => {
  const words = 'I hold my receipt, and somebody guesses.'
  const { receipt } = await told(w, { words })
  const [first = '', second = ''] = receipt
  const guess = (n: number) => {
    const tried = [n % 2 ? first : second, ...receipt.slice(0, 4), receipt[n % 5]].reverse().join(' ')
    return openReport(w.services, { school: slug, receipt: tried, from: 'guesser' })
  }
  const guesses = Promise.all(Array.from({ length: 200 }, (_, n) => guess(n)))
  expect(await opened(w, receipt)).toMatchObject({ stage: 'received' })
  const types = (await guesses).map(({ type }) => type)
  expect(types.filter((type) => type === 'report')).toEqual([])
  expect(types.filter((type) => type === 'wait')).toHaveLength(180)
})

test('much the same from many networks is gathered after the first few; danger and what is more private never is', async () => {
  const own = await ownWorld()
  const flood = (n: number) => ({
    from: `network-${n}`,
    words: `Mr Fields is the worst of them all, everybody says so, number ${n}!!`,
  })
  for (let n = 0; n < 20; n++) await told(own, flood(n))
  const shown = async () =>
    (await inbox(own, system(own.id))).filter(({ text }) => text?.startsWith('Mr Fields'))
  const rows = await shown()
  expect(rows).toHaveLength(5)
  const first = rows.at(-1)?.id ?? ''
  const under = (id: string) =>
    asActor(own.database, system(own.id), (transaction) => countGathered(transaction, [id]))
  const [leader] = [
    ...(await under(first)).keys(),
    ...(await Promise.all(rows.map(({ id }) => under(id)))).flatMap((map) => [...map.keys()]),
  ]
  expect((await under(leader ?? '')).get(leader ?? '')).toBe(15)

  const { receipt } = await told(own, flood(20))
  expect((await opened(own, receipt)).stage).toBe('received')
  await noteReportRead(own.services, own.people.office, leader ?? '')
  expect((await opened(own, receipt)).stage).toBe('read')

  await told(own, { ...flood(21), facts: { ...mild, danger: 'possible' } })
  await told(own, { ...flood(22), troubleIfUsualReads: 'yes' })
  expect(await shown()).toHaveLength(7)

  const reference = rows.find(({ id }) => id === leader)?.reference ?? ''
  await moveMention(own.services, own.people.dsl, reference, {
    to: 'raised',
    level: 2,
    because: 'It may be about a child',
  })
  const office = (await inbox(own, own.people.office)).filter(({ text }) => text?.startsWith('Mr Fields'))
  expect(office).toHaveLength(5)
  const next = await Promise.all(
    office.map(({ id }) =>
      asActor(own.database, own.people.office, (transaction) => listGathered(transaction, id, { limit: 50 })),
    ),
  )
  expect(next.flat()).toHaveLength(15)
})

test('of the receipt and of the network nothing is kept but hashes, and no fact is added to what was said', async () => {
  const own = await ownWorld()
  const address = '192.0.2.177'
  const words = 'The receipt must not be found.'
  const from = await networkHash(own.services, address)
  const { receipt } = await told(own, { words, from })
  await addToReport(own.services, { school: slug, receipt: receipt.join(' '), from }, 'And one thing more.')
  const { reference } = await mentionOf(own, words)
  const forms = [' ', '-', ', ', '","'].flatMap((sign) => [
    receipt.join(sign),
    receipt.slice(0, 2).join(sign),
  ])
  expect(await tracesOf(own.owner, [address, ...forms])).toEqual([])
  expect(await tracesOf(own.owner, [words])).toEqual([
    'public.mentions: The receipt must not be found.',
    'public.report_messages: The receipt must not be found.',
  ])
  expect(await tracesOf(own.owner, [from])).toEqual([`public.quotas: ${from}`])
  const mention = await asActor(own.database, own.people.office, (transaction) =>
    findMention(transaction, reference),
  )
  expect(mention?.facts).toEqual({ ...mild })
})

test('one of many that reads as if it could not wait is put away under none of them', async () => {
  const own = await ownWorld({ judges: plainJudges })
  const words = 'Everybody in our year says that the school play was boring and much too long for us'
  for (let at = 0; at < 7; at++) await told(own, { words, from: `network-${at}` })
  const grave = `${words}, bring a knife`
  await told(own, { words: grave, from: 'network-8' })
  expect(await mentionOf(own, grave)).toMatchObject({ urgency: 4 })
  const rows = await inbox(own, own.people.dsl)
  expect(rows.map(({ text }) => text)).toEqual([grave, ...Array(5).fill(words)])
})
