import { afterAll, beforeAll, expect, test } from 'vitest'
import { addEvidence } from '../src/commands/add-evidence.ts'
import { openIncident } from '../src/commands/open-incident.ts'
import { newReference } from '../src/commands/services.ts'
import { triageMention } from '../src/commands/triage-mention.ts'
import { type Actor, system } from '../src/domain/actor.ts'
import { may } from '../src/domain/may.ts'
import { modelPolicy } from '../src/policy/version.ts'
import { asActor } from '../src/store/as-actor.ts'
import { findIncidentOf } from '../src/store/incidents.ts'
import { findMention } from '../src/store/mentions.ts'
import { findSchool } from '../src/store/schools.ts'
import type { Route } from '../src/web/route.ts'
import { routes } from '../src/web/routes.ts'
import { type World, world } from './support/world.ts'

let w: World & { leave(): Promise<void> }
/** A mention and an incident that everybody at Oakfield may see: they fill the places of the addresses. */
let seen: { mention: string; incident: string; source: string; slug: string }

beforeAll(async () => {
  w = await world()
  const mention = await w.hear('A fair at Oakfield Primary School')
  const other = await w.hear('Oakfield Primary School’s car park is a disgrace')
  const lead = w.people['trust-safeguarding-lead']
  await triageMention(w.services, lead, other, {
    author: 'parent',
    about: ['school'],
    nature: ['rude'],
    audience: 'public',
    danger: 'none',
    namesChild: false,
  })
  const opened = await openIncident(w.services, lead, other)
  if (opened.type !== 'opened') throw new Error(JSON.stringify(opened))
  const school = await asActor(w.database, lead, (transaction) => findSchool(transaction, w.oakfield))
  seen = { mention, incident: opened.reference, source: w.source, slug: school?.slug ?? '' }
})
afterAll(() => w.leave())

/** It shows a new secret each time it is opened. */
const newEachTime = ['/account/authenticator']

/** Server-sent events do not end by themselves; live-updates.test.ts listens to them. */
const walked = routes.filter(({ path }) => path !== '/live')
const pages = walked.filter(({ method }) => method === 'get')

function addressOf({ path }: Route, places: { mention: string; incident: string; other: string }): string {
  return path
    .replace(
      /^(\/incidents\/.*|\/inbox\/.*):reference/,
      (_, before: string) => before + (path.startsWith('/incidents') ? places.incident : places.mention),
    )
    .replace(':do', 'request-deletion')
    .replace(/^\/policy\/:id/, '/policy/INC-2')
    .replace(/^\/policy\/try\/:kind/, '/policy/try/contact')
    .replace(/^\/policy\/wording\/:group/, '/policy/wording/INC')
    .replace(/^\/policy\/versions\/:version/, `/policy/versions/${modelPolicy.hash}`)
    .replace(/^\/s\/:school/, `/s/${seen.slug}`)
    .replace(/^\/settings\/:name/, '/settings/deadline.requestDeletion')
    .replace('/sources/new/:kind', '/sources/new/feed')
    .replace(/^\/sources\/:id/, `/sources/${seen.source}`)
    .replace(/^\/schools\/:id/, `/schools/${w.oakfield}`)
    .replace(/^\/people\/:id/, `/people/${w.people.office.person}`)
    .replaceAll(/:\w+(\{[^}]*\})?/g, places.other)
}

test('no two routes stand at one address', () => {
  const addresses = routes.map(({ method, path }) => `${method} ${path}`)
  expect(addresses).toEqual([...new Set(addresses)])
  expect(routes.length).toBeGreaterThan(40)
})

test('every route says whom it serves', () => {
  expect(routes.filter(({ serves }) => !serves)).toEqual([])
})

const visible = () => ({ mention: seen.mention, incident: seen.incident, other: 'none' })

test('whoever is not signed in reaches only what is for anybody', async () => {
  for (const route of walked.filter(({ serves }) => serves !== 'anybody')) {
    const answer = await w.visit(null, addressOf(route, visible()), route.method === 'post' ? {} : undefined)
    expect([route.path, answer.status, answer.location?.startsWith('/sign-in')]).toEqual([
      route.path,
      303,
      true,
    ])
  }
})

