import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Bluesky, blueskyMissing, startBluesky } from '../../tests/support/bluesky.ts'
import type { ListenState } from '../domain/connector.ts'
import type { Cursor } from '../domain/source.ts'
import { readRaw } from '../intake/read-raw.ts'
import { type Batch, listenToBluesky } from './bluesky.ts'
import { blueskyPostGone } from './bluesky-post.ts'

describe.skipIf(blueskyMissing !== null)(
  `a real Bluesky server${blueskyMissing ? ` (${blueskyMissing})` : ''}`,
  () => {
    let bluesky: Bluesky
    let listening: { stop(): Promise<void> }[] = []
    beforeAll(async () => {
      bluesky = await startBluesky()
    })
    afterEach(async () => {
      for (const one of listening) await one.stop()
      listening = []
    })
    afterAll(() => bluesky.stop())

    /** Listens as the job does, with an array in place of the database. */
    function listen({ cursor = {} as Cursor, refuse = 0 } = {}) {
      const stop = new AbortController()
      const batches: Batch[] = []
      const states: ListenState[] = []
      let refusals = refuse
      const done = listenToBluesky({
        address: bluesky.pdsUrl,
        directory: bluesky.plcUrl,
        cursor,
        signal: stop.signal,
        allow: bluesky.hosts,
        userAgent: 'Birdsong test',
        wanted: (text) => text.includes('Oakfield'),
        async known({ uris, dids }) {
          const kept = batches.flatMap(({ events }) => events.map(({ externalId }) => externalId))
          return {
            uris: new Set(uris.filter((uri) => kept.includes(uri))),
            dids: new Set(dids.filter((did) => kept.some((id) => id.startsWith(`at://${did}/`)))),
          }
        },
        async onBatch(batch) {
          if (batch.events.length > 0 && refusals-- > 0) throw new Error('the database is away')
          batches.push(batch)
        },
        onState: (state) => states.push(state),
      })
      const one = {
        batches,
        states,
        events: () => batches.flatMap(({ events }) => events),
        findings: () => batches.flatMap(({ findings }) => findings),
        cursor: () => batches.at(-1)?.cursor ?? cursor,
        heard: (count: number) =>
          expect.poll(() => one.events().length, { timeout: 60_000 }).toBeGreaterThanOrEqual(count),
        async stop() {
          stop.abort()
          expect(await done).toEqual({ type: 'stopped' })
        },
      }
      listening.push(one)
      return one
    }
    type Listening = ReturnType<typeof listen>

    /** A cursor at the end of the stream as it is now. */
    async function here(): Promise<Cursor> {
      const one = listen({ cursor: { seq: 0, address: bluesky.pdsUrl } })
      const account = await bluesky.createAccount(`here${Math.floor(performance.now())}`)
      const { uri } = await bluesky.post(account, 'Oakfield: here')
      await expect
        .poll(() => one.events().some(({ externalId }) => externalId === uri), { timeout: 60_000 })
        .toBe(true)
      await one.stop()
      return one.cursor()
    }

    const kinds = (one: Listening) => one.events().map(({ kind }) => kind)
    const bodies = (one: Listening) => one.events().map(({ body }) => JSON.parse(body))

    test('a post that is asked for is heard with its edit and its deletion, and no other post is kept', async () => {
      const cursor = await here()
      const alice = await bluesky.createAccount('alice')
      const one = listen({ cursor })
      const post = await bluesky.post(alice, 'Well done Oakfield Primary!')
      const other = await bluesky.post(alice, 'Nice weather')
      await bluesky.edit(post.uri, 'Shame on Oakfield Primary!')
      await bluesky.edit(post.uri, 'I take it back')
      await bluesky.delete(post.uri)
      await bluesky.delete(other.uri)
      await one.heard(4)
      expect(kinds(one)).toEqual(['item', 'item', 'item', 'deletion'])
      expect(new Set(one.events().map(({ externalId }) => externalId))).toEqual(new Set([post.uri]))
      expect(new Set(one.events().map(({ externalVersion }) => externalVersion)).size).toBe(4)
      const read = one.events().flatMap((event) => readRaw('bluesky', event, new Date()))
      expect(read.map((activity) => (activity.type === 'said' ? activity.text : activity.type))).toEqual([
        'Well done Oakfield Primary!',
        'Shame on Oakfield Primary!',
        'I take it back',
        'deleted',
      ])
      expect(bodies(one)[0]).toMatchObject({
        type: 'post',
        handle: 'alice.test',
        cid: post.cid,
        record: { text: 'Well done Oakfield Primary!' },
      })
    })

    test('words beside the text count: descriptions of pictures, the card of a link, tags', async () => {
      const cursor = await here()
      const bob = await bluesky.createAccount('bobby')
      const one = listen({ cursor })
      const external = { uri: 'https://a.example/', title: 'Oakfield in the news', description: 'x' }
      await bluesky.post(bob, { text: 'Look', embed: { $type: 'app.bsky.embed.external', external } })
      await bluesky.post(bob, { text: 'Look', tags: ['Oakfield'] })
      await one.heard(2)
    })

    test('an account that goes away takes what is kept with it, and comes back; strangers pass', async () => {
      const cursor = await here()
      const carol = await bluesky.createAccount('carol')
      const stranger = await bluesky.createAccount('stranger')
      const one = listen({ cursor })
      await bluesky.post(carol, 'Oakfield again')
      await bluesky.deactivate(stranger)
      await bluesky.deactivate(carol)
      await bluesky.activate(carol)
      await one.heard(3)
      // A server forgets what went before when an account is deleted, so this comes last.
      await bluesky.deleteAccount(carol)
      await one.heard(4)
      expect(bodies(one).slice(1)).toMatchObject([
        { type: 'account', did: carol.did, active: false, status: 'deactivated' },
        { type: 'account', did: carol.did, active: true },
        { type: 'account', did: carol.did, active: false, status: 'deleted' },
      ])
    })

    test('what happened while nobody listened is heard afterwards, from the cursor on and once', async () => {
      const cursor = await here()
      const dave = await bluesky.createAccount('david')
      const first = await bluesky.post(dave, 'Oakfield 1')
      const one = listen({ cursor })
      await one.heard(1)
      await one.stop()
      const second = await bluesky.post(dave, 'Oakfield 2')
      const two = listen({ cursor: one.cursor() })
      await two.heard(1)
      expect(one.events().map(({ externalId }) => externalId)).toEqual([first.uri])
      expect(two.events().map(({ externalId }) => externalId)).toEqual([second.uri])
    })

    test('what could not be stored comes again: nothing is lost and the cursor has not passed it', async () => {
      const cursor = await here()
      const one = listen({ cursor, refuse: 2 })
      const erin = await bluesky.createAccount('erin')
      const post = await bluesky.post(erin, 'Oakfield, do you hear?')
      await one.heard(1)
      expect(one.events().map(({ externalId }) => externalId)).toEqual([post.uri])
      expect(one.states.filter(({ type }) => type === 'interrupted')).toHaveLength(2)
    })

    test('a broken connection is taken up again where it broke off', async () => {
      const one = listen({ cursor: await here() })
      const frank = await bluesky.createAccount('frank')
      await bluesky.post(frank, 'Oakfield before')
      await one.heard(1)
      await bluesky.dropConnections()
      await bluesky.post(frank, 'Oakfield after')
      await one.heard(2)
      expect(bodies(one).map(({ record }) => record.text)).toEqual(['Oakfield before', 'Oakfield after'])
    })

    test('a cursor from the future is a gap, and the listening goes on from now', async () => {
      const one = listen({ cursor: { seq: 9_999_999, address: bluesky.pdsUrl } })
      await expect.poll(() => one.findings(), { timeout: 60_000 }).toMatchObject([{ type: 'gap' }])
      const grace = await bluesky.createAccount('grace')
      // Until the new connection stands nothing is heard, so one post after another is made.
      await expect
        .poll(() => bluesky.post(grace, 'Oakfield now').then(() => one.events().length), {
          timeout: 60_000,
          interval: 300,
        })
        .toBeGreaterThan(0)
    })

    test('another server counts for itself: a changed address is a gap', async () => {
      const one = listen({ cursor: { seq: 3, address: 'https://elsewhere.example' } })
      await expect.poll(() => one.findings(), { timeout: 60_000 }).toMatchObject([{ type: 'gap' }])
    })

    test('an empty batch says now and then that the listening goes on', async () => {
      const one = listen()
      await expect.poll(() => one.batches.length, { timeout: 60_000 }).toBeGreaterThan(0)
      expect(one.events()).toEqual([])
    })

    test('a server on the loopback is refused where nobody allowed it', async () => {
      const refused = await listenToBluesky({
        address: bluesky.pdsUrl.replace('127.0.0.1', 'localhost'),
        cursor: {},
        signal: AbortSignal.timeout(60_000),
        allow: [],
        userAgent: 'Birdsong test',
        wanted: () => true,
        known: async () => ({ uris: new Set(), dids: new Set() }),
        onBatch: async () => {},
        onState: () => {},
      })
      expect(refused).toMatchObject({
        type: 'config-wrong',
        finding: { sentence: expect.stringMatching(/private network/) },
      })
    })

    test('whether a post is still there is asked of its own server', async () => {
      const heidi = await bluesky.createAccount('heidi')
      const [kept, deleted] = [await bluesky.post(heidi, 'a'), await bluesky.post(heidi, 'b')]
      const look = (uri: string, address: string | null = bluesky.pdsUrl) =>
        blueskyPostGone(uri, {
          address,
          directory: bluesky.plcUrl,
          allow: bluesky.hosts,
          userAgent: 'Birdsong test',
        })
      const page = `https://bsky.app/profile/${heidi.did}/post/${deleted.uri.split('/').at(-1)}`
      await bluesky.delete(deleted.uri)
      expect(await look(kept.uri)).toEqual({ type: 'present' })
      expect(await look(kept.uri, null)).toEqual({ type: 'present' })
      expect(await look(page)).toEqual({ type: 'gone', reason: 'author-deleted' })
      await bluesky.deactivate(heidi)
      expect(await look(kept.uri)).toEqual({ type: 'gone', reason: 'account-deactivated' })
      await bluesky.deleteAccount(heidi)
      expect(await look(kept.uri)).toEqual({ type: 'gone', reason: 'account-deleted' })
      expect((await look('https://bsky.app/profile/x')).type).toBe('unknown')
    })
  },
)
