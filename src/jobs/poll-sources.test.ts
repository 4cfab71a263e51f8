import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import { takeDueSources } from '../commands/listen.ts'
import { system } from '../domain/actor.ts'
import type { Connector } from '../domain/connector.ts'
import { asActor } from '../store/as-actor.ts'
import { addSource } from '../store/sources.ts'
import type { Outside } from './outside.ts'
import { askSource } from './poll-sources.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

test('several sources on one host are asked in turn, each as often as there is room for, and none for ever later', async () => {
  const ids = Array.from({ length: 20 }, () => crypto.randomUUID())
  await w.owner.query('update sources set paused = true')
  await asActor(w.database, system(w.id), async (transaction) => {
    for (const id of ids)
      await addSource(transaction, {
        ...{ id, trust: w.id, school: null, kind: 'feed', name: id, address: `https://one.example/${id}` },
        ...{ everySeconds: 900, at: w.services.now() },
      })
  })
  const asked: { source: string; at: number }[] = []
  const connector: Connector = {
    check: async () => ({ type: 'works', findings: [], found: [] }),
    async pull({ source, now }) {
      asked.push({ source, at: now.getTime() / 1000 })
      return { type: 'not-modified', cursor: {} }
    },
  }
  const outside = { connector: async () => connector } as Pick<Outside, 'connector'> as Outside
  const start = w.services.now().getTime()
  const options = { holder: 'a', hostSpacingSeconds: 60, signal: new AbortController().signal }
  for (let second = 0; second < 2 * 3600; second += 20) {
    w.setNow(new Date(start + second * 1000))
    const lease = { intake: 'pull' as const, holder: 'a', seconds: 60, limit: 8 }
    for (const source of await takeDueSources(w.services, lease))
      await askSource(w.services, outside, source, options)
  }
  const times = Map.groupBy(asked, ({ source }) => source)
  expect(times.size).toBe(20)
  // Every 20 minutes: twenty of them, with a minute between.
  for (const of of times.values()) expect(of.length).toBeGreaterThanOrEqual(5)
  const distances = asked.slice(1).map(({ at }, place) => at - asked[place]!.at)
  expect(Math.min(...distances)).toBeGreaterThanOrEqual(40)
  const { rows } = await w.owner.query('select max(asked_at) as latest from sources')
  expect(rows[0].latest.getTime()).toBeLessThanOrEqual(w.services.now().getTime())
})
