import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import { readMailDocument } from '../adapters/mail-document.ts'
import { type Actor, system } from '../domain/actor.ts'
import { asActor, asHousekeeping } from '../store/as-actor.ts'
import { listEvidence } from '../store/evidence.ts'
import { listMentions } from '../store/inbox.ts'
import { findIncident } from '../store/incidents.ts'
import { leaseDueSources } from '../store/leases.ts'
import { listLetters } from '../store/letters.ts'
import { listMentionsOf, type StoredMention } from '../store/mentions.ts'
import { listNotices } from '../store/notices.ts'
import { findSchool } from '../store/schools.ts'
import { connectMailbox } from './connect-mailbox.ts'
import { moveSource } from './manage-sources.ts'
import { notRead, passedOver } from './not-read.ts'
import { openIncident } from './open-incident.ts'
import { placeMail, unplacedMail } from './place-mail.ts'
import { armLetter, recordPosted } from './post-letter.ts'
import { readEvents } from './read-events.ts'
import { sha256 } from './services.ts'
import { settleStep } from './settle-step.ts'
import { takeInMail } from './take-in-mail.ts'
import { triageMention } from './triage-mention.ts'
import { sendLetter } from './write-letter.ts'

const address = 'tell@larch.example'
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

let w: World & { leave(): Promise<void> }
let source: string
let slug: string
let cursor = 0
beforeAll(async () => {
  w = await world()
  const connected = await connectMailbox(w.services, w.people.administrator, address)
  if (connected.type !== 'connected') throw new Error(connected.because)
  source = connected.source
  const school = await asActor(w.database, system(w.id), (transaction) => findSchool(transaction, w.oakfield))
  slug = school?.slug ?? ''
})
afterAll(() => w.leave())

type Written = {
  from?: string
  to?: string
  subject?: string
  words?: string
  more?: string
  picture?: boolean
}

let written = 0
function eml({
  from = 'jo@example.org',
  to,
  subject = 'Hello',
  words = 'Hello',
  more = '',
  picture,
}: Written): string {
  const head = `From: ${from}\r\nTo: ${to ?? `tell.${slug}@larch.example`}\r\nSubject: ${subject}\r\nMessage-ID: <${++written}@x>\r\n${more}`
  if (!picture) return `${head}\r\n${words}\r\n`
  return [
    `${head}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n`,
    `--b\r\nContent-Type: text/plain\r\n\r\n${words}`,
    `--b\r\nContent-Type: image/png; name="shot.png"\r\nContent-Transfer-Encoding: base64\r\n\r\n${png}`,
    '--b--\r\n',
  ].join('\r\n')
}

const trusted = 'mx.larch.example'
const vouched = `Authentication-Results: ${trusted}; dmarc=pass header.from=larch.example\r\n`

/** What a process does with mail that has just been fetched; false where it has lost the mailbox. */
async function bring(messages: readonly string[], holder = 'a'): Promise<boolean> {
  const now = w.services.now()
  const until = new Date(now.getTime() + 60_000)
  await w.owner.query('update sources set due_at = $2, leased_until = null where id = $1', [source, now])
  const leased = await asHousekeeping(w.database, (transaction) =>
    leaseDueSources(transaction, { intake: 'stream', holder, now, until, limit: 1 }),
  )
  const [taken] = leased
  if (!taken) throw new Error('The mailbox is not due')
  const how = { address, ours: ['birdsong@larch.example'], trusted }
  const events = await Promise.all(messages.map((one) => readMailDocument(Buffer.from(one), false, how)))
  return takeInMail(w.services, taken, holder, { events, cursor: { uid: ++cursor } }, 60)
}

/** Brings one message and reads it; the mentions that it became, with all that the program may see. */
async function receive(message: Written): Promise<StoredMention[]> {
  const raw = eml(message)
  await bring([raw])
  await readEvents(w.services, { trust: w.id, source })
  const { externalId } = await readMailDocument(Buffer.from(raw), false, { address, ours: [], trusted })
  return asActor(w.database, system(w.id), (transaction) => listMentionsOf(transaction, externalId))
}

const evidenceOf = (of: { mention: string } | { incident: string }) =>
  asActor(w.database, system(w.id), (transaction) => listEvidence(transaction, of))
const sees = (actor: Actor, reference: string) =>
  asActor(w.database, actor, async (transaction) =>
    (await listMentions(transaction, { states: ['new'], order: 'newest', limit: 500 })).some(
      (mention) => mention.reference === reference,
    ),
  )
const told = (actor: Actor) =>
  asActor(w.database, actor, async (transaction) =>
    (await listNotices(transaction, actor.person ?? '', 100)).map(({ sentence }) => sentence),
  )
