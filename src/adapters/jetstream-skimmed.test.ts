import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { assembled } from '../../tests/support/assembled.ts'
import { buildMatcher, type Matcher } from '../matching/matcher.ts'
import type { Term } from '../matching/term.ts'
import { eventsOf } from './bluesky-events.ts'
import type { Frame } from './bluesky-frames.ts'
import { wireOf } from './bluesky-wires.ts'

const terms: Term[] = [
  "St Mary's Primary School",
  'Oakfield & Ash Infants',
  '#OakfieldFair',
  '@oakfield',
].map((words) => ({
  id: words,
  school: 'a',
  words,
  kind: words.startsWith('#') ? 'hashtag' : words.startsWith('@') ? 'handle' : 'name',
}))
let matcher: Matcher
beforeAll(async () => {
  matcher = buildMatcher(terms, { compiled: new WebAssembly.Module(await assembled('scanner')) })
})

const names = fc.constantFrom(
  ...terms.map((term) => term.words),
  'ST. MARYS PRIM SCH',
  '#oakfieldfair',
  'St Mary’s',
  'Primary School',
)
const others = fc.constantFrom(
  'nice weather',
  '&',
  'naïve',
  '"operation":"delete"',
  '"record":',
  '"rev"',
  '\\',
  '\n',
)
const words = fc
  .array(fc.oneof({ weight: 1, arbitrary: names }, { weight: 8, arbitrary: others }), { maxLength: 4 })
  .map((parts) => parts.join(' '))

const record = fc.record(
  {
    text: words,
    embed: fc.record({
      images: fc.array(fc.record({ alt: words }), { maxLength: 2 }),
      external: fc.record({ title: words, description: words, uri: words }),
    }),
    operation: fc.constantFrom('create', 'delete'),
    collection: words,
    record: fc.record({ text: words }),
  },
  { requiredKeys: ['text'] },
)
const tagged = fc.record({
  text: words,
  tags: fc.array(fc.constantFrom('OakfieldFair', 'sun'), { maxLength: 2 }),
})
const commit = fc.record({
  rev: fc.constantFrom('3a', '3b'),
  operation: fc.constantFrom('create', 'create', 'create', 'update', 'delete', 'else'),
  collection: fc.constantFrom('app.bsky.feed.post', 'app.bsky.feed.post', 'app.bsky.feed.like'),
  rkey: fc.constantFrom('1', '2', '3'),
  record: fc.oneof({ weight: 5, arbitrary: record }, { weight: 1, arbitrary: tagged }),
  cid: fc.constant('bafy'),
})
const account = fc.record({
  did: fc.constantFrom('did:plc:a', 'did:plc:b'),
  active: fc.boolean(),
  time: fc.constant('t'),
})
const told = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant('commit' as const), commit) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('account' as const), account) },
)

const writers: ((value: unknown) => string)[] = [
  (value) => JSON.stringify(value),
  // As Go does.
  (value) => JSON.stringify(value).replace(/[&<>]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
]
const spoilt = fc.constantFrom<(text: string) => string>(
  ...Array.from({ length: 8 }, () => (text: string) => text),
  (text) => text.replace('"rkey"', '"key"'),
  (text) => text.slice(0, -2),
  () => 'a page in place of data',
)
const v2 = 'network.bsky.jetstream.subscribeEvents'
const message = (way: string, seq: number, kind: string, what: object) =>
  way === 'jetstream-1'
    ? { did: 'did:plc:a', time_us: 1e15 + seq, kind, [kind]: what }
    : {
        $type: 'message',
        payload: {
          $type: `${v2}#${kind}`,
          seq,
          did: 'did:plc:a',
          time: 't',
          ...(kind === 'account' ? { account: what } : what),
        },
      }

test.each(['jetstream-1', 'jetstream-2'])(
  'what %s sends gives the same events and the same place, whether all of it is parsed or only what may be wanted',
  async (way) => {
    const wire = wireOf(way)
    let skimmed = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(told, fc.constantFrom(...writers), spoilt), { minLength: 1, maxLength: 12 }),
        async (sent) => {
          const messages = sent.map(([[kind, what], write, spoil], n) =>
            Buffer.from(spoil(write(message(way, n + 1, kind, what)))),
          )
          const may = matcher.raw.mayHoldAmong(messages)
          const all: Frame[] = []
          const some: Frame[] = []
          for (const [n, bytes] of messages.entries()) {
            const place = may[n] ? null : wire.placeOfNew!(bytes)
            all.push(await wire.read(bytes))
            some.push(place === null ? all[n]! : { type: 'passed', seq: place })
            if (place !== null) skimmed++
          }
          const cutShort = (frame: Frame, n: number) =>
            frame.type === 'unreadable' && some[n]!.type === 'passed'
          const counted = all.map((frame, n) =>
            cutShort(frame, n) ? null : 'seq' in frame ? frame.seq : null,
          )
          expect(
            some.map((frame, n) => (counted[n] === null ? null : 'seq' in frame ? frame.seq : null)),
          ).toEqual(counted)
          const events = (frames: Frame[]) =>
            eventsOf(
              frames.map((frame, n) => ({ frame, bytes: messages[n]! })),
              {
                wanted: (text) => matcher.find(text).length > 0,
                known: async ({ uris, dids }) => ({ uris: new Set(uris), dids: new Set(dids) }),
              },
              async () => new Map(),
            )
          expect(await events(some)).toEqual(await events(all))
        },
      ),
      { numRuns: 1500 },
    )
    expect(skimmed).toBeGreaterThan(500)
  },
)

test('a post that says of itself that it is new is still the edit that its server says', () => {
  const { placeOfNew } = wireOf('jetstream-1')
  const edit = { rev: '3b', operation: 'update', collection: 'app.bsky.feed.post', rkey: '1' }
  const post = { text: 'nothing', operation: 'create' }
  const sent = {
    did: 'did:plc:a',
    time_us: 1e15,
    kind: 'commit',
    commit: { ...edit, record: post, cid: 'b' },
  }
  expect(placeOfNew!(Buffer.from(JSON.stringify(sent)))).toBeNull()
})
