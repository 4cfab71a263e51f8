import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import { type Actor, system } from '../domain/actor.ts'
import { asActor } from '../store/as-actor.ts'
import { announce, type Change, hearChanges } from '../store/changes.ts'
import { findMention, saveMention } from '../store/mentions.ts'
import { liveUpdates } from './live-updates.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

/** Says it again until it is heard: the line takes a moment to open. */
async function untilHeard(say: () => Promise<void>, heard: readonly unknown[]): Promise<void> {
  const poll = expect.poll(
    async () => {
      await say()
      return heard.length
    },
    { interval: 200 },
  )
  await poll.toBeGreaterThan(0)
}

/** Who is told of a change to this mention; everybody who may be told is asked at once. */
async function toldOf(reference: string, about: Change['subject'] = 'mention'): Promise<string[]> {
  const live = liveUpdates(w.database)
  const told = new Set<string>()
  const everybody = { ...w.people, stranger: w.other.people.headteacher }
  for (const [name, actor] of Object.entries(everybody) as [string, Actor][]) {
    live.listen({ actor, about: new Set([about]), tell: () => told.add(name) })
  }
  const heard: Change[] = []
  const changes = hearChanges(w.connection, {
    onChange(change) {
      live.hear(change)
      heard.push(change)
    },
    onGap() {},
  })
  const say = () =>
    asActor(w.database, system(w.id), async (transaction) => {
      const mention = await findMention(transaction, reference)
      await announce(transaction, w.id, 'mention', mention?.id ?? '')
    })
  await untilHeard(say, heard)
  await new Promise((resolve) => setTimeout(resolve, 1000))
  await changes.stop()
  return [...told].sort()
}

test('a change is told to those who see what has changed, and to nobody else', async () => {
  const reference = await w.hear('A fair at Oakfield Primary School')
  expect(await toldOf(reference)).toEqual([
    'auditor',
    'communications',
    'deputy-dsl',
    'dsl',
    'headteacher',
    'office',
    'trust-communications',
    'trust-safeguarding-lead',
  ])
  await asActor(w.database, system(w.id), async (transaction) => {
    const mention = await findMention(transaction, reference)
    await saveMention(transaction, mention?.id ?? '', { level: 4 }, w.services.now())
  })
  expect(await toldOf(reference)).toEqual(['trust-safeguarding-lead'])
  expect(await toldOf(reference, 'source')).toEqual([])
})

test('a change that is rolled back is told to nobody', async () => {
  const heard: string[] = []
  const changes = hearChanges(w.connection, { onChange: ({ ids }) => heard.push(...ids), onGap() {} })
  const say = (id: string) =>
    asActor(w.database, system(w.id), (transaction) => announce(transaction, w.id, 'mention', id))
  await untilHeard(() => say('the line is open'), heard)
  const undone = asActor(w.database, system(w.id), async (transaction) => {
    await announce(transaction, w.id, 'mention', 'undone')
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await say('done')
  await expect.poll(() => heard).toContain('done')
  await changes.stop()
  expect(heard).not.toContain('undone')
})

test('what changed while a page was on its way is told when it begins to listen', async () => {
  const reference = await w.hear('A fair at Oakfield Primary School')
  const mention = await asActor(w.database, system(w.id), (transaction) =>
    findMention(transaction, reference),
  )
  const live = liveUpdates(w.database)
  const about = new Set(['mention'] as const)
  const told: string[] = []
  live.hear({ trust: w.id, subject: 'mention', ids: [mention?.id ?? ''] })
  await new Promise((resolve) => setTimeout(resolve, 50))
  live.listen({ actor: w.people.office, about, age: 5_000, tell: () => told.push('on its way') })
  live.listen({ actor: w.other.people.office, about, age: 5_000, tell: () => told.push('a stranger') })
  live.listen({ actor: w.people.office, about, age: 10, tell: () => told.push('afterwards') })
  await expect.poll(() => told).toEqual(['on its way'])
})
