import { afterAll, beforeAll, expect, test } from 'vitest'
import { aWednesday, type World, world } from '../../tests/support/world.ts'
import type { Actor } from '../domain/actor.ts'
import type { Teaching } from '../domain/lesson-taught.ts'
import { asActor } from '../store/as-actor.ts'
import { verifyEvents } from '../store/events.ts'
import {
  addLessonTaught,
  findLessonTaught,
  listEventsOfLessonTaught,
  listLessonsTaught,
} from '../store/lessons-taught.ts'
import { correctLesson, putLessonBack, withdrawLesson } from './correct-lesson.ts'
import { recordLesson } from './record-lesson.ts'
import { newId } from './services.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const said = (changes: Partial<Teaching> = {}): Teaching => ({
  school: w.oakfield,
  lesson: 'group-chats',
  yearGroups: [6, 5],
  classes: ' 6B ',
  taughtOn: '2026-11-17',
  taughtBy: 'the class teachers',
  howItWent: null,
  ...changes,
})

async function recorded(changes: Partial<Teaching> = {}, by: Actor = w.people.dsl): Promise<string> {
  const outcome = await recordLesson(w.services, by, said(changes))
  if (outcome.type !== 'recorded') throw new Error(JSON.stringify(outcome))
  return outcome.id
}

const read = (actor: Actor, id: string) =>
  asActor(w.database, actor, (transaction) => findLessonTaught(transaction, id))
const thisYear = (actor: Actor, school = w.oakfield) =>
  asActor(w.database, actor, (transaction) =>
    listLessonsTaught(transaction, { school, from: '2026-09-01', to: '2027-08-31' }),
  )

test('a lesson that was taught is written down for its school, and the log holds none of its free words', async () => {
  const id = await recorded({ howItWent: 'Lively.' }, w.people.office)
  expect(await read(w.people.headteacher, id)).toMatchObject({
    lesson: 'group-chats',
    yearGroups: [5, 6],
    classes: '6B',
    taughtOn: '2026-11-17',
    howItWent: 'Lively.',
    recordedBy: w.people.office.person,
    version: 1,
    withdrawnAt: null,
  })
  const events = await asActor(w.database, w.people.auditor, (transaction) =>
    listEventsOfLessonTaught(transaction, { id, school: w.oakfield }),
  )
  expect(events.map(({ type }) => type)).toEqual(['lesson-recorded'])
  expect(JSON.stringify(events)).not.toMatch(/Lively|6B|class teachers/)
})

test('the same record twice is refused, and another class on the same day is not', async () => {
  await recorded({ taughtOn: '2026-11-10' })
  expect(await recordLesson(w.services, w.people.office, said({ taughtOn: '2026-11-10' }))).toMatchObject({
    type: 'refused',
    because: expect.stringContaining('written down already'),
  })
  await recorded({ taughtOn: '2026-11-10', classes: '6C' })
})

test.each<[string, Partial<Teaching>, RegExp]>([
  ['a lesson that is not in the library', { lesson: 'sitting-still' }, /no such lesson/],
  ['no year group', { yearGroups: [] }, /at least one year group/],
  ['a year group that there is not', { yearGroups: [14] }, /no such year group/],
  ['a day that is still to come', { taughtOn: '2026-11-19' }, /still to come/],
  ['nobody who taught it', { taughtBy: ' ' }, /who taught it/],
])('%s is refused in words', async (_, changes, because) => {
  const outcome = await recordLesson(w.services, w.people.dsl, said(changes))
  expect(outcome).toMatchObject({ type: 'refused', because: expect.stringMatching(because) })
})

test('whoever has no part in teaching, and whoever is of another school, is refused', async () => {
  for (const role of ['communications', 'trust-communications', 'administrator', 'auditor'] as const)
    expect((await recordLesson(w.services, w.people[role], said())).type).toBe('refused')
  expect((await recordLesson(w.services, w.people.riversideHead, said())).type).toBe('refused')
})

