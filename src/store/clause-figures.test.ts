import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import { keepFrom } from '../commands/confidentiality.ts'
import { openIncident } from '../commands/open-incident.ts'
import { triageMention } from '../commands/triage-mention.ts'
import type { Actor } from '../domain/actor.ts'
import type { PostFacts } from '../domain/facts.ts'
import { asActor } from './as-actor.ts'
import { timesApplied } from './clause-figures.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const term = { from: new Date('2026-08-31T23:00:00Z'), to: new Date('2027-01-01T00:00:00Z') }
const rude: Omit<PostFacts, 'kind'> = {
  author: 'parent',
  about: ['school'],
  nature: ['rude'],
  danger: 'none',
}

async function incident(facts: Omit<PostFacts, 'kind'>, at: string): Promise<string> {
  w.setNow(new Date(at))
  const lead = w.people['trust-safeguarding-lead']
  const mention = await w.hear('Oakfield Primary School is rubbish')
  await triageMention(w.services, lead, mention, facts)
  const opened = await openIncident(w.services, lead, mention)
  if (opened.type !== 'opened') throw new Error(JSON.stringify(opened))
  return opened.reference
}

const applied = (actor: Actor, basis: string, period = term) =>
  asActor(w.database, actor, (transaction) => timesApplied(transaction, basis, period))

async function total(actor: Actor, basis: string): Promise<number> {
  return (await applied(actor, basis)).reduce((sum, { incidents }) => sum + incidents, 0)
}

test('incidents whose decision names a clause, a default or guidance are counted by week and kind', async () => {
  const lead = w.people['trust-safeguarding-lead']
  await incident(rude, '2026-10-05T12:00:00Z')
  await incident(rude, '2026-10-11T22:30:00Z')
  // 23:30 on a Sunday in UTC is Monday in London's summer.
  await incident(rude, '2026-10-11T23:30:00Z')
  await incident({ ...rude, nature: ['disrepute'] }, '2026-10-20T12:00:00Z')
  const weeks = [
    { week: '2026-10-05', kind: 'post', incidents: 2 },
    { week: '2026-10-12', kind: 'post', incidents: 1 },
  ]
  // Evidence is kept because of INC-2 as well, where nobody is asked to delete anything.
  const kept = { week: '2026-10-19', kind: 'post', incidents: 1 }
  expect(await applied(lead, 'INC-2')).toEqual([...weeks, kept])
  expect(await applied(lead, 'default:G4')).toEqual(weeks)
  expect(await applied(lead, 'guidance:evidence-first')).toHaveLength(3)
  expect(await applied(lead, 'default:G9')).toEqual([kept])
  expect(await applied(lead, 'REL-1')).toEqual([])
  const earlier = { from: new Date('2026-01-01'), to: new Date('2026-10-01') }
  expect(await applied(lead, 'INC-2', earlier)).toEqual([])
})

test('nobody counts what they may not see: another school, an excluded person, the other trust', async () => {
  const before = await total(w.people.headteacher, 'INC-2')
  expect(before).toBeGreaterThan(0)
  const reference = await incident(rude, '2026-11-10T12:00:00Z')
  expect(await total(w.people.headteacher, 'INC-2')).toBe(before + 1)
  const kept = await keepFrom(
    w.services,
    w.people['trust-safeguarding-lead'],
    reference,
    w.people.headteacher.person ?? '',
  )
  expect(kept.type).toBe('changed')
  expect(await total(w.people.headteacher, 'INC-2')).toBe(before)
  await incident({ ...rude, about: ['headteacher'], nature: ['allegation'] }, '2026-11-11T12:00:00Z')
  expect(await total(w.people.headteacher, 'guidance:allegations-against-adults')).toBe(0)
  expect(await total(w.people['trust-safeguarding-lead'], 'guidance:allegations-against-adults')).toBe(1)
  for (const other of [w.people.riversideHead, w.people.administrator, w.other.people.headteacher])
    expect(await total(other, 'INC-2')).toBe(0)
})
