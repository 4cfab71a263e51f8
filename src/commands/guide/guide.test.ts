import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../../tests/support/world.ts'
import type { Actor } from '../../domain/actor.ts'
import { asActor } from '../../store/as-actor.ts'
import { listGuideActs, listGuidePages } from '../../store/guide.ts'
import { readGuide } from '../read-front-door.ts'
import { changeGuidePage, type GuideChange, proposeGuidePage } from './change-guide.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const words = { question: 'May a child bring a watch?', answer: 'Yes, if it stays in the bag.' }
const propose = async (actor: Actor, changes: Partial<Parameters<typeof proposeGuidePage>[2]> = {}) =>
  proposeGuidePage(w.services, actor, { id: null, school: w.oakfield, words, seen: 0, ...changes })
const change = (actor: Actor, id: string, seen: number, what: GuideChange) =>
  changeGuidePage(w.services, actor, { id, seen, change: what })
const shown = async (slug = 'oakfield-primary-school') =>
  (await readGuide(w.services, slug)).map(({ question, answer }) => ({ question, answer }))

async function proposed(): Promise<string> {
  const outcome = await propose(w.people.office)
  if (outcome.type !== 'changed') throw new Error(JSON.stringify(outcome))
  return outcome.id
}

test('families read a page once somebody else has approved it, at its own school only', async () => {
  const id = await proposed()
  expect(await shown()).toEqual([])
  expect(await change(w.people.office, id, 1, 'approve')).toMatchObject({ type: 'refused' })
  expect(await change(w.people.riversideHead, id, 1, 'approve')).toMatchObject({ type: 'refused' })
  expect(await change(w.people.headteacher, id, 1, 'approve')).toMatchObject({ type: 'changed' })
  expect(await shown()).toEqual([words])
  expect(await shown('riverside-academy')).toEqual([])
  await change(w.people.headteacher, id, 2, 'retire')
  expect(await shown()).toEqual([])
  await change(w.people.headteacher, id, 3, 'put-back')
  const newer = { ...words, answer: 'No.' }
  await propose(w.people.office, { id, words: newer, seen: 4 })
  // The words that stand stay until the new ones are approved.
  expect(await shown()).toEqual([words])
  await change(w.people.headteacher, id, 5, 'approve')
  expect(await shown()).toEqual([newer])
  const acts = await asActor(w.database, w.people.office, (transaction) => listGuideActs(transaction, id))
  expect(acts.map(({ act }) => act).reverse()).toEqual([
    ...['proposed', 'approved', 'retired', 'put-back', 'proposed', 'approved'],
  ])
  expect(acts.at(-1)?.words).toEqual(words)
})

test('nobody approves what they wrote, and nobody writes over a change that they have not seen', async () => {
  const outcome = await propose(w.people.headteacher)
  const id = outcome.type === 'changed' ? outcome.id : ''
  expect(await change(w.people.headteacher, id, 1, 'approve')).toMatchObject({
    because: expect.stringContaining('Somebody else'),
  })
  expect(await change(w.people['trust-communications'], id, 0, 'approve')).toMatchObject({
    because: expect.stringContaining('meanwhile'),
  })
  expect(await change(w.people['trust-communications'], id, 1, 'approve')).toMatchObject({ type: 'changed' })
})

test('a gap where something was taken out is not put before families', async () => {
  const gap = { ...words, answer: 'Ask […] about it.' }
  expect(await propose(w.people.office, { words: gap })).toMatchObject({
    because: expect.stringContaining('taken out'),
  })
})

test('another trust sees and changes nothing of it', async () => {
  const id = await proposed()
  const elsewhere = w.other.people.headteacher
  expect(await asActor(w.database, elsewhere, (transaction) => listGuidePages(transaction))).toEqual([])
  expect(await change(elsewhere, id, 1, 'approve')).toEqual({ type: 'not-found' })
  expect(await propose(elsewhere)).toEqual({ type: 'not-found' })
})

test('a page for every school is the trust’s to write and to approve', async () => {
  const all = { school: null, words: { question: 'When are you open?', answer: 'From 8 to 5.' } }
  const outcome = await propose(w.people['trust-communications'], all)
  const id = outcome.type === 'changed' ? outcome.id : ''
  await change(w.people['trust-safeguarding-lead'], id, 1, 'approve')
  expect(await shown('riverside-academy')).toEqual([all.words])
})