test('to another trust the school and its lessons are not there', async () => {
  const id = await recorded({ taughtOn: '2026-11-11' })
  const stranger = w.other.people.headteacher
  expect(await recordLesson(w.services, stranger, said())).toEqual({ type: 'not-found' })
  expect(await read(stranger, id)).toBeUndefined()
  expect(await thisYear(stranger)).toEqual([])
  expect(await withdrawLesson(w.services, stranger, id)).toEqual({ type: 'not-found' })
  const planted = asActor(w.database, stranger, (transaction) =>
    addLessonTaught(transaction, w.id, {
      ...said(),
      id: newId(),
      recordedBy: null,
      recordedAt: aWednesday,
    }),
  )
  await expect(planted).rejects.toThrow('row-level security')
})

test('to another school of the trust a record is not there to change', async () => {
  const id = await recorded({ taughtOn: '2026-11-12' })
  expect(await withdrawLesson(w.services, w.people.riversideHead, id)).toEqual({ type: 'not-found' })
  expect((await read(w.people.headteacher, id))?.withdrawnAt).toBeNull()
})

test('a correction says what was changed, and takes a name out that was typed by mistake', async () => {
  const id = await recorded({ taughtOn: '2026-11-13', howItWent: 'Sam Secretfull cried.' })
  const { school: _, ...rest } = said({ taughtOn: '2026-11-12', howItWent: null })
  const correction = { ...rest, seen: 1 }
  expect(await correctLesson(w.services, w.people.office, id, correction)).toEqual({ type: 'corrected' })
  expect(await read(w.people.dsl, id)).toMatchObject({ howItWent: null, taughtOn: '2026-11-12', version: 2 })
  const { rows } = await w.owner.query("select data from events where data->>'record' = $1 order by number", [
    id,
  ])
  expect(rows[1].data.changed).toEqual(['taughtOn', 'howItWent'])
  expect(JSON.stringify(rows)).not.toContain('Secretfull')
  expect(await correctLesson(w.services, w.people.office, id, { ...correction, seen: 2 })).toMatchObject({
    type: 'refused',
    because: expect.stringContaining('Nothing is different'),
  })
})

test('a correction of what somebody else has corrected meanwhile is refused', async () => {
  const id = await recorded({ taughtOn: '2026-11-16' })
  const { school: _, ...rest } = said({ taughtOn: '2026-11-16' })
  await correctLesson(w.services, w.people.dsl, id, { ...rest, classes: '6A', seen: 1 })
  expect(
    await correctLesson(w.services, w.people.headteacher, id, { ...rest, classes: '6D', seen: 1 }),
  ).toMatchObject({ type: 'refused', because: expect.stringContaining('meanwhile') })
  expect((await read(w.people.dsl, id))?.classes).toBe('6A')
})

test('a record that was taken back counts no more, and can be put back', async () => {
  const id = await recorded({ taughtOn: '2026-11-09' })
  const counted = async () => (await thisYear(w.people.dsl)).some((one) => one.id === id)
  expect(await withdrawLesson(w.services, w.people.dsl, id)).toEqual({ type: 'corrected' })
  expect(await counted()).toBe(false)
  expect((await withdrawLesson(w.services, w.people.dsl, id)).type).toBe('refused')
  const { school: _, ...rest } = said()
  expect((await correctLesson(w.services, w.people.dsl, id, { ...rest, seen: 2 })).type).toBe('refused')
  expect(await putLessonBack(w.services, w.people.dsl, id)).toEqual({ type: 'corrected' })
  expect(await counted()).toBe(true)
  const events = await asActor(w.database, w.people.dsl, (transaction) =>
    listEventsOfLessonTaught(transaction, { id, school: w.oakfield }),
  )
  expect(events.map(({ type }) => type)).toEqual(['lesson-recorded', 'lesson-withdrawn', 'lesson-put-back'])
})

test('the log is whole after all of it', async () => {
  const verdict = await asActor(w.database, w.people.auditor, (transaction) =>
    verifyEvents(transaction, w.id),
  )
  expect(verdict.type).toBe('whole')
})
