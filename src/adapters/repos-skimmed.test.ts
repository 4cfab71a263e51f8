import { cborEncode, cidForCbor } from '@atproto/common'
import { BlockMap, blocksToCarFile } from '@atproto/repo'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventsOf } from './bluesky-events.ts'
import { type Frame, readFrame } from './bluesky-frames.ts'
import { placeOfUnwanted } from './repos-skimmed.ts'

const did = 'did:plc:parentparentparentparent'
const wanted = (text: string) => text.includes('Oakfield')

const mostly = <Value>(usual: Value, ...others: Value[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })
const words = fc
  .array(fc.constantFrom('Oakfield', 'nice weather', 'naïve 🌦', 'text', 'x'.repeat(300), '\n', 'a', 'b'), {
    maxLength: 3,
  })
  .map((parts) => parts.join(' '))
const anything = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  words,
  fc.array(words, { maxLength: 3 }),
  fc.uint8Array({ maxLength: 30 }),
)
const record = fc.record(
  {
    text: fc.oneof({ weight: 9, arbitrary: words }, { weight: 1, arbitrary: anything }),
    tags: fc.oneof(fc.array(words, { maxLength: 3 }), anything),
    embed: fc.record({
      images: fc.array(fc.record({ alt: words, image: anything }), { maxLength: 2 }),
      external: fc.record({ title: words, description: words, uri: words }),
    }),
    other: anything,
  },
  { requiredKeys: [] },
)
const op = fc.record({
  collection: fc.constantFrom(
    ...['app.bsky.feed.post', 'app.bsky.feed.post', 'app.bsky.feed.like', 'app.bsky.feed.postgate'],
  ),
  action: mostly('create', 'update', 'delete', 'else'),
  rkey: fc.constantFrom('1', '2', '3'),
  record: fc.oneof({ weight: 9, arbitrary: record }, { weight: 1, arbitrary: anything }),
  /** What becomes of its block. */
  block: mostly('there', 'missing'),
})
const commit = fc.record({
  ops: fc.array(op, { maxLength: 3 }),
  without: mostly(null, 'seq', 'repo', 'rev', 'blocks', 'ops'),
  more: fc.record({ later: anything }, { requiredKeys: [] }),
  spoil: mostly<(bytes: Uint8Array) => Uint8Array>(
    (bytes) => bytes,
    (bytes) => bytes.subarray(0, -3),
    (bytes) => Buffer.concat([bytes, Buffer.from([0x01])]),
    () => Buffer.from('a page in place of data'),
  ),
})
type Value = Parameters<BlockMap['add']>[0]
type Told = {
  ops: { collection: string; action: string; rkey: string; record: unknown; block: string }[]
  without: string | null
  more: object
  spoil: (bytes: Uint8Array) => Uint8Array
}

async function framed(seq: number, { ops, without, more, spoil }: Told): Promise<Uint8Array> {
  const blocks = new BlockMap()
  const root = await blocks.add({ did, version: 3 })
  const told = []
  for (const { collection, rkey, action, record: value, block } of ops) {
    const cid = action === 'delete' ? null : await cidForCbor(value as Value)
    if (cid && block === 'there') await blocks.add(value as Value)
    told.push({ action, path: `${collection}/${rkey}`, cid })
  }
  const body = {
    ...{ seq, rebase: false, tooBig: false, repo: did, commit: root, rev: '3kabc', since: null },
    ...{ ops: told, blobs: [], time: 't', blocks: await blocksToCarFile(root, blocks), ...more },
  }
  const left = Object.fromEntries(Object.entries(body).filter(([name]) => name !== without))
  return spoil(Buffer.concat([cborEncode({ op: 1, t: '#commit' }), cborEncode(left)]))
}

const events = (frame: Frame, bytes: Uint8Array) =>
  eventsOf(
    [{ frame, bytes }],
    { wanted, known: async ({ uris, dids }) => ({ uris: new Set(uris), dids: new Set(dids) }) },
    async () => new Map(),
  )

test('what the network sends gives the same events and the same place, whether it is decoded or passed over', async () => {
  let passed = 0
  let withPosts = 0
  await fc.assert(
    fc.asyncProperty(commit, fc.integer({ min: 0, max: 2 ** 40 }), async (told, seq) => {
      const bytes = await framed(seq, told)
      const place = placeOfUnwanted(bytes, wanted)
      if (place === null) return
      passed++
      if (told.ops.some(({ collection }) => collection === 'app.bsky.feed.post')) withPosts++
      const frame = await readFrame(bytes)
      expect('seq' in frame ? frame.seq : null).toBe(place)
      expect(await events(frame, bytes)).toEqual([])
    }),
    { numRuns: 3000 },
  )
  expect(passed).toBeGreaterThan(300)
  expect(withPosts).toBeGreaterThan(100)
})

const plain: Told = { ops: [], without: null, more: {}, spoil: (bytes) => bytes }
const aPost = (value: object, action = 'create'): Told => ({
  ...plain,
  ops: [{ collection: 'app.bsky.feed.post', action, rkey: '1', record: value, block: 'there' }],
})

test('a commit without posts, and a post that nobody wants, are passed over', async () => {
  expect(placeOfUnwanted(await framed(7, plain), wanted)).toBe(7)
  expect(placeOfUnwanted(await framed(8, aPost({ text: 'nice' })), wanted)).toBe(8)
})

test('whatever may matter is decoded: words that are wanted wherever they stand, edits, deletions, other frames', async () => {
  for (const value of [
    { text: 'At Oakfield' },
    { text: 'x', tags: ['Oakfield'] },
    { embed: { images: [{ alt: 'Oakfield' }] } },
    { embed: { external: { title: 'x', description: 'Oakfield' } } },
  ])
    expect(placeOfUnwanted(await framed(9, aPost(value)), wanted)).toBeNull()
  for (const action of ['update', 'delete', 'else'])
    expect(placeOfUnwanted(await framed(9, aPost({ text: 'nice' }, action)), wanted)).toBeNull()
  const account = Buffer.concat([
    cborEncode({ op: 1, t: '#account' }),
    cborEncode({ seq: 1, did, time: 't', active: false }),
  ])
  for (const bytes of [account, Buffer.alloc(0), Buffer.from([0xff])])
    expect(placeOfUnwanted(bytes, wanted)).toBeNull()
})

test('the post is looked at under its own address', async () => {
  const asked: string[] = []
  placeOfUnwanted(await framed(9, aPost({ text: 'nice' })), (_, uri, author) => {
    asked.push(uri, author)
    return false
  })
  expect(asked).toEqual([`at://${did}/app.bsky.feed.post/1`, did])
})
