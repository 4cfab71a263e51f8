import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../../../tests/support/world.ts'
import { openIncident } from '../../../commands/open-incident.ts'
import { triageMention } from '../../../commands/triage-mention.ts'
import { clauses, sentenceOf } from '../../../policy/clauses.ts'
import { examplesOf } from '../../../policy/examples.ts'
import { sentenceOfFacts } from '../../../policy/facts-in-words.ts'
import { gaps } from '../../../policy/gaps.ts'
import { guidance } from '../../../policy/guidance.ts'
import { asActor } from '../../../store/as-actor.ts'
import { addSetting } from '../../../store/settings.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
  const lead = w.people['trust-safeguarding-lead']
  const mention = await w.hear('Oakfield Primary School is rubbish')
  const facts = { author: 'parent', about: ['school'], nature: ['rude'], danger: 'none' } as const
  await triageMention(w.services, lead, mention, facts)
  const opened = await openIncident(w.services, lead, mention)
  if (opened.type !== 'opened') throw new Error(JSON.stringify(opened))
})
afterAll(() => w.leave())

test('anybody reads what each clause, default and piece of guidance says, and what carries it out', async () => {
  const addresses = [
    ...clauses.map(({ id, sentence }) => ({ address: `/policy/${id}`, basis: id as string, says: sentence })),
    ...gaps.map(({ id, gap }) => ({ address: `/policy/${id}`, basis: `default:${id}`, says: gap })),
    ...guidance.map(({ name, says }) => ({
      address: `/policy/guidance/${name}`,
      basis: `guidance:${name}`,
      says,
    })),
  ]
  for (const { address, basis, says } of addresses) {
    const { status, text } = await w.visit(null, address)
    expect([address, status]).toEqual([address, 200])
    expect(text).toContain(says)
    expect(text).not.toContain('This term')
    for (const { facts } of examplesOf(basis).own) expect(text).toContain(sentenceOfFacts(facts))
  }
})

test('whoever sees incidents reads how often a clause was relied on, of those that they may see', async () => {
  const one = 'In the autumn term of 2026, 1 incident rested on INC-2, of those that you may see.'
  const none =
    'In the autumn term of 2026, no incident has rested on INC-2 so far, of those that you may see.'
  expect((await w.visit(w.people.headteacher, '/policy/INC-2')).text).toContain(one)
  expect((await w.visit(w.people.riversideHead, '/policy/INC-2')).text).toContain(none)
  expect((await w.visit(w.other.people.headteacher, '/policy/INC-2')).text).toContain(none)
  for (const nobody of [w.people.administrator, null])
    expect((await w.visit(nobody, '/policy/INC-2')).text).not.toContain('rested on')
})

test('the picture has a bar for the week, and the table the same figure', async () => {
  const { text } = await w.visit(w.people.headteacher, '/policy/INC-2')
  expect(text).toContain('<svg class="chart"')
  expect(text).toMatch(/16 Nov<\/th><td class="numeric">1<\/td><td>Something that was posted or shared/)
})

test('a member reads the times that hold at their trust, and a visitor those that ship', async () => {
  const value = { usual: { hours: 9 }, childIdentified: { hours: 1 } }
  const lead = w.people['trust-safeguarding-lead']
  const entry = { number: 1, name: 'deadline.requestDeletion', act: 'changed', value } as const
  await asActor(w.database, lead, (transaction) =>
    addSetting(transaction, w.id, { ...entry, person: lead.person, at: w.services.now() }),
  )
  expect((await w.visit(w.people.office, '/policy/INC-2')).text).toContain('within 1 hour')
  expect((await w.visit(null, '/policy/INC-2')).text).toContain('within 2 hours')
})

test('a default is never given as the policy’s word', async () => {
  const { text } = await w.visit(null, '/policy/G4')
  expect(text).toContain('Our default, to be confirmed by the trust')
  expect(text).toContain('Birdsong’s, and not the policy’s.')
  expect(text).toContain('Ask for the post to be deleted')
})

test('what the policy does not have is not here', async () => {
  for (const address of ['/policy/INC-99', '/policy/G99', '/policy/guidance/nothing'])
    expect((await w.visit(null, address)).status).toBe(404)
  expect(sentenceOf('INC-2')).not.toBe('')
})
