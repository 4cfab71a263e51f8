import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../../../tests/support/world.ts'
import { openReport } from '../../../commands/open-report.ts'
import { tellSchool } from '../../../commands/tell-school.ts'
import { type Actor, system } from '../../../domain/actor.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Telling } from '../../../domain/report.ts'
import { asActor } from '../../../store/as-actor.ts'
import { findIncidentOf } from '../../../store/incidents.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const calm: Facts = {
  kind: 'post',
  author: 'pupil',
  about: ['staff'],
  nature: ['rude'],
  audience: 'private',
  danger: 'none',
}

async function tell(words: string, changes: Partial<Telling> = {}) {
  const result = await tellSchool(w.services, {
    ...{ school: 'oakfield-primary-school', door: 'happened', readBy: 'seven', facts: calm, words },
    ...{ teller: { type: 'pseudonym', name: 'Otter' }, troubleIfUsualReads: 'no', from: `n-${words}` },
    ...changes,
  })
  if (result.type !== 'told') throw new Error(JSON.stringify(result))
  const { rows } = await w.owner.query('select id, reference from mentions where text = $1', [words])
  return { receipt: result.receipt.join(' '), ...(rows[0] as { id: string; reference: string }) }
}

const messagesOf = async (receipt: string) => {
  const result = await openReport(w.services, { school: 'oakfield-primary-school', receipt, from: 'n' })
  return result.type === 'report' ? result.view.messages.map(({ words }) => words) : []
}

test('the mention’s page shows who told it, as they named themselves, and the box to answer', async () => {
  const { reference, receipt } = await tell('They wrote that Miss Lark is silly.')
  const page = await w.visit(w.people.headteacher, `/inbox/${reference}`)
  expect(page.text).toContain('Told through the front door')
  expect(page.text).toContain('Otter')
  expect(page.text).toContain('A child of seven or older')
  const sent = await w.visit(w.people.headteacher, `/inbox/${reference}/reporter`, {
    answer: 'Thank you, Otter.',
  })
  expect(sent).toMatchObject({ status: 303, location: `/inbox/${reference}?done=reporter-answered#told` })
  expect((await w.visit(w.people.headteacher, `/inbox/${reference}`)).text).toContain('Thank you, Otter.')
  expect(await messagesOf(receipt)).toContain('Thank you, Otter.')
})

test('an answer without words is asked for again, beside its field', async () => {
  const { reference } = await tell('They wrote that the play was silly.')
  const page = await w.visit(w.people.headteacher, `/inbox/${reference}/reporter`, {
    answer: ' ',
    outcome: 'yes',
  })
  expect(page.status).toBe(400)
  expect(page.text).toContain('Write your answer.')
  expect(page.text).toMatch(/value="yes"[^>]*checked|checked[^>]*value="yes"/)
})

test('who may only read it sees no box, and who may not read it finds nothing', async () => {
  const { reference } = await tell('They wrote that the pond is green.')
  const auditor = await w.visit(w.people.auditor, `/inbox/${reference}`)
  expect(auditor.text).toContain('Told through the front door')
  expect(auditor.text).not.toContain('Answer them')
  const answer = (actor: Actor) => w.visit(actor, `/inbox/${reference}/reporter`, { answer: 'No.' })
  expect((await answer(w.people.auditor)).text).toContain('others answer it')
  expect((await answer(w.people.riversideHead)).status).toBe(404)
  expect((await answer(w.other.people.headteacher)).status).toBe(404)
})

test('on the incident’s page the conversation goes on', async () => {
  const facts: Facts = { ...calm, about: ['pupil'], nature: ['threat'], danger: 'possible' }
  const { id, receipt } = await tell('Somebody wrote that they will get me.', { facts })
  const incident = await asActor(w.database, system(w.id), (transaction) => findIncidentOf(transaction, id))
  const address = `/incidents/${incident?.reference}`
  const page = await w.visit(w.people.dsl, address)
  expect(page.text).toContain('Told through the front door')
  const sent = await w.visit(w.people.dsl, `${address}/reporter`, { answer: 'You did right. We are on it.' })
  expect(sent.location).toBe(`${address}?done=reporter-answered#told`)
  expect(await messagesOf(receipt)).toContain('You did right. We are on it.')
})

test('a mention of another kind is asked about as what it is, and its answers are kept so', async () => {
  const facts: Facts = { kind: 'enquiry', channel: 'web', from: 'parent' }
  const { id, reference } = await tell('When does the summer fair begin?', { facts })
  const page = await w.visit(w.people.office, `/inbox/${reference}/triage?ask=about`)
  expect(page.status).toBe(200)
  const sent = { field: 'about', about: 'general', skip: '' }
  expect(await w.visit(w.people.office, `/inbox/${reference}/triage`, sent)).toMatchObject({ status: 303 })
  const { rows } = await w.owner.query('select facts from mentions where id = $1', [id])
  expect(rows).toEqual([{ facts: { ...facts, about: 'general' } }])
  const foreign = { field: 'nature', nature: 'rude', skip: '' }
  expect((await w.visit(w.people.office, `/inbox/${reference}/triage`, foreign)).status).toBe(404)
  const all = await w.visit(w.people.office, `/inbox/${reference}/triage/all`)
  expect(all.text).toContain('name="channel"')
  expect(all.text).not.toContain('name="nature"')
})

test('what is much the same stands under the first, and all of it can be read', async () => {
  const own = (n: number) => tell(`Close this school now, all of us say so, number ${n}!`)
  const told = []
  for (let n = 0; n < 12; n++) told.push(await own(n))
  const inbox = await w.visit(w.people.headteacher, '/inbox')
  expect(inbox.text.match(/Close this school now/g)).toHaveLength(5)
  expect(inbox.text).toContain('and 7 more like this')
  const under = await w.owner.query(
    'select reference, gathered_under from mentions where gathered_under is not null',
  )
  const first = await w.owner.query('select reference from mentions where id = $1', [
    under.rows[0].gathered_under,
  ])
  const page = await w.visit(w.people.headteacher, `/inbox/${first.rows[0].reference}`)
  expect(page.text).toContain('And 7 more like this')
  const all = await w.visit(w.people.headteacher, `/inbox/${first.rows[0].reference}/alike`)
  for (const { reference } of under.rows) expect(all.text).toContain(reference)
  const one = await w.visit(w.people.headteacher, `/inbox/${under.rows[0].reference}`)
  expect(one.text).toContain(first.rows[0].reference)
  expect((await w.visit(w.people.riversideHead, `/inbox/${first.rows[0].reference}/alike`)).status).toBe(404)
})

test('what came in a rush stands apart, and the inbox says so', async () => {
  await w.owner.query("update mentions set in_rush = true where text like 'They wrote that the pond%'")
  const inbox = await w.visit(w.people.headteacher, '/inbox')
  expect(inbox.text).toContain('Some things came in a rush')
  expect(inbox.text).not.toContain('the pond is green')
  expect((await w.visit(w.people.headteacher, '/inbox?rush=only')).text).toContain('the pond is green')
})
