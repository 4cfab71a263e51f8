import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import { tellSchool } from './tell-school.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

test('what many tell a school at once, from its first moment on, is all taken in', async () => {
  const told = await Promise.all(
    Array.from({ length: 16 }, (_, n) =>
      tellSchool(w.services, {
        ...{ school: 'oakfield-primary-school', door: 'happened', readBy: 'eleven' },
        ...{ teller: { type: 'anonymous' }, troubleIfUsualReads: 'no', from: `network ${n}` },
        facts: { kind: 'post', author: 'pupil', about: ['pupil'], nature: ['bullying'], danger: 'none' },
        words: `Everybody in year six knows that the new teacher is a joke, share this ${n}`,
      }),
    ),
  )
  expect(told.map(({ type }) => type)).toEqual(told.map(() => 'told'))
  const { rows } = await w.owner.query('select count(*)::int as count from reports')
  expect(rows).toEqual([{ count: 16 }])
})
