import { beforeEach, expect, test } from 'vitest'
import { aSource, bring } from '../../tests/support/bring.ts'
import { ownWorld, type World } from '../../tests/support/world.ts'
import type { Actor } from '../domain/actor.ts'
import { aroundInbox } from './around-inbox.ts'
import { asActor } from './as-actor.ts'
import { countGathered } from './gathered.ts'
import { anyInRush } from './inbox.ts'
import { listNames } from './names.ts'
import { namesOfPeople } from './people.ts'
import { countsOf } from './storms.ts'
import { listUnplacedMail } from './unplaced-mail.ts'

let w: World
let heads: string[]
beforeEach(async () => {
  w = await ownWorld()
  const words = (school: string) =>
    `${school} shut its gates and left a dozen children outside in the pouring rain`
  const posts = ['Oakfield Primary School', 'Riverside Academy'].flatMap((school, which) =>
    Array.from({ length: 5 + which }, (_, n) => ({ id: `${which}-${n}`, text: words(school) })),
  )
  await bring(w, await aSource(w), posts)
  const { rows } = await w.owner.query<{ id: string }>(
    'select id from mentions where gathered_under is null and id in (select gathered_under from mentions)',
  )
  heads = rows.map(({ id }) => id)
})

const all = { rush: true, unplaced: true, people: true }

/** The same, question by question. */
const oneByOne = (actor: Actor) =>
  asActor(w.database, actor, async (transaction) => {
    const gathered = await countGathered(transaction, heads)
    return {
      called: await listNames(transaction),
      people: await namesOfPeople(transaction),
      gathered,
      storms: await countsOf(transaction, [...gathered.keys()]),
      rush: await anyInRush(transaction),
      unplaced: (await listUnplacedMail(transaction)).length > 0,
    }
  })

const atOnce = (actor: Actor, asked = all) =>
  asActor(w.database, actor, (transaction) => aroundInbox(transaction, heads, asked))

test('what stands around the inbox is for each reader what the single questions say', async () => {
  expect(heads).toHaveLength(2)
  const whole = await atOnce(w.people['trust-communications'])
  expect([...whole.gathered.values()].sort()).toEqual([4, 5])
  expect(whole.storms.size).toBe(2)
  for (const actor of [w.people['trust-communications'], w.people.communications, w.people.riversideHead])
    expect(await atOnce(actor)).toEqual(await oneByOne(actor))
})

test('another school, and another trust, learn nothing of what stands under a mention that is not theirs', async () => {
  expect((await atOnce(w.people.communications)).gathered.size).toBe(1)
  const other = await atOnce(w.other.people.communications)
  expect([other.gathered.size, other.storms.size]).toEqual([0, 0])
  expect(other).toEqual(await oneByOne(w.other.people.communications))
})

test('what is not asked for is not said', async () => {
  const asked = { rush: false, unplaced: false, people: false }
  const { rush, unplaced, people } = await atOnce(w.people.communications, asked)
  expect({ rush, unplaced, people: people.size }).toEqual({ rush: false, unplaced: false, people: 0 })
})
