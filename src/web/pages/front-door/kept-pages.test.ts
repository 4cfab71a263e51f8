import { afterAll, beforeAll, expect, test } from 'vitest'
import { aWednesday, type World, world } from '../../../../tests/support/world.ts'
import { colourSchool } from '../../../commands/colour-school.ts'
import { closeSchoolOn } from '../../../commands/manage-schools.ts'
import { atLondon } from '../../../domain/day.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const home = '/s/oakfield-primary-school'
const page = async (path = home) => (await w.visit(null, path)).text

test('the front page is the same until something happens, and then right at once', async () => {
  const before = await page()
  expect(await page()).toBe(before)
  await colourSchool(w.services, w.people.administrator, { school: w.oakfield, colour: 'maroon' })
  expect(await page()).toContain('data-colour="maroon"')
  expect(await page('/s/riverside-academy')).toContain('data-colour="teal"')
  const today = { school: w.oakfield, name: 'Snow', from: '2026-11-18', to: '2026-11-18' }
  const open = await page()
  await closeSchoolOn(w.services, w.people.administrator, today)
  expect(await page()).not.toBe(open)
})

test('it says something else when the school closes, and on another day', async () => {
  w.setNow(atLondon('2026-11-19', 16 * 60))
  const open = await page()
  w.setNow(atLondon('2026-11-19', 18 * 60))
  const closed = await page()
  expect(closed).not.toBe(open)
  w.setNow(atLondon('2026-11-20', 7 * 60))
  expect(await page()).not.toBe(closed)
  w.setNow(aWednesday)
})

test('whom a poster hangs for is answered behind each door, and an address of one’s own making is not', async () => {
  expect(await page(`${home}?for=parents`)).toContain(`${home}/happened?for=parents`)
  expect(await page(`${home}?for=<script>`)).not.toContain('script>')
  expect(await page(`${home}/happened?for=young`)).not.toContain('name="at" value="who"')
  expect(await page(`${home}/happened?for=nobody`)).toContain('name="at" value="who"')
})
