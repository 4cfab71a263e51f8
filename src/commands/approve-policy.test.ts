import { describe, expect, test } from 'vitest'
import { ownWorld, type TestTrust, type World } from '../../tests/support/world.ts'
import { type Actor, system } from '../domain/actor.ts'
import type { Recorded } from '../domain/incident.ts'
import { fold } from '../domain/incident-fold.ts'
import { sentenceOf } from '../policy/clauses.ts'
import { modelPolicy, policyText } from '../policy/version.ts'
import { asActor } from '../store/as-actor.ts'
import { listEventsOf, verifyEvents } from '../store/events.ts'
import { findIncident } from '../store/incidents.ts'
import { listPolicyVersions } from '../store/policy-versions.ts'
import { type Approval, approvePolicy, nextVersion } from './approve-policy.ts'
import { openIncident } from './open-incident.ts'
import { changeFacts } from './run-incident.ts'
import { sha256 } from './services.ts'
import { triageMention } from './triage-mention.ts'
import { type ClauseWritten, wordPolicy } from './word-policy.ts'

const at = (day: string) => new Date(`${day}T12:00:00Z`)
const model = { sentence: sentenceOf('INC-2'), note: '' }
const own: ClauseWritten = {
  clause: 'INC-2',
  sentence: 'The headteacher or the DSL asks for it to go, and gives a day for that.',
  note: 'The office rings the parents.',
  confirmed: false,
  was: model,
}
const approval: Approval = {
  approvedBy: 'the trust board',
  approvedOn: '2026-11-10',
  inForceFrom: '2026-11-12',
  changed: 'The first version.',
}

async function enter(w: World, actor: Actor, said: Partial<Approval> = {}) {
  const { next } = await asActor(w.database, actor, nextVersion)
  return approvePolicy(w.services, actor, { ...approval, ...said }, next)
}
const versionsOf = (w: World, trust: TestTrust) =>
  asActor(w.database, trust.people.auditor, listPolicyVersions)

describe('a draft', () => {
  test('becomes a version with the whole text, its hash and the trust’s words', async () => {
    const w = await ownWorld()
    const lead = w.people['trust-safeguarding-lead']
    expect(await wordPolicy(w.services, lead, [own])).toEqual({ type: 'worded' })
    expect(await versionsOf(w, w)).toEqual([])
    expect(await enter(w, lead)).toEqual({ type: 'approved', number: 1 })
    const wording = { 'INC-2': { sentence: own.sentence, note: own.note } }
    const text = policyText(wording)
    expect(await versionsOf(w, w)).toEqual([{ number: 1, wording, text, hash: sha256(text), ...approval }])
  })

  test('goes on from the version before, and going back to the model’s words is a change as well', async () => {
    const w = await ownWorld()
    const lead = w.people['trust-communications']
    await wordPolicy(w.services, lead, [own])
    await enter(w, lead)
    const was = { sentence: own.sentence, note: own.note }
    await wordPolicy(w.services, lead, [{ ...own, ...model, was }])
    expect(await enter(w, lead)).toEqual({ type: 'approved', number: 2 })
    const [first, second] = await versionsOf(w, w)
    expect(second?.hash).toBe(modelPolicy.hash)
    expect(first?.hash).not.toBe(modelPolicy.hash)
  })

  test('is not changed at all where one of several clauses cannot be taken', async () => {
    const w = await ownWorld()
    const { administrator } = w.people
    const empty = { ...own, clause: 'INC-3', sentence: ' ', was: { sentence: sentenceOf('INC-3'), note: '' } }
    const result = await wordPolicy(w.services, administrator, [own, empty])
    expect(result).toMatchObject({ problems: [{ clause: 'INC-3', field: 'sentence' }] })
    expect((await asActor(w.database, administrator, nextVersion)).next.wording).toEqual({})
  })

  test('does not lose what somebody else wrote in the same clause meanwhile', async () => {
    const w = await ownWorld()
    const lead = w.people['trust-safeguarding-lead']
    await wordPolicy(w.services, lead, [own])
    const late = await wordPolicy(w.services, w.people.administrator, [
      { ...own, sentence: 'Something else.' },
    ])
    expect(late).toMatchObject({ problems: [{ because: expect.stringContaining(own.sentence) }] })
  })

  test('is not approved by whoever read something else', async () => {
    const w = await ownWorld()
    const lead = w.people['trust-safeguarding-lead']
    const { next } = await asActor(w.database, lead, nextVersion)
    await wordPolicy(w.services, lead, [own])
    expect(await approvePolicy(w.services, lead, approval, next)).toMatchObject({ type: 'refused' })
    await enter(w, lead)
    expect(await approvePolicy(w.services, lead, approval, next)).toMatchObject({
      because: expect.stringContaining('Version 1 was entered meanwhile'),
    })
  })

  test('is not approved for a day before its approval, nor before the approval has happened', async () => {
    const w = await ownWorld()
    const lead = w.people['trust-safeguarding-lead']
    const problem = (field: string) => ({ type: 'problems', problems: [{ field }] })
    expect(await enter(w, lead, { inForceFrom: '2026-11-09' })).toMatchObject(problem('inForceFrom'))
    const tomorrow = { approvedOn: '2026-11-19', inForceFrom: '2026-11-20' }
    expect(await enter(w, lead, tomorrow)).toMatchObject(problem('approvedOn'))
    expect(await enter(w, lead, { approvedBy: ' ' })).toMatchObject(problem('approvedBy'))
  })

  test('is for three roles, and for nobody of another trust', async () => {
    const w = await ownWorld()
    for (const actor of [w.people.headteacher, w.people.dsl, w.people.office, w.people.auditor]) {
      expect(await wordPolicy(w.services, actor, [own])).toMatchObject({ type: 'refused' })
      expect(await enter(w, actor)).toMatchObject({ type: 'refused' })
    }
    await wordPolicy(w.services, w.people.administrator, [own])
    await enter(w, w.people.administrator)
    expect(await versionsOf(w, w.other)).toEqual([])
    expect((await asActor(w.database, w.other.people.administrator, nextVersion)).next.wording).toEqual({})
  })
})