const emailOf = async (actor: Actor) => {
  const { rows } = await w.owner.query('select email, name from people where id = $1', [actor.person])
  return rows[0] as { email: string; name: string }
}

test('what anybody writes to a school’s address is for that school’s safeguarding, and its DSL is told', async () => {
  const [mention, second] = await receive({ words: 'My son is bullied in a chat of Riverside Academy.' })
  expect(second).toBeUndefined()
  expect(mention).toMatchObject({
    school: w.oakfield,
    level: 2,
    state: 'new',
    author: 'jo@example.org (not verified)',
  })
  const { dsl, office, riversideHead } = w.people
  expect(await sees(dsl, mention!.reference)).toBe(true)
  expect(await sees(office, mention!.reference)).toBe(false)
  expect(await sees(riversideHead, mention!.reference)).toBe(false)
  expect(await sees(w.other.people.dsl, mention!.reference)).toBe(false)
  expect(await told(dsl)).toContain('A message came by e-mail, and may need you.')
  expect(await told(w.people['deputy-dsl'])).toContain('A message came by e-mail, and may need you.')
  expect(await told(office)).toEqual([])
})

test('a member of staff is shown as one only where a trusted server found that they really sent it', async () => {
  const { email, name } = await emailOf(w.people.office)
  const [real] = await receive({ from: `"Somebody else" <${email}>`, more: vouched })
  expect(real).toMatchObject({ level: 1, author: `${name} <${email}>, of your staff` })
  expect(await sees(w.people.office, real!.reference)).toBe(true)
  const [forged] = await receive({ from: `Pat (of your staff) <${email}>` })
  expect(forged).toMatchObject({ level: 2 })
  expect(forged!.author).toMatch(/\(an address of your staff, not verified\)$/)
})

test('a mail to two schools’ addresses is in both inboxes, and brought again is not doubled', async () => {
  const to = `tell.${slug}@larch.example, tell+riverside-academy@larch.example`
  const raw = eml({ to })
  await bring([raw, raw])
  await bring([raw])
  await readEvents(w.services, { trust: w.id, source })
  const { externalId } = await readMailDocument(Buffer.from(raw), false, { address, ours: [], trusted })
  const mentions = await asActor(w.database, system(w.id), (transaction) =>
    listMentionsOf(transaction, externalId),
  )
  expect(mentions.map(({ school }) => school).toSorted()).toEqual([w.oakfield, w.riverside].toSorted())
})

test('a mail to the mailbox itself goes to the one school that it names, or to that of the staff member who sent it', async () => {
  const [named] = await receive({ to: address, words: 'A fair at Riverside Academy' })
  expect(named).toMatchObject({ school: w.riverside })
  const { email } = await emailOf(w.people.office)
  const [own] = await receive({ to: address, from: email, more: vouched, words: 'Look at this' })
  expect(own).toMatchObject({ school: w.oakfield })
})

test('what names no school, or several, waits for somebody of the trust, and nobody else sees it', async () => {
  const lead = w.people['trust-safeguarding-lead']
  expect(
    await receive({ to: address, words: 'Something happened', subject: 'No school', picture: true }),
  ).toEqual([])
  expect(await receive({ to: address, words: 'Oakfield Primary School or Riverside Academy' })).toEqual([])
  const waiting = await unplacedMail(w.services, lead)
  expect(waiting).toHaveLength(2)
  expect(await told(lead)).toContainEqual(expect.stringContaining('is no school’s yet'))
  for (const actor of [
    w.people.dsl,
    w.people['trust-communications'],
    w.people.administrator,
    w.other.people['trust-safeguarding-lead'],
  ])
    expect(await unplacedMail(w.services, actor)).toEqual([])

  const mail = waiting.find(({ title }) => title === 'No school')
  const elsewhere = w.other.people['trust-safeguarding-lead']
  expect(await placeMail(w.services, elsewhere, mail!.id, w.other.oakfield)).toEqual({ type: 'not-found' })
  expect(await placeMail(w.services, w.people.dsl, mail!.id, w.oakfield)).toEqual({ type: 'not-found' })
  expect(await placeMail(w.services, lead, mail!.id, w.other.oakfield)).toMatchObject({ type: 'refused' })
  expect(await unplacedMail(w.services, lead)).toHaveLength(2)

  expect(await placeMail(w.services, lead, mail!.id, w.riverside)).toEqual({ type: 'placed' })
  expect(await unplacedMail(w.services, lead)).toHaveLength(1)
  const [placed] = await asActor(w.database, system(w.id), (transaction) =>
    listMentionsOf(transaction, mail!.externalId),
  )
  expect(placed).toMatchObject({ school: w.riverside, level: 2, title: 'No school' })
  expect(await evidenceOf({ mention: placed!.id })).toHaveLength(1)
  expect(await placeMail(w.services, lead, mail!.id, w.oakfield)).toEqual({ type: 'not-found' })
})

