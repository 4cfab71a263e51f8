import { createHmac, timingSafeEqual } from 'node:crypto'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { mastodonAccountStand } from '../../../../tests/support/stands/mastodon-stub.ts'
import type { Stand } from '../../../../tests/support/stands/stand.ts'
import { type World, world } from '../../../../tests/support/world.ts'
import { connectors } from '../../../adapters/connectors.ts'
import type { Connector } from '../../../domain/connector.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const form = '/sources/new/mastodon-notifications'
const visit = (path: string, typed?: Record<string, string>) => w.visit(w.people.administrator, path, typed)

async function aStand(): Promise<Stand> {
  const stand = await mastodonAccountStand.start()
  onTestFinished(() => stand.stop())
  const connector = connectors({ allow: stand.hosts, userAgent: 'Birdsong tests', ours: [] })
  w.setConnector(async (kind) => connector(kind))
  return stand
}

async function connected(stand: Stand): Promise<string> {
  const { address, secrets } = stand.connection
  const purpose = 'To answer people'
  const sent = await visit(form, {
    name: 'Our account',
    address,
    token: secrets.token ?? '',
    school: '',
    purpose,
  })
  expect(sent.status).toBe(303)
  return /^\/sources\/([\w-]+)\/try$/.exec(sent.location ?? '')?.[1] ?? ''
}

const state = async (id: string) =>
  (await w.owner.query('select paused, health, tried, asked_at from sources where id = $1', [id])).rows[0]

test('the page of kinds says what each hears and costs, and what is not offered and why', async () => {
  const { text } = await visit('/sources/new')
  for (const words of ['Mastodon server', 'Bluesky account', 'Feed', 'Private groups and chats', 'WhatsApp'])
    expect(text).toContain(words)
  expect(text).not.toContain('href="/sources/new/csv"')
})

test('a form asks for what its kind needs, and says what is missing beside the field', async () => {
  const { text } = await visit(form, { name: '', address: 'mastodon', token: '' })
  expect(text).toContain('Give it a name that your colleagues recognise.')
  expect(text).toContain('Give the whole address, beginning with https://')
  expect(text).toContain('Give an access token of the account.')
})

test('a form suggests what the source is for, takes other words instead, and is not sent without any', async () => {
  const { text } = await visit(form)
  expect(text).toContain('value="To read what people write to our own account, and to answer it fairly"')
  const empty = await visit(form, { name: 'A', address: 'https://a.example', token: 'x', purpose: ' ' })
  expect(empty.text).toContain('Nothing is listened to without a purpose.')
  const id = await connected(await aStand())
  const { rows } = await w.owner.query('select purpose from grounds where source_id = $1', [id])
  expect(rows).toEqual([{ purpose: 'To answer people' }])
})

test('a kind that nobody can connect has no form', async () => {
  for (const kind of ['csv', 'report', 'mailbox', 'toString', 'none'])
    expect((await visit(`/sources/new/${kind}`)).status).toBe(404)
})

test('what was typed is tried, shown without its secret, and heard only after it was switched on', async () => {
  const stand = await aStand()
  const id = await connected(stand)
  expect(await state(id)).toMatchObject({ paused: true, tried: { works: true }, asked_at: null })
  const { text } = await visit(`/sources/${id}/try`)
  expect(text).toContain('It works')
  expect(text).toContain('The token belongs to the account oakfield')
  expect(text).not.toContain('a-token')
  const on = await visit(`/sources/${id}/try`, { act: 'switch-on' })
  expect(on.location).toBe(`/sources/${id}?done=connected`)
  expect(await state(id)).toMatchObject({ paused: false })
})

test('what does not work cannot be switched on, until somebody signs in again and it does', async () => {
  const stand = await aStand()
  stand.misbehave?.('401')
  const id = await connected(stand)
  const { text } = await visit(`/sources/${id}/try`)
  expect(text).toContain('It does not work yet')
  expect(text).toContain('Please sign in again.')
  expect(text).not.toContain('Switch it on')
  await visit(`/sources/${id}/try`, { act: 'switch-on' })
  expect(await state(id)).toMatchObject({ paused: true })
  stand.misbehave?.(null)
  await visit(`/sources/${id}/try`, { act: 'sign-in', token: 'another' })
  expect(await state(id)).toMatchObject({ tried: { works: true } })
  const { rows } = await w.owner.query('select sealed from source_secrets where source_id = $1', [id])
  expect(w.services.vault.open(rows[0].sealed, id)).toBe('{"token":"another"}')
})

