import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../../../tests/support/world.ts'
import { endDrill } from '../../../commands/drills/end-drill.ts'
import { partsOf } from '../../../commands/drills/join-drill.ts'
import { occurrences } from '../../../commands/drills/occurrences.ts'
import { beginSession } from '../../../commands/sign-in.ts'
import type { Actor, Role } from '../../../domain/actor.ts'
import { may } from '../../../domain/may.ts'
import { routes } from '../../routes.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

/** A browser of somebody’s: it keeps its cookie, and takes the token of a form from the page that it is on. */
async function browserOf(actor: Actor) {
  const token = await beginSession(w.services, { ...actor, confirmed: true })
  const headers = { cookie: `birdsong=${token}`, origin: 'http://localhost' }
  const get = async (path: string) => {
    const response = await w.app.request(`http://localhost${path}`, { headers })
    return {
      status: response.status,
      text: await response.text(),
      location: response.headers.get('location'),
    }
  }
  const csrfOn = (page: string) => /name="csrf" value="(\w+)"/.exec(page)?.[1] ?? ''
  const post = async (path: string, form: Record<string, string>, from: string) => {
    const body = new URLSearchParams({ csrf: csrfOn((await get(from)).text), ...form })
    const response = await w.app.request(`http://localhost${path}`, { method: 'POST', headers, body })
    return {
      status: response.status,
      text: await response.text(),
      location: response.headers.get('location'),
    }
  }
  return { get, post, csrfOn }
}

type Browser = Awaited<ReturnType<typeof browserOf>>

async function startIn(browser: Browser, occurrence = 'class-chat'): Promise<string> {
  const started = await browser.post('/drills', { occurrence, school: w.oakfield }, '/drills')
  expect(started.status).toBe(303)
  return started.location?.split('/').at(-1) ?? ''
}

async function comeIn(browser: Browser, drill: string, role: Role): Promise<void> {
  const parts = await partsOf(w.services, w.people.headteacher, drill)
  const part = parts?.find(({ appointments }) => appointments.some((held) => held.role === role))?.id ?? ''
  const joined = await browser.post(`/drills/${drill}/join`, { part }, `/drills/${drill}`)
  expect(joined).toMatchObject({ status: 303, location: '/' })
}

const end = (drill: string) => endDrill(w.services, w.people.headteacher, drill)

test('the list offers every made-up occurrence with one line, and a post of one’s own', async () => {
  const { text } = await w.visit(w.people.headteacher, '/drills')
  for (const { title, about } of occurrences) {
    expect(text).toContain(title)
    expect(text).toContain(about)
  }
  expect(occurrences.length).toBeGreaterThanOrEqual(8)
  expect(text).toContain('Write your own')
  const auditor = await w.visit(w.people.auditor, '/drills')
  expect(auditor.status).toBe(200)
  expect(auditor.text).not.toContain('Start the drill')
  expect((await w.visit(w.people.office, '/drills')).status).toBe(403)
  expect(
    (await w.visit(w.people.auditor, '/drills', { occurrence: 'class-chat', school: w.oakfield })).status,
  ).toBe(403)
})

test('a form that lacks something comes back with what was typed and what is missing', async () => {
  const head = await browserOf(w.people.headteacher)
  const empty = await head.post('/drills', {}, '/drills')
  expect(empty.status).toBe(400)
  expect(empty.text).toContain('Choose what happens')
  expect(empty.text).toContain('Choose the school that it is about')
  const own = await head.post(
    '/drills',
    { occurrence: 'own', words: 'Kept words', nature: 'threat' },
    '/drills',
  )
  expect(own.status).toBe(400)
  expect(own.text).toContain('Kept words')
  expect(own.text).toMatch(/value="threat"[^>]*checked|checked=""[^>]*value="threat"/)
})

test('every page of a drill says that it is one, in its band and in its title; no other page does', async () => {
  const head = await browserOf(w.people.headteacher)
  const drill = await startIn(head)
  expect((await head.get('/inbox')).text).not.toContain('This is a drill')
  await comeIn(head, drill, 'trust-safeguarding-lead')
  for (const route of routes.filter(({ method, path }) => method === 'get' && path !== '/live')) {
    const { status, text } = await head.get(route.path.replaceAll(/:\w+(\{[^}]*\})?/g, 'none'))
    if (status === 303 || !text.includes('<main')) continue
    if (route.serves === 'anybody' && !text.includes('menu__person')) continue
    expect(text, route.path).toContain('This is a drill')
    expect(text, route.path).toMatch(/<title>(Error: )?Drill: /)
  }
  await head.post('/drill/leave', {}, '/inbox')
  expect((await head.get('/inbox')).text).not.toContain('This is a drill')
  await end(drill)
})

