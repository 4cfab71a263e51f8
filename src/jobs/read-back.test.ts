import { expect, test } from 'vitest'
import { platformStub } from '../../tests/support/platforms/platform-stub.ts'
import { ownWorld } from '../../tests/support/world.ts'
import { connectors } from '../adapters/connectors.ts'
import { connectSource } from '../commands/connect-source.ts'
import { readHealth } from '../commands/source-health.ts'
import { signInAgain } from '../commands/try-source.ts'
import { watchSources } from '../commands/watch-sources.ts'
import { readBack } from './read-back.ts'

test('a sign-in that is about to end is found by asking once a day, told once, and over with a new one', async () => {
  const w = await ownWorld()
  const keeper = w.people['trust-communications']
  const stub = await platformStub(({ path }) => ({
    body:
      path === '/refresh_access_token' ? { access_token: 'renewed', expires_in: 5 * 86_400 } : { id: '200' },
  }))
  const connector = connectors({
    allow: [stub.host],
    userAgent: 'Birdsong tests',
    ours: [],
    platforms: { instagram: stub.address },
  })
  const outside = { connector: async (kind: Parameters<typeof connector>[0]) => connector(kind) }
  const connected = await connectSource(w.services, keeper, {
    kind: 'instagram',
    name: 'Our Instagram',
    address: null,
    school: null,
    everySeconds: 600,
    purpose: 'To answer people',
    settings: { account: '200' },
    secrets: { token: 'first' },
  })
  const source = connected.type === 'connected' ? connected.source : ''
  await w.owner.query("update sources set paused = false, health = 'healthy' where id = $1", [source])
  const state = async () =>
    (await readHealth(w.services, keeper)).find((read) => read.source.id === source)?.health
  const secrets = async () => {
    const { rows } = await w.owner.query('select sealed from source_secrets where source_id = $1', [source])
    return JSON.parse(w.services.vault.open(rows[0].sealed, source) ?? '{}')
  }
  await readBack(w.services, outside)
  expect(await secrets()).toEqual({ token: 'renewed' })
  expect(await state()).toMatchObject({
    state: 'ending',
    sentence: expect.stringContaining('Its sign-in ends on 23 November'),
  })
  for (let minute = 0; minute < 3; minute++) await watchSources(w.services)
  const { rows } = await w.owner.query(
    'select sentence from notices where person_id = $1 and source_id = $2',
    [keeper.person, source],
  )
  expect(rows.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining('Our Instagram: Its sign-in ends on 23 November'),
  ])
  const asked = stub.asked.length
  await readBack(w.services, outside)
  expect(stub.asked.length).toBe(asked)
  await signInAgain(w.services, keeper, source, { token: 'new' })
  expect((await state())?.state).not.toBe('ending')
  w.setNow(new Date(w.services.now().getTime() + 25 * 3_600_000))
  await readBack(w.services, outside)
  expect(stub.asked.length).toBeGreaterThan(asked)
})