describe('an incident is judged by the policy of the day on which its post was noticed', () => {
  async function openOn(w: World, noticed: string, opened: string) {
    w.setNow(at(noticed))
    const mention = await w.hear('Oakfield Primary School’s car park is a disgrace')
    w.setNow(at(opened))
    const lead = w.people['trust-safeguarding-lead']
    const facts = {
      author: 'parent',
      about: ['school'],
      nature: ['rude'],
      audience: 'public',
      danger: 'none',
    }
    await triageMention(w.services, lead, mention, facts)
    const result = await openIncident(w.services, lead, mention)
    if (result.type !== 'opened') throw new Error(JSON.stringify(result))
    return result.reference
  }
  const incidentOf = (w: World, reference: string) =>
    asActor(w.database, w.people['trust-safeguarding-lead'], (transaction) =>
      findIncident(transaction, reference),
    )

  test('also where a version came into force before it was opened, and where the facts change later', async () => {
    const w = await ownWorld()
    const lead = w.people['trust-safeguarding-lead']
    await enter(w, lead)
    await wordPolicy(w.services, lead, [own])
    await enter(w, lead, { inForceFrom: '2026-11-25', changed: 'A day is given.' })
    const [first, second] = await versionsOf(w, w)

    const before = await openOn(w, '2026-11-24', '2026-11-26')
    expect((await incidentOf(w, before))?.policyVersion).toBe(first?.hash)
    const after = await openOn(w, '2026-11-25', '2026-11-26')
    expect((await incidentOf(w, after))?.policyVersion).toBe(second?.hash)

    w.setNow(at('2026-11-28'))
    const changed = await changeFacts(w.services, lead, before, { nature: ['rude', 'insulting'] })
    expect(changed).toMatchObject({ type: 'changed', incident: { policyVersion: first?.hash } })
  })

  test('and by the model where nothing was approved by then, with its row still what its events add up to', async () => {
    const w = await ownWorld()
    const lead = w.people['trust-safeguarding-lead']
    await wordPolicy(w.services, lead, [own])
    await enter(w, lead)
    const reference = await openOn(w, '2026-11-11', '2026-11-18')
    const incident = await incidentOf(w, reference)
    expect(incident?.policyVersion).toBe(modelPolicy.hash)
    const [folded, verdict] = await asActor(w.database, system(w.id), async (transaction) => [
      fold(
        (await listEventsOf(transaction, incident?.id ?? '')).map(
          (event) => ({ ...event, at: event.at.toISOString() }) as unknown as Recorded,
        ),
      ),
      await verifyEvents(transaction, w.id),
    ])
    expect(folded).toEqual(incident)
    expect(verdict).toMatchObject({ type: 'whole' })
  })

  test('of the day in London: half past midnight there is still the day before by universal time', async () => {
    const w = await ownWorld()
    const lead = w.people['trust-safeguarding-lead']
    w.setNow(at('2027-06-01'))
    await enter(w, lead, { approvedOn: '2027-05-20', inForceFrom: '2027-05-31' })
    w.setNow(new Date('2027-05-30T23:30:00Z'))
    const mention = await w.hear('Oakfield Primary School is rubbish')
    await triageMention(w.services, lead, mention, { author: 'parent', about: ['school'], nature: ['rude'] })
    const opened = await openIncident(w.services, lead, mention)
    const reference = opened.type === 'opened' ? opened.reference : ''
    const [version] = await versionsOf(w, w)
    expect((await incidentOf(w, reference))?.policyVersion).toBe(version?.hash)
  })
})