test('a picture is kept as it came and sealed, until somebody says what it is about', async () => {
  const [mention] = await receive({ words: 'See the screenshot', picture: true })
  const [evidence] = await evidenceOf({ mention: mention!.id })
  expect(evidence).toMatchObject({
    mediaType: 'image/png',
    sealed: true,
    sha256: sha256(Buffer.from(png, 'base64')),
  })
  const path = `/evidence/${evidence!.id}`
  const page = await w.visit(w.people.dsl, `/inbox/${mention!.reference}`)
  expect(page.text).toContain('Something hung on it, and is not shown yet')
  expect(page.text).not.toContain(path)
  expect((await w.visit(w.people.dsl, path)).status).toBe(404)

  await triageMention(w.services, w.people.dsl, mention!.reference, { nature: ['rude'] })
  expect((await w.visit(w.people.dsl, `/inbox/${mention!.reference}`)).text).toContain(path)
  expect((await w.visit(w.people.dsl, path)).status).toBe(200)
  expect((await w.visit(w.people.office, path)).status).toBe(404)
})

test('an incident that is opened unasked keeps it sealed, and one about what nobody may look at never shows it', async () => {
  const [mention] = await receive({ words: 'See the screenshot', picture: true })
  const [evidence] = await evidenceOf({ mention: mention!.id })
  const opened = await openIncident(w.services, w.people.dsl, mention!.reference)
  if (opened.type !== 'opened') throw new Error(JSON.stringify(opened))
  const page = await w.visit(w.people.dsl, `/incidents/${opened.reference}`)
  expect(page.text).toContain('It is not shown')
  expect((await w.visit(w.people.dsl, `/evidence/${evidence!.id}`)).status).toBe(404)

  const [other] = await receive({ words: 'See the screenshot', picture: true })
  await triageMention(w.services, w.people.dsl, other!.reference, { nature: ['intimate-image-of-child'] })
  const [hidden] = await evidenceOf({ mention: other!.id })
  expect((await w.visit(w.people.dsl, `/evidence/${hidden!.id}`)).status).toBe(404)
})

test('where the words suggest an intimate image of a child, no byte of what hung on it is kept anywhere', async () => {
  const [mention] = await receive({ words: 'Somebody shares nudes of my daughter', picture: true })
  expect(mention!.text).toContain('An attachment was not kept: “shot.png”')
  expect(await evidenceOf({ mention: mention!.id })).toEqual([])
  const { rows } = await w.owner.query('select count(*)::int as kept from mail_files where name = $1', [
    'shot.png',
  ])
  expect(rows).toEqual([{ kept: 0 }])
  const bodies = await w.owner.query('select count(*)::int as found from raw_events where body like $1', [
    '%iVBORw0KGgo%',
  ])
  expect(bodies.rows).toEqual([{ found: 0 }])
})

test('automatic answers, bounces and our own mail make no report, and the source’s page says how many', async () => {
  const { administrator } = w.people
  const count = async () =>
    (await passedOver(w.services, administrator, source)).reduce((sum, one) => sum + one.count, 0)
  const before = await count()
  expect(await receive({ more: 'Auto-Submitted: auto-replied\r\n' })).toEqual([])
  expect(await receive({ more: 'Return-Path: <>\r\n' })).toEqual([])
  expect(await receive({ from: 'Birdsong <birdsong@larch.example>' })).toEqual([])
  expect(await count()).toBe(before + 3)
  expect((await w.visit(administrator, `/sources/${source}`)).text).toContain('It is an automatic answer.')
  expect(await passedOver(w.services, w.people.dsl, source)).toEqual([])
})

test('what cannot be read is set aside with its reason, and holds nothing else up', async () => {
  const broken = `Content-Type: multipart/mixed; boundary="b"\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(5000)}`
  await bring([broken, eml({ subject: 'After it' })])
  await readEvents(w.services, { trust: w.id, source })
  expect(await notRead(w.services, w.people.administrator, source)).toMatchObject({ count: 1 })
  const mentions = await asActor(w.database, w.people.dsl, (transaction) =>
    listMentions(transaction, { states: ['new'], order: 'newest', limit: 500 }),
  )
  expect(mentions.some(({ title }) => title === 'After it')).toBe(true)
})

