import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import { system } from '../domain/actor.ts'
import type { SourceKind } from '../domain/source.ts'
import { asActor } from '../store/as-actor.ts'
import { addSource } from '../store/sources.ts'
import { readEvents } from './read-events.ts'
import { recordRechecks, takeRechecks } from './recheck-mentions.ts'
import { keep } from './take-in.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const day = 86_400_000

/** A comment that a source of this kind has brought, and that is always still there. */
async function comment(
  kind: SourceKind,
  body: object,
): Promise<{ source: string; looks(days: number): Promise<number> }> {
  const source = crypto.randomUUID()
  const at = w.services.now()
  await asActor(w.database, system(w.id), async (transaction) => {
    await addSource(transaction, {
      ...{
        id: source,
        trust: w.id,
        school: w.oakfield,
        kind,
        name: kind,
        address: null,
        everySeconds: 900,
        at,
      },
    })
    const event = { kind: 'item' as const, externalId: 'a', externalVersion: '1', body: JSON.stringify(body) }
    await keep(w.services.jobs, transaction, { id: source, trust: w.id }, [event], at)
  })
  await readEvents(w.services, { trust: w.id, source })
  return {
    source,
    /** How often it is looked at while so many days pass. */
    async looks(days) {
      let looks = 0
      for (let hour = 0; hour < days * 24; hour += 12) {
        w.setNow(new Date(w.services.now().getTime() + day / 2))
        const due = (await takeRechecks(w.services)).filter((one) => one.source.id === source)
        for (const one of due) {
          looks += one.items.length
          await recordRechecks(
            w.services,
            one,
            new Map(one.items.map(({ externalId }) => [externalId, { type: 'present' }])),
          )
        }
      }
      return looks
    },
  }
}

test('what was heard is looked at six times in thirty days, and then no more', async () => {
  const { looks } = await comment('facebook-page', { type: 'item', post: { message: 'At the gate' } })
  expect(await looks(31)).toBe(6)
  expect(await looks(60)).toBe(0)
})

test('what YouTube wants read again every thirty days is, as long as it is kept', async () => {
  const snippet = { textOriginal: 'Under the film', publishedAt: '2026-11-18T09:00:00Z' }
  const { looks } = await comment('youtube', { type: 'item', comment: { snippet } })
  expect(await looks(31)).toBe(6)
  expect(await looks(60)).toBe(2)
})
