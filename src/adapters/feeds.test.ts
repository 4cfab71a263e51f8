import { brotliCompressSync, gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Nginx, nginxMissing, startNginx } from '../../tests/support/nginx.ts'
import type { Cursor } from '../domain/source.ts'
import { readRaw } from '../intake/read-raw.ts'
import { pullFeed } from './feeds.ts'

const now = new Date('2026-11-22T09:00:00Z')
const item = (id: string, words = 'fair') =>
  `<item><guid>${id}</guid><title>${id}</title><description>${words}</description></item>`
const rss = (...items: string[]) =>
  `<rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`

describe.skipIf(nginxMissing !== null)(
  `feeds from a real nginx${nginxMissing ? ` (${nginxMissing})` : ''}`,
  () => {
    let nginx: Nginx
    beforeAll(async () => {
      nginx = await startNginx({
        http: `limit_req_zone $binary_remote_addr zone=slow:1m rate=1r/m; limit_req_status 429;
        gzip on; gzip_min_length 10; gzip_types application/rss+xml;`,
        locations: `
        location = /moved { return 301 /new.rss; }
        location = /found { return 302 /new.rss; }
        location = /inward { return 302 http://127.0.0.2:1/; }
        location = /round { return 302 /round; }
        location = /gone { return 410; }
        location = /busy { return 503; add_header Retry-After 120 always; }
        location = /slow.rss { limit_req zone=slow; error_page 429 = @slow; }
        location @slow { add_header Retry-After 90 always; return 429; }
        location /latin/ { default_type "application/rss+xml; charset=iso-8859-1"; types { } }
        location /packed/ { add_header Content-Encoding br; default_type application/rss+xml; gzip off; }
        location /bomb/ { add_header Content-Encoding gzip; default_type application/rss+xml; gzip off; }`,
      })
      await nginx.put('new.rss', rss(item('1')))
    })
    afterAll(() => nginx.stop())

    const pull = (path: string, cursor: Cursor = {}, at = now) =>
      pullFeed(`${nginx.url}${path}`, cursor, { now: at, allow: [nginx.host], userAgent: 'Birdsong test' })
    const batch = async (path: string, cursor: Cursor = {}) => {
      const pulled = await pull(path, cursor)
      if (pulled.type !== 'batch') throw new Error(JSON.stringify(pulled))
      return pulled
    }
    const ids = (pulled: Awaited<ReturnType<typeof batch>>) => pulled.events.map((event) => event.externalId)

    test('a feed is read once, and costs nothing while it stays as it is', async () => {
      await nginx.put('plain.rss', rss(item('1'), item('2')))
      const first = await batch('/plain.rss')
      expect(ids(first)).toEqual(['1', '2'])
      expect(first.cursor.etag).toMatch(/^(W\/)?"/)
      expect((await pull('/plain.rss', first.cursor)).type).toBe('not-modified')
    })

    test('what is handed over can be read', async () => {
      await nginx.put('read.rss', rss(item('1', '<![CDATA[<p>Well</p><p>done</p>]]>')))
      const { events } = await batch('/read.rss')
      expect(events.flatMap((event) => readRaw('feed', event, now))).toMatchObject([
        { type: 'said', title: '1', text: 'Well\n\ndone' },
      ])
    })

    test('what was known already is not handed over again, and an edit is', async () => {
      await nginx.put('edited.rss', rss(item('1'), item('2')))
      const first = await batch('/edited.rss')
      await nginx.put('edited.rss', rss(item('3'), item('1', 'unfair'), item('2')))
      const second = await batch('/edited.rss', first.cursor)
      expect(ids(second)).toEqual(['3', '1'])
      await nginx.put('edited.rss', rss(item('3'), item('1', 'fair'), item('2')))
      const third = await batch('/edited.rss', second.cursor)
      expect(ids(third)).toEqual(['1'])
      const versions = [first, second, third].map((pulled) =>
        pulled.events.find((event) => event.externalId === '1'),
      )
      expect(new Set(versions.map((event) => event?.externalVersion)).size).toBe(3)
    })

    test('what falls out of a feed is not reported', async () => {
      await nginx.put('shrinking.rss', rss(item('1'), item('2')))
      const first = await batch('/shrinking.rss')
      await nginx.put('shrinking.rss', rss(item('2')))
      expect((await pull('/shrinking.rss', first.cursor)).type).toBe('not-modified')
    })

    test('a feed in which nothing is left from the last time is a possible gap', async () => {
      await nginx.put('fast.rss', rss(item('1')))
      const first = await batch('/fast.rss')
      expect(first.findings).toEqual([])
      await nginx.put('fast.rss', rss(item('7', 'quite another')))
      const second = await batch('/fast.rss', first.cursor)
      expect(second.findings).toMatchObject([{ type: 'gap' }])
      expect(ids(second)).toEqual(['7'])
    })

    test('once a day the feed is asked without conditions', async () => {
      const first = await batch('/new.rss')
      const tomorrow = new Date(now.getTime() + 24 * 3_600_000)
      const again = await pull('/new.rss', first.cursor, tomorrow)
      expect(again).toMatchObject({ type: 'not-modified', cursor: { readAt: tomorrow.toISOString() } })
    })

    test('a redirect is followed, and one for good is noted', async () => {
      expect((await batch('/found')).findings).toEqual([])
      expect((await batch('/moved')).findings).toMatchObject([
        { type: 'note', sentence: expect.stringMatching(/\/new\.rss$/) },
      ])
    })

    test('a redirect to a private network is refused, also from an allowed server', async () => {
      expect(await pull('/inward')).toMatchObject({
        type: 'config-wrong',
        finding: { sentence: expect.stringMatching(/private network/) },
      })
    })

    test('an endless redirect ends', async () => {
      expect(await pull('/round')).toMatchObject({ type: 'transient' })
    })

    test('a feed that was taken down is a lasting failure, and one that is not found is not', async () => {
      expect(await pull('/gone')).toMatchObject({ type: 'source-gone' })
      expect(await pull('/nowhere')).toMatchObject({ type: 'transient' })
    })

    test('a server that asks for time gets it', async () => {
      await nginx.put('slow.rss', rss(item('1')))
      expect((await pull('/slow.rss')).type).toBe('batch')
      const turnedAway = await pull('/slow.rss')
      if (turnedAway.type !== 'throttled') throw new Error(turnedAway.type)
      expect(turnedAway.until.getTime() - now.getTime()).toBeGreaterThanOrEqual(90_000)
      expect(turnedAway.until.getTime() - now.getTime()).toBeLessThanOrEqual(100_000)
      expect((await pull('/busy')).type).toBe('throttled')
    })

    test('a wrong charset in the header does not spoil the words', async () => {
      const text = `<?xml version="1.0" encoding="windows-1252"?>${rss(item('1', 'It’s “fair” – £5'))}`
      await nginx.put('latin/press.rss', iconv.encode(text, 'windows-1252'))
      expect((await batch('/latin/press.rss')).events[0]?.body).toContain('It’s “fair” – £5')
    })

    test('an answer packed with Brotli is read', async () => {
      await nginx.put('packed/feed', brotliCompressSync(rss(item('1'))))
      expect(ids(await batch('/packed/feed'))).toEqual(['1'])
    })

    test('an answer of 50 MB is refused, packed or not', async () => {
      const large = Buffer.alloc(50_000_000, 'a')
      await nginx.put('large.rss', large)
      await nginx.put('bomb/large', gzipSync(large))
      for (const path of ['/large.rss', '/bomb/large']) {
        expect(await pull(path)).toMatchObject({
          type: 'transient',
          finding: { sentence: expect.stringMatching(/20 MB/) },
        })
      }
    })

    test('ten thousand items on the first page are all handed over, in a thread of its own', async () => {
      await nginx.put(
        'many.rss',
        rss(...Array.from({ length: 10_000 }, (_, index) => item(`n${index}`, 'lorem ipsum '.repeat(20)))),
      )
      expect((await batch('/many.rss')).events).toHaveLength(10_000)
    })

    test('a web page in place of a feed fails with a sentence', async () => {
      await nginx.put('login.html', '<!doctype html><html><input type="password"></html>')
      expect(await pull('/login.html')).toMatchObject({
        type: 'transient',
        finding: { sentence: expect.stringMatching(/sign-in/) },
      })
    })

    test('a server of the loopback is refused where nobody allowed it', async () => {
      const pulled = await pullFeed(
        `${nginx.url}/new.rss`,
        {},
        { now, allow: [], userAgent: 'Birdsong test' },
      )
      expect(pulled).toMatchObject({ type: 'config-wrong' })
      const byName = await pullFeed(
        `${nginx.url.replace('127.0.0.1', 'localhost')}/new.rss`,
        {},
        { now, allow: [], userAgent: 'x' },
      )
      expect(byName).toMatchObject({ type: 'config-wrong' })
    })
  },
)

test('a server that cannot be reached is named in a sentence', async () => {
  const pulled = await pullFeed(
    'http://nothing.invalid/feed',
    {},
    { now, allow: [], userAgent: 'Birdsong test' },
  )
  expect(pulled).toMatchObject({
    type: 'transient',
    finding: { sentence: expect.stringMatching(/nothing\.invalid/) },
  })
})
