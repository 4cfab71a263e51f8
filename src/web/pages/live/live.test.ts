import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { system } from '../../../domain/actor.ts'
import type { LiveUpdates } from '../../live-updates.ts'
import type { MemberAsking } from '../../route.ts'
import { live } from './live.ts'

/** The line of one browser, and what the program says to it. */
function line() {
  const tells = new Set<() => void>()
  const updates: LiveUpdates = {
    hear() {},
    hearGap() {},
    listen({ tell }) {
      tells.add(tell)
      return () => tells.delete(tell)
    },
  }
  const actor = system('a')
  const app = new Hono()
  app.get('/live', (c) => {
    const visit = { actor, person: {}, trust: {} }
    return live.handle({ c, live: updates, visit } as unknown as MemberAsking)
  })
  return { app, tells }
}

test('changes that come close together are told once, and a browser that goes is forgotten', async () => {
  const { app, tells } = line()
  const response = await app.request('/live?about=mention,nonsense')
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const next = async () => new TextDecoder().decode((await reader.read()).value)
  expect(await next()).toBe(': listening\n\n')
  expect(tells.size).toBe(1)
  for (const tell of tells) for (let time = 0; time < 5; time += 1) tell()
  expect(await next()).toBe('data: changed\n\n')
  for (const tell of tells) tell()
  expect(await next()).toBe('data: changed\n\n')
  await reader.cancel()
  await expect.poll(() => tells.size).toBe(0)
})
