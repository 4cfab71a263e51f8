import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Nginx, nginxMissing, startNginx } from '../../tests/support/nginx.ts'
import { guardedFetch } from './guarded-fetch.ts'
import { lookAgain } from './recheck.ts'

const common = { userAgent: 'Birdsong test' }

describe.skipIf(nginxMissing !== null)(
  `pages of a real nginx${nginxMissing ? ` (${nginxMissing})` : ''}`,
  () => {
    let nginx: Nginx
    beforeAll(async () => {
      nginx = await startNginx({
        locations: `
        location = /gone { return 410; }
        location = /private { return 403; }
        location = /broken { return 500; }
        location = /removed { return 302 /; }
        location = /members { return 302 /login; }
        location = /moved { return 301 /post.html; }
        location = /busy { return 429; }
        location = /login { return 200 'x'; }
        location = / { return 200 'x'; }`,
      })
      await nginx.put('post.html', 'x'.repeat(100_000))
    })
    afterAll(() => nginx.stop())

    test.each([
      ['/post.html', 'present'],
      ['/moved', 'present'],
      ['/nowhere', 'gone'],
      ['/gone', 'gone'],
      ['/private', 'unknown'],
      ['/broken', 'unknown'],
      ['/busy', 'unknown'],
      ['/removed', 'unknown'],
      ['/members', 'unknown'],
    ])('%s is %s', async (path, type) => {
      expect(await lookAgain(`${nginx.url}${path}`, { ...common, allow: [nginx.host] })).toMatchObject({
        type,
      })
    })

    test('a page in a private network is not looked at', async () => {
      expect((await lookAgain(`${nginx.url}/post.html`, { ...common, allow: [] })).type).toBe('unknown')
    })
  },
)

test.each(['https://www.facebook.com/x/posts/1', 'https://x.com/a/status/1', 'https://m.tiktok.com/v/1'])(
  'a platform that tells strangers nothing is left to a person: %s',
  async (link) => {
    expect(await lookAgain(link, { ...common, allow: [] })).toMatchObject({
      type: 'unknown',
      sentence: expect.stringMatching(/open the link and look/),
    })
  },
)

describe('a fetch of somebody else’s address', () => {
  let server: Server
  let seen: Record<string, string | undefined>[]
  beforeAll(async () => {
    seen = []
    server = createServer((request, response) => {
      seen.push({
        path: request.url,
        authorization: request.headers.authorization,
        etag: request.headers['if-none-match'],
      })
      const { port } = server.address() as AddressInfo
      if (request.url === '/leave')
        return response.writeHead(302, { location: `http://localhost:${port}/there` }).end()
      if (request.url === '/silent') return
      if (request.url === '/odd') return response.writeHead(200, { 'content-encoding': 'lzma' }).end('x')
      if (request.url === '/damaged')
        return response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip')
      response.end('ok')
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const port = () => (server.address() as AddressInfo).port
  const options = () => ({ ...common, allow: [`127.0.0.1:${port()}`, `localhost:${port()}`] })

  test('a name and password in the address go to its own server and not with a redirect to another', async () => {
    await guardedFetch(`http://me:pass%20word@127.0.0.1:${port()}/leave`, {
      ...options(),
      headers: { 'if-none-match': '"1"' },
    })
    expect(seen.slice(-2)).toEqual([
      {
        path: '/leave',
        authorization: `Basic ${Buffer.from('me:pass word').toString('base64')}`,
        etag: '"1"',
      },
      { path: '/there', authorization: undefined, etag: undefined },
    ])
  })

  test('a server that never answers is given up', async () => {
    const answer = await guardedFetch(`http://127.0.0.1:${port()}/silent`, { ...options(), timeLimit: 300 })
    expect(answer).toMatchObject({ type: 'unreachable', sentence: expect.stringMatching(/too long/) })
  })

  test.each(['/odd', '/damaged'])('an answer that cannot be unpacked is a sentence: %s', async (path) => {
    expect(await guardedFetch(`http://127.0.0.1:${port()}${path}`, options())).toMatchObject({
      type: 'unreachable',
    })
  })

  test('a caller may give up', async () => {
    const signal = AbortSignal.timeout(100)
    await expect(
      guardedFetch(`http://127.0.0.1:${port()}/silent`, { ...options(), signal }),
    ).rejects.toThrow()
  })
})
