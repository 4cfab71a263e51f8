import { expect, test } from 'vitest'
import { platformStub, type StubAnswer } from '../../tests/support/platforms/platform-stub.ts'
import type { Asked } from '../domain/connector.ts'
import { connectors } from './connectors.ts'

const did = 'did:plc:parentparentparentparent'
const uriOf = (key: string) => `at://${did}/app.bsky.feed.post/${key}`

/**
 * A stub of a directory, an author's server and Bluesky's view, made from the lexicons com.atproto.repo.getRecord and
 * app.bsky.feed.getPosts (as published in @atproto/api 0.20.44). The network itself is tried by night.
 */
async function lookAt(
  keys: string[],
  { at = keys, shown, listensTo = '' }: { at?: string[]; shown: StubAnswer | string[]; listensTo?: string },
) {
  const stub = await platformStub(({ path, query, headers }) => {
    if (path.startsWith('/directory/'))
      return {
        body: {
          alsoKnownAs: ['at://parent.test'],
          service: [{ id: '#atproto_pds', serviceEndpoint: `http://${headers.host}` }],
        },
      }
    if (path === '/xrpc/com.atproto.repo.getRecord')
      return at.includes(query.get('rkey') ?? '')
        ? { body: { uri: 'x', cid: 'bafyreianother', value: { text: 'edited' } } }
        : { status: 400, body: { error: 'RecordNotFound' } }
    if (path !== '/xrpc/app.bsky.feed.getPosts') return { status: 404, body: {} }
    return Array.isArray(shown) ? { body: { posts: shown.map((key) => ({ uri: uriOf(key) })) } } : shown
  })
  const connector = await connectors({
    allow: [stub.host],
    userAgent: 'Birdsong tests',
    ours: [],
    directory: `${stub.address}/directory`,
    ...(listensTo === '' && { platforms: { bluesky: stub.address } }),
  })('bluesky')
  const asked: Asked = {
    ...{ source: 's', address: listensTo, settings: {}, secrets: {}, cursor: {}, left: null },
    ...{ now: new Date(), signal: AbortSignal.timeout(60_000), wanted: () => true },
    known: async () => ({ uris: new Set(), dids: new Set() }),
    keepSecrets: async () => {},
    pay: async () => {},
  }
  const kept = keys.map((key) => ({ externalId: uriOf(key), url: null, localId: null, version: '3kabc' }))
  const found = await connector.recheck!(asked, kept)
  return { found: keys.map((key) => found.get(uriOf(key))), asked: stub.asked.map(({ path }) => path) }
}

test('a post that its moderation takes down stands at its author’s server, is shown no more, and seems to be gone', async () => {
  const { found } = await lookAt(['stands', 'taken-down'], { shown: ['stands'] })
  expect(found).toEqual([{ type: 'present' }, { type: 'gone', reason: 'not-found', stated: false }])
})

test('a deletion that nobody was told of is stated by the author’s server', async () => {
  const { found } = await lookAt(['stands', 'deleted'], { at: ['stands'], shown: ['stands'] })
  expect(found).toEqual([{ type: 'present' }, { type: 'gone', reason: 'author-deleted', stated: true }])
})

test('a view that cannot be asked takes nothing for gone', async () => {
  for (const shown of [{ status: 500, body: 'down' }, { body: { error: 'odd' } }])
    expect((await lookAt(['stands'], { shown })).found).toEqual([{ type: 'present' }])
})

test('where another network than the usual one is listened to, Bluesky’s view is not asked', async () => {
  const { found, asked } = await lookAt(['stands'], { shown: [], listensTo: 'https://pds.example' })
  expect(found).toEqual([{ type: 'present' }])
  expect(asked).not.toContain('/xrpc/app.bsky.feed.getPosts')
})