test('a source that waited for a sign-in is asked at once when somebody has signed in, and keeps what they left empty', async () => {
  const stand = await aStand()
  const id = await connected(stand)
  await visit(`/sources/${id}/try`, { act: 'switch-on' })
  const tomorrow = new Date(w.services.now().getTime() + 86_400_000)
  await w.owner.query(`update sources set health = 'signed-out', due_at = $2 where id = $1`, [id, tomorrow])
  await visit(`/sources/${id}/try`, { act: 'sign-in', token: 'another' })
  const { rows } = await w.owner.query('select due_at from sources where id = $1', [id])
  expect(rows).toEqual([{ due_at: w.services.now() }])

  const page = { ...{ name: 'Our Page', page: '1', purpose: 'To answer people' }, school: '' }
  const secrets = { token: 'old', appSecret: 'of the app', verifyToken: 'our word' }
  const sent = await visit('/sources/new/facebook-page', { ...page, ...secrets })
  const facebook = /^\/sources\/([\w-]+)\/try$/.exec(sent.location ?? '')?.[1] ?? ''
  await visit(`/sources/${facebook}/try`, { act: 'sign-in', token: 'new', appSecret: '', verifyToken: '' })
  const kept = await w.owner.query('select sealed from source_secrets where source_id = $1', [facebook])
  expect(JSON.parse(w.services.vault.open(kept.rows[0].sealed, facebook) ?? '')).toEqual({
    ...secrets,
    token: 'new',
  })
})

test('a budget is an amount in pounds, and its page says how much of it is spent', async () => {
  const x = { ...{ name: 'Our account', account: '300', token: 'x', school: '', purpose: 'To answer' } }
  for (const budget of ['2,50', 'two pounds', '1,000', '-3', '2.50 a month'])
    expect((await visit('/sources/new/x-mentions', { ...x, budget })).text).toContain(
      'Give an amount in pounds',
    )
  const sent = await visit('/sources/new/x-mentions', { ...x, budget: '£2.50' })
  const id = /^\/sources\/([\w-]+)\/try$/.exec(sent.location ?? '')?.[1] ?? ''
  await w.owner.query(
    `insert into source_spending (source_id, trust_id, period, spent) values ($1, $2, $3, 123.6)`,
    [id, w.id, w.services.now().toISOString().slice(0, 7)],
  )
  const { text } = await visit(`/sources/${id}`)
  expect(text).toContain('Spent this month')
  expect(text).toContain('£1.24 of £2.50')
})

test('who does not look after sources can neither connect nor try one', async () => {
  const stand = await aStand()
  const id = await connected(stand)
  for (const path of ['/sources/new', form, `/sources/${id}/try`])
    expect((await w.visit(w.people.headteacher, path)).status).toBe(403)
  expect((await w.visit(w.other.people.administrator, `/sources/${id}/try`)).status).toBe(404)
})

/** A platform that signs what it sends, as Meta does. */
const signing: Connector = {
  check: async () => ({ type: 'works', findings: [], found: [] }),
  async receive({ method, query, headers, body }, { secrets }) {
    if (method === 'GET') return { type: 'challenge', answer: query['hub.challenge'] ?? '' }
    const wanted = Buffer.from(sign(body, secrets.token ?? ''))
    const given = Buffer.from(headers['x-hub-signature-256'] ?? '')
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
      return { type: 'refused', status: 401, sentence: 'The signature does not hold.' }
    const { id, text } = JSON.parse(Buffer.from(body).toString())
    const status = { content: text, created_at: '2026-11-18T10:00:00Z', visibility: 'public' }
    const event = { kind: 'item' as const, externalId: id, externalVersion: '1' }
    return { type: 'received', events: [{ ...event, body: JSON.stringify({ type: 'status', status }) }] }
  },
}

function sign(body: Uint8Array, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}

test('what a platform sends is kept once where its signature holds over the bytes, and not at all otherwise', async () => {
  const id = await connected(await aStand())
  await visit(`/sources/${id}/try`, { act: 'switch-on' })
  w.setConnector(async () => signing)
  const body = Buffer.from('{"id":"one","text":"Oakfield Primary School \\u2019"}')
  const push = (signature: string, bytes: Uint8Array<ArrayBuffer> = body) =>
    w.app.request(`http://localhost/hooks/${id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-hub-signature-256': signature },
      body: bytes,
    })
  const kept = async () =>
    (await w.owner.query('select body from raw_events where source_id = $1', [id])).rowCount
  const good = sign(body, 'a-token')
  expect((await push(sign(body, 'another'))).status).toBe(401)
  expect((await push(good, Buffer.concat([body, Buffer.from(' ')]))).status).toBe(401)
  expect((await push('')).status).toBe(401)
  expect(await kept()).toBe(0)
  expect((await push(good)).status).toBe(200)
  expect((await push(good)).status).toBe(200)
  expect(await kept()).toBe(1)
  expect((await push(sign(Buffer.alloc(2_000_000), 'a-token'), Buffer.alloc(2_000_000))).status).toBe(413)
  const asked = await w.app.request(`http://localhost/hooks/${id}?hub.challenge=42`)
  expect(await asked.text()).toBe('42')
  await visit(`/sources/${id}`, { change: 'remove' })
  expect((await push(good)).status).toBe(404)
  expect((await w.owner.query('select from source_secrets where source_id = $1', [id])).rowCount).toBe(0)
})
