import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import { system } from '../domain/actor.ts'
import type { Recorded } from '../domain/incident.ts'
import { fold } from '../domain/incident-fold.ts'
import { asActor, asHousekeeping, asVisitor } from '../store/as-actor.ts'
import { listEventsOf, verifyEvents } from '../store/events.ts'
import { listMentions } from '../store/inbox.ts'
import { listIncidents } from '../store/incidents.ts'
import { listPeople } from '../store/people.ts'
import { findSession } from '../store/sessions.ts'
import { listTrusts } from '../store/trusts.ts'
import { endDemonstration, lookRound } from './demonstration.ts'
import { hashToken } from './services.ts'
import { beginSession } from './sign-in.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

async function aFounder() {
  const token = await beginSession(w.services, { person: null, trust: null, confirmed: false, founder: true })
  const find = () =>
    asVisitor(w.database, { token: hashToken(token) }, (transaction) =>
      findSession(transaction, hashToken(token), w.services.now()),
    )
  const session = await find()
  if (!session) throw new Error('No session')
  return { session, find }
}

const demonstrations = async () =>
  (await asHousekeeping(w.database, listTrusts))
    .filter(({ demonstration }) => demonstration)
    .map(({ id }) => id)

test('the demonstration has people in every role, weeks of mentions and incidents, and a whole log', async () => {
  const { session, find } = await aFounder()
  expect(await lookRound(w.services, session)).toEqual({ type: 'looking' })
  const [trust = ''] = await demonstrations()
  expect(await find()).toMatchObject({ lookingIn: trust })
  await asActor(w.database, system(trust), async (transaction) => {
    const people = await listPeople(transaction)
    const roles = new Set(people.flatMap(({ appointments }) => appointments.map(({ role }) => role)))
    expect(roles.size).toBe(9)
    const mentions = await listMentions(transaction, {
      states: ['new', 'in-hand', 'answered', 'set-aside', 'incident'],
      order: 'newest',
      limit: 500,
    })
    expect(mentions.length).toBeGreaterThan(100)
    expect(mentions.filter(({ matches }) => matches.length > 0).length).toBeGreaterThan(90)
    const open = await listIncidents(transaction, { closed: false, limit: 50 })
    const closed = await listIncidents(transaction, { closed: true, limit: 50 })
    expect(open.length).toBeGreaterThan(2)
    expect(closed.length).toBeGreaterThan(0)
    for (const incident of [...open, ...closed]) {
      const events = await listEventsOf(transaction, incident.id)
      expect(
        fold(events.map((event) => ({ ...event, at: event.at.toISOString() }) as unknown as Recorded)),
      ).toEqual(incident)
    }
    expect(await verifyEvents(transaction, trust)).toMatchObject({ type: 'whole' })
  })
})

test('a second look is at the same demonstration; removing it removes all of it and nothing else', async () => {
  const { session } = await aFounder()
  await lookRound(w.services, session)
  expect(await demonstrations()).toHaveLength(1)
  await w.owner.query(
    'insert into rechecks (mention_id, trust_id, source_id, due_at) select id, trust_id, source_id, noticed_at from mentions on conflict do nothing',
  )
  await endDemonstration(w.services, session)
  expect(await demonstrations()).toEqual([])
  const { rows } = await w.owner.query(
    `select count(*)::int as trusts, (select count(*)::int from mentions) as mentions,
      (select count(*)::int from rechecks) as rechecks, (select count(*)::int from raw_events) as events from trusts`,
  )
  expect(rows).toEqual([{ trusts: 2, mentions: 0, rechecks: 0, events: 0 }])
})
