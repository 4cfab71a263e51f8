import { beforeEach, expect, test } from 'vitest'
import { aSource, bring } from '../../../tests/support/bring.ts'
import { plainJudges } from '../../../tests/support/plain-judge.ts'
import { ownWorld, type World } from '../../../tests/support/world.ts'
import type { Actor } from '../../domain/actor.ts'
import { asActor } from '../../store/as-actor.ts'
import { listMentions } from '../../store/inbox.ts'
import { listNotices } from '../../store/notices.ts'

let w: World
let source: string
beforeEach(async () => {
  w = await ownWorld({ judges: plainJudges })
  source = await aSource(w)
})

const told = (actor: Actor) =>
  asActor(w.database, actor, async (transaction) =>
    (await listNotices(transaction, actor.person ?? '', 50)).filter(({ sentence }) =>
      sentence.includes('seems to need somebody now'),
    ),
  )

const inbox = () =>
  asActor(w.database, w.people.dsl, (transaction) =>
    listMentions(transaction, { states: ['new'], order: 'urgent', limit: 100 }),
  )

const sightings = [
  'There was a knife in the long grass behind',
  'My neighbour saw somebody throw a knife over the wall of',
  'Why does nobody talk about the knife that was found at',
  'Police took a knife off a grown man by the bus stop of',
  'A kitchen knife lay in the puddle beside the bins of',
  'He said he would come back with a knife and wait outside',
]

test('a flood at one school does not keep another school from being told', async () => {
  const flood = sightings.map((text, place) => ({
    id: `oak-${place}`,
    text: `${text} Oakfield Primary School`,
  }))
  await bring(w, source, [...flood, { id: 'river', text: 'Somebody has a knife at Riverside Academy' }])
  expect(await told(w.people.riversideHead)).toHaveLength(1)
  expect(await told(w.people.headteacher)).toHaveLength(5)
})

test('what is edited into something that cannot wait is told, once', async () => {
  await bring(w, source, [{ id: 'a', text: 'thank you Oakfield Primary School' }])
  expect(await told(w.people.dsl)).toEqual([])
  await bring(w, source, [
    { id: 'a', version: '2', text: 'bring a knife to Oakfield Primary School tomorrow' },
  ])
  expect(await told(w.people.dsl)).toHaveLength(1)
  await bring(w, source, [
    { id: 'a', version: '3', text: 'bring a big knife to Oakfield Primary School tomorrow' },
  ])
  expect(await told(w.people.dsl)).toHaveLength(1)
})

const fair = (by: string) =>
  `${by} thank you Oakfield Primary School for the lovely summer fair, with cakes and games and music for all of us who came in the rain on Saturday afternoon`

test('a threat that repeats the words of something harmless stands on its own, and is told', async () => {
  await bring(w, source, [{ id: 'a', text: fair('So') }])
  await bring(w, source, [
    { id: 'b', text: fair('RT @somebody:') },
    { id: 'c', text: `${fair('RT @somebody:')} bring a knife` },
  ])
  const [first, second, ...others] = await inbox()
  expect([first, second].map((one) => one?.urgency)).toEqual([4, 4])
  expect([first, second].some((one) => one?.text?.includes('knife'))).toBe(true)
  expect(others).toEqual([])
  expect(await told(w.people.dsl)).toHaveLength(1)
})

test('a flood of such threats stays one thing to read, and is told once', async () => {
  await bring(w, source, [{ id: 'a', text: fair('So') }])
  for (const round of [1, 2, 3])
    await bring(
      w,
      source,
      [1, 2, 3, 4].map((number) => ({
        id: `${round}-${number}`,
        text: `${fair('RT @somebody:')} bring a knife ${'abcdefghi'[round + number]}`,
      })),
    )
  expect(await inbox()).toHaveLength(2)
  expect(await told(w.people.dsl)).toHaveLength(1)
})
