import { afterAll, beforeAll, expect, test } from 'vitest'
import { judgeBy } from '../../../tests/support/plain-judge.ts'
import { type World, world } from '../../../tests/support/world.ts'
import { settleModels } from './settle-models.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const settle = async (model: string, unreadable: readonly string[] = []) => {
  const { shipped, of } = await settleModels(w.services, Buffer.from(model), (bytes) =>
    unreadable.includes(Buffer.from(bytes).toString()) ? null : judgeBy([]),
  )
  const { rows } = await w.owner.query<{ school: string; ways: string[] }>(
    `select schools.name as school, array_agg(state || ' ' || encode(bytes, 'escape') order by state, bytes) as ways
     from judging_ways join schools on schools.id = school_id join judgement_models on sha256 = model
     group by schools.id, schools.name order by schools.name`,
  )
  return { ready: of(shipped) !== undefined, ways: rows }
}

const everywhere = (...ways: string[]) => ({
  ready: true,
  // Two trusts, each with these two schools.
  ways: ['Oakfield Primary School', 'Oakfield Primary School', 'Riverside Academy', 'Riverside Academy'].map(
    (school) => ({ school, ways }),
  ),
})

test('the first model is used at every school, and another that an update brings runs beside it', async () => {
  expect(await settle('first')).toEqual(everywhere('in-use first'))
  expect(await settle('first')).toEqual(everywhere('in-use first'))
  expect(await settle('second')).toEqual(everywhere('beside second', 'in-use first'))
  expect(await settle('third'), 'one runs beside already').toEqual(
    everywhere('beside second', 'in-use first'),
  )
})

test('a school that is new begins with the newest, and one that was left may come again', async () => {
  await w.owner.query("update judging_ways set state = 'left' where state = 'beside'")
  await w.owner.query(
    `insert into schools (id, trust_id, name, created_at, slug) values (gen_random_uuid(), $1, 'Yew School', now(), 'yew')`,
    [w.id],
  )
  const { ways } = await settle('second')
  expect(ways.at(-1)).toEqual({ school: 'Yew School', ways: ['in-use second'] })
  expect(ways[0]?.ways).toEqual(['beside second', 'in-use first', 'left second'])
})

test('where an update cannot read the model that a school uses, the one that ships judges there from now on', async () => {
  await w.owner.query('delete from judging_ways')
  await w.owner.query("delete from schools where name = 'Yew School'")
  await settle('first')
  await settle('second')
  expect(await settle('third', ['first'])).toEqual(everywhere('in-use third', 'left first', 'left second'))
  expect(await settle('third', ['first'])).toEqual(everywhere('in-use third', 'left first', 'left second'))
})
