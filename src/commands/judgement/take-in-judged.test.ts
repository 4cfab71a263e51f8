import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainJudges } from '../../../tests/support/plain-judge.ts'
import { type World, world } from '../../../tests/support/world.ts'
import { system } from '../../domain/actor.ts'
import { asActor } from '../../store/as-actor.ts'
import { readEvents } from '../read-events.ts'
import { keep } from '../take-in.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world({ judges: plainJudges })
})
afterAll(() => w.leave())

async function says(text: string, version: string): Promise<void> {
  const post = { title: { value: text, markup: 'text' }, content: null, link: null, author: null }
  const event = { kind: 'item' as const, externalId: 'one', externalVersion: version }
  await asActor(w.database, system(w.id), (transaction) =>
    keep(
      w.services.jobs,
      transaction,
      { id: w.source, trust: w.id },
      [{ ...event, body: JSON.stringify(post) }],
      w.services.now(),
    ),
  )
  await readEvents(w.services, { trust: w.id, source: w.source })
}

test('what an edit makes pressing is told, once, though people had set it aside when it said something else', async () => {
  const told = async () => (await w.owner.query('select id from notices')).rows.length
  await says('thank you Oakfield Primary School', '1')
  expect(await told()).toBe(0)
  await w.owner.query(`update mentions set state = 'set-aside'`)
  await says('somebody brings a knife to Oakfield Primary School', '2')
  const then = await told()
  expect(then).toBeGreaterThan(0)
  expect((await w.visit(w.people.dsl, '/for-you')).text).toContain('seems to need somebody now')
  await says('somebody brings a knife to Oakfield Primary School, really', '3')
  expect(await told()).toBe(then)
})

test('and nobody whom it is kept from is told', async () => {
  await w.owner.query('delete from notices')
  await w.owner.query(`update mentions set kept_from = array[$1::uuid]`, [w.people.dsl.person])
  await says('thank you Oakfield Primary School', '4')
  await says('a knife at Oakfield Primary School', '5')
  const { rows } = await w.owner.query<{ person_id: string }>('select person_id from notices')
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.map(({ person_id }) => person_id)).not.toContain(w.people.dsl.person)
})