test('every route turns away those whose roles it does not serve, and serves the others without a fault', async () => {
  for (const actor of Object.values(w.people)) {
    for (const route of pages) {
      const { status, text } = await w.visit(actor, addressOf(route, visible()))
      const served =
        route.serves === 'anybody' ||
        route.serves === 'signed-in' ||
        (route.serves !== 'founder' && may(actor, route.serves))
      const said = `${route.path} for ${actor.appointments[0]?.role}: ${status}`
      if (!served) expect([403, 404], said).toContain(status)
      else expect([200, 303, 404, 409], said).toContain(status)
      expect(text, said).not.toMatch(/style="|<script(?![^>]*src=)|onclick=/)
    }
  }
})

test('a school’s public pages are the same for everybody, need no token, and set no cookie', async () => {
  const publicRoutes = walked.filter(({ path }) => path.startsWith('/s/'))
  expect(publicRoutes.length).toBeGreaterThan(10)
  for (const route of publicRoutes) {
    expect([route.path, route.serves]).toEqual([route.path, 'anybody'])
    const form = route.method === 'post' ? {} : undefined
    const stranger = await w.visit(null, addressOf(route, visible()), form)
    expect([route.path, [200, 303, 400, 404].includes(stranger.status)]).toEqual([route.path, true])
    for (const somebody of [w.people.headteacher, w.other.people.dsl]) {
      const { status, text, headers } = await w.visit(somebody, addressOf(route, visible()), form)
      // What is not there is answered in the frame of whoever asks.
      const same = status === 404 || text === stranger.text
      expect([route.path, status, same]).toEqual([route.path, stranger.status, true])
      expect(headers.get('set-cookie')).toBeNull()
    }
  }
})

test('a form without its session’s token is not taken, by whatever route', async () => {
  for (const route of walked.filter(
    ({ method, serves }) => method === 'post' && serves !== 'anybody' && serves !== 'founder',
  )) {
    const token = await w.visit(w.people.headteacher, addressOf(route, visible()), { csrf: 'planted' })
    expect([route.path, token.status]).toEqual([route.path, 403])
  }
})

test('an administrator reads no content on any page', async () => {
  const { administrator } = w.people
  for (const route of pages) {
    const { text } = await w.visit(administrator, addressOf(route, visible()))
    expect(text, route.path).not.toMatch(/A fair at Oakfield|car park is a disgrace/)
  }
})

test('an incident from which somebody is excluded leaves no trace for them, byte for byte, on any page', async () => {
  const excluded: Actor[] = [
    w.people.headteacher,
    w.people.dsl,
    w.people['deputy-dsl'],
    w.people.office,
    w.people.communications,
    w.people['trust-communications'],
    w.people.administrator,
    w.people.riversideHead,
    w.other.people.headteacher,
    w.other.people['trust-safeguarding-lead'],
  ]
  const snapshot = async () => {
    const answers: { actor: Actor; address: string; status: number; text: string }[] = []
    for (const actor of excluded) {
      for (const route of pages.filter(({ path }) => !newEachTime.includes(path))) {
        const address = addressOf(route, visible())
        const { status, text } = await w.visit(actor, address)
        answers.push({ actor, address, status, text })
      }
    }
    return answers
  }
  const hide = async () => {
    const mention = await w.hear(
      'The headteacher of Oakfield Primary School hit a child, says Sam Secretfull',
    )
    const lead = w.people['trust-safeguarding-lead']
    await triageMention(w.services, lead, mention, {
      author: 'parent',
      about: ['headteacher'],
      nature: ['allegation'],
    })
    const opened = await openIncident(w.services, lead, mention)
    if (opened.type !== 'opened') throw new Error(JSON.stringify(opened))
    await addEvidence(w.services, lead, opened.reference, {
      description: 'Secretfull evidence',
      picture: null,
    })
    return { mention, incident: opened.reference }
  }

  // What reading a page changes (notices that were read) is done before the comparison.
  for (const actor of excluded) await w.visit(actor, '/for-you')
  const before = await snapshot()
  const hidden = await hide()
  const after = await snapshot()
  for (const [place, answer] of after.entries()) {
    expect(
      answer.text === before[place]?.text,
      `${answer.address} for ${answer.actor.appointments[0]?.role}`,
    ).toBe(true)
    expect(answer.status).toBe(before[place]?.status)
  }

  // Its own addresses answer as those of something that never was.
  const never = { mention: newReference(), incident: newReference() }
  for (const actor of excluded) {
    for (const route of walked.filter(({ path }) => path.includes(':reference'))) {
      const form = route.method === 'post' ? {} : undefined
      const there = await w.visit(actor, addressOf(route, { ...hidden, other: 'none' }), form)
      const nowhere = await w.visit(actor, addressOf(route, { ...never, other: 'none' }), form)
      const said = `${route.method} ${route.path} for ${actor.appointments[0]?.role}`
      expect(there.status, said).toBe(nowhere.status)
      expect(there.text === nowhere.text, said).toBe(true)
    }
  }

  // And whoever may see it does: the comparison is not of empty pages.
  const lead = w.people['trust-safeguarding-lead']
  expect((await w.visit(lead, `/inbox/${hidden.mention}`)).text).toContain('Secretfull')
  const found = await asActor(w.database, system(w.id), async (transaction) => {
    const mention = await findMention(transaction, hidden.mention)
    return mention && findIncidentOf(transaction, mention.id)
  })
  expect(found?.level).toBe(4)
})
