import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import { decide } from '../policy/decide.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const ask = (facts: unknown) =>
  w.app.request('http://localhost/api/v1/decisions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(facts),
  })

test('a decision over HTTP is the decision', async () => {
  const facts = { kind: 'post', author: 'parent', nature: ['praise'] } as const
  const response = await ask(facts)
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(decide(facts))))
})

test('bad facts are refused with the field, what was given and what is allowed', async () => {
  const response = await ask({ kind: 'post', author: 'wizard' })
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({
    field: 'author',
    given: 'wizard',
    allowed: expect.arrayContaining(['parent']),
  })
})

test('facts of a kind that is not decided yet are refused by name', async () => {
  const response = await ask({ kind: 'enquiry' })
  expect(response.status).toBe(422)
  expect(JSON.stringify(await response.json())).toContain('enquiry')
})

test('facts without a kind are refused in the same shape', async () => {
  const response = await ask({ author: 'parent' })
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({ field: 'kind' })
})

test('the API describes itself', async () => {
  const response = await w.app.request('http://localhost/api/v1/openapi.json')
  expect(await response.json()).toMatchObject({ openapi: '3.1.0', paths: { '/decisions': { post: {} } } })
})
