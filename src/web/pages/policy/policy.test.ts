import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../../../tests/support/world.ts'
import { clauses } from '../../../policy/clauses.ts'
import { gaps } from '../../../policy/gaps.ts'
import { guidance } from '../../../policy/guidance.ts'

let shared: World & { leave(): Promise<void> }

beforeAll(async () => {
  shared = await world()
})
afterAll(() => shared.leave())

test('every clause, every default and all guidance stands on the page under its own anchor', async () => {
  const { visit, people } = shared
  const { text, status } = await visit(people.administrator, '/policy')
  expect(status).toBe(200)
  for (const id of [...clauses, ...gaps].map(({ id }) => id)) expect(text).toContain(`id="${id}"`)
  for (const { name } of guidance) expect(text).toContain(`id="guidance-${name}"`)
  expect(text).toContain('Some of this is Birdsong’s default, and not the trust’s word')
})

test('every clause and every default has a page of its own', async () => {
  const { visit, people } = shared
  for (const { id } of [...clauses, ...gaps]) {
    const { text, status } = await visit(people.office, `/policy/${id}`)
    expect(status, id).toBe(200)
    expect(text).toContain(`/policy#${id}`)
  }
})

test('a clause that the policy does not have is not here, and nobody reads it signed out', async () => {
  const { visit, people } = shared
  expect((await visit(people.office, '/policy/INC-99')).status).toBe(404)
  expect((await visit(null, '/policy')).location).toMatch(/^\/sign-in/)
})
