import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RawEvent, sourceKinds } from '../domain/source.ts'
import { IntakeError } from './intake-error.ts'
import { readRaw } from './read-raw.ts'

const noticedAt = new Date('2026-11-22T09:00:00Z')
const raw = (body: unknown, externalId = 'x1'): RawEvent => ({
  kind: 'item',
  externalId,
  externalVersion: 'v1',
  body: JSON.stringify(body),
})

describe('an item of a feed', () => {
  const item = {
    id: '1',
    link: 'https://a.example/1',
    originalLink: 'https://www.google.com/url?url=https://a.example/1',
    title: { value: 'Oakfield &amp; <b>friends</b>', markup: 'html' },
    content: { value: '<p>Well</p><p>done</p>', markup: 'html' },
    author: ' Al ',
    published: 'Sun, 01 Nov 2026 08:30:00 GMT',
  }

  test('says who published what, where and when', () => {
    expect(readRaw('feed', raw(item), noticedAt)).toEqual([
      {
        type: 'said',
        externalId: 'x1',
        version: 'v1',
        title: 'Oakfield & friends',
        text: 'Well\n\ndone',
        url: 'https://a.example/1',
        author: { name: 'Al', handle: null, externalId: null },
        publishedAt: '2026-11-01T08:30:00.000Z',
      },
    ])
  })

  test.each([
    ['text', 'a &amp; <b>', 'a &amp; <b>'],
    ['html', 'a &amp; <b>b</b>', 'a & b'],
    ['loose', 'Tom & Jerry < 5', 'Tom & Jerry < 5'],
    ['loose', 'Tom &amp; <i>Jerry</i>', 'Tom & Jerry'],
  ])('a title of %s %j reads %j', (markup, value, words) => {
    expect(readRaw('feed', raw({ ...item, title: { value, markup } }), noticedAt)).toMatchObject([
      { title: words },
    ])
  })

  test('a link that is no web address is not offered', () => {
    expect(readRaw('feed', raw({ ...item, link: 'javascript:alert(1)' }), noticedAt)).toMatchObject([
      { url: null },
    ])
  })
})

describe('an event of the Bluesky network', () => {
  const did = 'did:plc:abc'
  const uri = `at://${did}/app.bsky.feed.post/3k`
  const post = (record: object) =>
    raw({ type: 'post', uri, did, cid: 'c', handle: 'al.example', time: 't', record }, uri)

  test('a post says its words, with descriptions of pictures, a card and tags', () => {
    const record = {
      text: 'Look at Oakfield',
      createdAt: '2026-11-01T08:30:00Z',
      tags: ['schools'],
      embed: {
        $type: 'app.bsky.embed.recordWithMedia',
        media: {
          images: [{ alt: 'The gate' }, { alt: '' }],
          external: { title: 'News', description: 'All of it' },
        },
      },
    }
    expect(readRaw('bluesky', post(record), noticedAt)).toEqual([
      {
        type: 'said',
        externalId: uri,
        version: 'v1',
        title: 'News',
        text: 'Look at Oakfield\n\n[Picture: The gate]\n\nAll of it\n\n#schools',
        url: `https://bsky.app/profile/${did}/post/3k`,
        author: { name: null, handle: 'al.example', externalId: did },
        publishedAt: '2026-11-01T08:30:00.000Z',
      },
    ])
  })

  test('a post without words, from the future, is still a post', () => {
    expect(
      readRaw('bluesky', post({ text: '', createdAt: '2036-01-01T00:00:00Z' }), noticedAt),
    ).toMatchObject([{ text: '', publishedAt: null }])
  })

  test('a deletion names its post', () => {
    expect(readRaw('bluesky', raw({ type: 'post-deleted', uri, did }, uri), noticedAt)).toEqual([
      { type: 'deleted', externalId: uri, version: expect.any(String) },
    ])
  })

  test.each([
    ['deactivated', 'account-deactivated'],
    ['deleted', 'account-deleted'],
    ['suspended', 'moderated'],
    ['takendown', 'moderated'],
  ])('an account that is %s is gone: %s', (status, reason) => {
    expect(readRaw('bluesky', raw({ type: 'account', did, active: false, status }, did), noticedAt)).toEqual([
      { type: 'account-gone', authorId: did, reason },
    ])
  })

  test('a server that is behind has deleted nobody, and an active account is back', () => {
    for (const status of ['desynchronized', 'throttled', 'something-new']) {
      expect(
        readRaw('bluesky', raw({ type: 'account', did, active: false, status }, did), noticedAt),
      ).toEqual([])
    }
    expect(readRaw('bluesky', raw({ type: 'account', did, active: true }, did), noticedAt)).toEqual([
      { type: 'account-back', authorId: did },
    ])
  })

  test('a frame that could not be read is set aside with its reason', () => {
    const frame = raw({ type: 'unreadable', reason: 'a post without its content', frame: 'AA==' })
    expect(() => readRaw('bluesky', frame, noticedAt)).toThrow(/a post without its content/)
  })
})

test('a row of a file says what its cells say, formulas and all', () => {
  const row = {
    id: null,
    text: '=1+1 <b>',
    title: null,
    link: 'see the gate',
    author: 'Al',
    date: '03/11/2026',
  }
  expect(readRaw('csv', raw(row), noticedAt)).toMatchObject([
    {
      text: '=1+1 <b>\n\nsee the gate',
      url: null,
      author: { name: 'Al' },
      publishedAt: '2026-11-03T00:00:00.000Z',
    },
  ])
})

test('an entry says what somebody saw and where', () => {
  const entry = { words: 'They wrote this', link: 'https://a.example/', where: "Parents' group" }
  expect(readRaw('entry', raw(entry), noticedAt)).toMatchObject([
    { text: 'They wrote this', url: 'https://a.example/', title: "Parents' group" },
  ])
})

test.each(sourceKinds)('whatever comes from %s is read or set aside, and nothing else happens', (kind) => {
  const body = fc.oneof(
    fc.string(),
    fc.json(),
    fc.object().map((value) => JSON.stringify({ type: 'post', ...value })),
  )
  fc.assert(
    fc.property(body, (text) => {
      try {
        return Array.isArray(
          readRaw(kind, { kind: 'item', externalId: 'x', externalVersion: 'v', body: text }, noticedAt),
        )
      } catch (error) {
        return error instanceof IntakeError
      }
    }),
  )
})