test('whoever plays a part reaches what the part opens, and nothing of the real trust', async () => {
  const dsl = await browserOf(w.people.dsl)
  const reference = await w.hear('Oakfield Primary School had a lovely realfair')
  const drill = await startIn(dsl)
  await comeIn(dsl, drill, 'trust-safeguarding-lead')
  const asLead: Actor = { ...w.people['trust-safeguarding-lead'] }
  for (const route of routes.filter(({ method, path }) => method === 'get' && path !== '/live')) {
    const address = route.path
      .replace(/^(\/inbox\/):reference/, `$1${reference}`)
      .replace(/^\/schools\/:id/, `/schools/${w.oakfield}`)
      .replace(/^\/sources\/:id/, `/sources/${w.source}`)
      .replace(/^\/people\/:id/, `/people/${w.people.dsl.person}`)
      .replace(/^\/drills\/:id/, `/drills/${drill}`)
      .replaceAll(/:\w+(\{[^}]*\})?/g, 'none')
    const { status, text } = await dsl.get(address)
    expect(text, address).not.toContain('realfair')
    expect(text, address).not.toContain('Pat dsl')
    if (
      address.includes(reference) ||
      address.includes(w.oakfield) ||
      address.includes(w.source) ||
      address.includes(drill)
    )
      expect([303, 403, 404], address).toContain(status)
    const served = ['anybody', 'signed-in', 'founder'].includes(route.serves)
    if (!served && !may(asLead, route.serves as 'see-log')) expect([403, 404], address).toContain(status)
  }
  await end(drill)
})

test('a form from before a drill is not taken in it, nor one from a drill outside', async () => {
  const head = await browserOf(w.people.headteacher)
  const before = head.csrfOn((await head.get('/inbox/new')).text)
  const drill = await startIn(head)
  await comeIn(head, drill, 'headteacher')
  const entry = { school: w.oakfield, words: 'Seen in the village' }
  expect((await head.post('/inbox/new', { ...entry, csrf: before }, '/inbox')).status).toBe(403)
  const within = head.csrfOn((await head.get('/inbox/new')).text)
  await head.post('/drill/leave', {}, '/inbox')
  expect((await head.post('/inbox/new', { ...entry, csrf: within }, '/inbox')).status).toBe(403)
  expect((await head.get('/inbox')).text).not.toContain('Seen in the village')
  await end(drill)
})

test('when somebody else ends the drill, the next page says so before anything real is shown or changed', async () => {
  const deputy = await browserOf(w.people['deputy-dsl'])
  const drill = await startIn(deputy)
  await comeIn(deputy, drill, 'dsl')
  const within = deputy.csrfOn((await deputy.get('/inbox')).text)
  await end(drill)
  for (const path of ['/inbox', '/incidents', '/drills', `/drills/${drill}`])
    expect(await deputy.get(path)).toMatchObject({ status: 303, location: '/drill/over' })
  const body = { school: w.oakfield, words: 'Not taken', csrf: within }
  expect(await deputy.post('/inbox/new', body, '/drill/over')).toMatchObject({
    status: 303,
    location: '/drill/over',
  })
  expect((await deputy.get('/drill/over')).text).toContain('The drill is over')
  expect(await deputy.post('/drill/leave', {}, '/drill/over')).toMatchObject({
    status: 303,
    location: `/drills/${drill}`,
  })
  const result = await deputy.get(`/drills/${drill}`)
  expect(result.status).toBe(200)
  expect(result.text).toContain('What to practise')
})

test('in a drill nobody’s password, passkey or role can be set, and no drill be started', async () => {
  const head = await browserOf(w.people.headteacher)
  const drill = await startIn(head)
  await comeIn(head, drill, 'headteacher')
  const account = await head.get('/account')
  expect(account.text).toContain('This person is made up')
  expect(account.text).not.toContain('type="password"')
  expect((await head.get('/people')).status).toBe(403)
  expect((await head.get('/drills')).text).not.toContain('Start the drill')
  const again = await head.post('/drills', { occurrence: 'class-chat', school: w.oakfield }, '/inbox')
  expect(again.status).toBe(409)
  await end(drill)
})

test('the result says what was missed with its clause, blames nobody, and shows the minutes as a picture and a table', async () => {
  const head = await browserOf(w.people.headteacher)
  const drill = await startIn(head, 'threat-at-night')
  await comeIn(head, drill, 'headteacher')
  const ended = await head.post('/drill/end', {}, '/drill/end')
  expect(ended).toMatchObject({ status: 303, location: `/drills/${drill}` })
  for (const actor of [w.people.dsl, w.people.auditor]) {
    const { text } = await w.visit(actor, `/drills/${drill}`)
    expect(text).toContain('Nobody opened the post')
    expect(text).toMatch(/class="cite cite--clause"/)
    expect(text).toContain('<figure')
    expect(text).toMatch(/<svg[^>]*role="img"/)
    expect(text).toContain('Everything that had to be done, and when it was')
    expect(text).not.toContain('Pat headteacher')
  }
  expect((await w.visit(w.other.people.headteacher, `/drills/${drill}`)).status).toBe(404)
  expect((await w.visit(w.people.headteacher, '/drills')).text).toContain(`/drills/${drill}`)
})