test('a process that has lost the mailbox writes nothing', async () => {
  const { rows } = await w.owner.query('select count(*)::int as n from raw_events')
  await w.owner.query('update sources set leased_by = $2, leased_until = now() where id = $1', [
    source,
    'somebody else',
  ])
  const [taken] = (await w.owner.query('select id, trust_id as trust from sources where id = $1', [source]))
    .rows
  const event = await readMailDocument(Buffer.from(eml({})), false, { address, ours: [], trusted })
  expect(await takeInMail(w.services, taken, 'a', { events: [event], cursor: { uid: 99 } }, 60)).toBe(false)
  expect((await w.owner.query('select count(*)::int as n from raw_events')).rows).toEqual(rows)
})

async function aLetterThatWent(): Promise<{ reference: string; incident: string; messageId: string }> {
  const { headteacher: head } = w.people
  const heard = await w.hear('Oakfield Primary School has a useless teacher')
  await triageMention(w.services, head, heard, {
    author: 'parent',
    about: ['staff'],
    nature: ['rude'],
    audience: 'public',
    danger: 'none',
    namesChild: false,
  })
  const opened = await openIncident(w.services, head, heard)
  if (opened.type !== 'opened') throw new Error(JSON.stringify(opened))
  const { reference } = opened
  const read = () => asActor(w.database, system(w.id), (transaction) => findIncident(transaction, reference))
  for (const step of (await read())?.steps ?? []) {
    if (step.do === 'request-deletion') break
    if (step.force === 'must')
      await settleStep(w.services, head, reference, { do: step.do, state: 'done', reason: 'Done' })
  }
  const draft = {
    do: 'request-deletion' as const,
    to: 'jo@example.org',
    subject: 'Your post',
    body: 'Please remove it.',
  }
  const sent = await sendLetter(w.services, head, reference, draft)
  if (sent.type !== 'changed') throw new Error(JSON.stringify(sent))
  const [letter] = await asActor(w.database, system(w.id), (transaction) =>
    listLetters(transaction, sent.incident.id),
  )
  await armLetter(w.services, { trust: w.id, letter: letter!.id })
  await recordPosted(w.services, { trust: w.id, letter: letter!.id }, { result: 'sent', answer: 'ok' })
  return { reference, incident: sent.incident.id, messageId: letter!.messageId }
}

test('an answer to a letter of ours goes to its incident and tells its owner; it becomes no mention', async () => {
  const { incident, messageId } = await aLetterThatWent()
  const answer = {
    subject: 'Re: Your post',
    words: 'It is gone now.',
    more: `In-Reply-To: ${messageId}\r\n`,
    picture: true,
  }
  expect(await receive(answer)).toEqual([])
  const evidence = await evidenceOf({ incident })
  expect(evidence.find(({ description }) => description.includes('It is gone now.'))?.description).toMatch(
    /^An answer to our letter “Your post”, by e-mail\.\nFrom: jo@example\.org \(not verified\)/,
  )
  expect(evidence.filter(({ mediaType }) => mediaType === 'image/png')).toHaveLength(1)
  expect(await told(w.people.headteacher)).toContain(
    'An answer to a letter came. It stands with the evidence.',
  )
})

test('an automatic answer to a letter is no answer', async () => {
  const { incident, messageId } = await aLetterThatWent()
  const before = await evidenceOf({ incident })
  await receive({
    subject: 'Re: Your post',
    more: `In-Reply-To: ${messageId}\r\nAuto-Submitted: auto-replied\r\n`,
  })
  expect(await evidenceOf({ incident })).toEqual(before)
})

test('an answer to a letter that is not known is not lost: it is a report that says so', async () => {
  const [mention] = await receive({ more: 'In-Reply-To: <0000@birdsong.invalid>\r\n', words: 'Yes, I will.' })
  expect(mention!.text).toBe('[It answers a letter of ours that is not known any more.]\n\nYes, I will.')
})

test('there is one mailbox for the installation; removed and connected again it goes on where it was', async () => {
  const { administrator } = w.people
  const theirs = w.other.people.administrator
  expect(await connectMailbox(w.services, administrator, address)).toMatchObject({ type: 'refused' })
  expect(await connectMailbox(w.services, theirs, 'tell@rowan.example')).toMatchObject({ type: 'refused' })
  expect(await connectMailbox(w.services, w.people.dsl, address)).toMatchObject({ type: 'refused' })
  const before = (await w.owner.query('select cursor from sources where id = $1', [source])).rows
  await moveSource(w.services, administrator, source, 'remove')
  expect(await connectMailbox(w.services, administrator, address)).toEqual({ type: 'connected', source })
  expect((await w.owner.query('select cursor from sources where id = $1', [source])).rows).toEqual(before)
})
